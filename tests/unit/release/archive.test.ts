/** The files of a release are the same bytes whoever makes them. */
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256Of, zipOf } from '../../../scripts/archive';
import { billOfMaterials } from '../../../scripts/bill-of-materials';
import { differences } from '../../../scripts/rebuild';
import { shippedWorks } from '../../../scripts/shipped-works';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES: readonly [string, Uint8Array][] = [
  ['manifest.json', bytes('{}')],
  ['a/b.js', bytes('let one = 1;'.repeat(500))],
  ['ü.txt', bytes('')],
];

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe('a zip', () => {
  it('holds the files', () => {
    const files = unzipSync(zipOf(new Map(FILES)));
    expect(Object.fromEntries(Object.entries(files).map(([name, one]) => [name, one.length]))).toEqual({
      'a/b.js': 6000,
      'manifest.json': 2,
      'ü.txt': 0,
    });
  });

  it('is the same in any order, zone and year', () => {
    const first = sha256Of(zipOf(new Map(FILES)));
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    vi.useFakeTimers({ now: new Date('2031-07-01') });
    expect(sha256Of(zipOf(new Map([...FILES].reverse())))).toBe(first);
  });

  it('is not the same once a byte is another', () => {
    const changed = new Map([...FILES, ['ü.txt', bytes('x')]] as [string, Uint8Array][]);
    expect(sha256Of(zipOf(changed))).not.toBe(sha256Of(zipOf(new Map(FILES))));
    expect(differences(changed, new Map(FILES))).toEqual(['ü.txt']);
  });

  it('compares files that only one side has', () => {
    expect(differences(new Map(FILES), new Map(FILES.slice(1)))).toEqual(['manifest.json']);
  });
});

describe('the bill of materials', () => {
  it('names what ships, each with version and terms, and nothing of the moment', () => {
    const made = billOfMaterials('wellsourced', '1795000000');
    const bill = JSON.parse(made) as {
      bomFormat: string;
      metadata: { timestamp: string; component: { name: string } };
      components: { name: string; version: string; licenses: unknown[]; hashes: unknown[] }[];
    };
    expect(bill).toMatchObject({
      bomFormat: 'CycloneDX',
      metadata: { timestamp: '2026-11-18T11:06:40.000Z', component: { name: 'wellsourced' } },
    });
    const named = bill.components.map(({ name, version }) => `${name} ${version}`).sort();
    expect(named).toEqual(
      shippedWorks()
        .map(({ name, version }) => `${name} ${version}`)
        .sort(),
    );
    expect(bill.components.filter(({ licenses, hashes }) => !licenses?.length || !hashes?.length)).toEqual([]);
    expect(made).not.toMatch(/serialNumber|urn:uuid/);
  });
});
