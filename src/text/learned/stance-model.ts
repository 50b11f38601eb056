/**
 * The learned weights that tell how a post stands to a claim, as they lie in `model.pack`: one multinomial log-linear model
 * over hashed features of both, how well the words agree and in what manner they are said. Each feature has one place among
 * `buckets`, each place one signed byte per class; a class's sum times the scale is its log-odds.
 */
import type { Stance } from '../../model/assessment';
import { hashTerm } from '../index-layout';
import { ANOTHER, type FiredRule } from '../stance';
import type { TopicModel } from './topic-model';

/** `none`: the post speaks of something else, or says nothing for or against the claim. */
export const CLASSES = ['repeats', 'debunks', 'asks', 'reports', 'none'] as const;
export type Class = (typeof CLASSES)[number];
/** They sum to one. */
export type Chances = Readonly<Record<Class, number>>;

export interface StanceModel {
  buckets: number;
  /** `buckets` rows of one byte per class. */
  weights: Int8Array;
  /** What one step of a byte is worth. */
  scale: number;
  /** Least chance from which a class is said. */
  thresholds: Thresholds;
  topics: TopicModel;
}

/**
 * `known`: for claims whose corrections and questions are on record, fixed on those that the topics know; `lean`: for the
 * others, which are harder to read.
 */
export type Thresholds = Readonly<Record<'known' | 'lean', Chances>>;

/** Seed of the hash, far from those of languages. */
const SEED = 251;

/** A feature as a number, from which its place follows. */
export function hashOf(feature: string): number {
  return hashTerm(SEED, feature);
}

/** Two features in one place cost a little precision, nothing else. */
export function placeOf(hash: number, buckets: number): number {
  return hash % buckets;
}

/** Log-odds that the features add up to, per class. */
export function oddsOf({ weights, buckets, scale }: StanceModel, features: Iterable<string>): number[] {
  const sums = CLASSES.map(() => 0);
  for (const feature of features) {
    const row = placeOf(hashOf(feature), buckets) * CLASSES.length;
    for (let k = 0; k < CLASSES.length; k++) sums[k] = (sums[k] ?? 0) + (weights[row + k] ?? 0);
  }
  return sums.map((sum) => sum * scale);
}

const NONE = CLASSES.indexOf('none');

/**
 * In place: of the log-odds of a post's voice, only what tells one stance from another. Whether the post speaks of the claim
 * at all is told by what stands next to the claim; the many words of a long message would drown it.
 */
export function keepManner<Odds extends number[] | Float64Array>(odds: Odds): Odds {
  odds[NONE] = 0;
  const mean = (odds as number[]).reduce((sum, one) => sum + one, 0) / (CLASSES.length - 1);
  for (let k = 0; k < CLASSES.length; k++) if (k !== NONE) odds[k] = (odds[k] ?? 0) - mean;
  return odds;
}

/** From log-odds. */
export function chancesFrom(odds: readonly number[]): Chances {
  const most = Math.max(...odds);
  const shares = odds.map((one) => Math.exp(one - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return Object.fromEntries(CLASSES.map((name, k) => [name, (shares[k] ?? 0) / total])) as Record<Class, number>;
}

/** From this chance of `none` on a post that holds the claim's words may well be small talk. */
const IDLE = 0.6;
/** From this chance of a repeat on words that deny may deny something beside the claim. */
const REPEATER = 0.7;

/** From this chance on the weights tell how a post corrects, also one that stands among corrections. */
export const SURE = 0.8;
/** Least chance of a repeat where a rule, though not certain, has seen a denial: hardly anything outweighs it. */
const DENIED = 0.92;

/** The stance that is sure enough, `unclear` where none is, `null` where the post speaks of something else. */
export function decideStance(
  thresholds: Chances,
  chances: Chances,
  rules: readonly FiredRule[],
  long: boolean,
): Stance | null {
  if (rules.some(({ rule }) => rule === ANOTHER)) return null;
  const certain = rules.find((rule) => rule.certain);
  const least = rules.some(({ stance }) => stance === 'debunks') ? DENIED : thresholds.repeats;
  if (!certain && chances.repeats >= least) return 'repeats';
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
