/**
 * What becomes of findings because of who publishes them: what a publisher may not show is dropped, what is old is dated,
 * and where publishers contradict each other both stay, marked as disputed and each with its publisher's name.
 */
import type { Finding, SignalId } from '../model/assessment';
import type { PublisherTerms, Show } from '../model/publishers';
import type { ClaimHit, Lookup, PublisherInfo } from '../pack/lookup-types';

/** Which permission a finding that rests on a registry needs. */
const SHOWN_AS: Partial<Record<SignalId, Show>> = {
  source: 'identity',
  lookalike: 'identity',
  community: 'identity',
  'link-source': 'identity',
  'link-conduct': 'identity',
  'link-lookalike': 'identity',
  'interest-on-record': 'interests',
  'own-product': 'interests',
  'page-sponsor': 'interests',
  claim: 'claims',
  'corrects-claim': 'claims',
  'retracted-study': 'claims',
  medicine: 'claims',
  'side-effect': 'claims',
};

/** Says who somebody is: true only as long as somebody goes on checking it. */
const IDENTITIES: ReadonlySet<SignalId> = new Set(['source', 'link-source', 'community']);

export function applyTerms(findings: readonly Finding[], { publishers }: Lookup): Finding[] {
  const several = publishers.length > 1;
  return findings.flatMap((finding) => {
    const info = publishers.find(({ publisher }) => publisher === finding.publisher);
    if (!info) return [finding];
    if (!mayShow(info, finding.signal)) return [];
    const aged = info.terms ? withAge(finding, info.terms) : finding;
    return aged === null ? [] : [several ? withFacts(aged, { registry: info.name }) : aged];
  });
}

function mayShow({ terms }: PublisherInfo, signal: SignalId): boolean {
  const show = SHOWN_AS[signal];
  return show === undefined || (terms?.shows.includes(show) ?? true);
}

/** `null`: too old to praise anybody for. What warns stays, with its date. */
function withAge(finding: Finding, { freshness, vouched }: PublisherTerms): Finding | null {
  if (freshness === 'current') return finding;
  if (freshness === 'unchecked' && IDENTITIES.has(finding.signal))
    return { ...withFacts(finding, { uncheckedSince: vouched }), tone: 'quiet' };
  if (freshness === 'unchecked' && isPraise(finding)) return null;
  const dated = withFacts(finding, { asOf: vouched });
  return finding.tone === 'support' ? { ...dated, tone: 'quiet' } : dated;
}

function isPraise({ signal, tone, facts, stance }: Finding): boolean {
  const isSupported = signal === 'claim' && stance === 'repeats' && facts.verdict === 'supported';
  return tone === 'support' || signal === 'corrects-claim' || isSupported;
}

function withFacts(finding: Finding, facts: Finding['facts']): Finding {
  return { ...finding, facts: { ...finding.facts, ...facts } };
}

/** Marks what two publishers contradict each other on: who an account is, or what is known of one and the same sentence. */
export function markDisputes(findings: readonly Finding[], claims: readonly ClaimHit[]): Finding[] {
  const disputed = disputedClaims(claims);
  const speakers = findings.filter(({ signal, facts }) => signal === 'source' && facts.uncheckedSince === undefined);
  const areKinds = new Set(speakers.map(({ facts }) => facts.kind)).size > 1;
  return findings.map((finding) => {
    const isDisputed =
      'claim' in finding.subject ? disputed.has(claimKey(finding)) : areKinds && speakers.includes(finding);
    return isDisputed ? withFacts(finding, { disputed: true }) : finding;
  });
}

/** Claims of different publishers that rest on the same sentence and differ on whether it holds. */
function disputedClaims(claims: readonly ClaimHit[]): Set<string> {
  const keys = new Set<string>();
  for (const one of claims)
    for (const other of claims) {
      const isSame = one.publisher !== other.publisher && one.sentence === other.sentence;
      if (isSame && holds(one) !== holds(other)) keys.add(`${one.publisher}/${one.record.id}`);
    }
  return keys;
}

function holds({ record }: ClaimHit): boolean {
  return record.verdict === 'supported';
}

function claimKey({ publisher, subject }: Finding): string {
  return 'claim' in subject ? `${publisher}/${subject.claim}` : '';
}
