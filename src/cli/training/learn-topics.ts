/**
 * Learns the vectors of pieces, of topics and of sides together: stochastic gradient descent with AdaGrad, and half of a
 * post's pieces dropped at each step, so that none is relied on. A post teaches which claim it speaks of and, next to that
 * claim, on whose side it is.
 */
import { product, SIDES, softmax } from '../../text/learned/topic-model';
import { generator, shuffle } from './random';

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

/** Rows of `SIZE` numbers, and one more number each. */
interface Rows {
  vectors: Float32Array;
  biases: Float32Array;
  squares: Float32Array;
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
  const learner = createLearner(pieces, claims, random);
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

function createLearner(pieceCount: number, claims: number, random: () => number) {
  const pieces = rowsOf(pieceCount);
  pieces.vectors.forEach((_, i) => {
    pieces.vectors[i] = (random() - 0.5) * FIRST_BREADTH;
  });
  const topics = rowsOf(claims + 1);
  /** How a side sounds next to any claim, and what is peculiar to it next to one. */
  const common = rowsOf(SIDES.length);
  const own = rowsOf(claims * SIDES.length);
  const vector = new Float32Array(SIZE);
  const slope = new Float32Array(SIZE);
  /** Mean square of the post's vector. */
  let square = 0;

  function learnTopic(right: number, rate: number): void {
    const chances = softmax(topics.biases.map((bias, topic) => bias + product(topics.vectors, topic, vector)));
    chances.forEach((chance, topic) => {
      learn(topics, topic, chance - (topic === right ? 1 : 0), rate);
    });
  }

  function learnSide({ claim, side: right, weight }: Lesson, rate: number): void {
    const first = claim * SIDES.length;
    const odds = Float32Array.from(
      SIDES,
      (_, side) =>
        (common.biases[side] ?? 0) +
        (own.biases[first + side] ?? 0) +
        product(common.vectors, side, vector) +
        product(own.vectors, first + side, vector),
    );
    softmax(odds).forEach((chance, side) => {
      const error = weight * (chance - (side === right ? 1 : 0));
      learn(common, side, error, rate);
      learn(own, first + side, error, rate);
    });
  }

  /** Adds to the slope of the post's vector, and moves the row. */
  function learn(rows: Rows, place: number, error: number, rate: number): void {
    if (Math.abs(error) < LEAST_ERROR) return;
    const from = place * SIZE;
    for (let i = 0; i < SIZE; i++) slope[i] = (slope[i] ?? 0) + error * (rows.vectors[from + i] ?? 0);
    const pace = descend(rows, place, vector, error, square, rate);
    rows.biases[place] = (rows.biases[place] ?? 0) - pace * error;
  }

  return {
    step(lesson: Lesson, rate: number): void {
      const kept = lesson.pieces.filter(() => random() >= DROPPED);
      const share = 1 / Math.sqrt(kept.length + 1);
      vector.fill(0);
      for (const place of kept)
        for (let i = 0; i < SIZE; i++) vector[i] = (vector[i] ?? 0) + (pieces.vectors[place * SIZE + i] ?? 0);
      for (let i = 0; i < SIZE; i++) vector[i] = (vector[i] ?? 0) * share;
      slope.fill(0);
      square = meanSquare(vector);
      learnTopic(lesson.topic, rate);
      if (lesson.claim >= 0) learnSide(lesson, rate);
      const steepness = meanSquare(slope);
      for (const place of kept) descend(pieces, place, slope, share, steepness, rate);
    },
    learned: (): Learned => ({
      vectors: pieces.vectors,
      topics,
      sides: {
        vectors: own.vectors.map((one, i) => one + (common.vectors[i % common.vectors.length] ?? 0)),
        biases: own.biases.map((one, i) => one + (common.biases[i % SIDES.length] ?? 0)),
      },
    }),
  };
}

function rowsOf(count: number): Rows {
  return {
    vectors: new Float32Array(count * SIZE),
    biases: new Float32Array(count),
    squares: new Float32Array(count).fill(FIRST_SQUARE),
  };
}

/**
 * Moves the row at `place` against `direction` times `factor`; squares of slopes are kept per row. Returns its pace.
 * @param square the mean square of `direction`
 */
function descend(
  { vectors, squares }: Rows,
  place: number,
  direction: Float32Array,
  factor: number,
  square: number,
  rate: number,
): number {
  squares[place] = (squares[place] ?? 0) + factor * factor * square;
  const pace = rate / Math.sqrt(squares[place] ?? 1);
  const step = pace * factor;
  const from = place * SIZE;
  for (let i = 0; i < SIZE; i++) vectors[from + i] = (vectors[from + i] ?? 0) - step * (direction[i] ?? 0);
  return pace;
}

function meanSquare(vector: Float32Array): number {
  return product(vector, 0, vector) / vector.length;
}
