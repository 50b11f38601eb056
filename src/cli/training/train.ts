/** Trains the learned weights, of stance and of topics, and writes them as a pack. The same records and posts give the same bytes. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { compileModel } from '../../pack/model-pack';
import { BUILT_IN_PUBLISHER } from '../../project';
import { type Chances, CLASSES, type StanceModel, type Thresholds } from '../../text/learned/stance-model';
import type { TopicModel } from '../../text/learned/topic-model';
import { EMBEDDED } from '../lookup';
import { loadRegistry } from '../registry/load';
import { phrasesOf, readTrainingPosts, type TrainingClaim, type TrainingPost } from './corpus';
import type { Example } from './examples';
import { fitWeights, type Rows, tableOf } from './fit';
import { FOLDS } from './folds';
import { readFramedPosts } from './frames';
import { crossValidate, thresholdsOf } from './thresholds';

/** Log-odds are kept in steps of this size. */
const SCALE = 1 / 256;

/** What a model was trained on, so that a stale one is seen. */
export function digestOf(claims: readonly TrainingClaim[], posts: readonly TrainingPost[]): string {
  const lean = claims.map(({ id, verdict, claim, wordings, debunks, asks, answer, slots }) => ({
    id,
    verdict,
    claim,
    wordings,
    debunks,
    asks,
    answer,
    slots,
  }));
  return createHash('sha256')
    .update(JSON.stringify([lean, posts]))
    .digest('hex');
}

/** The authored claims, in the order of their ids, and all that is trained on. */
export function trainingInput(): { claims: TrainingClaim[]; posts: TrainingPost[] } {
  const claims = loadRegistry(EMBEDDED)
    .claims.map(({ record }) => record)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const folder = join(EMBEDDED, 'training');
  const posts = readTrainingPosts(folder, claims);
  const languages = [...new Set(posts.map(({ language }) => language))];
  return { claims, posts: [...phrasesOf(claims), ...posts, ...readFramedPosts(folder, languages, claims)] };
}

/** All that the weights are fitted to. */
export interface Lessons {
  claims: readonly TrainingClaim[];
  posts: readonly TrainingPost[];
  /** Of all folds in turn. */
  examples: readonly Example[];
  /** Learned from all posts. */
  topics: TopicModel;
}

/** Weights fitted to rows without each of these folds; in threads of their own, if need be. */
export type Fit = (rows: Rows, leftOut: readonly (number | null)[]) => Promise<Float32Array[]>;

const fitHere: Fit = async (rows, leftOut) => leftOut.map((fold) => fitWeights(rows, fold));

async function trainModel({ examples, topics }: Lessons, fitAll: Fit): Promise<StanceModel> {
  const { checks, rows } = tableOf(examples);
  const [whole = new Float32Array(), ...folds] = await fitAll(rows, [null, ...Array(FOLDS).keys()]);
  const thresholds = rounded(thresholdsOf(crossValidate(examples, rows, folds)));
  const weights = Int8Array.from(whole, (weight) => Math.max(-127, Math.min(127, Math.round(weight / SCALE))));
  return { checks, weights, scale: SCALE, thresholds, topics };
}

/** Three digits: a threshold is no finer than the posts that it was taken from. */
function rounded({ known, languages, unknown, lean }: Thresholds): Thresholds {
  const digits = (chance: number) => Math.round(chance * 1_000) / 1_000;
  const short = (limits: Chances) => Object.fromEntries(CLASSES.map((name) => [name, digits(limits[name])])) as Chances;
  const each = Object.entries(languages).map(([code, limits]) => [code, short(limits)]);
  return {
    known: short(known),
    languages: Object.fromEntries(each),
    unknown: short(unknown),
    lean: short(lean),
  };
}

export async function modelPackOf(lessons: Lessons, fitAll: Fit = fitHere): Promise<Uint8Array> {
  return compileModel({
    publisher: BUILT_IN_PUBLISHER,
    trainedOn: digestOf(lessons.claims, lessons.posts),
    model: await trainModel(lessons, fitAll),
  });
}
