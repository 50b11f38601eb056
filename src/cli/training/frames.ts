/**
 * Posts made of frames: a way of asserting, denying, asking about or reporting any claim ("my aunt keeps forwarding that
 * {c}"), filled with the registry's own words. They teach the manner of speaking apart from any topic.
 *
 * `{c}` is a wording of the claim or its statement, `{a}` and `{o}` are phrases of its first and last required concept.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { hashTerm } from '../../text/index-layout';
import type { Class } from '../../text/learned/stance-model';
import { InputError } from '../usage';
import { FRAMES, type TrainingClaim, type TrainingPost } from './corpus';

/** Claims that one frame is filled with. */
const CLAIMS_A_FRAME = 4;
/** One frame of so many holds the claim's bare statement. */
const STATEMENTS = 3;

const CLASSES = ['repeats', 'debunks', 'asks', 'reports', 'none'] as const satisfies readonly Class[];
const texts = v.optional(v.array(v.pipe(v.string(), v.regex(/\{[aco]\}/))), []);
/** One language's file of frames. */
export const framesSchema = v.strictObject({
  frames: v.strictObject({ repeats: texts, debunks: texts, asks: texts, reports: texts, none: texts }),
});

/**
 * The posts of `training/<language>/frames.json`.
 * @throws {InputError} naming the file that cannot be read
 */
export function readFramedPosts(
  folder: string,
  languages: readonly string[],
  claims: readonly TrainingClaim[],
): TrainingPost[] {
  return languages.flatMap((language) => {
    const path = join(folder, language, FRAMES);
    if (!existsSync(path)) return [];
    const { frames } = parseFrames(path);
    return CLASSES.flatMap((name) => frames[name].flatMap((frame) => fill(frame, name, language, claims)));
  });
}

function parseFrames(path: string): v.InferOutput<typeof framesSchema> {
  try {
    return v.parse(framesSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new InputError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Which claims: by hash, so that a new claim or frame moves few others. */
function fill(frame: string, name: Class, language: string, claims: readonly TrainingClaim[]): TrainingPost[] {
  return claims
    .map((claim, ordinal) => ({
      ordinal,
      words: wordsFor(frame, claim, language),
      place: hashTerm(7, frame + claim.id),
    }))
    .filter(({ words }) => words !== null)
    .sort((a, b) => a.place - b.place)
    .slice(0, CLAIMS_A_FRAME)
    .flatMap(({ ordinal, words }) => (words ? [framedPost(frame, name, language, ordinal, words)] : []));
}

interface Words {
  c: string;
  a: string;
  o: string;
}

function framedPost(frame: string, name: Class, language: string, ordinal: number, words: Words): TrainingPost {
  const text = frame
    .replace('{c}', () => words.c)
    .replace('{a}', () => words.a)
    .replace('{o}', () => words.o);
  const origin = frame.includes('{c}') ? words.c : text;
  const claim = name === 'none' ? -1 : ordinal;
  return { claim, language, kind: 'frame', class: name, text, phrase: true, shelf: 'mixed', origin };
}

/** `null` where the claim has no words for it in this language. */
function wordsFor(frame: string, claim: TrainingClaim, language: string): Words | null {
  const statement = claim.claim?.[language];
  const bare = statement !== undefined && hashTerm(5, frame + claim.id) % STATEMENTS === 0;
  const wordings = bare ? [statement.replace(/[.!]$/, '')] : (claim.wordings?.[language] ?? []);
  const slots = claim.slots?.[language] ?? [];
  const pick = (list: readonly string[]) => list[hashTerm(3, frame + claim.id) % Math.max(1, list.length)] ?? '';
  const c = pick(wordings);
  if (frame.includes('{c}') ? c === '' : slots.length < 2) return null;
  return { c, a: pick(slots[0]?.slice(0, 3) ?? []), o: pick(slots[slots.length - 1]?.slice(0, 3) ?? []) };
}
