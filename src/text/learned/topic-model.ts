/**
 * Which of the claims that the weights were trained on a post is likely to speak of, whatever its words, and on whose side:
 * the mean of learned vectors of its pieces, next to one learned vector per claim and one per claim and side (after fastText:
 * Joulin et al. 2016). The index finds what shares words with a phrase on record; this finds "the oncologist friend whispers
 * they have never been so busy", and that those who say so repeat the claim.
 */
import { placeIn } from '../ascending';
import type { PreparedText } from '../types';
import { piecesOf } from './pieces';

/** How those stand to a claim who use its words; `none`: they say nothing for or against it. */
export const SIDES = ['repeats', 'debunks', 'asks', 'reports', 'none'] as const;

export interface TopicModel {
  /** The claims by id, with a fingerprint of their statement: a claim that says another thing today is not known. */
  claims: readonly KnownClaim[];
  /** Numbers of one vector; a multiple of four. */
  size: number;
  /** The known pieces as hashes, ascending; a piece that is not among them says nothing. */
  pieces: Uint32Array;
  /** A vector for each piece, four bits a number, the first of two in the lower half of its byte. */
  vectors: Int8Array;
  topics: Directions;
  /** Of each claim in turn, one for each of `SIDES`. */
  sides: Directions;
}

/** What a post's vector is held against. For topics: one for each claim and, last, one for posts on none of them. */
export interface Directions {
  /** `size` signed bytes each. */
  vectors: Int8Array;
  /** Log-odds of each before a word is read. */
  biases: Float32Array;
  /** What one step of a byte times one of a piece's is worth. */
  scale: number;
}

export interface KnownClaim {
  id: string;
  fingerprint: number;
}

/** Sentences looked through for the nearest one. */
const MOST_SENTENCES = 40;

/** The vector of a text or a part of one: the sum of its pieces' over the root of their number, in steps of their bits. */
export function vectorOf(
  { pieces, vectors, size }: TopicModel,
  { language, sentences }: Pick<PreparedText, 'language' | 'sentences'>,
): Float32Array {
  const sum = new Float32Array(size);
  let count = 0;
  for (const piece of piecesOf(language, sentences)) {
    const place = placeIn(pieces, piece);
    if (place < 0) continue;
    count++;
    addHalves(sum, vectors, (place * size) >>> 1);
  }
  const share = 1 / Math.sqrt(count + 1);
  return sum.map((one) => one * share);
}

function addHalves(sum: Float32Array, vectors: Int8Array, from: number): void {
  for (let i = 0; i < sum.length; i += 2) {
    const byte = vectors[from + (i >>> 1)] ?? 0;
    sum[i] = (sum[i] ?? 0) + ((byte << 28) >> 28);
    sum[i + 1] = (sum[i + 1] ?? 0) + (byte >> 4);
  }
}

/** Chances of the topics in their order, summing to one; the last is that of no claim. */
export function topicChances({ topics }: TopicModel, vector: Float32Array): Float32Array {
  return softmax(topics.biases.map((_, topic) => oddsOf(topics, topic, vector)));
}

/** Chances of `SIDES`, summing to one, should the text speak of the claim. */
export function sideChances({ sides }: TopicModel, vector: Float32Array, claim: number): Float32Array {
  return softmax(Float32Array.from(SIDES, (_, side) => oddsOf(sides, claim * SIDES.length + side, vector)));
}

/** The sentence of the text that speaks most of one topic. */
export function nearestSentence(model: TopicModel, { language, sentences }: PreparedText, topic: number): number {
  if (sentences.length < 2) return 0;
  const nearness = sentences
    .slice(0, MOST_SENTENCES)
    .map((sentence) => product(model.topics.vectors, topic, vectorOf(model, { language, sentences: [sentence] })));
  return nearness.indexOf(Math.max(...nearness));
}

function oddsOf({ vectors, biases, scale }: Directions, place: number, vector: Float32Array): number {
  return (biases[place] ?? 0) + scale * product(vectors, place, vector);
}

/**
 * Of the vector at `place` and another of the same length, a multiple of four: four sums side by side, since an addition
 * waits for the one before it.
 */
export function product(vectors: Int8Array | Float32Array, place: number, other: Float32Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  const from = place * other.length;
  for (let i = 0; i < other.length; i += 4) {
    a += (vectors[from + i] ?? 0) * (other[i] ?? 0);
    b += (vectors[from + i + 1] ?? 0) * (other[i + 1] ?? 0);
    c += (vectors[from + i + 2] ?? 0) * (other[i + 2] ?? 0);
    d += (vectors[from + i + 3] ?? 0) * (other[i + 3] ?? 0);
  }
  return a + b + c + d;
}

/** In place. */
export function softmax(odds: Float32Array): Float32Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const one of odds) most = Math.max(most, one);
  let total = 0;
  for (let i = 0; i < odds.length; i++) total += odds[i] = Math.exp((odds[i] ?? 0) - most);
  for (let i = 0; i < odds.length; i++) odds[i] = (odds[i] ?? 0) / total;
  return odds;
}
