/** Fits the topic model: stochastic gradient descent with AdaGrad, and half of a post's subwords dropped at each step. */
import { fingerprintOf } from '../../pack/known-claims';
import { subwordsOf } from '../../text/learned/subwords';
import { product, softmax, type TopicModel } from '../../text/learned/topic-model';
import { prepareIn } from '../../text/prepare';
import type { TrainingClaim, TrainingPost } from './corpus';
import { generator, shuffle } from './random';

const SIZE = 48;
/** Subwords that are kept, the most frequent first. */
const MOST_SUBWORDS = 49_152;
/** In fewer posts a subword is chance. */
const LEAST_POSTS = 4;
const ROUNDS = 10;
const RATE = 0.1;
const DROPPED = 0.5;
/** What is known this well teaches nothing more. */
const LEAST_ERROR = 0.001;
const SEED = 20_261_123;

interface Lesson {
  /** Places of its subwords among those kept. */
  subwords: Uint32Array;
  topic: number;
}

interface Weights {
  vectors: Float32Array;
  topics: Float32Array;
  biases: Float32Array;
}

/** @param posts those to learn from; frames, which fit every claim, are left out */
export function fitTopics(claims: readonly TrainingClaim[], posts: readonly TrainingPost[]): TopicModel {
  const read = posts.filter(({ kind }) => kind !== 'frame');
  const hashes = read.map(({ text, language }) => subwordsOf(language, prepareIn(text, language).sentences));
  const subwords = commonSubwords(hashes);
  const places = new Map([...subwords].map((hash, place) => [hash, place]));
  const lessons = read.map((post, i) => ({
    subwords: Uint32Array.from([...(hashes[i] ?? [])].flatMap((hash) => places.get(hash) ?? [])),
    topic: post.class === 'none' || post.claim < 0 ? claims.length : post.claim,
  }));
  const weights = learn(lessons, subwords.length, claims.length + 1);
  return {
    claims: claims.map(({ id, claim }) => ({ id, fingerprint: fingerprintOf(claim ?? {}) })),
    size: SIZE,
    subwords,
    ...quantised(weights),
  };
}

function commonSubwords(posts: readonly ReadonlySet<number>[]): Uint32Array {
  const counts = new Map<number, number>();
  for (const hashes of posts) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const kept = [...counts]
    .filter(([, count]) => count >= LEAST_POSTS)
    .sort(([a, n], [b, m]) => m - n || a - b)
    .slice(0, MOST_SUBWORDS);
  return Uint32Array.from(kept, ([hash]) => hash).sort();
}

function learn(lessons: readonly Lesson[], subwords: number, topics: number): Weights {
  const random = generator(SEED);
  const vectors = Float32Array.from({ length: subwords * SIZE }, () => (random() - 0.5) / 5);
  const weights = { vectors, topics: new Float32Array(topics * SIZE), biases: new Float32Array(topics) };
  const step = stepper(weights, random);
  const order = lessons.map((_, i) => i);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    const rate = RATE * (1.02 - round / ROUNDS);
    for (const i of order) {
      const lesson = lessons[i];
      if (lesson) step(lesson, rate);
    }
  }
  return weights;
}

/** One step down the slope for one post; squares of slopes are kept per vector (AdaGrad). */
function stepper({ vectors, topics, biases }: Weights, random: () => number) {
  const squares = new Float32Array(vectors.length / SIZE).fill(1e-4);
  const topicSquares = new Float32Array(biases.length).fill(1e-4);
  const mean = new Float32Array(SIZE);
  const slope = new Float32Array(SIZE);
  return ({ subwords, topic: right }: Lesson, rate: number) => {
    const kept = subwords.filter(() => random() >= DROPPED);
    const share = 1 / Math.sqrt(kept.length + 1);
    mean.fill(0);
    for (const place of kept)
      for (let i = 0; i < SIZE; i++) mean[i] = (mean[i] ?? 0) + (vectors[place * SIZE + i] ?? 0);
    for (let i = 0; i < SIZE; i++) mean[i] = (mean[i] ?? 0) * share;
    const chances = softmax(biases.map((bias, topic) => bias + product(topics, topic, mean)));
    slope.fill(0);
    chances.forEach((chance, topic) => {
      const error = chance - (topic === right ? 1 : 0);
      if (Math.abs(error) < LEAST_ERROR) return;
      for (let i = 0; i < SIZE; i++) slope[i] = (slope[i] ?? 0) + error * (topics[topic * SIZE + i] ?? 0);
      descend(topics, topicSquares, topic, mean, error, rate);
      biases[topic] = (biases[topic] ?? 0) - (rate * error) / Math.sqrt(topicSquares[topic] ?? 1);
    });
    for (const place of kept) descend(vectors, squares, place, slope, share, rate);
  };
}

/** Moves the vector at `place` against `direction` times `factor`. */
function descend(
  vectors: Float32Array,
  squares: Float32Array,
  place: number,
  direction: Float32Array,
  factor: number,
  rate: number,
): void {
  let square = 0;
  for (let i = 0; i < SIZE; i++) square += (factor * (direction[i] ?? 0)) ** 2;
  squares[place] = (squares[place] ?? 0) + square / SIZE;
  const step = (rate * factor) / Math.sqrt(squares[place] ?? 1);
  for (let i = 0; i < SIZE; i++)
    vectors[place * SIZE + i] = (vectors[place * SIZE + i] ?? 0) - step * (direction[i] ?? 0);
}

/** At rest all subwords speak, where half of them spoke in training: the sum is that much longer. */
function quantised({ vectors, topics, biases }: Weights): Pick<TopicModel, 'vectors' | 'topics' | 'biases' | 'scale'> {
  const one = bytesOf(vectors);
  const other = bytesOf(topics);
  const scale = one.scale * other.scale * Math.sqrt(1 - DROPPED);
  return { vectors: one.bytes, topics: other.bytes, biases, scale };
}

function bytesOf(values: Float32Array): { bytes: Int8Array; scale: number } {
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127;
  return { bytes: Int8Array.from(values, (value) => Math.round(value / scale)), scale };
}
