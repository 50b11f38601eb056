/**
 * Learns from a registry how people of its languages repeat claims and how they correct them.
 *
 * A registry holds, for each claim, wordings that repeat it and sentences that debunk it. Across claims the two differ in
 * their small words: "doesn't", "there is no evidence", "a nurse here:" against "my aunt", "they don't want you", "cured".
 * A logistic regression over words, word pairs and marks learns one weight per such piece when the index is built. Pieces
 * met in fewer than `LEAST_CLAIMS` claims are left out, so that no topic is learnt, only ways of speaking. Nothing but the
 * registry's own text is used; everybody who has the records can rebuild the same weights.
 */
import { hashTerm } from './index-layout';
import type { Lexicon } from './lexicon';
import { foldWords, hasPhrase } from './phrases';
import type { Sentence } from './types';

export interface CueExample {
  claim: number;
  features: readonly string[];
  debunk: boolean;
}

/** Keys ascend; a weight above zero speaks for a debunk. Stored as 1/32. */
export interface CueWeights {
  keys: Uint32Array;
  weights: Int8Array;
}

const LEAST_CLAIMS = 2;
const LEAST_EXAMPLES = 40;
const ROUNDS = 8;
const RATE = 0.1;
const DECAY = 0.0001;
const SCALE = 32;
const BIAS = '\u0000bias';

/** Pieces of a stretch of text: words, pairs of words, first words, marks. Without repeats. */
export function cueFeatures(sentences: readonly Sentence[], lexicon: Lexicon): string[] {
  const features = new Set<string>([BIAS]);
  sentences.forEach((sentence, i) => {
    const words = foldWords(sentence.words);
    words.forEach((word, at) => {
      features.add(word);
      if (at > 0) features.add(`${words[at - 1]} ${word}`);
    });
    if (i === 0 && words[0] !== undefined) features.add(`^${words[0]}`);
    addMarks(features, sentence, words, lexicon);
  });
  return [...features];
}

/** Marks and lists of the lexicon. Capitals and full stops are left out: they tell authors apart, not stances. */
function addMarks(features: Set<string>, { original }: Sentence, words: readonly string[], lexicon: Lexicon): void {
  if (original.includes('!')) features.add('\u0000!');
  if (original.includes('?')) features.add('\u0000?');
  if (original.includes('=')) features.add('\u0000=');
  if (/^[\p{L} ]{3,40}:/u.test(original)) features.add('\u0000label');
  if (/["“”«»]/.test(original)) features.add('\u0000quote');
  for (const list of LISTS) if (hasPhrase(words, lexicon.stance[list])) features.add(`\u0000${list}`);
}

const LISTS = [
  'debunks',
  'weakDebunks',
  'undoneDebunks',
  'warnings',
  'emptyNegations',
  'negations',
  'reports',
  'hedges',
  'sarcasm',
] as const;

/** The same examples in the same order give the same weights. Too few examples give none. */
export function trainCues(examples: readonly CueExample[], language: number): Map<number, number> {
  const debunks = examples.filter(({ debunk }) => debunk).length;
  if (debunks < LEAST_EXAMPLES || examples.length - debunks < LEAST_EXAMPLES) return new Map();
  const places = frequentFeatures(examples);
  const rows = examples.map(({ features }) =>
    features.map((feature) => places.get(feature) ?? -1).filter((place) => place >= 0),
  );
  const share = (examples.length - debunks) / debunks;
  const weights = averagedDescent(rows, examples, share, places.size);
  return new Map([...places].map(([feature, place]) => [hashTerm(language, feature), weights[place] ?? 0]));
}

/** The mean of the weights over the later rounds, which is steadier than the last ones. Examples take turns in a fixed disorder. */
function averagedDescent(
  rows: readonly number[][],
  examples: readonly CueExample[],
  share: number,
  size: number,
): Float64Array {
  const weights = new Float64Array(size);
  const sums = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < rows.length; i++) {
      const turn = (i * 7919) % rows.length;
      step(weights, rows[turn] ?? [], examples[turn]?.debunk ?? false, share);
    }
    if (round >= ROUNDS / 2)
      for (let place = 0; place < size; place++) sums[place] = (sums[place] ?? 0) + (weights[place] ?? 0);
  }
  return sums.map((sum) => sum / Math.ceil(ROUNDS / 2));
}

/** One step of gradient descent; debunks, being fewer, weigh more. */
function step(weights: Float64Array, row: readonly number[], debunk: boolean, share: number): void {
  let sum = 0;
  for (const place of row) sum += weights[place] ?? 0;
  const error = ((debunk ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * (debunk ? Math.min(3, share) : 1);
  for (const place of row)
    weights[place] = (weights[place] ?? 0) * (1 - DECAY) + (RATE * error) / Math.sqrt(row.length);
}

/** Feature → place, for features of at least `LEAST_CLAIMS` claims. Examples come claim by claim. */
function frequentFeatures(examples: readonly CueExample[]): Map<string, number> {
  const last = new Map<string, number>();
  const claims = new Map<string, number>();
  for (const { claim, features } of examples) {
    for (const feature of features) {
      if (last.get(feature) === claim) continue;
      last.set(feature, claim);
      claims.set(feature, (claims.get(feature) ?? 0) + 1);
    }
  }
  const kept = [...claims].filter(([, count]) => count >= LEAST_CLAIMS).map(([feature]) => feature);
  return new Map(kept.sort().map((feature, place) => [feature, place]));
}

export function packCues(weights: ReadonlyMap<number, number>): CueWeights {
  const kept = [...weights].filter(([, weight]) => Math.round(weight * SCALE) !== 0).sort(([a], [b]) => a - b);
  return {
    keys: Uint32Array.from(kept, ([key]) => key),
    weights: Int8Array.from(kept, ([, weight]) => Math.max(-127, Math.min(127, Math.round(weight * SCALE)))),
  };
}

/** Log-odds that the features belong to a debunk and not to a repeat; 0 without a model. */
export function cueScore({ keys, weights }: CueWeights, language: number, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) {
    const place = findKey(keys, hashTerm(language, feature));
    if (place >= 0) sum += weights[place] ?? 0;
  }
  return sum / SCALE;
}

function findKey(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
