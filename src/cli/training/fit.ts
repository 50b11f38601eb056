/** Fits the log-linear stance model: stochastic gradient descent with AdaGrad (Duchi, Hazan & Singer 2011), fixed seed. */
import { type Chances, CLASSES, chancesFrom, keepManner, placeOf } from '../../text/learned/stance-model';
import type { Example } from './examples';
import { generator, shuffle } from './random';

export const BUCKETS = 1 << 18;
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

/** The places of an example's features, without those that are too rare. */
export interface Row {
  places: Uint32Array;
  /** Those of the post's voice. */
  voice: Uint32Array;
  weight: number;
  class: number;
}

export function rowsOf(examples: readonly Example[]): Row[] {
  const common = commonFeatures(examples);
  const placesOf = (hashes: Uint32Array) =>
    hashes.filter((hash) => common.has(hash)).map((hash) => placeOf(hash, BUCKETS));
  return examples.map(({ features, voice, post, class: name }) => ({
    places: placesOf(features),
    voice: placesOf(voice),
    weight: post.phrase && post.kind !== 'claim' ? 1 : POST_WEIGHT,
    class: CLASSES.indexOf(name),
  }));
}

function commonFeatures(examples: readonly Example[]): Set<number> {
  const claims = new Map<number, Set<number | string>>();
  for (const { post, features, voice } of examples) {
    const origin = post.claim < 0 ? post.text : post.claim;
    for (const hashes of [features, voice]) {
      for (const feature of hashes) {
        const known = claims.get(feature);
        if (!known) claims.set(feature, new Set([origin]));
        else if (known.size < LEAST_CLAIMS) known.add(origin);
      }
    }
  }
  return new Set([...claims].filter(([, origins]) => origins.size >= LEAST_CLAIMS).map(([feature]) => feature));
}

/** Weights by place and class: the mean over the later rounds, which is steadier than the last ones. */
export function fitWeights(rows: readonly Row[]): Float32Array {
  const weights = new Float32Array(BUCKETS * COLUMNS);
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
  keepManner(odds);
  descendAll(weights, squares, row.voice);
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
function addOdds(weights: Float32Array, { places, voice }: Row): void {
  odds.fill(0);
  addColumns(weights, voice);
  keepManner(odds);
  addColumns(weights, places);
}

function addColumns(weights: Float32Array, places: Uint32Array): void {
  for (const place of places)
    for (let k = 0; k < COLUMNS; k++) odds[k] = (odds[k] ?? 0) + (weights[place * COLUMNS + k] ?? 0);
}

export function chancesOfRow(weights: Float32Array, row: Row): Chances {
  addOdds(weights, row);
  return chancesFrom([...odds]);
}
