/** Fits the log-linear stance model: stochastic gradient descent with AdaGrad (Duchi, Hazan & Singer 2011), fixed seed. */
import { type Chances, CLASSES, chancesFrom, checkOf, freePlace, placeOf } from '../../text/learned/stance-model';
import type { Example } from './examples';
import { generator, shuffle } from './random';

/** Places in the table of features; a power of two. */
const PLACES = 1 << 17;
const ROUNDS = 10;
const RATE = 0.006;
const DECAY = 0.0001;
/** Different claims in whose posts a feature must stand: what only one claim's posts say is its topic. */
const LEAST_CLAIMS = 4;
/** A training post is written as people write; a phrase of the registry is shorter and plainer. */
const POST_WEIGHT = 2;
const COLUMNS = CLASSES.length;
/** What is known this well teaches nothing more. */
const LEAST_ERROR = 0.004;
const SEED = 20_261_122;

/** The places of an example's features, without those that are not in the table. */
export interface Row {
  places: Uint32Array;
  weight: number;
  class: number;
}

/** The examples as rows, and the table of features that they share. */
export interface Table {
  checks: Uint8Array;
  /** In the order of the examples. */
  rows: Row[];
}

export function tableOf(examples: readonly Example[]): Table {
  const { checks, kept } = layOut(commonFeatures(examples));
  const rows = examples.map(({ features, post, class: name }) => ({
    places: features.filter((hash) => kept.has(hash)).map((hash) => placeOf(checks, hash)),
    weight: post.phrase && post.kind !== 'claim' ? 1 : POST_WEIGHT,
    class: CLASSES.indexOf(name),
  }));
  return { checks, rows };
}

/** Gives a place to each feature that finds one free, the most frequent first. */
function layOut(features: readonly number[]): { checks: Uint8Array; kept: ReadonlySet<number> } {
  const checks = new Uint8Array(PLACES);
  const kept = new Set<number>();
  for (const hash of features) {
    const free = freePlace(checks, hash);
    if (free < 0 || placeOf(checks, hash) >= 0) continue;
    checks[free] = checkOf(hash);
    kept.add(hash);
  }
  return { checks, kept };
}

/** Features of the posts of several claims, the most frequent first. */
function commonFeatures(examples: readonly Example[]): number[] {
  const claims = new Map<number, Set<number | string>>();
  const counts = new Map<number, number>();
  for (const { post, features } of examples) {
    const origin = post.claim < 0 ? post.text : post.claim;
    for (const feature of features) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
      const known = claims.get(feature);
      if (!known) claims.set(feature, new Set([origin]));
      else if (known.size < LEAST_CLAIMS) known.add(origin);
    }
  }
  return [...counts]
    .filter(([feature]) => (claims.get(feature)?.size ?? 0) >= LEAST_CLAIMS)
    .sort(([a, n], [b, m]) => m - n || a - b)
    .map(([feature]) => feature);
}

/** Weights by place and class: the mean over the later rounds, which is steadier than the last ones. */
export function fitWeights(rows: readonly Row[]): Float32Array {
  const weights = new Float32Array(PLACES * COLUMNS);
  const sums = new Float64Array(weights.length);
  const squares = new Float32Array(weights.length).fill(1e-8);
  const random = generator(SEED);
  const order = rows.map((_, i) => i);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const i of order) {
      const row = rows[i];
      if (row) step(weights, squares, row);
    }
    if (round < ROUNDS / 2) continue;
    for (let at = 0; at < weights.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
  }
  return Float32Array.from(sums, (sum) => sum / (ROUNDS / 2));
}

const odds = new Float64Array(COLUMNS);

function step(weights: Float32Array, squares: Float32Array, row: Row): void {
  addOdds(weights, row);
  const most = Math.max(...odds);
  let total = 0;
  for (let k = 0; k < COLUMNS; k++) total += odds[k] = Math.exp((odds[k] ?? 0) - most);
  for (let k = 0; k < COLUMNS; k++) odds[k] = row.weight * ((odds[k] ?? 0) / total - (k === row.class ? 1 : 0));
  descendAll(weights, squares, row.places);
}

/** Moves the weights at these places against the errors in `odds`. */
function descendAll(weights: Float32Array, squares: Float32Array, places: Uint32Array): void {
  for (let k = 0; k < COLUMNS; k++) {
    const error = odds[k] ?? 0;
    if (Math.abs(error) < LEAST_ERROR) continue;
    for (const place of places) descend(weights, squares, place * COLUMNS + k, error);
  }
}

function descend(weights: Float32Array, squares: Float32Array, at: number, error: number): void {
  const slope = error + DECAY * (weights[at] ?? 0);
  const square = (squares[at] ?? 0) + slope * slope;
  squares[at] = square;
  weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(square);
}

/** Log-odds of the row into `odds`. */
function addOdds(weights: Float32Array, { places }: Row): void {
  odds.fill(0);
  for (const place of places)
    for (let k = 0; k < COLUMNS; k++) odds[k] = (odds[k] ?? 0) + (weights[place * COLUMNS + k] ?? 0);
}

export function chancesOfRow(weights: Float32Array, row: Row): Chances {
  addOdds(weights, row);
  return chancesFrom([...odds]);
}
