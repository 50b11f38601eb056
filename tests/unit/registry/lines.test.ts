/** Registries of other shapes than a file a record: `sources.ndjson` and `claims.ndjson`, and folders read for look-ups only. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openRegistry, packOf } from '../../../src/cli/lookup';
import { explain } from '../../../src/cli/registry/explain-record';
import { loadRegistry } from '../../../src/cli/registry/load';
import { loadLean } from '../../../src/cli/registry/load-lean';
import { createLookup } from '../../../src/pack/lookup';
import { openPack } from '../../../src/pack/open';
import { prepareText } from '../../../src/text/prepare';
import { aClaim, anAccount, aSource } from '../../fakes/records';

const TODAY = '2026-11-22';
const home = mkdtempSync(join(tmpdir(), 'wellsourced-lines-'));
let folders = 0;

afterAll(() => rmSync(home, { recursive: true, force: true }));

const AGENCY = aSource({ id: 'agency', accounts: [anAccount('x', 'AgencyGov')] });
const MAKER = aSource({ id: 'maker', domains: [{ host: 'maker-health.com', evidence: ['e1'] }] });
const MOON = aClaim({ id: 'moon-water' });

/** A folder with each list as lines of its file; text stands as it is. */
function folderOf(files: Record<string, readonly object[] | string>): string {
  const folder = join(home, String(folders++));
  mkdirSync(folder);
  for (const [file, content] of Object.entries(files)) {
    const text =
      typeof content === 'string' ? content : content.map((record) => `${JSON.stringify(record)}\n`).join('');
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

describe('sources.ndjson and claims.ndjson', () => {
  const folder = folderOf({ 'sources.ndjson': [AGENCY, MAKER], 'claims.ndjson': [MOON] });

  it('are read whole, each record with its line', () => {
    const { sources, claims, problems } = loadRegistry(folder, folder);
    expect(problems).toEqual([]);
    expect([...sources, ...claims].map(({ record }) => record)).toEqual([AGENCY, MAKER, MOON]);
    expect(sources.map(({ raw }) => [raw.file, raw.placeOf([]).line])).toEqual([
      ['sources.ndjson', 1],
      ['sources.ndjson', 2],
    ]);
  });

  it('are compiled and found again', () => {
    const lookup = createLookup([openPack(packOf(loadRegistry(folder)))], TODAY);
    expect(lookup.account('x', { handle: 'agencygov' })).toMatchObject([{ source: { id: 'agency' } }]);
    expect(lookup.host('maker-health.com', '/')).toMatchObject([{ source: { id: 'maker' } }]);
    const [found] = lookup.candidates(prepareText('moon water cured my arthritis'), 1);
    expect(found).toMatchObject({ claim: 'moon-water' });
  });

  it('may hold empty lines, and lack the last line break', () => {
    const text = `\n${JSON.stringify(AGENCY)}\n   \n\n${JSON.stringify(MAKER)}`;
    const { sources, problems } = loadRegistry(folderOf({ 'sources.ndjson': text }));
    expect(problems).toEqual([]);
    expect(sources.map(({ raw }) => raw.placeOf([]).line)).toEqual([2, 5]);
  });

  it('with a broken line keep the others, and name the line and what is wrong', () => {
    const text = [JSON.stringify(AGENCY), '{"id": "cut', JSON.stringify({ ...MAKER, kind: 'wizard' })].join('\n');
    const broken = folderOf({ 'sources.ndjson': text });
    const { sources, problems } = loadRegistry(broken, broken);
    expect(sources.map(({ record }) => record.id)).toEqual(['agency']);
    expect(problems.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ['sources.ndjson', 2, 'syntax'],
      ['sources.ndjson', 3, 'schema'],
    ]);
    expect(problems[1]?.message).toContain('kind: ');
  });
});

describe('a folder read for look-ups', () => {
  const NOTE = 'id: old-agency\nmoved: agency\non: 2026-11-22\n';
  const OLD_CLAIM = { id: 'sun-water', moved: 'moon-water', on: '2026-11-22' };

  it('follows ids that moved, of sources and of claims, in YAML and in lines', () => {
    const folder = folderOf({
      'old-agency.yaml': NOTE,
      'sources.ndjson': [AGENCY],
      'claims.ndjson': [MOON, OLD_CLAIM],
    });
    const { moved, problems } = loadLean(folder);
    expect(problems).toEqual([]);
    expect(moved).toEqual([
      { kind: 'claim', id: 'sun-water', to: 'moon-water' },
      { kind: 'source', id: 'old-agency', to: 'agency' },
    ]);
    const pack = openRegistry(folder);
    const answers = ['source/old-agency', 'claim/sun-water'].flatMap((asked) => explain(pack, TODAY, asked));
    expect(answers.map(({ record }) => record)).toEqual(['registry/agency', 'registry/moon-water']);
  });

  it('leaves out an id that was retired, or that leads nowhere', () => {
    const retired = { id: 'gone-claim', retired: 'The question is settled.', on: '2026-11-22' };
    const lost = { id: 'lost-claim', moved: 'nowhere', on: '2026-11-22' };
    expect(loadLean(folderOf({ 'claims.ndjson': [MOON, retired, lost] }))).toMatchObject({ moved: [], problems: [] });
  });

  it('names a note that is no note', () => {
    const { problems } = loadLean(folderOf({ 'claims.ndjson': [{ id: 'sun-water', moved: 'moon-water' }] }));
    expect(problems).toMatchObject([{ line: 1, rule: 'schema', message: expect.stringContaining('on: ') }]);
  });
});
