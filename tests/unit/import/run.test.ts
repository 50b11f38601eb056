/** A run of an import: it goes on where it was stopped, keeps memory flat, and merges what it took. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dotgov } from '../../../src/cli/import/formats/dotgov';
import type { Importer } from '../../../src/cli/import/importer';
import { mergeReadings } from '../../../src/cli/import/merge';
import { runImport } from '../../../src/cli/import/run';
import type { Identity } from '../../../src/model/imports';
import { anAccount, aSource } from '../../fakes/records';
import { run, SMALL_REGISTRY } from '../cli/run-cli';

const home = mkdtempSync(join(tmpdir(), 'wellsourced-import-run-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const HEAD = 'Domain name,Organization name,Suborganization name';

function rowsFile(name: string, rows: number): string {
  const file = join(home, name);
  const lines = Array.from({ length: rows }, (_, i) => `h${i}.gov,Heron ${i} Health Department,`);
  writeFileSync(file, `${[HEAD, ...lines].join('\n')}\n`);
  return file;
}

describe('a run that was stopped', () => {
  /** Stops like a full disk or a killed process: in the middle, after the last note. */
  function failingAt(row: number): Importer {
    return {
      ...dotgov,
      read(given) {
        if (given.number === row) throw new Error('stopped');
        return dotgov.read(given);
      },
    };
  }

  it('goes on with --resume and ends with the same lines as one that was not', async () => {
    const file = rowsFile('resume.csv', 12_000);
    const out = join(home, 'resume.ndjson');
    await expect(runImport(failingAt(7_321), file, { out, resume: false })).rejects.toThrow('stopped');
    const resumed = await runImport(dotgov, file, { out, resume: true });
    const whole = await runImport(dotgov, file, { out: join(home, 'whole.ndjson'), resume: false });
    expect(resumed.rows).toBe(12_000);
    expect(readFileSync(resumed.part, 'utf8')).toBe(readFileSync(whole.part, 'utf8'));
  });

  it('refuses to go on with a file that changed', async () => {
    const file = rowsFile('changed.csv', 10);
    const out = join(home, 'changed.ndjson');
    await runImport(dotgov, file, { out, resume: false });
    rowsFile('changed.csv', 11);
    await expect(runImport(dotgov, file, { out, resume: true })).rejects.toThrow(/changed since the run/);
  });
});

describe('merging', () => {
  async function merge(identities: Identity[], curated = [aSource({ id: 'agency' })]) {
    const part = join(home, 'merge.part');
    writeFileSync(part, identities.map((identity) => `${JSON.stringify({ identity })}\n`).join(''));
    return mergeReadings(part, curated);
  }
  const hospital = (id: string, name: string, hosts: string[]): Identity => ({
    id,
    name,
    kind: 'hospital',
    country: 'GB',
    hosts,
  });

  it('leaves to curated records what is theirs, and hosts below it', async () => {
    const curated = [
      aSource({
        id: 'agency',
        domains: [{ host: 'agency.gov', evidence: ['e1'] }],
        accounts: [anAccount('x', 'AgencyGov')],
        ids: { ror: '00aa' },
      }),
    ];
    const found = await merge(
      [
        hospital('a', 'Agency', ['agency.gov']),
        hospital('b', 'Agency branch', ['branch.agency.gov', 'branch.org']),
        { ...hospital('c', 'Agency by number', ['other.org']), ids: { ror: '00aa' } },
        {
          id: 'd',
          name: 'Agency on X',
          kind: 'health-agency',
          country: 'US',
          accounts: [{ platform: 'x', handle: 'agencygov' }],
        },
      ],
      curated,
    );
    expect(found.identities.map(({ id, hosts }) => [id, hosts])).toEqual([['b', ['branch.org']]]);
    expect(found.known).toBe(3);
  });

  it('makes one of rows with the same name and key', async () => {
    const found = await merge([hospital('a', 'Heron', ['h.org']), hospital('b', 'heron', ['h.org', 'h.co.uk'])]);
    expect(found.identities).toEqual([hospital('a', 'Heron', ['h.org', 'h.co.uk'])]);
    expect(found.merged).toBe(1);
  });

  it('gives a host that two bodies claim to neither, and tells of it', async () => {
    const found = await merge([hospital('a', 'North', ['x.org', 'north.org']), hospital('b', 'South', ['x.org'])]);
    expect(found.identities.map(({ id, hosts }) => [id, hosts])).toEqual([['a', ['north.org']]]);
    expect(found.conflicts).toEqual(['host:x.org: North | South']);
  });
});

