/** Fits the topic model: which posts teach what, and the learned numbers as the pack keeps them. */
import { fingerprintOf } from '../../pack/known-claims';
import { piecesOf } from '../../text/learned/pieces';
import { type Directions, SIDES, type TopicModel } from '../../text/learned/topic-model';
import { prepareIn } from '../../text/prepare';
import type { TrainingClaim, TrainingPost } from './corpus';
import { DROPPED, type Learned, type Lesson, learnTopics, SIZE } from './learn-topics';

/** Pieces that are kept, the most frequent first. */
const MOST_PIECES = 98_304;
/** In fewer posts a piece is chance. */
const LEAST_POSTS = 3;
/** A training post is written as people write; a phrase of the registry is shorter and plainer. */
const POST_WEIGHT = 2;
/**
 * The model is learned from several starts, and the vectors are laid end to end: each half errs in its own way, and the mean
 * of their log-odds less than either (Lakshminarayanan et al. 2017).
 */
const SEEDS = [20_261_123, 777];
/** Four bits hold -7 to 7. Fewer steps lose little where each number is one of many, and take fewer bytes on the wire. */
const MOST_STEPS = 7;
const STEPS_PER_DEVIATION = 1.1;

/** What the topic model reads of each post. */
export type Pieces = ReadonlyMap<TrainingPost, Uint32Array>;

/** Read once, learned from many times. Frames, which fit every claim, teach no topic. */
export function readPieces(posts: readonly TrainingPost[]): Pieces {
  const read = posts.filter(({ kind }) => kind !== 'frame');
  return new Map(
    read.map((post) => [
      post,
      Uint32Array.from(piecesOf(post.language, prepareIn(post.text, post.language).sentences)),
    ]),
  );
}

/**
 * @param posts those to learn from
 * @param pieces of these posts, and perhaps of others
 */
export function fitTopics(
  claims: readonly TrainingClaim[],
  posts: readonly TrainingPost[],
  pieces: Pieces = readPieces(posts),
): TopicModel {
  const read = posts.flatMap((post) => {
    const own = pieces.get(post);
    return own ? [{ post, own }] : [];
  });
  const kept = commonPieces(read.map(({ own }) => own));
  const places = new Map([...kept].map((hash, place) => [hash, place]));
  const lessons = read.map(({ post, own }) => lessonOf(post, claims.length, placesOf(own, places)));
  const models = SEEDS.map((seed) => learnTopics(lessons, kept.length, claims.length, seed));
  const packed = inHalves(endToEnd(models.map(({ vectors }) => vectors)));
  return {
    claims: claims.map(({ id, claim }) => ({ id, fingerprint: fingerprintOf(claim ?? {}) })),
    size: SIZE * models.length,
    pieces: kept,
    vectors: packed.bytes,
    topics: directionsOf(
      models.map(({ topics }) => topics),
      packed.step,
    ),
    sides: directionsOf(
      models.map(({ sides }) => sides),
      packed.step,
    ),
  };
}

/** Of rows of `SIZE` numbers each: the first rows of all in turn, then the second ones. */
function endToEnd(parts: readonly Float32Array[]): Float32Array {
  const width = SIZE * parts.length;
  const joined = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  parts.forEach((part, place) => {
    for (let from = 0; from < part.length; from += SIZE)
      joined.set(part.subarray(from, from + SIZE), (from / SIZE) * width + place * SIZE);
  });
  return joined;
}

function meanOf(parts: readonly Float32Array[]): Float32Array {
  return Float32Array.from(
    parts[0] ?? [],
    (_, i) => parts.reduce((sum, part) => sum + (part[i] ?? 0), 0) / parts.length,
  );
}

function commonPieces(posts: readonly Uint32Array[]): Uint32Array {
  const counts = new Map<number, number>();
  for (const hashes of posts) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const kept = [...counts]
    .filter(([, count]) => count >= LEAST_POSTS)
    .sort(([a, n], [b, m]) => m - n || a - b)
    .slice(0, MOST_PIECES);
  return Uint32Array.from(kept, ([hash]) => hash).sort();
}

function placesOf(hashes: Uint32Array, places: ReadonlyMap<number, number>): Uint32Array {
  return Uint32Array.from([...hashes].flatMap((hash) => places.get(hash) ?? []));
}

/**
 * A post that says nothing for or against a claim is on none; one that uses a claim's words teaches how posts sound that use
 * them so.
 */
function lessonOf(post: TrainingPost, none: number, pieces: Uint32Array): Lesson {
  return {
    pieces,
    topic: post.class === 'none' || post.claim < 0 ? none : post.claim,
    claim: post.claim,
    side: SIDES.indexOf(post.class),
    weight: post.phrase ? 1 : POST_WEIGHT,
  };
}

/** At rest all pieces speak, where only some of them spoke in training: the sum is that much longer. */
function directionsOf(models: readonly Learned['topics'][], step: number): Directions {
  const vectors = endToEnd(models.map((model) => model.vectors));
  const most = vectors.reduce((longest, value) => Math.max(longest, Math.abs(value)), 1e-9) / 127;
  return {
    vectors: Int8Array.from(vectors, (value) => Math.round(value / most)),
    biases: meanOf(models.map(({ biases }) => biases)),
    scale: (most * step * Math.sqrt(1 - DROPPED)) / models.length,
  };
}

/** Two numbers a byte, the first in its lower half. */
function inHalves(values: Float32Array): { bytes: Int8Array; step: number } {
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / Math.max(1, values.length));
  const step = (deviation || 1) / STEPS_PER_DEVIATION;
  const stepsAt = (i: number) => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round((values[i] ?? 0) / step)));
  const bytes = Int8Array.from(
    { length: values.length / 2 },
    (_, i) => (stepsAt(2 * i) & 15) | (stepsAt(2 * i + 1) << 4),
  );
  return { bytes, step };
}
