/** Training of the stance weights: the same input gives the same bytes, on a small slice; the shipped ones can be opened. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MODEL_FILE } from '../../../src/cli/lookup';
import { phrasesOf, type TrainingClaim, type TrainingPost } from '../../../src/cli/training/corpus';
import { examplesOfFold } from '../../../src/cli/training/examples';
import { fitTopics, readPieces } from '../../../src/cli/training/fit-topics';
import { FOLDS } from '../../../src/cli/training/folds';
import { digestOf, modelPackOf, trainingInput } from '../../../src/cli/training/train';
import { PackError } from '../../../src/pack/format';
import { compileModel, openModel } from '../../../src/pack/model-pack';
import { CLASSES } from '../../../src/text/learned/stance-model';
import { cases } from '../text/reference';

const claims = cases<TrainingClaim>('stance-claims');
const shipped = new Uint8Array(readFileSync(MODEL_FILE));

function train(posts: readonly TrainingPost[]): Promise<Uint8Array> {
  const pieces = readPieces(posts);
  const examples = Array.from({ length: FOLDS }, (_, fold) => examplesOfFold(claims, posts, pieces, fold)).flat();
  return modelPackOf({ claims, posts, examples, topics: fitTopics(claims, posts, pieces) });
}

describe('training', () => {
  it('gives the same bytes for the same posts', async () => {
    const posts = phrasesOf(claims);
    const once = await train(posts);
    expect(await train(posts)).toEqual(once);
    expect(openModel(once).trainedOn).toBe(digestOf(claims, posts));
  });

  it('tells another corpus apart', () => {
    const posts = phrasesOf(claims);
    expect(digestOf(claims, posts.slice(1))).not.toBe(digestOf(claims, posts));
  });

  it('reads every training post of the registry', () => {
    const { claims: all, posts } = trainingInput();
    expect(posts.length).toBeGreaterThan(4_000);
    for (const { claim, text } of posts) {
      expect(claim).toBeLessThan(all.length);
      expect(text.trim()).not.toBe('');
    }
  });
});

describe('model.pack', () => {
  it('opens as shipped, with a threshold for each class', () => {
    const { model } = openModel(shipped);
    for (const limits of [
      model.thresholds.known,
      ...Object.values(model.thresholds.languages),
      model.thresholds.unknown,
      model.thresholds.lean,
    ]) {
      for (const name of CLASSES) expect(limits[name]).toBeGreaterThan(0);
    }
  });

  it('is refused when it is of another format', () => {
    const text = new TextDecoder('latin1').decode(shipped);
    const older = shipped.slice();
    older.set(new TextEncoder().encode('"format":1'), text.indexOf('"format":'));
    expect(() => openModel(older)).toThrow('the model is of another version');
  });

  it('is refused when cut short, damaged or of another kind', () => {
    expect(() => openModel(shipped.slice(0, 200))).toThrow(PackError);
    expect(() => openModel(new Uint8Array(64))).toThrow(PackError);
    const text = new TextDecoder('latin1').decode(shipped);
    const at = text.indexOf('"scale":');
    const broken = shipped.slice();
    broken.set(new TextEncoder().encode('"scale":-'), at);
    expect(() => openModel(broken)).toThrow(PackError);
  });

  it('is refused when its topics do not fit their description', () => {
    const { publisher, trainedOn, model } = openModel(shipped);
    const { topics } = model;
    const wrong = [
      { ...topics, size: topics.size - 1 },
      { ...topics, claims: topics.claims.slice(1) },
      { ...topics, pieces: topics.pieces.slice(1) },
      { ...topics, pieces: topics.pieces.slice().reverse() },
      { ...topics, topics: { ...topics.topics, biases: topics.topics.biases.map(() => Number.NaN) } },
      { ...topics, sides: { ...topics.sides, vectors: topics.sides.vectors.slice(2) } },
      { ...topics, sides: { ...topics.sides, scale: Number.POSITIVE_INFINITY } },
      { ...topics, topics: { ...topics.topics, scale: 0 } },
    ];
    for (const other of wrong) {
      const bytes = compileModel({ publisher, trainedOn, model: { ...model, topics: other } });
      expect(() => openModel(bytes)).toThrow(PackError);
    }
  });
});
