/** `registry new`: what a saved file fills in, what is asked for, and that nothing counts as proven that is not. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { monthsAfter } from '../../../src/cli/registry/months';
import { askFor } from '../../../src/cli/registry/new/ask';
import { emptyDraft, NEW_TYPES, placeOf } from '../../../src/cli/registry/new/draft';
import { fieldsFor } from '../../../src/cli/registry/new/fields';
import { draftFromFile } from '../../../src/cli/registry/new/from-file';
import { run } from '../cli/run-cli';

const TODAY = '2026-11-22';
const home = mkdtempSync(join(tmpdir(), 'wellsourced-new-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function saved(name: string, content: unknown): string {
  const file = join(home, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

function draftOf(name: string, content: unknown, more: { url?: string; id?: string } = {}) {
  return draftFromFile(saved(name, content), { today: TODAY, ...more });
}

const ROR = {
  id: 'https://ror.org/00aa11b22',
  names: [{ value: 'Heron Vale Hospital', types: ['ror_display', 'label'] }],
  types: ['healthcare'],
  locations: [{ geonames_details: { country_code: 'GB' } }],
  domains: ['heronvale.org.uk'],
  links: [{ type: 'website', value: 'https://heronvale.org.uk' }],
  external_ids: [{ type: 'wikidata', preferred: 'Q42', all: ['Q42'] }],
};
const statement = (value: string, more: object = {}) => ({
  mainsnak: { datavalue: { value } },
  rank: 'normal',
  ...more,
});
const ENTITY = {
  entities: {
    Q42: {
      labels: { fr: { language: 'fr', value: 'Hôpital' }, en: { language: 'en', value: 'Heron Vale Hospital' } },
      claims: {
        P856: [statement('https://www.heronvale.org.uk/')],
        P2002: [
          statement('heronvale'),
          statement('heronvale_old', { qualifiers: { P582: [{}] } }),
          statement('wrong', { rank: 'deprecated' }),
        ],
        P6782: [statement('00aa11b22')],
      },
    },
  },
};
const PAGE = `<!doctype html><html lang="en-GB"><head><title>About us | Kidney Friends</title>
<link rel="canonical" href="https://www.kidneyfriends.org/about?utm_source=mail"></head><body>
<a href="https://x.com/kidneyfriends">X</a><a href="https://x.com/kidneyfriends">again</a>
<a href="https://www.facebook.com/sharer?u=1">share</a><script>document.title = "changed"</script></body></html>`;

describe('a saved file', () => {
  it('of ROR gives name, country, numbers and vetted domains, seen as a data set', () => {
    expect(draftOf('ror.json', ROR)).toMatchObject({
      id: 'heron-vale-hospital',
      name: 'Heron Vale Hospital',
      country: 'GB',
      ids: { ror: '00aa11b22', wikidata: 'Q42' },
      domains: [{ host: 'heronvale.org.uk', evidence: ['e1'] }],
      evidence: { e1: { url: 'https://ror.org/00aa11b22', seen: 'dataset' } },
    });
  });

  it('of Wikidata gives accounts that are current, none of them verified', () => {
    const draft = draftOf('entity.json', ENTITY);
    expect(draft).toMatchObject({ name: 'Heron Vale Hospital', ids: { wikidata: 'Q42', ror: '00aa11b22' } });
    expect(draft.accounts).toEqual([{ platform: 'x', handle: 'heronvale', evidence: ['e1'] }]);
    expect(draft.evidence).toMatchObject({ e1: { seen: 'dataset' } });
  });

  it('that is a page gives its own address, title and accounts, with a backlink to look at', () => {
    const draft = draftOf('page.html', PAGE);
    expect(draft).toMatchObject({
      id: 'kidney-friends',
      name: 'Kidney Friends',
      languages: ['en'],
      domains: [{ host: 'kidneyfriends.org', evidence: ['e1'] }],
      accounts: [{ platform: 'x', handle: 'kidneyfriends', evidence: ['e1'] }],
      evidence: {
        e1: { url: 'https://www.kidneyfriends.org/about', title: 'About us | Kidney Friends', proof: 'backlink' },
      },
    });
    expect(JSON.stringify(draft)).not.toContain('verified');
  });

  it('that is trust.txt gives the accounts its site names', () => {
    const text = '# trust\ncontrol=https://other.example.com\nsocial=https://x.com/kidneyfriends\n';
    expect(draftOf('trust.txt', text, { url: 'kidneyfriends.org' })).toMatchObject({
      accounts: [{ platform: 'x', handle: 'kidneyfriends' }],
      evidence: { e1: { url: 'https://kidneyfriends.org/trust.txt', proof: 'backlink' } },
    });
  });

  it('of proposals gives the one that is named', () => {
    const line = (id: string) =>
      JSON.stringify({
        propose: 'source',
        id,
        record: { name: `The ${id}`, accounts: [{ platform: 'x', handle: id }] },
        why: '',
        from: { publisher: 'List', title: 'A list', url: 'https://list.example' },
      });
    const lines = `${line('one')}\n${line('two')}\n`;
    expect(draftOf('p.jsonl', lines, { id: 'two' })).toMatchObject({
      id: 'two',
      name: 'The two',
      accounts: [{ platform: 'x', handle: 'two', evidence: ['e1'] }],
      evidence: { e1: { publisher: 'List', seen: 'dataset' } },
    });
    expect(() => draftOf('p.jsonl', lines)).toThrow('several proposals: name one by its id, such as one');
  });

  it.each([
    ['is missing', () => draftFromFile(join(home, 'none'), { today: TODAY }), 'no such file'],
    ['is something else', () => draftOf('x.txt', 'hello'), 'expected a ROR or Wikidata record'],
    ['is broken', () => draftOf('x.json', '{ "id": '), 'x.json: '],
    ['is another record', () => draftOf('y.json', { a: 1 }), 'expected a ROR record, a Wikidata entity or a proposal'],
    ['does not say whose page it is', () => draftOf('z.html', '<p>hi'), 'give it with --url'],
  ])('that %s is refused with a clear word', (_name, read, message) => {
    expect(read).toThrow(message);
  });
});

describe('questions', () => {
  it('are asked for what is not known, and again after an answer that cannot be', async () => {
    const asked: string[] = [];
    const answers = ['a charity', 'charity', 'x/kidney; facebook/groups/kidney', 'not an account', 'x/kidney'];
    const draft = { ...emptyDraft('source', TODAY), name: 'Known' };
    const fields = fieldsFor('source').filter(({ flag }) => ['name', 'kind', 'account'].includes(flag));
    await askFor(draft, fields, async (question) => {
      asked.push(question);
      return answers.shift() ?? '';
    });
    expect(asked).toHaveLength(3);
    expect(asked[1]).toMatch(/^expected one of health-agency, /);
    expect(draft).toMatchObject({
      kind: 'charity',
      accounts: [
        { platform: 'x', handle: 'kidney' },
        { platform: 'facebook', handle: 'groups/kidney' },
      ],
    });
  });

  it('may be left for later with an empty answer', async () => {
    for (const type of NEW_TYPES) {
      const draft = emptyDraft(type, TODAY);
      await askFor(draft, fieldsFor(type), async () => '');
      expect(draft).toEqual(emptyDraft(type, TODAY));
    }
  });
});

describe('the command', () => {
  it.each([
    [
      'study',
      ['--doi', '10.5555/onions', '--state', 'retracted', '--date', '2026-01-02'],
      'studies/10-5555-onions.yaml',
    ],
    [
      'medicine',
      ['--inn', 'lumavexin', '--leaflet-country', 'fr', '--leaflet-url', 'https://agency.example/l'],
      'medicines/lumavexin.yaml',
    ],
    ['country', ['--country', 'FR'], 'countries/fr.yaml'],
    [
      'community',
      ['--name', 'Kidney Friends', '--country', 'gb', '--about', 'a group', '--host', 'https://kidneyfriends.org/'],
      'sources/gb/kidney-friends.yaml',
    ],
  ])('writes a %s that lacks nothing but what was not said', async (type, flags, path) => {
    const proof = ['--evidence-url', 'https://agency.example/a', '--evidence-publisher', 'A', '--evidence-title', 'B'];
    const dir = join(home, type);
    const { code, out, err } = await run(['registry', 'new', type, '--dir', dir, '--today', TODAY, ...flags, ...proof]);
    expect([code, err]).toEqual([0, '']);
    const text = readFileSync(join(dir, path), 'utf8');
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/(?:\.\.\/)?schema\/\w+\.json\n/);
    expect(parse(text)).toMatchObject({ reviewed: { by: ['project'], on: TODAY } });
    expect(out).toContain(type === 'country' ? 'evidence.e1: supports nothing' : 'nothing is missing');
  });

  it('says what was wrong with a flag', async () => {
    const { code, err } = await run(['registry', 'new', 'source', 'a', '--kind', 'nice', '--dir', join(home, 'bad')]);
    expect([code, err]).toEqual([2, expect.stringContaining('--kind: expected one of health-agency')]);
  });
});

describe('a place', () => {
  it('is the folder of country or topic', () => {
    expect(placeOf('claim', { id: 'a', topics: ['heart'] })).toBe('claims/heart/a.yaml');
    expect(placeOf('source', { id: 'a', country: 'INT' })).toBe('sources/int/a.yaml');
  });
});

describe('months ahead', () => {
  it('end with the month where it is shorter', () => {
    expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28');
    expect(monthsAfter('2026-11-22', 6)).toBe('2027-05-22');
    expect(monthsAfter('2026-11-22', 12)).toBe('2027-11-22');
  });
});
