/** The topic model next to one index: which of its claims the model knows, and how likely a post speaks of each. */
import type { PreparedText } from '../types';
import { nearestSentence, sideChances, type TopicModel, topicChances, vectorOf } from './topic-model';

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

/** What the stretch of a text that names a claim most makes of it. */
export interface TopicReading {
  /** Chance of the claim, 0..1. */
  chance: number;
  /** Chance of the likeliest claim of that stretch. */
  most: number;
  /** Chance that the stretch speaks of none. */
  none: number;
  /** The stretch's vector. */
  vector: Float32Array;
}

export interface TopicView {
  /** `null` for a claim that the model does not know. */
  of(claim: number): TopicReading | null;
  /** Chances of `SIDES`, should the stretch that names the claim most speak of it; `null` for a claim it does not know. */
  sidesOf(claim: number): Float32Array | null;
  /** What one sentence alone makes of the claims. */
  inSentence(sentence: number): TopicView;
  /** The sentence that speaks most of a claim which the model knows. */
  sentenceOf(claim: number): number;
  /** The likeliest claims of each stretch. */
  first: readonly number[];
}

/** Claims of a stretch that are told to be the likeliest. */
const FIRST = 2;
/** Sentences of a stretch. A longer text speaks of several things: it is read stretch by stretch. */
const STRETCH = 3;
const MOST_STRETCHES = 24;

/** `null` when the model knows no claim of the index. Claims that the index lacks are no candidates. */
export function viewTopics(model: TopicModel, known: KnownClaims, text: PreparedText): TopicView | null {
  if (known.claims.length === 0) return null;
  const stretches = stretchesOf(text).map((sentences) =>
    readStretch(model, known, { language: text.language, sentences }),
  );
  const of = (claim: number) => {
    if ((known.places[claim] ?? -1) < 0) return null;
    const readings = stretches.map((stretch) => stretch.of(claim));
    return readings.reduce((best, one) => (one.chance > best.chance ? one : best));
  };
  const view: TopicView = {
    of,
    sidesOf: (claim) => {
      const reading = of(claim);
      return reading && sideChances(model, reading.vector, known.places[claim] ?? 0);
    },
    inSentence: (at) => viewTopics(model, known, { ...text, sentences: text.sentences.slice(at, at + 1) }) ?? view,
    sentenceOf: (claim) => nearestSentence(model, text, known.places[claim] ?? 0),
    first: [...new Set(stretches.flatMap(({ first }) => first))],
  };
  return view;
}

/** A short text is one stretch; those of a longer one overlap by a sentence. */
function stretchesOf({ sentences }: PreparedText): PreparedText['sentences'][] {
  const stretches = [sentences.slice(0, STRETCH)];
  const step = STRETCH - 1;
  for (let at = step; at + 1 < sentences.length && stretches.length < MOST_STRETCHES; at += step)
    stretches.push(sentences.slice(at, at + STRETCH));
  return stretches;
}

function readStretch(
  model: TopicModel,
  { places, claims }: KnownClaims,
  stretch: Pick<PreparedText, 'language' | 'sentences'>,
): { of(claim: number): TopicReading; first: number[] } {
  const vector = vectorOf(model, stretch);
  const chances = topicChances(model, vector);
  const rawOf = (claim: number) => chances[places[claim] ?? -1] ?? 0;
  const none = chances[chances.length - 1] ?? 0;
  const total = claims.reduce((sum, claim) => sum + rawOf(claim), none) || 1;
  const first = likeliest(claims, rawOf);
  const most = rawOf(first[0] ?? -1) / total;
  return { of: (claim) => ({ chance: rawOf(claim) / total, most, none: none / total, vector }), first };
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
