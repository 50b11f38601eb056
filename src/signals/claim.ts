/** Signal: the post repeats, asks about or tells of a checked claim. */
import type { Finding, Stance, Tone } from '../model/assessment';
import type { Verdict } from '../model/records';
import { isAuthority } from '../model/source-tones';
import type { ClaimHit } from '../pack/lookup-types';
import { claimFinding, isCorrection } from './claim-finding';
import type { Signal, SignalContext } from './types';

const CAUTION: ReadonlySet<Verdict> = new Set(['false', 'misleading', 'unproven']);

export const claim: Signal = {
  id: 'claim',
  concludesNot:
    'that the writer means harm, or that the rest of the post is wrong; a joke or a quotation can be misread',
  evaluate({ claims, speaker, reader }: SignalContext): Finding[] {
    const authority = speaker.some(({ source }) => isAuthority(source));
    return claims
      .filter((hit) => !hit.expired && !isCorrection(hit))
      .map((hit) => (authority && hit.stance === 'repeats' ? { ...hit, stance: 'unclear' as Stance } : hit))
      .map((hit) => claimFinding('claim', toneOf(hit), hit, reader.language));
  },
};

function toneOf({ stance, record }: ClaimHit): Tone {
  return stance === 'repeats' && CAUTION.has(record.verdict) ? 'caution' : 'info';
}
