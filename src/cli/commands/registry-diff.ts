/** `registry diff`: what changes for readers between two registries, as Markdown for a pull request and the changelog. */
import { write } from '../output';
import { type Change, HEADINGS, type Heading } from '../registry/diff/change';
import { compareViews } from '../registry/diff/compare';
import { openView } from '../registry/diff/view';
import { folderOf } from '../registry-folder';
import { readArguments, readToday, UsageError } from '../usage';

const OPTIONS = { json: { type: 'boolean' }, today: { type: 'string' }, dir: { type: 'string' } } as const;

export async function diff(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [before, after, ...more] = positionals;
  if (before === undefined || more.length > 0)
    throw new UsageError(
      'registry diff needs what was and what is: folders, packs or revisions; the second may be left out',
    );
  const folder = folderOf(values.dir === undefined ? [] : [values.dir]);
  const changes = compareViews(openView(before, folder), openView(after ?? folder, folder), readToday(values.today));
  await write(values.json ? `${JSON.stringify(changes)}\n` : formatChanges(changes));
  return 0;
}

/** One heading for each kind of change, in a fixed order; nothing but a sentence where nothing changed. */
export function formatChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing changes for readers.\n';
  const sections = (Object.keys(HEADINGS) as Heading[]).flatMap((heading) => {
    const lines = changes.filter((change) => change.heading === heading).map(({ says }) => `- ${plain(says)}`);
    return lines.length === 0 ? [] : [`### ${HEADINGS[heading]} (${lines.length})\n\n${lines.sort().join('\n')}\n`];
  });
  return sections.join('\n');
}

/** Words of a record must not become mark-up of the page they are shown on. */
function plain(text: string): string {
  return text.replace(/[\\`*_<>[\]|]/g, '\\$&').replace(/\s+/g, ' ');
}
