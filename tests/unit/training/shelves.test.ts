/** The shelves of training posts: which are read, and that the index takes posts of one alone. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTrainingPosts, type TrainingClaim } from '../../../src/cli/training/corpus';
import { INDEXED, withPosts } from '../../../src/cli/training/spoken-claims';

const claim: TrainingClaim = {
  ...{ id: 'apples', claim: { en: 'Apples are square.' }, wordings: {}, debunks: {}, asks: {}, answer: {}, slots: {} },
};
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wellsourced-shelves-'));
  for (const shelf of ['.', 'comments', 'hard']) {
    mkdirSync(join(folder, 'en', shelf), { recursive: true });
    const file = join(folder, 'en', shelf, 'apples.json');
    writeFileSync(file, JSON.stringify({ claim: 'apples', repeats: [`square, on the shelf ${shelf}`] }));
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

it('are all read, the mixed one first, or those that are asked for', () => {
  expect(readTrainingPosts(folder, [claim]).map(({ shelf }) => shelf)).toEqual(['mixed', 'comments', 'hard']);
  expect(readTrainingPosts(folder, [claim], ['hard']).map(({ text }) => text)).toEqual(['square, on the shelf hard']);
});

it('give the index the posts of one alone, read with the others or not', () => {
  const [spoken] = withPosts([claim], readTrainingPosts(folder, [claim]));
  expect(spoken?.wordings).toEqual({ en: ['square, on the shelf .'] });
  expect(withPosts([claim], readTrainingPosts(folder, [claim], [INDEXED]))).toEqual([spoken]);
});
