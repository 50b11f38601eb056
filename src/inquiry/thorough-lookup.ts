/**
 * A look-up that finds every claim of a message. A post is said to speak of three claims at most; a forwarded message may
 * hold ten. So the sentences of the claims that were found are taken out and the rest is read again, until nothing new is
 * found. What stays around a claim ("none of this is true") is still read with it.
 */
import { qualifiedId } from '../model/accounts';
import type { ClaimHit, Lookup } from '../pack/lookup-types';
import type { PreparedText } from '../text/types';

/** Rounds of reading; each finds three claims at most. */
const MOST_ROUNDS = 6;

export interface ThoroughLookup extends Lookup {
  /** Sentence as written in which each claim was found, by qualified id of the claim. */
  readonly sentenceOf: ReadonlyMap<string, string>;
}

export function thoroughLookup(lookup: Lookup): ThoroughLookup {
  const sentenceOf = new Map<string, string>();
  const claims = (text: PreparedText): ClaimHit[] => {
    const hits = allClaims(text, lookup);
    for (const hit of hits) {
      const id = claimId(hit);
      if (!sentenceOf.has(id)) sentenceOf.set(id, hit.sentence);
    }
    return hits;
  };
  return { ...lookup, claims, sentenceOf };
}

function allClaims(text: PreparedText, lookup: Lookup): ClaimHit[] {
  const found = new Map<string, ClaimHit>();
  let rest = text;
  for (let round = 0; round < MOST_ROUNDS && rest.sentences.length > 0; round++) {
    const hits = lookup.claims(rest);
    const fresh = hits.filter((hit) => !found.has(claimId(hit)));
    for (const hit of fresh) found.set(claimId(hit), hit);
    if (fresh.length === 0) break;
    const read = new Set(hits.map(({ sentence }) => sentence));
    rest = { ...rest, sentences: rest.sentences.filter(({ original }) => !read.has(original)) };
  }
  return [...found.values()];
}

export function claimId({ publisher, record }: ClaimHit): string {
  return qualifiedId(publisher, record.id);
}
