/** Signal: the site itself marks the post as paid for. */
import { type Finding, PAGE_PUBLISHER } from '../model/assessment';
import type { PostLabel } from '../model/post-facts';
import type { Signal, SignalContext } from './types';
import { writerOf } from './writer';

const PAID: ReadonlySet<string> = new Set(['promoted', 'paid-partnership']);

export const declaredAd: Signal = {
  id: 'declared-ad',
  concludesNot: 'that what is advertised is bad, or who paid',
  evaluate({ facts, health, speaker }: SignalContext): Finding[] {
    const label = facts.labels?.find(({ kind }) => PAID.has(kind));
    if (!label || (!health && speaker.length === 0)) return [];
    return [adFinding(label, writerOf(facts))];
  },
};

function adFinding(label: PostLabel, subject: Finding['subject']): Finding {
  const facts = { labelKind: label.kind, ...(label.text ? { label: label.text } : {}) };
  return {
    signal: 'declared-ad',
    tone: 'interest',
    subject,
    publisher: PAGE_PUBLISHER,
    facts,
    evidence: [],
  };
}
