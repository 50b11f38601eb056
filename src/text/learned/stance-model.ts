/**
 * The learned weights that tell how a post stands to a claim, as they lie in `model.pack`: one multinomial log-linear model
 * over hashed features of both, how well the words agree and in what manner they are said. Each known feature has a place of
 * its own in a hash table, with one signed byte per class; a class's sum times the scale is its log-odds.
 */
import type { Stance } from '../../model/assessment';
import { ANOTHER, type FiredRule } from '../stance';
import type { FeatureSet } from './feature-set';
import { SIDES, type TopicModel } from './topic-model';

/** As the sides; `none` also where the post speaks of something else. */
export const CLASSES = SIDES;
export type Class = (typeof CLASSES)[number];
/** They sum to one. */
export type Chances = Readonly<Record<Class, number>>;

export interface StanceModel {
  /** A byte of the hash of the feature that has the place, by which it is known; 0 for an empty place. A power of two of them. */
  checks: Uint8Array;
  /** One byte per place and class. */
  weights: Int8Array;
  /** What one step of a byte is worth. */
  scale: number;
  /** Least chance from which a class is said. */
  thresholds: Thresholds;
  topics: TopicModel;
}

/** For each kind of claim those that its posts need: the less is known of it, the harder they are to read. */
export interface Thresholds {
  /** The topics know the claim. */
  known: Chances;
  /** The same for posts in one language: those of one are easier to read than those of another. */
  languages: Readonly<Record<string, Chances>>;
  /** The topics do not know the claim, but its corrections and questions are on record. */
  unknown: Chances;
  /** Nothing is on record but how the claim is stated. */
  lean: Chances;
}

/**
 * Place of a feature; -1 for one that the model was not taught, which must say nothing: a post is full of them. One in a
 * hundred is taken for another.
 */
export function placeOf(checks: Uint8Array, hash: number): number {
  const check = checkOf(hash);
  const first = hash % checks.length;
  if (checks[first] === check) return first;
  const second = besides(first);
  return checks[second] === check ? second : -1;
}

/** Place for a feature that the table does not hold yet; -1 where both of those it may have are taken. */
export function freePlace(checks: Uint8Array, hash: number): number {
  const first = hash % checks.length;
  return [first, besides(first)].find((place) => checks[place] === 0) ?? -1;
}

/** Where a feature stands whose own place was taken. */
function besides(place: number): number {
  return place ^ 1;
}

/** From the upper bits of the hash, since the lower ones tell its place. */
export function checkOf(hash: number): number {
  return 1 + ((hash >>> 24) % 255);
}

/** Log-odds that the features, given as hashes, add up to, per class. */
export function oddsOf({ checks, weights, scale }: StanceModel, { hashes }: FeatureSet): number[] {
  const sums = CLASSES.map(() => 0);
  for (const hash of hashes) {
    const row = placeOf(checks, hash) * CLASSES.length;
    if (row < 0) continue;
    for (let k = 0; k < CLASSES.length; k++) sums[k] = (sums[k] ?? 0) + (weights[row + k] ?? 0);
  }
  return sums.map((sum) => sum * scale);
}

/** From log-odds. */
export function chancesFrom(odds: readonly number[]): Chances {
  const most = Math.max(...odds);
  const shares = odds.map((one) => Math.exp(one - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return Object.fromEntries(CLASSES.map((name, k) => [name, (shares[k] ?? 0) / total])) as Record<Class, number>;
}

/** From this chance of `none` on a post that holds the claim's words may well be small talk. */
const IDLE = 0.4;
/** From this chance of a repeat on words that deny may deny something beside the claim. */
const REPEATER = 0.7;

/** From this chance on the weights tell how a post corrects, also one that stands among corrections. */
export const SURE = 0.8;
/**
 * Least chance of a repeat where a rule has seen a denial, a question or a report, and where another doubts that the post
 * speaks for the claim, or of it at all. Weights that know the claim know its sides too, and may be surer: of our own posts
 * next to such claims no more are then accused than of others.
 */
const DENIED = { known: 0.85, unknown: 0.92 };
const DOUBTED = { known: 0.9, unknown: Number.POSITIVE_INFINITY };

/** Least chance from which the rules let a post be called a repeat; infinite where it is none, whatever the weights say. */
export function leastUnder(rules: readonly FiredRule[], isKnown: boolean): number {
  const kind = isKnown ? 'known' : 'unknown';
  if (rules.some(({ formal }) => formal)) return Number.POSITIVE_INFINITY;
  if (rules.some(({ rule, certain, stance }) => rule === ANOTHER || (certain && (!isKnown || stance === 'unclear'))))
    return DOUBTED[kind];
  return rules.some(({ certain, stance }) => certain || stance === 'debunks') ? DENIED[kind] : 0;
}

/** The stance that is sure enough, `unclear` where none is, `null` where the post speaks of something else. */
export function decideStance(
  thresholds: Chances,
  chances: Chances,
  rules: readonly FiredRule[],
  long: boolean,
): Stance | null {
  if (chances.repeats >= thresholds.repeats) return 'repeats';
  if (rules.some(({ rule }) => rule === ANOTHER)) return null;
  const certain = rules.find((rule) => rule.certain);
  if (chances.none >= thresholds.none) return null;
  if (certain) return stanceBy(certain, chances, long);
  const [best = 'asks'] = (['debunks', 'asks', 'reports'] as const).toSorted((a, b) => chances[b] - chances[a]);
  if (chances[best] >= thresholds[best]) return best;
  return chances.none < IDLE ? 'unclear' : null;
}

/** In a long post a rule may speak of something beside the claim: there the weights must agree. */
function stanceBy({ rule, stance, formal }: FiredRule, chances: Chances, long: boolean): Stance {
  if (stance === 'unclear') return rule === 'surroundings' && chances.debunks >= SURE ? 'debunks' : 'unclear';
  const isBorneOut = long
    ? CLASSES.every((name) => chances[name] <= chances[stance])
    : stance !== 'debunks' || formal || chances.repeats < REPEATER;
  return isBorneOut ? stance : 'unclear';
}
