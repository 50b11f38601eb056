/**
 * Fixes from which chance on a stance is said, by cross-validation: each post is judged by weights that were fitted without
 * it and its fold, next to an index that lacks them too.
 */
import type { Chances, Thresholds } from '../../text/learned/stance-model';
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
  known: { repeats: 0.01, wrong: 0.015, debunks: 0.01 },
  lean: { repeats: 0.02, wrong: 0.02, debunks: 0.04 },
};
const LEAST = 0.45;
const NONE = 0.6;
/** No repeat is said below even odds. */
const EVEN = 0.5;

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
  return foldOf(example?.post.origin ?? '');
}

/**
 * Claims that hold accuse nobody: they are left out. Errors are counted on posts, which are written as people write; of
 * registry phrases and frames there are many, and most are easy; hard posts are rarer among people than among ours.
 */
export function thresholdsOf(judged: readonly Judged[]): Thresholds {
  const accusing = judged.filter(({ example: { holds, post } }) => !holds && !post.hard && post.kind !== 'frame');
  const known = accusing.filter(({ example }) => !example.lean);
  const lean = accusing.filter(({ example }) => example.lean);
  return {
    known: thresholdsFor(known, ALLOWED.known),
    lean: thresholdsFor(lean, ALLOWED.lean),
  };
}

function thresholdsFor(judged: readonly Judged[], allowed: Allowed): Chances {
  const repeats = judged.filter(({ example: { post, matched } }) => post.class === 'repeats' && matched);
  const others = judged.filter(({ example: { post } }) => post.class !== 'repeats');
  const strays = judged.filter(({ example: { post, matched } }) => post.class === 'repeats' && !matched);
  const heightOf = ({ chances }: Judged) => chances.repeats;
  const posts = others.filter(({ example: { post } }) => !post.phrase);
  const least = Math.max(leastAbove(posts, heightOf, allowed.repeats), leastAbove(strays, heightOf, allowed.wrong));
  return {
    repeats: Math.max(EVEN, least),
    debunks: Math.max(
      LEAST,
      leastAbove(repeats, ({ chances }) => chances.debunks, allowed.debunks),
    ),
    asks: LEAST,
    reports: LEAST,
    none: NONE,
  };
}

/** What only this share of the posts exceeds; of each post its highest counts. */
function leastAbove(judged: readonly Judged[], heightOf: (one: Judged) => number, share: number): number {
  const highest = new Map<TrainingPost, number>();
  for (const one of judged) highest.set(one.example.post, Math.max(highest.get(one.example.post) ?? 0, heightOf(one)));
  const sorted = [...highest.values()].sort((a, b) => b - a);
  return sorted[Math.floor(share * sorted.length)] ?? 1;
}
