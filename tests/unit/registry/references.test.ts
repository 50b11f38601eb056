/** Studies, medicines and countries: read, checked, compiled and found again. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EMBEDDED } from '../../../src/cli/lookup';
import { loadRegistry } from '../../../src/cli/registry/load';
import { loadLean } from '../../../src/cli/registry/load-lean';
import { validateRegistry } from '../../../src/cli/registry/validate';
import { compilePack } from '../../../src/pack/compile';
import { createLookup } from '../../../src/pack/lookup';
import type { Lookup } from '../../../src/pack/lookup-types';
import { openPack } from '../../../src/pack/open';
import { aRegistry, aSource } from '../../fakes/records';

const TODAY = '2026-11-25';
const home = mkdtempSync(join(tmpdir(), 'wellsourced-references-'));
let folders = 0;

afterAll(() => rmSync(home, { recursive: true, force: true }));

const REVIEWED = 'reviewed: { by: [project], on: 2026-11-22, review_by: 2027-05-22 }';
const PAGE = 'url: https://agency.example/a, publisher: Agency, title: A, seen: page, retrieved: 2026-11-22';
const line = (kind: string) => `# yaml-language-server: $schema=../schema/${kind}.json\n`;
const FILES: Record<string, string> = {
  'studies/onions.yaml': `${line('study')}id: onions\ndoi: 10.5555/onions\npmid: "99000009"\nstate: retracted\ndate: 2026-01-02\nevidence:\n  - { ${PAGE} }\n${REVIEWED}\n`,
  'medicines/lumavex.yaml': `${line('medicine')}id: lumavex\ninn: lumavexin\nbrands: [Lumavex]\nleaflets:\n  - { country: ZZ, url: https://agency.example/l, evidence: [e1] }\nevidence:\n  e1: { ${PAGE} }\n${REVIEWED}\n`,
  'countries/zz.yaml': `${line('country')}id: zz\ncountry: ZZ\nside_effects: { name: Agency, url: https://agency.example/r, evidence: [e1] }\nevidence:\n  e1: { ${PAGE} }\n${REVIEWED}\n`,
};

/** The folder with the given files in place of the valid ones. */
function written(changed: Record<string, string> = {}): string {
  const folder = join(home, String(folders++));
  for (const [file, text] of Object.entries({ ...FILES, ...changed })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

function complaints(changed: Record<string, string>): string[] {
  return validateRegistry(written(changed), TODAY).problems.map(({ rule, message }) => `${rule}: ${message}`);
}

const study = FILES['studies/onions.yaml'] ?? '';
const medicine = FILES['medicines/lumavex.yaml'] ?? '';
const country = FILES['countries/zz.yaml'] ?? '';

describe('a folder of records', () => {
  it('may hold all three kinds without a problem', () => {
    expect(complaints({})).toEqual([]);
    const { studies, medicines, countries } = loadRegistry(written());
    expect([studies.length, medicines.length, countries.length]).toEqual([1, 1, 1]);
  });

  it('is read for look-ups too, each record by its fields', () => {
    const { problems, studies, medicines, countries, sources } = loadLean(written());
    expect(problems).toEqual([]);
    expect([studies.length, medicines.length, countries.length, sources.length]).toEqual([1, 1, 1, 0]);
  });

  it.each([
    ['a DOI in capitals', { 'studies/onions.yaml': study.replace('10.5555/onions', '10.5555/Onions') }, 'schema: doi'],
    ['an unknown state', { 'studies/onions.yaml': study.replace('retracted', 'bad') }, 'schema: state'],
    [
      'a study without evidence',
      { 'studies/onions.yaml': study.replace(/evidence:\n.*\n/, 'evidence: []\n') },
      'schema: evidence',
    ],
    ['an unknown field', { 'studies/onions.yaml': `${study}grade: 1\n` }, 'schema: grade: unknown field'],
    [
      'another file name',
      { 'studies/leeks.yaml': study.replace('onions\ndoi: 10.5555/onions', 'x\ndoi: 10.5555/x') },
      'file-name: id',
    ],
    [
      'two studies of one DOI',
      { 'studies/leeks.yaml': study.replace('id: onions', 'id: leeks').replace('99000009', '99000008') },
      'one-owner: doi',
    ],
    [
      'two studies of one PubMed number',
      { 'studies/leeks.yaml': study.replace('id: onions\ndoi: 10.5555/onions', 'id: leeks\ndoi: 10.5555/leeks') },
      'one-owner: pmid',
    ],
    ['two records of one country', { 'countries/zy.yaml': country.replace('id: zz', 'id: zy') }, 'one-owner: country'],
    [
      'a leaflet without its proof',
      { 'medicines/lumavex.yaml': medicine.replace('[e1]', '[e2]') },
      'evidence-keys: leaflets.0.evidence',
    ],
    [
      'proof that supports nothing',
      { 'medicines/lumavex.yaml': medicine.replace('\nreviewed', `\n  e2: { ${PAGE} }\nreviewed`) },
      'evidence-keys: evidence.e2',
    ],
    [
      'a contact without its proof',
      { 'countries/zz.yaml': country.replace('[e1]', '[e7]') },
      'evidence-keys: side_effects.evidence',
    ],
    [
      'a country that nobody looks at for a year',
      { 'countries/zz.yaml': country.replace('2027-05-22', '2027-11-22') },
      'review-dates: reviewed.review_by',
    ],
    [
      'a reason that judges',
      { 'studies/onions.yaml': study.replace('evidence', 'reason: { en: The author is a fraudster }\nevidence') },
      'neutral-words: reason.en',
    ],
  ])('%s is named', (_name, changed, expected) => {
    expect(
      complaints(changed).some((complaint) => complaint.startsWith(expected)),
      complaints(changed).join('\n'),
    ).toBe(true);
  });
});

function lookupOf(folder: string, today = TODAY): Lookup {
  const { sources: _s, claims: _c, problems: _p, name: _n, ...records } = loadLean(folder);
  const pack = compilePack(aRegistry({ sources: [aSource({ id: 'agency' })], ...records }));
  return createLookup([openPack(pack)], today);
}

describe('a compiled registry', () => {
  const lookup = lookupOf(written());

  it('finds a study by each of its numbers, and by no other', () => {
    expect(lookup.study({ scheme: 'doi', value: '10.5555/onions' })).toMatchObject([
      { publisher: 'test', expired: false, study: { id: 'onions' } },
    ]);
    expect(lookup.study({ scheme: 'pmid', value: '99000009' })).toHaveLength(1);
    expect(lookup.study({ scheme: 'pmcid', value: '99000009' })).toEqual([]);
    expect(lookup.study({ scheme: 'doi', value: '10.5555/onion' })).toEqual([]);
  });

  it('finds a medicine by its names as words', () => {
    expect(lookup.medicine('lumavex')).toMatchObject([{ name: 'Lumavex', medicine: { id: 'lumavex' } }]);
    expect(lookup.medicine('lumavexin')).toHaveLength(1);
    expect(lookup.medicine('lumavexia')).toEqual([]);
    expect(lookup.medicine('')).toEqual([]);
  });

  it('finds a country by its code', () => {
    expect(lookup.country('ZZ')).toMatchObject([{ record: { side_effects: { name: 'Agency' } } }]);
    expect(lookup.country('zz')).toEqual([]);
  });

  it('says what is past its review', () => {
    const later = lookupOf(written(), '2028-01-01');
    expect(later.study({ scheme: 'doi', value: '10.5555/onions' })).toMatchObject([{ expired: true }]);
    expect(later.country('ZZ')).toMatchObject([{ expired: true }]);
    expect(later.medicine('lumavex')).toMatchObject([{ expired: true }]);
  });

  it('without any such record finds none, and has no section for them', () => {
    const pack = compilePack(aRegistry({ sources: [aSource({ id: 'agency' })] }));
    expect(new TextDecoder('latin1').decode(pack)).not.toContain('REFX');
    const none = createLookup([openPack(pack)], TODAY);
    expect(none.study({ scheme: 'doi', value: '10.5555/onions' })).toEqual([]);
    expect(none.country('ZZ')).toEqual([]);
  });

  it('gives the same bytes whatever the order of its records', () => {
    const { studies, medicines, countries } = loadRegistry(EMBEDDED);
    const parts = {
      studies: studies.map(({ record }) => record),
      medicines: medicines.map(({ record }) => record),
      countries: countries.map(({ record }) => record),
    };
    const turned = {
      studies: parts.studies.toReversed(),
      medicines: parts.medicines.toReversed(),
      countries: parts.countries.toReversed(),
    };
    expect(compilePack(aRegistry(turned))).toEqual(compilePack(aRegistry(parts)));
  });

  it('keeps two medicines that share a generic name apart', () => {
    const folder = written({
      'medicines/othavex.yaml': medicine.replace('id: lumavex', 'id: othavex').replace('[Lumavex]', '[Othavex]'),
    });
    expect(
      lookupOf(folder)
        .medicine('lumavexin')
        .map(({ medicine: { id } }) => id),
    ).toEqual(['lumavex', 'othavex']);
  });
});

describe('the registry that ships', () => {
  const { studies, medicines, countries } = loadRegistry(EMBEDDED);

  it('holds studies of all three states, each with a page that tells of it', () => {
    const states = studies.map(({ record }) => record.state);
    expect(states.length).toBeGreaterThanOrEqual(40);
    for (const state of ['retracted', 'corrected', 'concern'] as const) expect(states).toContain(state);
  });

  it('knows where to report in at least twelve countries', () => {
    expect(countries.filter(({ record }) => record.side_effects).length).toBeGreaterThanOrEqual(12);
  });

  it('is found again when it is compiled', () => {
    const pack = openPack(
      compilePack(
        aRegistry({
          studies: studies.map(({ record }) => record),
          medicines: medicines.map(({ record }) => record),
          countries: countries.map(({ record }) => record),
        }),
      ),
    );
    const lookup = createLookup([pack], TODAY);
    for (const { record } of studies)
      expect(lookup.study({ scheme: 'doi', value: record.doi }), record.id).toHaveLength(1);
    for (const { record } of countries) expect(lookup.country(record.country), record.id).toHaveLength(1);
    for (const { record } of medicines)
      expect(lookup.medicine(record.brands[0]?.toLowerCase() ?? ''), record.id).toHaveLength(1);
  });
});
