/** Content Credentials: what the library finds in signed, changed, damaged and ordinary pictures, and what we make of it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../../../src/entrypoints/credentials/read-report';
import type { PictureCredentials } from '../../../src/model/credentials';
import { MAX_REPORT, mayHoldCredentials, parseCredentials, UNREADABLE } from '../../../src/pictures/credentials';
import { readPictureHeader } from '../../../src/pictures/header';
import { DOTS, libraryProgram, SIGNER, SOURCE_TYPE, signPicture } from '../../fakes/signed-picture';

const AI = [{ action: 'c2pa.created', digitalSourceType: `${SOURCE_TYPE}trainedAlgorithmicMedia` }];
const PHOTO = [{ action: 'c2pa.created', digitalSourceType: `${SOURCE_TYPE}digitalCapture` }];

async function read(file: Uint8Array, mediaType = 'image/png'): Promise<PictureCredentials | null> {
  const report = await readReport({ program: libraryProgram(), file: new Uint8Array(file).buffer, mediaType });
  return report === null ? null : parseCredentials(report);
}

/** The same file with one byte of its picture changed: the last chunk but one of a PNG holds the pixels. */
function tampered(file: Uint8Array): Uint8Array {
  const changed = file.slice();
  changed[changed.length - 20] = (changed[changed.length - 20] ?? 0) ^ 1;
  return changed;
}

describe('Content Credentials of a file', () => {
  let made: Uint8Array<ArrayBuffer>;
  let photo: Uint8Array<ArrayBuffer>;

  beforeAll(async () => {
    made = await signPicture({ actions: AI });
    photo = await signPicture({ actions: PHOTO });
  });

  it('say that it was made with AI', async () => {
    expect(mayHoldCredentials(made)).toBe(true);
    expect(await read(made)).toMatchObject({
      state: 'valid',
      signer: SIGNER,
      day: null,
      ai: { signal: 'ai-generated', tone: 'info', facts: { credentials: 'valid', signer: SIGNER } },
    });
  });

  it.each(['image/jpeg', 'image/webp'] as const)('are read in a file of kind %s too', async (mediaType) => {
    const signed = await signPicture({ actions: AI, mediaType });
    expect(readPictureHeader(signed)).toMatchObject({ width: 1, height: 1 });
    expect(mayHoldCredentials(signed)).toBe(true);
    expect(await read(signed, mediaType)).toMatchObject({ state: 'valid', signer: SIGNER, ai: {} });
    signed[signed.length - 3] = (signed[signed.length - 3] ?? 0) ^ 1;
    expect((await read(signed, mediaType).catch(() => UNREADABLE))?.state).not.toBe('valid');
    expect(await read(DOTS[mediaType], mediaType)).toBeNull();
  });

  it('say that it was edited with AI', async () => {
    const digitalSourceType = `${SOURCE_TYPE}compositeWithTrainedAlgorithmicMedia`;
    const edited = await signPicture({ actions: [...PHOTO, { action: 'c2pa.edited', digitalSourceType }] });
    expect(await read(edited)).toMatchObject({ state: 'valid', ai: {}, acts: ['photographed', 'edited'] });
  });

  it('say so of a picture that it was made of', async () => {
    const cropped = await signPicture({ actions: [{ action: 'c2pa.cropped' }], picture: made, isEdit: true });
    expect(await read(cropped)).toMatchObject({ ai: { facts: { signer: SIGNER } } });
  });

  it('are calm where no AI is named', async () => {
    expect(await read(photo)).toEqual({ state: 'valid', signer: SIGNER, day: null, ai: null, acts: ['photographed'] });
  });

  it('tell a file that was changed after it was signed', async () => {
    expect(await read(tampered(photo))).toMatchObject({ state: 'changed', ai: null });
    expect(await read(tampered(made))).toMatchObject({ state: 'changed', ai: { facts: { credentials: 'changed' } } });
  });

  it('are not relied on when the signed words are others', async () => {
    const other = Buffer.from(made).toString('latin1').replace('Example Camera', 'Another Camera');
    expect(await read(Buffer.from(other, 'latin1'))).toMatchObject({ state: 'unverified', signer: null });
  });

  it('of a file that ends too soon, or whose manifest is cut, never pass for valid', async () => {
    for (const part of [0.2, 0.5, 0.9]) {
      const cut = made.slice(0, Math.floor(made.length * part));
      const found = await read(cut).catch(() => UNREADABLE);
      expect(found?.state ?? 'none', `${part}`).not.toBe('valid');
    }
  });

  it('are bounded: a report of any length is read or refused', async () => {
    const huge = await signPicture({ actions: PHOTO, filler: 'x'.repeat(MAX_REPORT) });
    expect(await read(huge)).toEqual(UNREADABLE);
  });

  it('are absent from an ordinary picture', async () => {
    expect(mayHoldCredentials(DOTS['image/png'])).toBe(false);
    expect(await read(DOTS['image/png'])).toBeNull();
    expect(mayHoldCredentials(new Uint8Array())).toBe(false);
  });
});

describe('the library’s report', () => {
  const report = (over: object) =>
    JSON.stringify({
      active_manifest: 'a',
      manifests: { a: { signature_info: { issuer: 'Example', time: '2026-03-04T10:00:00+00:00' } } },
      validation_state: 'Valid',
      validation_results: { activeManifest: { failure: [] } },
      ...over,
    });

  it('gives the day of a signed time stamp', () => {
    expect(parseCredentials(report({}))).toMatchObject({ state: 'valid', signer: 'Example', day: '2026-03-04' });
  });

  it('is not believed without the words that it is valid', () => {
    expect(parseCredentials(report({ validation_state: 'Invalid' }))).toMatchObject({
      state: 'unverified',
      signer: null,
    });
    const failure = [{ code: 'signingCredential.expired' }, { code: 'assertion.dataHash.mismatch' }];
    const failed = parseCredentials(report({ validation_results: { activeManifest: { failure } } }));
    expect(failed.state).toBe('unverified');
  });

  it.each(['', 'null', '[]', '{', report({ manifests: {} }), report({ validation_results: null })])(
    '%s tells nothing',
    (odd) => {
      expect(parseCredentials(odd)).toEqual(UNREADABLE);
    },
  );

  it('with manifests that name each other comes to an end', () => {
    const ingredients = (label: string) => [{ relationship: 'parentOf', active_manifest: label }];
    const manifests = { a: { ingredients: ingredients('b') }, b: { ingredients: ingredients('a') } };
    expect(parseCredentials(report({ manifests })).ai).toBeNull();
  });
});
