/**
 * Learns the vectors of pieces, of topics and of sides together: stochastic gradient descent with AdaGrad, and half of a
 * post's pieces dropped at each step, so that none is relied on. A post teaches which claim it speaks of and, next to that
 * claim, on whose side it is.
 */
import { product, SIDES, softmax } from '../../text/learned/topic-model';
import { generator, shuffle } from './random';
import { createVectors, type Rows, type Vectors } from './vectors';

/** Numbers of one vector. */
export const SIZE = 48;
/** Share of a post's pieces that is dropped. */
export const DROPPED = 0.5;
const ROUNDS = 20;
/** At first; it falls from round to round. */
const RATE = 0.15;
/** What is known this well teaches nothing more. */
const LEAST_ERROR = 0.001;
/** Breadth of a piece's numbers at the start: small, or what was hardly ever met would say something by chance. */
const FIRST_BREADTH = 0.06;
/** AdaGrad's squares at the start. */
const FIRST_SQUARE = 1e-5;

export interface Lesson {
  /** Places of its pieces among those kept. */
  pieces: Uint32Array;
  /** Place of the claim it speaks for or against; the number of claims for a post on none. */
  topic: number;
  /** Place of the claim whose words it uses; -1 for none. */
  claim: number;
  /** Place among `SIDES`. */
  side: number;
  /** What an error of side counts. */
  weight: number;
}

export interface Learned {
  vectors: Float32Array;
  topics: Pick<Rows, 'vectors' | 'biases'>;
  /** Of each claim in turn, one for each side. */
  sides: Pick<Rows, 'vectors' | 'biases'>;
}

/** @param seed of where the numbers start and of the order of the lessons */
export function learnTopics(lessons: readonly Lesson[], pieces: number, claims: number, seed: number): Learned {
  const random = generator(seed);
  const longest = lessons.reduce((most, lesson) => Math.max(most, lesson.pieces.length), 0);
  const learner = createLearner({ pieces, claims, longest }, random);
  const order = lessons.map((_, i) => i);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    const rate = RATE * (1 - round / ROUNDS);
    for (const i of order) {
      const lesson = lessons[i];
      if (lesson) learner.step(lesson, rate);
    }
  }
  return learner.learned();
}

interface Counts {
  pieces: number;
  claims: number;
  /** Most pieces of one lesson. */
  longest: number;
}

function createLearner({ pieces: pieceCount, claims, longest }: Counts, random: () => number) {
  const vectors = createVectors(SIZE, pieceCount + longest + (claims + 2) * (SIDES.length + 1));
  const pieces = rowsIn(vectors, pieceCount);
  for (let i = 0; i < pieces.vectors.length; i++) pieces.vectors[i] = (random() - 0.5) * FIRST_BREADTH;
  /** Those of one lesson that are not dropped. */
  const kept = vectors.places(longest);
  const vector = vectors.vector();
  const directions = createDirections(vectors, claims, vector);

  /** The others count for nothing in this step. */
  function dropSome(places: Uint32Array): Uint32Array {
    let count = 0;
    for (let i = 0; i < places.length; i++) if (random() >= DROPPED) kept[count++] = places[i] ?? 0;
    return kept.subarray(0, count);
  }

  return {
    step(lesson: Lesson, rate: number): void {
      const places = dropSome(lesson.pieces);
      const share = 1 / Math.sqrt(places.length + 1);
      vectors.sum(vector.fill(0), pieces, places, share);
      const slope = directions.learn(lesson, rate);
      vectors.descend(pieces, places, slope, share * share * meanSquare(slope), rate * share);
    },
    learned: (): Learned => ({ vectors: pieces.vectors, ...directions.learned() }),
  };
}

/** What a post's vector is held against. */
function createDirections(vectors: Vectors, claims: number, vector: Float32Array) {
  const topics = rowsIn(vectors, claims + 1);
  /** How a side sounds next to any claim, and what is peculiar to it next to one. */
  const common = rowsIn(vectors, SIDES.length);
  const own = rowsIn(vectors, claims * SIDES.length);
  const slope = vectors.vector();
  const odds = { topics: new Float32Array(claims + 1), sides: new Float32Array(SIDES.length) };
  const one = vectors.places(1);
  /** Mean square of the post's vector. */
  let square = 0;

  /** Adds the log-odds of the rows from `first` on, one to each of `sums`. */
  function addOdds(sums: Float32Array, rows: Rows, first: number): Float32Array {
    const products = vectors.products(rows, first, sums.length, vector);
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (products[i] ?? 0) + (rows.biases[first + i] ?? 0);
    return sums;
  }

  /** Adds to the slope, and moves the row. */
  function move(rows: Rows, place: number, error: number, rate: number): void {
    if (Math.abs(error) < LEAST_ERROR) return;
    vectors.add(slope, rows, place, error);
    one[0] = place;
    vectors.descend(rows, one, vector, error * error * square, rate * error);
    rows.biases[place] = (rows.biases[place] ?? 0) - (rate * error) / Math.sqrt(rows.squares[place] ?? 1);
  }

  function learnTopic(right: number, rate: number): void {
    const chances = softmax(addOdds(odds.topics.fill(0), topics, 0));
    for (let topic = 0; topic < chances.length; topic++)
      move(topics, topic, (chances[topic] ?? 0) - (topic === right ? 1 : 0), rate);
  }

  function learnSide({ claim, side: right, weight }: Lesson, rate: number): void {
    const first = claim * SIDES.length;
    const chances = softmax(addOdds(addOdds(odds.sides.fill(0), common, 0), own, first));
    chances.forEach((chance, side) => {
      const error = weight * (chance - (side === right ? 1 : 0));
      move(common, side, error, rate);
      move(own, first + side, error, rate);
    });
  }

  return {
    /** Moves what the vector is held against; the slope of its own loss. */
    learn(lesson: Lesson, rate: number): Float32Array {
      slope.fill(0);
      square = meanSquare(vector);
      learnTopic(lesson.topic, rate);
      if (lesson.claim >= 0) learnSide(lesson, rate);
      return slope;
    },
    learned: (): Pick<Learned, 'topics' | 'sides'> => ({
      topics,
      sides: {
        vectors: own.vectors.map((number, i) => number + (common.vectors[i % common.vectors.length] ?? 0)),
        biases: own.biases.map((bias, i) => bias + (common.biases[i % SIDES.length] ?? 0)),
      },
    }),
  };
}

function rowsIn(vectors: Vectors, count: number): Rows {
  const rows = vectors.rows(count);
  rows.squares.fill(FIRST_SQUARE);
  return rows;
}

function meanSquare(vector: Float32Array): number {
  return product(vector, 0, vector) / vector.length;
}
