/** The same records give the same bytes, in whatever order they come. */
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../src/pack/compile';
import { createLookup } from '../../../src/pack/lookup';
import { openPack } from '../../../src/pack/open';
import { makeDiff } from '../../../src/pack/signed/make-diff';
import { aClaim, anAccount, aRegistry, aSource } from '../../fakes/records';

const SOURCES = ['north', 'south', 'east'].map((id) =>
  aSource({
    id,
    aka: ['One Name'],
    accounts: [anAccount('x', id)],
    domains: [{ host: `${id}.example`, evidence: ['e1'] }],
  }),
);
const CLAIMS = ['moon-water', 'sun-water'].map((id) => aClaim({ id }));

describe('compiling', () => {
  it('gives the same bytes twice', () => {
    const registry = aRegistry({ sources: SOURCES, claims: CLAIMS });
    expect(compilePack(registry)).toEqual(compilePack(structuredClone(registry)));
  });

  it('gives the same bytes in whatever order the records come', () => {
    const one = compilePack(aRegistry({ sources: SOURCES, claims: CLAIMS }));
    const other = compilePack(aRegistry({ sources: SOURCES.toReversed(), claims: CLAIMS.toReversed() }));
    expect(other).toEqual(one);
  });

  it('leaves the records it was given as they are', () => {
    const sources = SOURCES.toReversed();
    compilePack(aRegistry({ sources }));
    expect(sources.map(({ id }) => id)).toEqual(['east', 'south', 'north']);
  });

  it('gives other bytes for another publisher', () => {
    expect(compilePack(aRegistry({ publisher: 'other' }))).not.toEqual(compilePack(aRegistry()));
  });

  it('describes itself', () => {
    const { meta } = openPack(compilePack(aRegistry({ sequence: 7, sources: SOURCES, claims: CLAIMS })));
    expect(meta).toEqual({
      publisher: 'test',
      name: 'Test',
      date: '2026-11-01',
      sequence: 7,
      sources: 3,
      claims: 2,
      disabled: { adapters: [], signals: [] },
    });
  });

  it('gives every record back as it was, phrases of claims apart', () => {
    const pack = openPack(compilePack(aRegistry({ sources: SOURCES, claims: CLAIMS })));
    expect([0, 1, 2].map((ordinal) => pack.source(ordinal))).toEqual([SOURCES[2], SOURCES[0], SOURCES[1]]);
    const { wordings: _w, debunks: _d, asks: _a, slots: _s, ...kept } = aClaim({ id: 'sun-water' });
    expect(pack.claim(1)).toEqual(kept);
  });

  it('compiles a registry without any record', () => {
    const pack = openPack(compilePack(aRegistry()));
    expect([pack.meta.sources, pack.meta.claims, pack.keys.buckets]).toEqual([0, 0, 0]);
  });

  it('refuses two sources that claim the same account', () => {
    const sources = [
      aSource({ id: 'a', accounts: [anAccount('x', 'Same')] }),
      aSource({ id: 'b', accounts: [anAccount('x', 'same')] }),
    ];
    expect(() => compilePack(aRegistry({ sources }))).toThrow('key stands twice: x/same');
  });

  it('refuses two sources that claim the same host', () => {
    const domains = [{ host: 'same.example', evidence: ['e1'] }];
    const sources = [aSource({ id: 'a', domains }), aSource({ id: 'b', domains })];
    expect(() => compilePack(aRegistry({ sources }))).toThrow('key stands twice: host:same.example');
  });

  it('refuses two records with the same id', () => {
    expect(() => compilePack(aRegistry({ claims: [aClaim({ id: 'a' }), aClaim({ id: 'a' })] }))).toThrow(
      'key stands twice: claim:a',
    );
  });

  it('leads an old id to the record that answers now', () => {
    const moved = [
      { kind: 'source', id: 'old-a', to: 'a' },
      { kind: 'claim', id: 'old-a', to: 'nowhere' },
    ] as const;
    const pack = openPack(compilePack(aRegistry({ sources: [aSource({ id: 'a' })], moved })));
    expect(createLookup([pack], '2026-11-22').source('test', 'old-a')?.id).toBe('a');
    expect(pack.keys.find('claim:old-a')).toBeNull();
  });
});

describe('compiling after a release before', () => {
  const registryOf = (ids: string[], claims = ['moon-water', 'sun-water']) =>
    aRegistry({
      sources: ids.map((id) => aSource({ id, aka: ['One Name'], accounts: [anAccount('x', id)] })),
      claims: claims.map((id) => aClaim({ id })),
    });
  const order = (bytes: Uint8Array) => {
    const pack = openPack(bytes);
    return [
      Array.from({ length: pack.meta.sources }, (_, i) => pack.source(i).id),
      Array.from({ length: pack.meta.claims }, (_, i) => pack.claim(i).id),
    ];
  };
  const first = compilePack(registryOf(['b', 'd', 'f']));

  it('keeps every record at its place, and puts new ones behind', () => {
    expect(
      order(compilePack(registryOf(['a', 'b', 'c', 'd', 'f'], ['air', 'moon-water', 'sun-water']), first)),
    ).toEqual([
      ['b', 'd', 'f', 'a', 'c'],
      ['moon-water', 'sun-water', 'air'],
    ]);
  });

  it('fills the place of a record that is gone', () => {
    expect(order(compilePack(registryOf(['b', 'e', 'f']), first))[0]).toEqual(['b', 'e', 'f']);
    expect(order(compilePack(registryOf(['b', 'f']), first))[0]).toEqual(['b', 'f']);
    expect(order(compilePack(registryOf(['d', 'f']), first))[0]).toEqual(['f', 'd']);
  });

  it('gives the same bytes for the same records after the same release', () => {
    const next = registryOf(['a', 'b', 'f']);
    expect(compilePack(next, first)).toEqual(compilePack(structuredClone(next), first));
    expect(compilePack(registryOf(['b', 'd', 'f']), first)).toEqual(first);
  });

  it('answers look-ups as a fresh compilation does', () => {
    const next = registryOf(['a', 'b', 'c', 'f'], ['air', 'sun-water']);
    const [fresh, kept] = [compilePack(next), compilePack(next, first)].map((bytes) =>
      createLookup([openPack(bytes)], '2026-11-22'),
    );
    for (const handle of ['a', 'b', 'c', 'd', 'f'])
      expect(kept?.account('x', { handle })).toEqual(fresh?.account('x', { handle }));
    const ids = (lookup: typeof fresh) =>
      lookup
        ?.imitations('one name')
        .map(({ source }) => source.id)
        .sort();
    expect(ids(kept)).toEqual(ids(fresh));
  });

  it('makes a small diff: a new record moves no other', () => {
    const many = Array.from({ length: 400 }, (_, i) => `source-${i + 100}`);
    const before = compilePack(registryOf(many, []));
    const after = compilePack(registryOf(['a-new-one', ...many], []), before);
    expect(makeDiff(before, after).byteLength).toBeLessThan(1500);
    expect(makeDiff(before, compilePack(registryOf(['a-new-one', ...many], []))).byteLength).toBeGreaterThan(3000);
  });
});
