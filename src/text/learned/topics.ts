/** The topic model next to one index: which of its claims the model knows, and how likely a post speaks of each. */
import type { PreparedText } from '../types';
import { nearestSentence, type TopicModel, topicChances } from './topic-model';

/** The claims of an index that the model was trained on. */
export interface KnownClaims {
  /** Place in the model by claim; -1 for a claim that it does not know. */
  places: Int32Array;
  /** Those that it knows. */
  claims: readonly number[];
}

export function knownClaims(places: Int32Array): KnownClaims {
  return { places, claims: [...places.keys()].filter((claim) => (places[claim] ?? -1) >= 0) };
}

export interface TopicView {
  /** Chance of the claim, 0..1; `null` for one that the model does not know. */
  chanceOf(claim: number): number | null;
  /** The sentence that speaks most of a claim which the model knows. */
  sentenceOf(claim: number): number;
  /** The likeliest claims, likeliest first. */
  first: readonly number[];
  /** Chance of the likeliest claim. */
  most: number;
  /** Chance that the post speaks of none of them. */
  none: number;
}

/** Claims that are told to be the likeliest. */
const FIRST = 2;

/** `null` when the model knows no claim of the index. Claims that the index lacks are no candidates. */
export function viewTopics(model: TopicModel, { places, claims }: KnownClaims, text: PreparedText): TopicView | null {
  if (claims.length === 0) return null;
  const chances = topicChances(model, text);
  const none = chances[chances.length - 1] ?? 0;
  const rawOf = (claim: number) => chances[places[claim] ?? -1] ?? 0;
  const total = claims.reduce((sum, claim) => sum + rawOf(claim), none) || 1;
  const first = likeliest(claims, rawOf);
  return {
    chanceOf: (claim) => ((places[claim] ?? -1) < 0 ? null : rawOf(claim) / total),
    sentenceOf: (claim) => nearestSentence(model, text, places[claim] ?? 0),
    first,
    most: rawOf(first[0] ?? -1) / total,
    none: none / total,
  };
}

/** The first of equals first. */
function likeliest(claims: readonly number[], chanceOf: (claim: number) => number): number[] {
  const first: number[] = [];
  for (const claim of claims) {
    const place = first.findIndex((other) => chanceOf(other) < chanceOf(claim));
    if (place >= 0) first.splice(place, 0, claim);
    else if (first.length < FIRST) first.push(claim);
    if (first.length > FIRST) first.pop();
  }
  return first;
}
