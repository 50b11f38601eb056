/** Fits the log-linear stance model: stochastic gradient descent with AdaGrad (Duchi, Hazan & Singer 2011), fixed seed. */
import { type Chances, CLASSES, COLUMNS, joinChances, placeOf } from '../../text/learned/stance-model';
import type { Example } from './examples';

export const BUCKETS = 1 << 16;
const ROUNDS = 12;
const RATE = 0.01;
const DECAY = 0.0001;
/** Different claims in whose posts a feature must stand: what only one claim's posts say is its topic. */
const LEAST_CLAIMS = 2;
/** A training post is written as people write; a phrase of the registry is shorter and plainer. */
const POST_WEIGHT = 2;
const MATCH = CLASSES.length;
const SEED = 20_261_122;

/** The places of an example's features, without those that are too rare. */
export interface Row {
  agreement: Uint32Array;
  manner: Uint32Array;
  matched: boolean;
  /** Required concepts were written to fit the registry's own phrases: from those, nothing is learnt about a match. */
  teachesMatch: boolean;
  weight: number;
  /** Number of the class; -1 where the manner teaches nothing: a post on another claim may well repeat that one. */
  class: number;
}

export function rowsOf(examples: readonly Example[]): Row[] {
  const agreements = examples.map(({ features }) => features.agreement);
  const manners = examples.map(({ features }) => features.manner);
  const [agreement, manner] = [placesOf(examples, agreements), placesOf(examples, manners)];
  return examples.map((example, i) => ({
    agreement: agreement[i] ?? new Uint32Array(),
    manner: manner[i] ?? new Uint32Array(),
    matched: example.matched,
    weight: example.post.phrase ? 1 : POST_WEIGHT,
    teachesMatch: example.lean || !example.post.phrase,
    class: example.matched || example.post.claim < 0 ? CLASSES.indexOf(example.class) : -1,
  }));
}

function placesOf(examples: readonly Example[], lists: readonly (readonly string[])[]): Uint32Array[] {
  const claims = new Map<string, Set<number | string>>();
  examples.forEach(({ post }, i) => {
    const origin = post.claim < 0 ? post.text : post.claim;
    for (const feature of lists[i] ?? []) {
      const known = claims.get(feature);
      if (!known) claims.set(feature, new Set([origin]));
      else if (known.size < LEAST_CLAIMS) known.add(origin);
    }
  });
  return lists.map((list) =>
    Uint32Array.from(
      list.filter((feature) => (claims.get(feature)?.size ?? 0) >= LEAST_CLAIMS),
      (feature) => placeOf(feature, BUCKETS),
    ),
  );
}

/** Weights by place and column: the mean over the later rounds, which is steadier than the last ones. */
export function fitWeights(rows: readonly Row[]): Float32Array {
  const weights = new Float32Array(BUCKETS * COLUMNS);
  const squares = new Float32Array(weights.length).fill(1e-6);
  const sums = new Float64Array(weights.length);
  const order = rows.map((_, i) => i);
  const random = generator(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const i of order) {
      const row = rows[i];
      if (row) step(weights, squares, row);
    }
    if (round < ROUNDS / 2) continue;
    for (let place = 0; place < sums.length; place++) sums[place] = (sums[place] ?? 0) + (weights[place] ?? 0);
  }
  return Float32Array.from(sums, (sum) => sum / (ROUNDS / 2));
}

function step(weights: Float32Array, squares: Float32Array, row: Row): void {
  if (row.teachesMatch) {
    const match = 1 / (1 + Math.exp(-sumOf(weights, row.agreement, MATCH)));
    descend(weights, squares, row.agreement, MATCH, match - (row.matched ? 1 : 0));
  }
  if (row.class < 0) return;
  const odds = CLASSES.map((_, k) => sumOf(weights, row.manner, k));
  const most = Math.max(...odds);
  const shares = odds.map((one) => Math.exp(one - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  shares.forEach((share, k) => {
    descend(weights, squares, row.manner, k, row.weight * (share / total - (k === row.class ? 1 : 0)));
  });
}

function descend(weights: Float32Array, squares: Float32Array, places: Uint32Array, column: number, error: number) {
  for (const place of places) {
    const at = place * COLUMNS + column;
    const slope = error + DECAY * (weights[at] ?? 0);
    const square = (squares[at] ?? 0) + slope * slope;
    squares[at] = square;
    weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(square);
  }
}

function sumOf(weights: Float32Array, places: Uint32Array, column: number): number {
  let sum = 0;
  for (const place of places) sum += weights[place * COLUMNS + column] ?? 0;
  return sum;
}

export function chancesOfRow(weights: Float32Array, { agreement, manner }: Row): Chances {
  return joinChances(
    sumOf(weights, agreement, MATCH),
    CLASSES.map((_, k) => sumOf(weights, manner, k)),
  );
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [order[i], order[other]] = [order[other] ?? 0, order[i] ?? 0];
  }
}

/** A linear congruential generator (Numerical Recipes): the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
