/** Fits the log-linear stance model: stochastic gradient descent with AdaGrad (Duchi, Hazan & Singer 2011), fixed seed. */
import { type Chances, CLASSES, chancesFrom, checkOf, freePlace, placeOf } from '../../text/learned/stance-model';
import type { Example } from './examples';
import { foldOf } from './folds';
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

/** The examples end to end, in memory that threads share. */
export interface Rows {
  /** Where each begins among the places, and the end of the last. */
  starts: Uint32Array;
  /** Of the features that are in the table. */
  places: Uint32Array;
  weights: Float32Array;
  /** Place among `CLASSES`. */
  classes: Uint8Array;
  folds: Uint8Array;
}

/** The table of features that examples share, and the examples as its rows. */
export interface Table {
  checks: Uint8Array;
  /** In the order of the examples. */
  rows: Rows;
}

export function tableOf(examples: readonly Example[]): Table {
  const { checks, kept } = layOut(commonFeatures(examples));
  const rows = emptyRows(examples.length, countFeatures(examples, kept));
  let end = 0;
  examples.forEach(({ features, post, class: name }, row) => {
    for (const hash of features) if (kept.has(hash)) rows.places[end++] = placeOf(checks, hash);
    rows.starts[row + 1] = end;
    rows.weights[row] = post.phrase && post.kind !== 'claim' ? 1 : POST_WEIGHT;
    rows.classes[row] = CLASSES.indexOf(name);
    rows.folds[row] = foldOf(post.origin);
  });
  return { checks, rows };
}

function countFeatures(examples: readonly Example[], kept: ReadonlySet<number>): number {
  let count = 0;
  for (const { features } of examples) for (const hash of features) if (kept.has(hash)) count++;
  return count;
}

function emptyRows(count: number, features: number): Rows {
  const shared = (bytes: number) => new SharedArrayBuffer(bytes);
  return {
    starts: new Uint32Array(shared(4 * (count + 1))),
    places: new Uint32Array(shared(4 * features)),
    weights: new Float32Array(shared(4 * count)),
    classes: new Uint8Array(shared(count)),
    folds: new Uint8Array(shared(count)),
  };
}

function placesOf({ places, starts }: Rows, row: number): Uint32Array {
  return places.subarray(starts[row], starts[row + 1]);
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

/**
 * Weights by place and class: the mean over the later rounds, which is steadier than the last ones.
 * @param leftOut the fold that teaches nothing; none for `null`
 */
export function fitWeights(rows: Rows, leftOut: number | null): Float32Array {
  const weights = new Float32Array(PLACES * COLUMNS);
  const sums = new Float64Array(weights.length);
  const squares = new Float32Array(weights.length).fill(1e-8);
  const random = generator(SEED);
  const order = [...rows.classes.keys()].filter((row) => rows.folds[row] !== leftOut);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const row of order) step(weights, squares, rows, row);
    if (round < ROUNDS / 2) continue;
    for (let at = 0; at < weights.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
  }
  return Float32Array.from(sums, (sum) => sum / (ROUNDS / 2));
}

const odds = new Float64Array(COLUMNS);

function step(weights: Float32Array, squares: Float32Array, rows: Rows, row: number): void {
  const places = placesOf(rows, row);
  addOdds(weights, places);
  const most = Math.max(...odds);
  let total = 0;
  for (let k = 0; k < COLUMNS; k++) total += odds[k] = Math.exp((odds[k] ?? 0) - most);
  for (let k = 0; k < COLUMNS; k++)
    odds[k] = (rows.weights[row] ?? 0) * ((odds[k] ?? 0) / total - (k === rows.classes[row] ? 1 : 0));
  descendAll(weights, squares, places);
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
function addOdds(weights: Float32Array, places: Uint32Array): void {
  odds.fill(0);
  for (const place of places)
    for (let k = 0; k < COLUMNS; k++) odds[k] = (odds[k] ?? 0) + (weights[place * COLUMNS + k] ?? 0);
}

export function chancesOfRow(weights: Float32Array, rows: Rows, row: number): Chances {
  addOdds(weights, placesOf(rows, row));
  return chancesFrom([...odds]);
}
