/** Shared by the two claim signals: one claim hit as a finding. */
import type { Finding, SignalId, Tone } from '../model/assessment';
import type { ClaimHit } from '../pack/lookup-types';
import { findingEvidence, inLanguage, reviewFacts } from './record-facts';

export function claimFinding(signal: SignalId, tone: Tone, hit: ClaimHit, language: string): Finding {
  const { record, publisher, stance, score } = hit;
  const claim = inLanguage(record.claim, language);
  const answer = inLanguage(record.answer, language);
  const todo = inLanguage(record.do, language);
  const facts = {
    verdict: record.verdict,
    harm: record.harm,
    ...(claim ? { claim: claim.text, lang: claim.lang } : {}),
    ...(answer ? { answer: answer.text } : {}),
    ...(todo ? { do: todo.text } : {}),
    ...reviewFacts(record.reviewed),
  };
  const evidence = record.evidence.map(findingEvidence);
  return { signal, tone, subject: { claim: record.id }, publisher, stance, score, facts, evidence };
}

/** Only what is false or misleading can be corrected: denying a supported claim is at most a related fact-check. */
export function isCorrection({ stance, record }: ClaimHit): boolean {
  return stance === 'debunks' && (record.verdict === 'false' || record.verdict === 'misleading');
}
