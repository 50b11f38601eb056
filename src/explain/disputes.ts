/** Where the registries a reader follows contradict each other: both are told side by side, each with its name. */
import type { Finding } from '../model/assessment';
import { badgeWords } from './explain-finding';
import type { Message } from './types';
import { factText } from './variants';

export interface Dispute {
  /** The side that is shown first. */
  first: Finding;
  badge: Message;
  says: Message;
  todo: Message;
  /** One line for each side: the registry and its words. */
  sides: Message[];
}

/** The first contradiction among findings in the order in which they are shown; `null` when there is none. */
export function findDispute(findings: readonly Finding[]): Dispute | null {
  const disputed = findings.filter(({ facts }) => facts.disputed === true);
  const [first] = disputed;
  const other = first && disputed.find((one) => one.publisher !== first.publisher && isSameMatter(one, first));
  if (!first || !other) return null;
  const sides = [first, other].map(sideOf);
  return {
    first,
    badge: { key: 'disputed_badge', values: {} },
    says: { key: 'disputed_says', values: { first: sides[0] ?? '', second: sides[1] ?? '' } },
    todo: { key: 'disputed_todo', values: {} },
    sides,
  };
}

function isSameMatter(a: Finding, b: Finding): boolean {
  return 'claim' in a.subject === 'claim' in b.subject;
}

function sideOf(finding: Finding): Message {
  const registry = factText(finding, 'registry') ?? finding.publisher;
  return { key: 'disputed_line', values: { registry, words: badgeWords(finding) } };
}
