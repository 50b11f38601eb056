/** The other commands: misuse is 2, wrong input is 1, and every complaint is one clear line. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lines, run, SMALL_REGISTRY } from './run-cli';

const home = mkdtempSync(join(tmpdir(), 'wellsourced-cli-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function saved(name: string, html: string): string {
  const file = join(home, name);
  writeFileSync(file, html);
  return file;
}

describe('the command line', () => {
  it.each([
    ['an unknown command', ['heal'], 'unknown command: heal'],
    ['an unknown option', ['check', '--fast', 'hello'], "Unknown option '--fast'"],
    [
      'a count that is none',
      ['check', 'hello', '--candidates', '0'],
      '--candidates takes a whole number from 1 to 1000, got 0',
    ],
    ['an unknown subcommand', ['registry', 'toString'], 'got toString'],
    ['a new part without a name', ['new', 'adapter'], 'new needs a part and a name'],
  ])('refuses %s with 2 and says why', async (_name, args, expectMessage) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(expectMessage);
  });

  it('explains itself', async () => {
    const { code, out } = await run(['help']);
    expect(code).toBe(0);
    for (const command of ['check', 'scan', 'registry validate', 'new adapter']) expect(out).toContain(command);
  });
});

describe('scan', () => {
  it('says in one line that no adapter reads the site', async () => {
    const { code, out, err } = await run([
      'scan',
      saved('a.html', '<p>Hello</p>'),
      '--url',
      'https://agency.example/',
      '--ndjson',
    ]);
    expect([code, err]).toEqual([1, '']);
    expect(lines(out)).toEqual([
      { facts: null, assessment: { status: 'unchecked', reason: 'no-adapter', health: false, findings: [] } },
    ]);
  });

  it('says in one line that it could not read the page', async () => {
    const html = '<main><div class="a1b2">Some post</div><div class="a1b2">Another post</div></main>';
    const { code, out, err } = await run(['scan', saved('b.html', html), '--url', 'https://x.com/home', '--ndjson']);
    expect([code, err]).toEqual([0, '']);
    expect(lines(out)).toMatchObject([{ facts: null, assessment: { status: 'unchecked', reason: 'not-recognised' } }]);
  });

  it('refuses a file that is not there', async () => {
    const { code, err } = await run(['scan', join(home, 'none.html'), '--url', 'https://x.com/home']);
    expect(code).toBe(1);
    expect(err).toContain('no such file');
  });
});

describe('registry', () => {
  it('validates a folder, and names file, line, column, field and expectation of a fault', async () => {
    const folder = join(home, 'faulty');
    cpSync(SMALL_REGISTRY, folder, { recursive: true });
    const file = join(folder, 'sources/us/agency.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('kind: health-agency', 'kind: agency'));
    const { code, out } = await run(['registry', 'validate', folder, '--today', '2026-11-22']);
    expect(code).toBe(1);
    expect(out).toMatch(
      /sources\/us\/agency\.yaml:5:7: kind: expected \("health-agency" \| .*\), got "agency" \(schema\)/,
    );
    expect(out).toMatch(/2 records, 1 problems, 0 due for review\n$/);
  });

  it('counts what it holds', async () => {
    const { code, out } = await run(['registry', 'stats', SMALL_REGISTRY, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      sources: 2,
      accounts: 4,
      accountsVerified: 2,
      claims: 1,
      claimsByVerdict: { false: 1 },
      claimsByLanguage: { en: 1 },
      sourcesByKind: { 'drug-maker': 1, 'health-agency': 1 },
    });
  });

  it('tells which record answers, and why', async () => {
    const asked = [
      'x/AgencyGov',
      'agency.example/about',
      'https://maker.example',
      'moon water heals joints',
      'x/nobody',
    ];
    const { code, out } = await run([
      'registry',
      'lookup',
      ...asked,
      '--json',
      '--registry',
      SMALL_REGISTRY,
      '--today',
      '2026-11-22',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      { record: 'registry/agency', why: 'an account of it, by its handle, verified on 2026-11-01' },
      { record: 'registry/agency', why: 'agency.example is its site' },
      { record: 'registry/maker' },
      { record: 'registry/moon-water' },
      { asked: 'x/nobody', record: null, why: 'nothing on record speaks of it' },
    ]);
  });

  it('builds the same bytes twice', async () => {
    const files = ['one.pack', 'two.pack'].map((name) => join(home, name));
    for (const file of files) expect((await run(['registry', 'build', SMALL_REGISTRY, '--out', file])).code).toBe(0);
    const [one, two] = files.map((file) => readFileSync(file));
    expect(one?.equals(two ?? Buffer.of())).toBe(true);
  });

  it('says in one line that it cannot write where it was told to', async () => {
    const { code, err } = await run(['registry', 'build', SMALL_REGISTRY, '--out', home]);
    expect(code).toBe(1);
    expect(err).toContain(home);
  });

  it('writes new records whose gaps validate then names', async () => {
    const folder = join(home, 'new');
    const source = await run(['registry', 'new', 'source', 'my-agency', '--country', 'FR', '--dir', folder]);
    const claim = await run(['registry', 'new', 'claim', 'my-claim', '--topic', 'heart', '--dir', folder]);
    expect([source.code, claim.code]).toEqual([0, 0]);
    const { code, out } = await run(['registry', 'validate', folder]);
    expect(code).toBe(1);
    for (const field of ['name', 'kind', 'about.en', 'evidence.e1.url'])
      expect(out).toMatch(new RegExp(`my-agency\\.yaml:\\d+:\\d+: ${field}: expected `));
    for (const field of ['claim.en', 'verdict', 'harm', 'wordings.en', 'answer.en', 'evidence.0.url'])
      expect(out).toMatch(new RegExp(`my-claim\\.yaml:\\d+:\\d+: ${field}: expected `));
    const again = await run(['registry', 'new', 'source', 'my-agency', '--country', 'FR', '--dir', folder]);
    expect(again.code).toBe(1);
    expect(again.err).toContain('is already there');
  });
});
