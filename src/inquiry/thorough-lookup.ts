/**
 * A look-up that finds every claim of a message. A post is said to speak of three claims at most; a forwarded message may
 * hold ten. So the sentences of the claims that were found are taken out and the rest is read again, until nothing new is
 * found. What stays around a claim ("none of this is true") is still read with it. A claim that is found only once others
 * are gone has nothing to compare with, so its sentence must speak of it alone too.
 *
 * How a message stands to a claim is read twice: in all that stands around it, and in the sentence alone. A chain letter
 * speaks of so many things that each clouds the other; where it insists, what a sentence says alone counts.
 */
import { qualifiedId } from '../model/accounts';
import type { Stance } from '../model/assessment';
import type { ClaimHit, Lookup } from '../pack/lookup-types';
import type { PreparedText } from '../text/types';

/** Rounds of reading; each finds three claims at most. */
const MOST_ROUNDS = 6;

export interface ThoroughLookup extends Lookup {
  /** Sentence as written in which each claim was found, by qualified id of the claim. */
  readonly sentenceOf: ReadonlyMap<string, string>;
}

/** `isChain`: the message shows signs of a chain letter; `insists`: and none of putting anything right. */
export interface Manner {
  isChain: boolean;
  insists: boolean;
}

export function thoroughLookup(lookup: Lookup, manner: Manner): ThoroughLookup {
  const sentenceOf = new Map<string, string>();
  const claims = (text: PreparedText): ClaimHit[] => {
    const hits = settleStances(allClaims(text, lookup), manner);
    for (const { hit } of hits) {
      const id = claimId(hit);
      if (!sentenceOf.has(id)) sentenceOf.set(id, hit.sentence);
    }
    return hits.map(({ hit }) => hit);
  };
  return { ...lookup, claims, sentenceOf };
}

/** `alone` is the stance of the claim's sentence by itself; `null` where it does not speak of the claim by itself. */
interface TwiceRead {
  hit: ClaimHit;
  alone: Stance | null;
}

function allClaims(text: PreparedText, lookup: Lookup): TwiceRead[] {
  const found = new Map<string, TwiceRead>();
  let rest = text;
  for (let round = 0; round < MOST_ROUNDS && rest.sentences.length > 0; round++) {
    const hits = lookup.claims(rest);
    const fresh = hits.filter((hit) => !found.has(claimId(hit))).map((hit) => readTwice(hit, rest, lookup));
    if (fresh.length === 0) break;
    for (const one of fresh) if (round === 0 || one.alone !== null) found.set(claimId(one.hit), one);
    const read = new Set(hits.map(({ sentence }) => sentence));
    rest = { ...rest, sentences: rest.sentences.filter(({ original }) => !read.has(original)) };
  }
  return [...found.values()];
}

function readTwice(hit: ClaimHit, text: PreparedText, lookup: Lookup): TwiceRead {
  const sentences = text.sentences.filter(({ original }) => original === hit.sentence);
  const again = lookup.claims({ ...text, original: hit.sentence, sentences, mentions: [] });
  return { hit, alone: again.find((other) => claimId(other) === claimId(hit))?.stance ?? null };
}

/** Who corrects one claim plainly does not insist, whatever marks the message quotes. */
function settleStances(hits: readonly TwiceRead[], { isChain, insists }: Manner): TwiceRead[] {
  const corrects = hits.some(({ hit, alone }) => hit.stance === 'debunks' && alone === 'debunks');
  const manner = { isChain: isChain && !corrects, insists: insists && !corrects };
  return hits.map((one) => ({ ...one, hit: { ...one.hit, stance: settled(one, manner) } }));
}

function settled({ hit: { stance, sentence }, alone }: TwiceRead, { isChain, insists }: Manner): Stance {
  // Chain letters ask so as to tell: "Burnt your hand? Butter on it at once."
  const asksToTell = isChain && stance === 'asks' && !sentence.includes('?');
  if (insists && alone === 'repeats' && (stance !== 'asks' || asksToTell)) return 'repeats';
  if (asksToTell) return 'unclear';
  // What corrects in passing, or only beside other sentences, is not praised.
  return stance === 'debunks' && alone !== 'debunks' && (alone !== null || isChain) ? 'unclear' : stance;
}

export function claimId({ publisher, record }: ClaimHit): string {
  return qualifiedId(publisher, record.id);
}
