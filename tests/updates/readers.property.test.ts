/** Readers of what comes from outside give the right answer or a named error, whatever bytes they are given. */
import { canonicalize } from '@tufjs/canonical-json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError } from '../../src/pack/format';
import { createLookup } from '../../src/pack/lookup';
import { openPack, type Pack } from '../../src/pack/open';
import { canonicalText } from '../../src/pack/signed/canonical-json';
import { applyDiff, DiffError } from '../../src/pack/signed/diff';
import { makeDiff } from '../../src/pack/signed/make-diff';
import { parseMetadata, ROLES } from '../../src/pack/signed/metadata';
import { type Json, parseStrictJson } from '../../src/pack/signed/strict-json';
import { UpdateError } from '../../src/pack/signed/update-error';
import { prepareText } from '../../src/text/prepare';
import { seededRandom } from '../fakes/random';
import { runs } from './support/seeded';
import { packOf, TestRepository } from './support/test-repository';

const encode = (text: string) => new TextEncoder().encode(text);

const key = fc.string({
  unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
  maxLength: 8,
});
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger().map((number) => number + 0),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value;

/** `-0` is no whole number of ours, and `JSON.stringify` writes it as 0. */
const plain = (value: Json): Json => JSON.parse(JSON.stringify(value));

describe('strict JSON', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value);
        expect(plain(parseStrictJson(encode(text)))).toEqual(JSON.parse(text));
      }),
      { numRuns: runs(2000, 100_000), seed: 1 },
    );
  });

  it('has the canonical form that the library of The Update Framework gives', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value);
        expect(canonicalText(parseStrictJson(encode(text)))).toBe(canonicalize(JSON.parse(text)));
      }),
      { numRuns: runs(2000, 100_000), seed: 2 },
    );
  });

  it.each([
    ['a key that stands twice', '{"a":1,"a":1}'],
    ['a key that stands twice, once escaped', '{"a":1,"\\u0061":2}'],
    ['a fraction', '{"a":1.0}'],
    ['an exponent', '{"a":1e3}'],
    ['minus zero', '{"a":-0}'],
    ['a leading zero', '{"a":01}'],
    ['a number too large', '{"a":9007199254740992}'],
    ['half a surrogate pair', '{"a":"\\ud800"}'],
    ['a key beyond ASCII', '{"é":1}'],
    ['a raw control character', '{"a":"\u0001"}'],
    ['a comma too many', '{"a":1,}'],
    ['a comment', '{"a":1}//'],
    ['a second value', '{} {}'],
    ['an unknown escape', '{"a":"\\x41"}'],
    ['nothing', ''],
    ['a word', 'NaN'],
    ['nesting without end', '['.repeat(60_000)],
  ])('refuses %s', (_name, text) => {
    expect(() => parseStrictJson(encode(text))).toThrow(UpdateError);
  });

  it('refuses bytes that are no UTF-8', () => {
    expect(() => parseStrictJson(new Uint8Array([0x22, 0xff, 0x22]))).toThrow(UpdateError);
  });

  it('keeps __proto__ a key like any other', () => {
    const read = parseStrictJson(encode('{"__proto__":{"polluted":1}}'));
    expect(canonicalText(read)).toBe('{"__proto__":{"polluted":1}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

/** Bytes with some changed, cut, doubled or put in. */
function mutate(bytes: Uint8Array, random: (limit: number) => number): Uint8Array {
  const changed = Array.from(bytes);
  for (let i = 0; i <= random(4); i++) {
    const at = random(changed.length + 1);
    const kind = random(5);
    if (kind === 0) changed[Math.min(at, changed.length - 1)] = random(256);
    else if (kind === 1) changed.splice(at, 1 + random(8));
    else if (kind === 2) changed.splice(at, 0, random(256));
    else if (kind === 3) changed.splice(at, 0, ...changed.slice(at, at + random(16)));
    else changed[Math.min(at, changed.length - 1)] = [0, 127, 128, 255, 0x7b, 0x22][random(6)] ?? 0;
  }
  return Uint8Array.from(changed);
}

function flip(bytes: Uint8Array, random: (limit: number) => number): Uint8Array {
  const changed = bytes.slice();
  for (let i = 0; i <= random(4); i++) changed[random(changed.length)] = random(256);
  return changed;
}

/** Everything that a look-up may touch. */
function askAll(pack: Pack): void {
  const lookup = createLookup([pack], '2026-11-22');
  for (const handle of ['one', 'two', 'three']) lookup.account('x', { handle });
  lookup.host('one.example', '/');
  lookup.imitations('one');
  lookup.claims(POST);
  for (let i = 0; i < 2; i++) pack.source(i);
}
const POST = prepareText('Moon water cures arthritis.', 'en');

/** `right`: the reader gave an answer; any error but these escapes and fails the test. */
function outcome(read: () => unknown, errors: readonly (new (...args: never[]) => Error)[]): string {
  try {
    read();
    return 'read';
  } catch (error) {
    if (errors.some((kind) => error instanceof kind)) return 'refused';
    throw error;
  }
}

describe('mutated input', () => {
  const count = runs(10_000, 100_000);

  it(`of metadata is read or refused (${count} inputs)`, () => {
    const random = seededRandom(11);
    const repository = new TestRepository().publish('one');
    const files = ROLES.map(
      (role) =>
        [role, repository.file(role === 'timestamp' ? 'metadata/timestamp.json' : `metadata/1.${role}.json`)] as const,
    );
    const seen = new Set<string>();
    for (let i = 0; i < count; i++) {
      const [role, bytes] = files[random(files.length)] ?? files[0] ?? ['root', new Uint8Array()];
      seen.add(outcome(() => parseMetadata(role, mutate(bytes, random)), [UpdateError]));
    }
    expect(seen).toEqual(new Set(['read', 'refused']));
  });

  it(`of diffs never gives more than allowed (${count} inputs)`, () => {
    const random = seededRandom(12);
    const old = packOf('a', 1, ['one', 'two', 'three']);
    const fresh = packOf('a', 2, ['one', 'three', 'four']);
    const diff = makeDiff(old, fresh);
    for (let i = 0; i < count; i++) {
      const cap = fresh.byteLength + random(64);
      const result = outcome(() => {
        const bytes = applyDiff(old, mutate(diff, random), cap);
        if (bytes.byteLength > cap) throw new Error(`${bytes.byteLength} bytes of ${cap}`);
      }, [DiffError]);
      expect(['read', 'refused']).toContain(result);
    }
  });

  it(`of packs is opened and answers, or is refused (${count} inputs)`, () => {
    const random = seededRandom(13);
    const pack = packOf('a', 1, ['one', 'two']);
    const seen = new Set<string>();
    for (let i = 0; i < count; i++) {
      // Mostly bytes that change in place: what is longer or shorter is refused at the first look.
      const bytes = random(4) === 0 ? mutate(pack, random) : flip(pack, random);
      seen.add(outcome(() => askAll(openPack(bytes)), [PackError]));
    }
    expect(seen).toEqual(new Set(['read', 'refused']));
  });
});

describe('a diff', () => {
  const bytes = fc.uint8Array({ maxLength: 400 });

  it('rebuilds anything from anything', () => {
    fc.assert(
      fc.property(bytes, bytes, (old, fresh) => {
        expect(Buffer.from(applyDiff(old, makeDiff(old, fresh), fresh.byteLength)).equals(Buffer.from(fresh))).toBe(
          true,
        );
      }),
      { numRuns: runs(2000, 100_000), seed: 3 },
    );
  });

  it('rebuilds edits of a longer text, and is shorter than it', () => {
    const random = seededRandom(14);
    for (let i = 0; i < runs(200, 2000); i++) {
      const old = Uint8Array.from({ length: 4000 }, () => random(256));
      const fresh = mutate(old, random);
      const diff = makeDiff(old, fresh);
      expect(Buffer.compare(applyDiff(old, diff, fresh.byteLength), fresh)).toBe(0);
      expect(diff.byteLength).toBeLessThan(400);
    }
  });

  it('writes a table whose numbers all moved as one step', () => {
    const old = new Uint32Array(10_000).map((_, i) => i * 37);
    const fresh = old.map((number, i) => (i < 100 ? number : number + 120));
    const diff = makeDiff(new Uint8Array(old.buffer), new Uint8Array(fresh.buffer));
    expect(diff.byteLength).toBeLessThan(64);
    expect(applyDiff(new Uint8Array(old.buffer), diff, 40_000)).toEqual(new Uint8Array(fresh.buffer));
  });
});
