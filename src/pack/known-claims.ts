/** Finds in a pack the claims that the learned weights were trained on. */
import { hashTerm } from '../text/index-layout';
import type { TopicModel } from '../text/learned/topic-model';
import { type KnownClaims, knownClaims } from '../text/learned/topics';
import { recordKey } from './keys';
import type { Pack } from './open';

/** By id and English statement: a claim of that name that says another thing was not trained on. */
export function claimsKnownIn({ keys, meta, claim }: Pack, { claims }: TopicModel): KnownClaims {
  const places = new Int32Array(meta.claims).fill(-1);
  claims.forEach(({ id, fingerprint }, place) => {
    const hit = keys.find(recordKey('claim', id));
    if (hit && hit.value < places.length && fingerprintOf(claim(hit.value).claim) === fingerprint)
      places[hit.value] = place;
  });
  return knownClaims(places);
}

/** Of a claim's statement. */
export function fingerprintOf(statement: Readonly<Record<string, string>>): number {
  return hashTerm(0, statement.en ?? '');
}
