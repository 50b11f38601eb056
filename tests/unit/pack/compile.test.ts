/** The same records give the same bytes, in whatever order they come. */
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../src/pack/compile';
import { createLookup } from '../../../src/pack/lookup';
import { openPack } from '../../../src/pack/open';
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