describe('registry import', () => {
  it('writes identities with their data set, from which a link is known and told as unread', async () => {
    const registry = join(home, 'registry');
    mkdirSync(registry);
    const imported = await run([
      'registry',
      'import',
      'dotgov',
      rowsFile('cli.csv', 3),
      '--dir',
      registry,
      '--date',
      '2026-08-22',
      '--json',
    ]);
    expect(JSON.parse(imported.out)).toMatchObject({ rows: 3, identities: 3, known: 0, conflicts: 0 });
    expect(existsSync(join(registry, 'imports', 'dotgov.ndjson.part'))).toBe(false);
    const stats = await run(['registry', 'stats', registry, '--json']);
    expect(JSON.parse(stats.out)).toMatchObject({ curated: 0, imported: 3, sources: 3 });
    const pack = join(home, 'cli.pack');
    await run(['registry', 'build', registry, '--out', pack]);
    const checked = await run(['check', 'https://www.h1.gov/flu', '--registry', pack, '--json']);
    const { findings } = JSON.parse(checked.out);
    expect(findings).toMatchObject([
      { signal: 'link-source', tone: 'info', facts: { name: 'Heron 1 Health Department', reviewedBy: 'dataset' } },
    ]);
    expect(findings[0].evidence).toMatchObject([{ publisher: 'CISA', date: '2026-08-22' }]);
  });

  it('lists formats and refusals, and refuses by reason', async () => {
    const list = await run(['registry', 'import']);
    expect([list.code, list.out]).toEqual([0, expect.stringMatching(/ror +reads /)]);
    expect(list.out).toMatch(/mbfc +refused: /);
    const refused = await run(['registry', 'import', 'mbfc', 'file.csv']);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('terms of use are unclear')]);
    const unknown = await run(['registry', 'import', 'nonsense', 'file.csv']);
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('unknown format: nonsense')]);
  });

  const data = process.env.WELLSOURCED_DATA;
  it.skipIf(!data)(
    'runs on each data set at hand (WELLSOURCED_DATA)',
    async () => {
      const sets: [string, string][] = [
        ['ror-csv', 'ror-health-orgs/ror_health.csv'],
        ['us-digital-registry', 'us-digital-registry/US_Digital_Registry_2024-09.csv'],
        ['dotgov', 'dotgov/current-full.csv'],
        ['us-website-directory', 'dotgov/us-government-website-directory_2024-09.csv'],
        ['name-suggestion-index', 'nsi-wikidata-accounts/nsi_health_accounts.json'],
        ['fda-warning-letters', 'fda-warning-letters/fda-warnings-letters.csv'],
        ['ifcn', 'ifcn-list/white_list.json'],
        ['related-website-sets', 'entity-ownership/related_website_sets.json'],
      ];
      for (const [format, file] of sets) {
        const out = join(home, 'real', `${format}.ndjson`);
        const { code, out: text } = await run([
          'registry',
          'import',
          format,
          join(data ?? '', file),
          '--dir',
          SMALL_REGISTRY,
          '--out',
          out,
          '--json',
        ]);
        const { rows, identities, proposals, bad } = JSON.parse(text);
        expect([format, code, bad, rows > 0, identities + proposals > 0]).toEqual([format, 0, [], true, true]);
      }
    },
    60_000,
  );
});
