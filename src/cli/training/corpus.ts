/** The posts that the stance weights are trained on: the registry's own phrases and the training posts beside them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Class } from '../../text/learned/stance-model';
import type { IndexableClaim } from '../../text/types';
import { InputError } from '../usage';

export type TrainingClaim = IndexableClaim & { id: string };

/**
 * In what manner posts were written. `mixed`: as people write of all kinds; only these go into the index. `comments`: plain and
 * short, for and against in the claim's own words. `hard`: oblique and hard to tell; learned from, but not counted where
 * thresholds are set.
 */
const SHELVES = ['mixed', 'comments', 'hard'] as const;
export type Shelf = (typeof SHELVES)[number];

/** `claim` is the place of the claim among the claims; -1 for posts that speak of none. */
export interface TrainingPost {
  claim: number;
  language: string;
  kind: string;
  class: Class;
  text: string;
  /** A phrase of the registry itself. Its claim's required concepts were written to fit it. */
  phrase: boolean;
  shelf: Shelf;
  /** The registry's phrase that stands in it; its own text otherwise. Posts of one origin are kept together. */
  origin: string;
}

const LISTS = {
  repeats: 'repeats',
  sells: 'repeats',
  debunks: 'debunks',
  asks: 'asks',
  reports: 'reports',
  jokes: 'none',
  tells: 'none',
  ordinary: 'none',
  near: 'none',
} as const satisfies Record<string, Class>;

/** Folder of each shelf in that of a language. */
const FOLDERS: Readonly<Record<Shelf, string>> = { mixed: '.', comments: 'comments', hard: 'hard' };

/** Ways to frame any claim, per language. */
export const FRAMES = 'frames.json';

const texts = v.optional(v.array(v.pipe(v.string(), v.nonEmpty())), []);
/** One file of posts. */
export const postsSchema = v.strictObject({
  claim: v.optional(v.string()),
  repeats: texts,
  sells: texts,
  debunks: texts,
  asks: texts,
  reports: texts,
  jokes: texts,
  tells: texts,
  ordinary: texts,
  near: texts,
});

const PHRASE = { phrase: true, shelf: 'mixed' } as const;

/**
 * The registry's phrases: what repeats, what corrects, what asks. What the answers say corrects too, in sober words; the bare
 * statement repeats.
 */
export function phrasesOf(claims: readonly TrainingClaim[]): TrainingPost[] {
  return claims.flatMap((claim, ordinal) => {
    const lists = { repeats: claim.wordings, debunks: claim.debunks, asks: claim.asks };
    const phrases = (['repeats', 'debunks', 'asks'] as const).flatMap((kind) =>
      Object.entries(lists[kind] ?? {}).flatMap(([language, list]) =>
        list.map((text) => ({ ...PHRASE, claim: ordinal, language, kind, class: kind, text, origin: text })),
      ),
    );
    const holds = claim.verdict === 'supported' || claim.verdict === 'outdated';
    const answers = Object.entries(holds ? {} : (claim.answer ?? {})).map(([language, text]) => {
      return { ...PHRASE, claim: ordinal, language, kind: 'answer', class: 'debunks' as const, text, origin: text };
    });
    const statements = Object.entries(claim.claim ?? {}).map(([language, text]) => {
      return { ...PHRASE, claim: ordinal, language, kind: 'claim', class: 'repeats' as const, text, origin: text };
    });
    return [...statements, ...phrases, ...answers];
  });
}

/**
 * The posts of `training/<language>/<claim>.json`, and of its folders `comments` and `hard`; a file on a claim that is not in
 * the registry is left out.
 * @param shelves those that are read
 * @throws {InputError} naming the file that cannot be read
 */
export function readTrainingPosts(
  folder: string,
  claims: readonly TrainingClaim[],
  shelves: readonly Shelf[] = SHELVES,
): TrainingPost[] {
  if (!existsSync(folder)) return [];
  const ordinals = new Map(claims.map(({ id }, ordinal) => [id, ordinal]));
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((language) =>
      shelves.flatMap((shelf) => readFiles(join(folder, language, FOLDERS[shelf]), { language, shelf }, ordinals)),
    );
}

type Place = Pick<TrainingPost, 'language' | 'shelf'>;

function readFiles(folder: string, place: Place, ordinals: ReadonlyMap<string, number>): TrainingPost[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== FRAMES)
    .sort()
    .flatMap((file) => readFile(join(folder, file), place, ordinals));
}

function readFile(path: string, place: Place, ordinals: ReadonlyMap<string, number>): TrainingPost[] {
  const file = parseFile(path);
  const claim = file.claim === undefined ? -1 : ordinals.get(file.claim);
  if (claim === undefined) return [];
  return Object.entries(LISTS).flatMap(([kind, className]) =>
    file[kind as keyof typeof LISTS].map((text) => ({
      ...place,
      claim,
      kind,
      class: className,
      text,
      phrase: false,
      origin: text,
    })),
  );
}

function parseFile(path: string): v.InferOutput<typeof postsSchema> {
  try {
    return v.parse(postsSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new InputError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
