/**
 * Fixes from which chance on a stance is said, by cross-validation: each post is judged by weights that were fitted without
 * it and its fold, next to an index that lacks them too.
 */
import type { Chances, Limits, Thresholds } from '../../text/learned/stance-model';
import type { TrainingPost } from './corpus';
import { type Example, FOLDS, foldOf } from './examples';
import { chancesOfRow, fitWeights, rowsOf } from './fit';

interface Allowed {
  /** Share of posts that correct, ask, report or speak of something else that may be taken for repeats. */
  repeats: number;
  /** Share of repeats that may be taken for repeats of another claim. */
  wrong: number;
  /** Share of repeats that may be taken for corrections. */
  debunks: number;
}

/** Of a claim on which nothing but its statement is on record, more errors must be borne, or nothing could be said. */
const ALLOWED: Readonly<Record<'known' | 'lean', Allowed>> = {
  known: { repeats: 0.007, wrong: 0.015, debunks: 0.01 },
  lean: { repeats: 0.04, wrong: 0.02, debunks: 0.04 },
};
const LEAST = 0.45;
const NONE = 0.6;
const STEPS = 40;
/** For a claim in so many words, fixed by hand: too few posts that do not repeat read so to take it from them. */
const PLAIN = 0.6;
/** A match that must be surer than this would leave out most posts in words of their own. */
const MOST_MATCH = 0.75;

export interface Judged {
  example: Example;
  chances: Chances;
}

export function crossValidate(examples: readonly Example[]): Judged[] {
  const rows = rowsOf(examples);
  const judged: Judged[] = [];
  for (let part = 0; part < FOLDS; part++) {
    const weights = fitWeights(rows.filter((_, i) => partOf(examples[i]) !== part));
    rows.forEach((row, i) => {
      const example = examples[i];
      if (!example || partOf(example) !== part) return;
      const chances = chancesOfRow(weights, row);
      judged.push({ example, chances: example.ruledOut ? { ...chances, repeats: 0 } : chances });
    });
  }
  return judged;
}

function partOf(example: Example | undefined): number {
  return foldOf(example?.post.text ?? '');
}

/** Claims that hold accuse nobody: they are left out. */
export function thresholdsOf(judged: readonly Judged[]): Thresholds {
  const accusing = judged.filter(({ example }) => !example.holds);
  const known = accusing.filter(({ example }) => !example.lean);
  const lean = accusing.filter(({ example }) => example.lean);
  return { known: thresholdsFor(known, ALLOWED.known), lean: thresholdsFor(lean, ALLOWED.lean) };
}

function thresholdsFor(judged: readonly Judged[], allowed: Allowed): Limits {
  const repeats = judged.filter(({ example: { post, matched } }) => post.class === 'repeats' && matched);
  return {
    ...repeatLimits(judged, repeats, allowed),
    debunks: Math.max(
      LEAST,
      leastAbove(repeats, ({ chances }) => chances.debunks, allowed.debunks),
    ),
    asks: LEAST,
    reports: LEAST,
    none: NONE,
  };
}

type Repeat = Pick<Limits, 'match' | 'repeats' | 'plain'>;

/** The least chances (of a match, of a repeat, of one in plain words) that find most repeats within the errors allowed. */
function repeatLimits(judged: readonly Judged[], repeats: readonly Judged[], allowed: Allowed): Repeat {
  const others = judged.filter(({ example: { post } }) => post.class !== 'repeats');
  const strays = judged.filter(({ example: { post, matched } }) => post.class === 'repeats' && !matched);
  let best: Repeat & { found: number } = { match: 1, repeats: 1, plain: 1, found: -1 };
  for (let step = 2; step < STEPS * MOST_MATCH; step++) {
    const match = step / STEPS;
    const heightOf = ({ example, chances }: Judged) => (!example.plain && chances.match >= match ? chances.repeats : 0);
    const least = Math.max(leastAbove(others, heightOf, allowed.repeats), leastAbove(strays, heightOf, allowed.wrong));
    const limits = { match, plain: PLAIN, repeats: Math.max(PLAIN, least) };
    const found = repeats.filter((one) => isRepeat(one, limits)).length;
    if (found > best.found) best = { ...limits, found };
  }
  return { match: best.match, repeats: best.repeats, plain: best.plain };
}

export function isRepeat({ example, chances }: Judged, limits: Repeat): boolean {
  if (example.plain) return chances.repeats > limits.plain;
  return chances.match >= limits.match && chances.repeats > limits.repeats;
}

/** What only this share of the posts exceeds; of each post its highest counts. */
function leastAbove(judged: readonly Judged[], heightOf: (one: Judged) => number, share: number): number {
  const highest = new Map<TrainingPost, number>();
  for (const one of judged) highest.set(one.example.post, Math.max(highest.get(one.example.post) ?? 0, heightOf(one)));
  const sorted = [...highest.values()].sort((a, b) => b - a);
  return sorted[Math.floor(share * sorted.length)] ?? 1;
}
