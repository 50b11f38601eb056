/** `registry lookup`: which record answers for an account, a link, an id or a text, and why. */
import { openRegistry } from '../lookup';
import { write } from '../output';
import { type Answer, explain } from '../registry/explain-record';
import { readArguments, readToday, UsageError } from '../usage';

const OPTIONS = { json: { type: 'boolean' }, registry: { type: 'string' }, today: { type: 'string' } } as const;

export async function lookup(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (positionals.length === 0)
    throw new UsageError('registry lookup needs an account (x/CDCgov), a link, an id (source/cdc) or a text');
  const pack = openRegistry(values.registry);
  const answers = positionals.flatMap((asked) => explain(pack, readToday(values.today), asked));
  if (values.json) await write(`${JSON.stringify(answers)}\n`);
  else for (const answer of answers) await write(format(answer));
  return 0;
}

function format({ asked, record, name, why, match }: Answer): string {
  const head = `${asked}: ${record ?? 'no record'} ${name} (${why})\n`.replace(/ +/g, ' ');
  if (!match) return head;
  const { score, sentence, words, nearest, required } = match;
  const lists = required.map(({ phrases, met }) => `    ${met ? 'met' : 'missing'}: ${phrases.join(' | ')}`);
  return [
    `${record === null ? `  near: ${match.claim}` : head.trimEnd()}`,
    ...(record === null ? [`    "${name}" (${why})`] : []),
    `    score ${score.toFixed(3)}, nearest a ${nearest}; rests on: "${sentence}"`,
    `    words that count: ${words.join(', ') || 'none'}`,
    ...(lists.length > 0 ? ['    required:', ...lists.map((line) => `  ${line}`)] : []),
    '',
  ].join('\n');
}
