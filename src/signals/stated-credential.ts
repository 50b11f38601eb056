/** Signal: the writer says they have a health profession; nobody has checked it. */
import { type Finding, PAGE_PUBLISHER } from '../model/assessment';
import { findStatedCredential } from '../text/cues';
import type { Signal, SignalContext } from './types';
import { writerOf } from './writer';

export const statedCredential: Signal = {
  id: 'stated-credential',
  concludesNot: 'that the writer has the profession, or that they have not',
  evaluate({ facts, text, health, speaker }: SignalContext): Finding[] {
    if (!health || speaker.length > 0) return [];
    const stated = findStatedCredential(facts.author ?? {}, text);
    if (stated === null) return [];
    const subject = writerOf(facts);
    return [
      {
        signal: 'stated-credential',
        tone: 'info',
        subject,
        publisher: PAGE_PUBLISHER,
        facts: { ...stated },
        evidence: [],
      },
    ];
  },
};
