/** Signal: a health post whose speaker nobody has on record. Said out loud, so that silence is not taken for praise. */
import { type Finding, PAGE_PUBLISHER } from '../model/assessment';
import type { Signal, SignalContext } from './types';
import { writerOf } from './writer';

export const notInRegistry: Signal = {
  id: 'not-in-registry',
  concludesNot: 'anything good or bad about the speaker',
  /** `assess` drops this finding again when source, community, own-trust or lookalike was found. */
  evaluate({ facts, health, speaker }: SignalContext): Finding[] {
    const { handle = '', name = '' } = facts.author ?? {};
    const shown = name.trim() === '' ? handle : name;
    if (!health || speaker.length > 0 || shown.trim() === '') return [];
    return [
      {
        signal: 'not-in-registry',
        tone: 'quiet',
        subject: writerOf(facts),
        publisher: PAGE_PUBLISHER,
        facts: { name: shown },
        evidence: [],
      },
    ];
  },
};
