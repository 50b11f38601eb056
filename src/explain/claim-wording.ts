/** Words of the findings about checked claims: repeated, talked about, or set straight. */
import type { Finding } from '../model/assessment';
import type { Verdict } from '../model/records';
import type { Message, Wording } from './types';
import { factProse, firstFull, message, proofValues, type Values } from './variants';
import { VERDICT_WORDS } from './words';

const CHECKED = { icon: 'claim', group: 'group_checked' } as const;

export function claimWording(finding: Finding): Wording {
  const verdict = finding.facts.verdict;
  if (finding.stance !== 'repeats' || !isVerdict(verdict)) return relatedWording(finding);
  const words = VERDICT_WORDS[verdict];
  const values = claimValues(finding);
  const says = answerWords(finding);
  const todo = firstFull(values, ['record_todo', 'do'], [words.todo]);
  if (!isUrgent(finding) || !values.do) return { ...CHECKED, badge: message(words.badge), says, todo };
  // Acting on such a claim can injure: what to do now is said before anything else.
  const urgent = firstFull({ do: values.do, says }, ['claim_urgent_says', 'do', 'says']);
  return { ...CHECKED, badge: message(words.badge), says: urgent, todo: message(words.todo) };
}

/** What is known about a repeated claim, without what to do. */
export function answerWords(finding: Finding): Message {
  const verdict = finding.facts.verdict;
  if (!isVerdict(verdict)) return relatedWording(finding).says;
  const words = VERDICT_WORDS[verdict];
  return firstFull(claimValues(finding), [words.says, 'answer', 'based'], [words.noProof, 'answer'], [words.short]);
}

function isUrgent(finding: Finding): boolean {
  return finding.facts.harm === 'high' && finding.tone === 'caution';
}

/** Asks about it, tells of it, or we cannot tell: never said as if the post agreed. */
function relatedWording(finding: Finding): Wording {
  const values = claimValues(finding);
  return {
    ...CHECKED,
    badge: message('claim_related_badge'),
    says: firstFull(values, ['claim_related_says', 'answer'], ['claim_related_says_short']),
    todo: message('claim_related_todo'),
  };
}

export function correctsClaimWording(finding: Finding): Wording {
  const answer = factProse(finding, 'answer');
  return {
    icon: 'corrects',
    group: 'group_checked',
    badge: message('corrects_claim_badge'),
    says: firstFull(claimValues(finding), ['corrects_claim_says', 'claim'], ['corrects_claim_says_short']),
    todo: message('corrects_claim_todo'),
    detail: answer && { title: 'part_known', text: answer.prose, lang: answer.lang },
  };
}

function claimValues(finding: Finding): Values {
  return {
    answer: factProse(finding, 'answer'),
    do: factProse(finding, 'do'),
    claim: factProse(finding, 'claim'),
    based: basedOn(finding),
  };
}

/** "Based on {publisher}, {date}."; a page of which only our reading day is known says so. */
function basedOn(finding: Finding): Message | null {
  const { publisher, date } = proofValues(finding);
  if (!publisher) return null;
  const read = finding.evidence[0]?.date;
  const values = { publisher, date: date ?? null, read: read ? { day: read } : null };
  if (values.date) return firstFull(values, ['based_on', 'publisher', 'date']);
  if (values.read) return firstFull({ publisher, date: values.read }, ['based_on_read', 'publisher', 'date']);
  return firstFull(values, ['based_on_undated', 'publisher']);
}

function isVerdict(value: unknown): value is Verdict {
  return typeof value === 'string' && Object.hasOwn(VERDICT_WORDS, value);
}
