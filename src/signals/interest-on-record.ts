/** Signal: it is on record that a company owns, funds, sponsors or pays the speaker, or that the speaker is its brand. */
import type { Finding, FindingFacts } from '../model/assessment';
import type { SourceKind, SourceRecord } from '../model/records';
import type { AccountHit } from '../pack/lookup-types';
import { isNamed } from './phrases/named';
import { reviewFacts, sourceEvidence } from './record-facts';
import type { Signal, SignalContext } from './types';

type Interest = SourceRecord['interests'][number];

/** Who pays may be a foundation or a ministry; the wording speaks of companies, so only these count. */
const COMPANIES: ReadonlySet<SourceKind> = new Set([
  'drug-maker',
  'device-maker',
  'brand',
  'retailer',
  'insurer',
  'publisher',
  'news',
]);

export const interestOnRecord: Signal = {
  id: 'interest-on-record',
  concludesNot: 'that what the speaker says is wrong, or that somebody paid for this post',
  evaluate(context: SignalContext): Finding[] {
    if (!context.health) return [];
    return context.speaker.filter(({ expired }) => !expired).flatMap((hit) => interestFindings(hit, context));
  },
};

function interestFindings(hit: AccountHit, { lookup, reader, text }: SignalContext): Finding[] {
  const { source, publisher } = hit;
  return source.interests.flatMap((interest) => {
    const other = isInForce(interest, reader.today) ? lookup.source(publisher, interest.other) : null;
    if (other === null || !COMPANIES.has(other.kind)) return [];
    const named = other.products.filter(({ name }) => isNamed(name, text));
    const product = named[0] ?? (other.products.length === 1 ? other.products[0] : undefined);
    return [interestFinding(hit, interest, other, product?.name)];
  });
}

/** A payment stays a fact when it has ended ("has paid"); the other relations end with their last day. */
function isInForce({ type, since, until }: Interest, today: string): boolean {
  const begun = since === undefined || String(since) <= today;
  return begun && (type === 'pays' || until === undefined || String(until) >= today.slice(0, String(until).length));
}

function interestFinding({ source, publisher }: AccountHit, interest: Interest, other: SourceRecord, product?: string) {
  const facts: FindingFacts = {
    relation: interest.type,
    payer: other.name,
    source: source.name,
    ...(product === undefined ? {} : { product }),
    ...(interest.since === undefined ? {} : { since: interest.since }),
    ...reviewFacts(source.reviewed),
  };
  const finding: Finding = {
    signal: 'interest-on-record',
    tone: 'interest',
    subject: { source: source.id },
    publisher,
    facts,
    evidence: sourceEvidence(source, interest.evidence),
  };
  return finding;
}
