/** Signal: the author's account belongs to a source on record. */
import type { Finding, Tone } from '../model/assessment';
import { FROM_DATASET } from '../model/imports';
import type { SourceRecord } from '../model/records';
import { SOURCE_TONES } from '../model/source-tones';
import type { AccountHit, ClaimHit } from '../pack/lookup-types';
import { sourceEvidence, sourceFacts } from './record-facts';
import type { Signal, SignalContext } from './types';

export const source: Signal = {
  id: 'source',
  concludesNot: 'that what the source says here is right',
  evaluate: ({ speaker, claims, facts, reader }: SignalContext) =>
    speaker.map((hit) =>
      sourceFinding(hit, exceptionFor(hit.source, claims, reader.today), facts.site, reader.language),
    ),
};

type TopicException = SourceRecord['topic_exceptions'][number];

/** The dated exception that a claim of this post falls under: `vaccines-autism` is about both of these topics. */
function exceptionFor(
  { topic_exceptions }: SourceRecord,
  claims: readonly ClaimHit[],
  today: string,
): TopicException | null {
  const inForce = topic_exceptions.filter(({ from, to }) => from <= today && (to === undefined || to >= today));
  const touches = ({ topic }: TopicException) =>
    claims.some(({ record }) => record.id === topic || topic.split('-').every((part) => record.topics.includes(part)));
  return inForce.find(touches) ?? null;
}

function sourceFinding(hit: AccountHit, exception: TopicException | null, platform: string, language: string): Finding {
  const { source, account, publisher, by, expired } = hit;
  const facts = {
    ...sourceFacts(source, language),
    platform,
    by,
    verified: account?.verified ?? source.reviewed.on,
    ...(account ? { handle: account.handle } : {}),
    ...(expired ? { expired: true } : {}),
    ...(exception ? exceptionFacts(exception) : {}),
  };
  const keys = exception?.evidence ?? account?.evidence ?? source.domains.flatMap((domain) => domain.evidence);
  const tone = expired ? 'quiet' : exception ? 'info' : sourceTone(source);
  return {
    signal: 'source',
    tone,
    subject: { source: source.id },
    publisher,
    facts,
    evidence: sourceEvidence(source, keys),
  };
}

/** An identity out of a list is told, not praised: nobody looked at it. */
function sourceTone({ kind, reviewed }: SourceRecord): Tone {
  const tone = SOURCE_TONES[kind];
  return tone === 'support' && reviewed.by.includes(FROM_DATASET) ? 'info' : tone;
}

function exceptionFacts({ topic, from, reason }: TopicException) {
  return { exception: topic, exceptionFrom: from, exceptionReason: reason };
}
