/** An assessment as a chip and its popover: finished words in the reader's language, or nothing to show. */
import type { Assessment, Finding } from '../model/assessment';
import type { BadgeLine, BadgeView } from '../model/badge-view';
import { findDispute } from './disputes';
import { explainFinding } from './explain-finding';
import { foreignNote } from './foreign';
import type { Translator } from './messages';
import { orderFindings } from './priority';
import type { Explanation } from './types';

export interface BadgeOptions {
  /** The reader's setting: is "Not in registry" said on posts? */
  showUnlisted: boolean;
  /** `weighty`: only where money is involved or a check is due. */
  show?: 'all' | 'weighty';
}

/**
 * `null` when the post carries no chip: nothing found, not checked, only an unlisted speaker whom the reader does not
 * want marked, or a writer in distress, on whom no label may stand.
 */
export function toBadgeView(
  assessment: Assessment,
  translator: Translator,
  options: BadgeOptions = { showUnlisted: true },
): BadgeView | null {
  if (assessment.status === 'unchecked' || assessment.distress) return null;
  const shown = shownFindings(assessment.findings, options);
  const [first, ...others] = withDispute(shown);
  if (!first) return null;
  const line = badgeLine(first, translator);
  const also = distinctLines(line, others, translator);
  const more = isCalmCorrection(shown) ? 0 : also.length;
  return { ...line, ...frame(line.words, more, translator), ...popover(first, translator), also };
}

/** An authority that corrects: who it is, and which known sites it links, ask for nobody's eye beside that. */
function isCalmCorrection([first, ...others]: readonly Finding[]): boolean {
  const calm = (finding: Finding) => finding.tone === 'support' || finding.signal === 'link-source';
  return first?.signal === 'corrects-claim' && first.tone === 'support' && others.every(calm);
}

/** A contradiction between registries is told before what either of them says on it, in the tone of the first. */
function withDispute(findings: readonly Finding[]): Explanation[] {
  const dispute = findDispute(findings);
  return findings.flatMap((finding) => {
    const explanation = explainFinding(finding);
    if (dispute === null || finding !== dispute.first) return [explanation];
    const { badge, says, todo } = dispute;
    return [{ ...explanation, badge, says, todo, aged: null }, explanation];
  });
}

function shownFindings(findings: readonly Finding[], { showUnlisted, show }: BadgeOptions): Finding[] {
  const ordered = orderFindings(findings);
  if (show === 'weighty' && !ordered.some(({ tone }) => tone === 'caution' || tone === 'interest')) return [];
  const listed = ordered.filter(({ signal }) => signal !== 'not-in-registry');
  if (listed.length > 0) return listed;
  return showUnlisted ? ordered : [];
}

function badgeLine({ tone, mark, badge }: Explanation, translator: Translator): BadgeLine {
  return { tone, mark, words: translator.fill(badge) ?? '' };
}

/** Two links to two known sources are two facts but one line: a line that was already read tells nothing. */
function distinctLines(first: BadgeLine, others: readonly Explanation[], translator: Translator): BadgeLine[] {
  const seen = new Set([first.words]);
  return others.map((other) => badgeLine(other, translator)).filter(({ words }) => !seen.has(words) && seen.add(words));
}

function popover(first: Explanation, translator: Translator): Pick<BadgeView, 'says' | 'todo' | 'note'> {
  const aged = first.aged === null ? null : translator.fill(first.aged);
  return {
    says: [translator.fill(first.says), aged].filter(Boolean).join(' '),
    todo: translator.fill(first.todo) ?? '',
    note: foreignNote(first, translator),
  };
}

function frame(
  words: string,
  more: number,
  translator: Translator,
): Omit<BadgeView, keyof BadgeLine | 'says' | 'todo' | 'note' | 'also'> {
  return {
    lang: translator.language,
    dir: translator.dir,
    more,
    label:
      more === 0
        ? translator.text('chip_label', { words })
        : translator.text('chip_label_more', { words, more: translator.count('chip_more', more) }),
    alsoTitle: translator.text('popover_also'),
    foot: translator.text('popover_foot'),
    close: translator.text('close'),
  };
}
