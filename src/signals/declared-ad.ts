/** Signal: the site itself marks the post as paid for. */
import { type Finding, PAGE_PUBLISHER } from '../model/assessment';
import type { PostLabel } from '../model/post-facts';
import type { Signal, SignalContext } from './types';

const PAID: ReadonlySet<string> = new Set(['promoted', 'paid-partnership']);

export const declaredAd: Signal = {
  id: 'declared-ad',
  concludesNot: 'that what is advertised is bad, or who paid',
  evaluate({ facts, health, speaker }: SignalContext): Finding[] {
    const label = facts.labels?.find(({ kind }) => PAID.has(kind));
    if (!label || (!health && speaker.length === 0)) return [];
    return [adFinding(label, facts.site, facts.author?.handle ?? '')];
  },
};

function adFinding(label: PostLabel, platform: string, handle: string): Finding {
  const facts = { labelKind: label.kind, ...(label.text ? { label: label.text } : {}) };
  return {
    signal: 'declared-ad',
    tone: 'interest',
    subject: { platform, handle },
    publisher: PAGE_PUBLISHER,
    facts,
    evidence: [],
  };
}
