/** Signal: the post sets a false claim straight. It covers that sentence only. */
import type { Finding } from '../model/assessment';
import { claimFinding, isCorrection } from './claim-finding';
import type { Signal, SignalContext } from './types';

export const correctsClaim: Signal = {
  id: 'corrects-claim',
  concludesNot: 'that everything else in the post is right',
  evaluate: ({ claims, reader }: SignalContext): Finding[] =>
    claims
      .filter((hit) => !hit.expired && isCorrection(hit))
      .map((hit) => claimFinding('corrects-claim', 'support', hit, reader.language)),
};
