/**
 * Fixes from which chance on a stance is said, by cross-validation: each post is judged by weights that were fitted without
 * it and its fold, next to an index that lacks them too.
 */
import type { Chances, Thresholds } from '../../text/learned/stance-model';
import type { TrainingPost } from './corpus';
import type { Example } from './examples';
import { chancesOfRow, type Rows } from './fit';

interface Allowed {
  /**
   * Share of posts that correct, ask or report that may be taken for repeats: they would be accused. Half of them are comments,
   * which share all their words with those who repeat; of the held-out posts fewer than half as many are.
   */
  repeats: number;
  /** Share of ordinary posts that may be taken for repeats. */
  ordinary: number;
  /** The same for stories, jokes and posts that share a claim's words: they come near to saying it. */
  near: number;
  /** Share of repeats that may be taken for repeats of another claim. */
  wrong: number;
  /** The same where the registry lacks the claim, and often holds one that is close to it. */
  missing: number;
  /** Share of repeats that may be taken for corrections. */
  debunks: number;
}

const KNOWN: Allowed = { repeats: 0.03, ordinary: 0.005, near: 0.03, wrong: 0.015, missing: 0.07, debunks: 0.01 };

/**
 * Of a claim that the topics do not know, fewer corrections may be taken for repeats, as the registry's own, left out in
 * turn, show. Of one on which nothing but its statement is on record, posts of ours tell too little of what people write: its
 * limits were fixed on the development part of the evaluation kit.
 */
const ALLOWED: Readonly<Record<'known' | 'unknown' | 'lean', Allowed>> = {
  known: KNOWN,
  unknown: { ...KNOWN, repeats: 0.012, missing: 0.05 },
  lean: { repeats: 0.004, ordinary: 0.005, near: 0.02, wrong: 0.02, missing: 0.04, debunks: 0.04 },
};
const LEAST = 0.45;
const NONE = 0.6;
/** No repeat is said below even odds. */
const EVEN = 0.5;

export interface Judged {
  example: Example;
  chances: Chances;
}

/**
 * @param rows of the examples, in their order
 * @param weights fitted without each fold in turn
 */
export function crossValidate(examples: readonly Example[], rows: Rows, weights: readonly Float32Array[]): Judged[] {
  return examples.map((example, row) => {
    const chances = chancesOfRow(weights[rows.folds[row] ?? 0] ?? new Float32Array(), rows, row);
    return { example, chances: chances.repeats < example.least ? { ...chances, repeats: 0 } : chances };
  });
}

/**
 * Claims that hold accuse nobody: they are left out. Errors are counted on posts, which are written as people write; of
 * registry phrases and frames there are many, and most are easy; hard posts are rarer among people than among ours.
 */
export function thresholdsOf(judged: readonly Judged[]): Thresholds {
  const accusing = judged.filter(
    ({ example: { holds, post } }) => !holds && post.shelf !== 'hard' && post.kind !== 'frame',
  );
  const known = accusing.filter(({ example }) => example.known);
  const unknown = accusing.filter(({ example }) => !example.known && !example.lean);
  const lean = accusing.filter(({ example }) => example.lean);
  const languages = [...new Set(known.map(({ example: { post } }) => post.language))].sort();
  return {
    known: thresholdsFor(known, ALLOWED.known),
    languages: Object.fromEntries(languages.map((code) => [code, thresholdsFor(known, ALLOWED.known, code)])),
    unknown: thresholdsFor(unknown, ALLOWED.unknown),
    lean: thresholdsFor(lean, ALLOWED.lean),
  };
}

/** @param language of the posts whose writers may not be accused; of other kinds there are too few to part them by language */
function thresholdsFor(judged: readonly Judged[], allowed: Allowed, language: string | null = null): Chances {
  const repeats = judged.filter(({ example: { post, matched } }) => post.class === 'repeats' && matched);
  const asserted = judged.filter(({ example: { post } }) => post.class === 'repeats');
  const held = asserted.filter(({ example: { missing } }) => !missing);
  const lacked = asserted.filter(({ example: { missing } }) => missing);
  const heightOf = ({ chances }: Judged) => chances.repeats;
  const wrongHeightOf = ({ example: { matched }, chances }: Judged) => (matched ? 0 : chances.repeats);
  const posts = judged.filter(({ example: { post } }) => !post.phrase && post.class !== 'repeats');
  const ordinary = posts.filter(({ example: { post } }) => post.kind === 'ordinary');
  const near = posts.filter(({ example: { post } }) => post.class === 'none' && post.kind !== 'ordinary');
  const accused = posts.filter(
    ({ example: { post } }) => post.class !== 'none' && (language === null || post.language === language),
  );
  const least = Math.max(
    leastAbove(accused, heightOf, allowed.repeats),
    leastAbove(ordinary, heightOf, allowed.ordinary),
    leastAbove(near, heightOf, allowed.near),
    leastAbove(held, wrongHeightOf, allowed.wrong),
    lacked.length > 0 ? leastAbove(lacked, wrongHeightOf, allowed.missing) : EVEN,
  );
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
