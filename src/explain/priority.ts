/** Which finding comes first, and which say the same: the order of the kit's section 4 and the design's principle 11. */

import { qualifiedId } from '../model/accounts';
import type { Assessment, Finding, SignalId, Tone } from '../model/assessment';

const RANKS: Record<SignalId, number> = {
  lookalike: 1,
  'link-lookalike': 1,
  'link-hidden': 1,
  'link-conduct': 3,
  'retracted-study': 3,
  'red-flags': 3,
  claim: 4,
  'own-trust': 5,
  'corrects-claim': 6,
  'declared-ad': 7,
  'interest-on-record': 7,
  'own-product': 7,
  'page-sponsor': 7,
  selling: 7,
  'side-effect': 9,
  trial: 9,
  preprint: 9,
  medicine: 9,
  source: 10,
  community: 10,
  'medical-review': 11,
  'stated-credential': 11,
  'ai-generated': 11,
  'platform-note': 11,
  'link-source': 11,
  'not-in-registry': 12,
};
const HIGH_HARM_RANK = 2;
const EXCEPTION_RANK = 8;
const OUTDATED_RANK = 9;
const SUPPORTED_RANK = 10;
const RELATED_RANK = 11;

const HARM_ORDER = ['high', 'medium', 'low'];

/** Tones that no praise may stand in front of. */
const SOBERING: readonly Tone[] = ['caution', 'interest'];

/** Findings of one post in the order in which they are shown, each fact once. `not-in-registry` is always the last. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  const kept = withoutRepeats(findings.filter((finding) => !isReplaced(finding, findings)));
  const floor = Math.max(0, ...kept.filter(({ tone }) => SOBERING.includes(tone)).map(rank));
  const place = (finding: Finding) =>
    finding.tone === 'support' && floor > 0 ? Math.max(rank(finding), floor + 0.5) : rank(finding);
  return kept.toSorted((a, b) => place(a) - place(b) || compareTies(a, b));
}

/** The finding that leads on a post. */
export function leadingFinding({ findings }: Assessment): Finding | undefined {
  return orderFindings(findings)[0];
}

/** Posts in the order of the popup's list: by their leading finding; posts on which nothing was found close it. */
export function compareLeading(first: Finding | undefined, second: Finding | undefined): number {
  if (first && second) return rank(first) - rank(second) || compareTies(first, second);
  return Number(first === undefined) - Number(second === undefined);
}

function rank(finding: Finding): number {
  if (finding.signal === 'claim') return claimRank(finding);
  if (finding.signal === 'source' && finding.facts.exception !== undefined) return EXCEPTION_RANK;
  return RANKS[finding.signal];
}

function claimRank({ stance, facts }: Finding): number {
  if (stance !== 'repeats') return RELATED_RANK;
  if (facts.verdict === 'supported') return SUPPORTED_RANK;
  if (facts.verdict === 'outdated') return OUTDATED_RANK;
  return facts.harm === 'high' && facts.verdict !== 'unproven' ? HIGH_HARM_RANK : RANKS.claim;
}

/** Higher harm first, then newer evidence. */
function compareTies(a: Finding, b: Finding): number {
  return harmOrder(a) - harmOrder(b) || newest(b).localeCompare(newest(a), 'en');
}

function harmOrder({ facts }: Finding): number {
  const index = HARM_ORDER.indexOf(String(facts.harm ?? ''));
  return index === -1 ? HARM_ORDER.length : index;
}

function newest({ evidence }: Finding): string {
  return evidence.reduce((latest, { date }) => (date > latest ? date : latest), '');
}

/** A claim that the post corrects is never also a caution; the reader's own choice stands for who is speaking. */
function isReplaced(finding: Finding, all: readonly Finding[]): boolean {
  if (finding.signal === 'claim')
    return all.some((other) => other.signal === 'corrects-claim' && sameSubject(other, finding));
  if (['source', 'stated-credential', 'not-in-registry'].includes(finding.signal))
    return all.some(({ signal }) => signal === 'own-trust');
  return false;
}

/** Several publishers may say the same, and one post may say it twice: the first stays. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const byRank = findings.toSorted((a, b) => rank(a) - rank(b) || compareTies(a, b));
  const seen = new Set<string>();
  return byRank.filter((finding) => {
    const key = factKey(finding);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What a finding tells, apart from who publishes it. A claim counts once, whatever its stances. */
function factKey(finding: Finding): string {
  const { signal, subject, facts } = finding;
  if ('claim' in subject) return `claim ${qualifiedId(finding.publisher, subject.claim)}`;
  if (signal === 'source' || signal === 'link-source')
    return `source ${facts.name ?? ''} ${facts.kind ?? ''} ${facts.exception ?? ''}`;
  const { registry: _registry, asOf: _asOf, ...told } = facts;
  return `${signal} ${JSON.stringify(subject)} ${JSON.stringify(told)}`;
}

function sameSubject(a: Finding, b: Finding): boolean {
  return a.publisher === b.publisher && JSON.stringify(a.subject) === JSON.stringify(b.subject);
}
