/** Signal: the post's own words or links offer something for sale. */
import { type Finding, PAGE_PUBLISHER } from '../model/assessment';
import { findSellingSigns } from '../text/cues';
import type { Signal, SignalContext } from './types';
import { writerOf } from './writer';

export const selling: Signal = {
  id: 'selling',
  concludesNot: 'that the offer is dishonest or that the writer is paid by somebody else',
  evaluate({ facts, text, health }: SignalContext): Finding[] {
    const sign = health ? findSellingSigns(text, facts.links ?? [])[0] : undefined;
    if (!sign) return [];
    const subject = writerOf(facts);
    return [
      { signal: 'selling', tone: 'interest', subject, publisher: PAGE_PUBLISHER, facts: { ...sign }, evidence: [] },
    ];
  },
};
