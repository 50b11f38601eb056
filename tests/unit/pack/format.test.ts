/** A pack that is foreign, cut short, damaged or newer is refused with a PackError that says so; never with another throw. */
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../src/pack/compile';
import { FORMAT, PackError, readSections, type SectionTag, writeSections } from '../../../src/pack/format';
import { createLookup } from '../../../src/pack/lookup';
import { openPack } from '../../../src/pack/open';
import { seededRandom } from '../../fakes/random';
import { aClaim, anAccount, aRegistry, aSource } from '../../fakes/records';

const PACK = compilePack(
  aRegistry({
    sources: [
      aSource({
        id: 'agency',
        domains: [{ host: 'agency.example', evidence: ['e1'] }],
        accounts: [anAccount('x', 'agency')],
      }),
      aSource({ id: 'other', accounts: [anAccount('reddit', 'r/other')] }),
    ],
    claims: [aClaim({ id: 'moon-water' })],
  }),
);

const META = new TextEncoder().encode('{}');

function changed(change: (bytes: Uint8Array, view: DataView) => void): Uint8Array {
  const bytes = PACK.slice();
  change(bytes, new DataView(bytes.buffer));
  return bytes;
}

function errorOf(action: () => unknown): unknown {
  try {
    action();
    return null;
  } catch (error) {
    return error;
  }
}

function sectionsOf(without: SectionTag | null, replaced: Partial<Record<SectionTag, Uint8Array>> = {}): Uint8Array {
  const sections = [...readSections(PACK)].filter(([tag]) => tag !== without) as [SectionTag, Uint8Array][];
  return writeSections(sections.map(([tag, bytes]) => [tag, replaced[tag] ?? bytes]));
}

describe('the pack format', () => {
  it('gives back the sections that were written', () => {
    const sections = [
      ['META', META],
      ['RECS', new Uint8Array([1, 2, 3])],
      ['SLOT', new Uint8Array()],
    ] as const;
    const read = readSections(writeSections(sections));
    expect([...read].map(([tag, bytes]) => [tag, [...bytes]])).toEqual(
      sections.map(([tag, bytes]) => [tag, [...bytes]]),
    );
  });

  it('starts each section at a multiple of 8 bytes', () => {
    const pack = writeSections([
      ['META', META],
      ['RECS', new Uint8Array(3)],
      ['SLOT', new Uint8Array(9)],
    ]);
    for (const bytes of readSections(pack).values()) expect(bytes.byteOffset % 8).toBe(0);
  });

  it('reads a pack that stands somewhere inside a larger buffer', () => {
    const buffer = new Uint8Array(PACK.byteLength + 16);
    buffer.set(PACK, 8);
    expect(openPack(buffer.subarray(8, 8 + PACK.byteLength)).meta.sources).toBe(2);
  });

  it('skips sections that it does not know', () => {
    const known = [...readSections(PACK)] as [SectionTag, Uint8Array][];
    const pack = writeSections([['NEWS' as SectionTag, new Uint8Array([9])], ...known, ['LAST' as SectionTag, META]]);
    expect(openPack(pack).keys.find('x/agency')).not.toBeNull();
  });
});

describe('a pack is refused', () => {
  it.each([
    ['when it is empty', new Uint8Array(), 'not a Wellsourced pack'],
    [
      'when it is something else',
      new TextEncoder().encode('<!doctype html><title>Sign in</title>'),
      'not a Wellsourced pack',
    ],
    [
      'when it needs a newer reader',
      changed((_, view) => view.setUint16(4, FORMAT + 1, true)),
      `pack format ${FORMAT + 1}`,
    ],
    ['when the header names another length', changed((_, view) => view.setUint32(8, 99, true)), 'the header says 99'],
    ['when it is padded', new Uint8Array([...PACK, 0]), 'truncated or padded pack'],
    [
      'when the table does not fit',
      changed((_, view) => view.setUint16(6, 65_535, true)),
      'section table does not fit',
    ],
    [
      'when a section lies outside',
      changed((_, view) => view.setUint32(12 + 8, 0xfffffff0, true)),
      'section META does not fit',
    ],
    [
      'when a section starts askew',
      changed((_, view) => view.setUint32(12 + 4, 97, true)),
      'section META does not fit',
    ],
    ['when a section is missing', sectionsOf('SLOT'), 'section SLOT is missing'],
    [
      'when its description is no JSON',
      sectionsOf(null, { META: new Uint8Array([123, 34]) }),
      'its description cannot be read',
    ],
    ['when its description is null', sectionsOf(null, { META: new TextEncoder().encode('null') }), 'is no object'],
    ['when its description lacks a field', sectionsOf(null, { META }), 'lacks a field'],
    [
      'when the record index is cut',
      sectionsOf(null, { RECX: new Uint8Array(4) }),
      'record index has the wrong length',
    ],
    ['when the claim index is junk', sectionsOf(null, { CLMI: new Uint8Array(400) }), 'claim index: unknown format'],
    ['when the claim index is cut', sectionsOf(null, { CLMI: new Uint8Array(3) }), 'claim index: too short'],
  ])('%s', (_name, pack, expectMessage) => {
    const error = errorOf(() => openPack(pack));
    expect(error).toBeInstanceOf(PackError);
    expect((error as PackError).message).toContain(expectMessage);
  });

  it('at whatever length it is cut', () => {
    for (let length = 0; length < PACK.byteLength; length++) {
      const error = errorOf(() => openPack(PACK.subarray(0, length)));
      if (!(error instanceof PackError)) expect.fail(`cut to ${length} bytes: ${String(error)}`);
    }
  });
});

describe('a damaged pack', () => {
  it('is opened or refused with a PackError, and so are its answers, in 2,000 seeded mutations', () => {
    const random = seededRandom(20_261_122);
    const odd: string[] = [];
    for (let round = 0; round < 2000; round++) {
      const pack = mutated(random);
      const error = errorOf(() => {
        const lookup = createLookup([openPack(pack)], '2026-11-22');
        lookup.account('x', { handle: 'agency' });
        lookup.host('www.agency.example', '/page');
        lookup.source('test', 'other');
        lookup.imitations('agency');
      });
      if (error !== null && !(error instanceof PackError)) odd.push(`round ${round}: ${String(error)}`);
      if (error instanceof PackError && !/pack/.test(error.message))
        odd.push(`round ${round}: unclear: ${error.message}`);
    }
    expect(odd).toEqual([]);
  });
});

/** One to eight bytes set to something else; every fourth time in the header or the section table. */
function mutated(random: (limit: number) => number): Uint8Array {
  const pack = PACK.slice();
  const limit = random(4) === 0 ? 96 : pack.byteLength;
  for (let left = 1 + random(8); left > 0; left--) pack[random(limit)] = random(256);
  return pack;
}
