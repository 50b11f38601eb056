/**
 * Which of the claims that the weights were trained on a post is likely to speak of, whatever its words: the mean of learned
 * vectors of its words and their pieces, next to one learned vector per claim (fastText: Joulin et al. 2016). The index
 * finds what shares words with a phrase on record; this finds "the oncologist friend whispers they have never been so busy".
 */
import { placeIn } from '../ascending';
import type { PreparedText } from '../types';
import { subwordsOf } from './subwords';

export interface TopicModel {
  /** The claims by id, with a fingerprint of their statement: a claim that says another thing today is not known. */
  claims: readonly KnownClaim[];
  /** Numbers of one vector. */
  size: number;
  /** The known subwords as hashes, ascending; a subword that is not among them says nothing. */
  subwords: Uint32Array;
  /** A vector for each subword, `size` signed bytes each. */
  vectors: Int8Array;
  /** A vector for each claim and, last, one for posts on none of them; `size` signed bytes each. */
  topics: Int8Array;
  /** Log-odds of each topic before a word is read. */
  biases: Float32Array;
  /** What one step of a subword's byte times one of a topic's is worth. */
  scale: number;
}

export interface KnownClaim {
  id: string;
  fingerprint: number;
}

/** Sentences looked through for the nearest one. */
const MOST_SENTENCES = 40;

/** Chances of the topics in their order, summing to one; the last is that of no claim. */
export function topicChances(
  model: TopicModel,
  { language, sentences }: Pick<PreparedText, 'language' | 'sentences'>,
): Float32Array {
  const { topics, biases, scale } = model;
  const { sum, count } = sumVectors(model, subwordsOf(language, sentences));
  const worth = scale / Math.sqrt(count + 1);
  const odds = new Float32Array(biases.length);
  for (let topic = 0; topic < odds.length; topic++)
    odds[topic] = (biases[topic] ?? 0) + worth * product(topics, topic, sum);
  return softmax(odds);
}

/** The sentence of the text that speaks most of one topic. */
export function nearestSentence(model: TopicModel, text: PreparedText, topic: number): number {
  let nearest = 0;
  let most = Number.NEGATIVE_INFINITY;
  if (text.sentences.length < 2) return nearest;
  text.sentences.slice(0, MOST_SENTENCES).forEach((sentence, place) => {
    const { sum, count } = sumVectors(model, subwordsOf(text.language, [sentence]));
    const nearness = product(model.topics, topic, sum) / Math.sqrt(count + 1);
    if (nearness > most) [nearest, most] = [place, nearness];
  });
  return nearest;
}

function sumVectors(
  { subwords, vectors, size }: TopicModel,
  hashes: Iterable<number>,
): { sum: Float32Array; count: number } {
  const sum = new Float32Array(size);
  let count = 0;
  for (const hash of hashes) {
    const place = placeIn(subwords, hash);
    if (place < 0) continue;
    count++;
    for (let i = 0; i < size; i++) sum[i] = (sum[i] ?? 0) + (vectors[place * size + i] ?? 0);
  }
  return { sum, count };
}

/** Of the vector at `place` and another of the same length. */
export function product(vectors: Int8Array | Float32Array, place: number, other: Float32Array): number {
  let sum = 0;
  const from = place * other.length;
  for (let i = 0; i < other.length; i++) sum += (vectors[from + i] ?? 0) * (other[i] ?? 0);
  return sum;
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
