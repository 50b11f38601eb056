/** What `registry diff` tells of a change: what a reader would notice, and nothing else. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatChanges } from '../../../src/cli/commands/registry-diff';
import { packOf } from '../../../src/cli/lookup';
import { compareViews } from '../../../src/cli/registry/diff/compare';
import { openView } from '../../../src/cli/registry/diff/view';
import { loadRegistry } from '../../../src/cli/registry/load';

const VALID = new URL('../../reference/registry/valid', import.meta.url).pathname;
const TODAY = '2026-11-22';
const home = mkdtempSync(join(tmpdir(), 'wellsourced-diff-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const AGENCY = 'sources/us/agency.yaml';
const MOON = 'claims/example/moon-water.yaml';
let folders = 0;

/** The valid registry with texts replaced in one file, or the file gone. */
function changed(file: string, ...pairs: [string, string][]): string {
  const folder = join(home, String(folders++));
  cpSync(VALID, folder, { recursive: true });
  const text = readFileSync(join(folder, file), 'utf8');
  for (const [from] of pairs) expect(text).toContain(from);
  writeFileSync(
    join(folder, file),
    pairs.reduce((all, [from, to]) => all.replace(from, () => to), text),
  );
  return folder;
}

function told(folder: string, today = TODAY): string[] {
  return compareViews(openView(VALID, VALID), openView(folder, VALID), today).map(
    ({ heading, says }) => `${heading}: ${says}`,
  );
}

describe('a difference tells', () => {
  it.each<[string, string, [string, string], string]>([
    [
      'a new verdict',
      MOON,
      ['verdict: false', 'verdict: unproven'],
      'verdict: "Moon water cures arthritis.": verdict false is now unproven',
    ],
    [
      'a verdict of one country',
      MOON,
      ['country: CA', 'country: FR'],
      'verdict: "Moon water cures arthritis.": in CA unproven is now nothing else',
    ],
    [
      'another answer',
      MOON,
      ['No study has found that', 'No trial has found that'],
      'answer: "Moon water cures arthritis." (en): answer is now "No trial has found that moon water changes arthritis."',
    ],
    [
      'an account that is verified now',
      AGENCY,
      ['company/agency, evidence: [e1]', 'company/agency, evidence: [e2], verified: 2026-11-01, review_by: 2027-04-01'],
      'account: linkedin/company/agency is shown as Example Health Agency: verified now',
    ],
    [
      'an account that is verified no more',
      AGENCY,
      ['    verified: 2026-11-01\n', ''],
      'account: x/agencygov is no longer shown as Example Health Agency: not verified any more',
    ],
    [
      'an account that was taken over',
      AGENCY,
      ['    id: "111"', '    id: "111"\n    status: compromised'],
      'account: x/agencygov of Example Health Agency: active is now compromised',
    ],
    [
      'a new site',
      AGENCY,
      ['host: agency.example,', 'host: agency.test,'],
      'domain: agency.test is a site of Example Health Agency',
    ],
    [
      'an interest',
      AGENCY,
      ['type: funds', 'type: owns'],
      'interest: Example Pharma owns Example Health Agency since 2019 until 2021-05-01',
    ],
    ['a practice', AGENCY, ['value: true', 'value: false'], 'practice: Example Health Agency: moderated yes is now no'],
    [
      'an outcome',
      AGENCY,
      ['late data,', 'late data, outcome: closed,'],
      'conduct: Example Health Agency: court, 2020-01-01: settled a case about late data Outcome: closed',
    ],
    [
      'another kind',
      AGENCY,
      ['kind: health-agency', 'kind: regulator'],
      'identity: Example Health Agency: kind health-agency is now regulator',
    ],
    [
      'another look',
      AGENCY,
      ['on: 2026-11-01', 'on: 2026-11-20'],
      'renewed: Example Health Agency (health-agency, US): on 2026-11-20, next by 2027-10-01',
    ],
    [
      'other phrases',
      MOON,
      ['moon water heals joints', 'moon water mends joints'],
      'other: "Moon water cures arthritis." is recognised by other phrases (+0)',
    ],
  ])('%s', (_name, file, pair, expected) => {
    expect(told(changed(file, pair))).toContain(expected);
  });

  it('what moved apart from what went without a word', () => {
    const gone = '# yaml-language-server: $schema=../../schema/gone.json\nid: agency\nmoved: maker\non: 2026-11-22\n';
    const folder = changed(AGENCY);
    writeFileSync(join(folder, AGENCY), gone);
    expect(told(folder)).toEqual(['moved: Example Health Agency (health-agency, US) is now maker']);
    rmSync(join(folder, AGENCY));
    expect(told(folder)).toEqual(['lost: source Example Health Agency (health-agency, US)']);
  });

  it('what has passed its day', () => {
    expect(told(changed(MOON), '2027-04-02')).toEqual([
      'expired: "Moon water cures arthritis." (false): due since 2027-04-01',
    ]);
  });

  it('nothing of a change that no reader sees', () => {
    expect(told(changed(AGENCY, ['title: About us', 'title: Who we are']))).toEqual([]);
    expect(formatChanges([])).toBe('Nothing changes for readers.\n');
  });
});

describe('a registry to compare with', () => {
  it('may be a pack', () => {
    const pack = join(home, 'valid.pack');
    writeFileSync(pack, packOf(loadRegistry(VALID)));
    expect(compareViews(openView(pack, VALID), openView(VALID, VALID), TODAY)).toEqual([]);
    const folder = changed(MOON, ['verdict: false', 'verdict: unproven']);
    expect(compareViews(openView(pack, VALID), openView(folder, VALID), TODAY)).toHaveLength(1);
  });

  it('may be a revision of the repository around it', () => {
    const folder = changed(MOON);
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@agency.example', ...args], { cwd: folder });
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    writeFileSync(join(folder, MOON), readFileSync(join(folder, MOON), 'utf8').replace('harm: high', 'harm: medium'));
    const changes = compareViews(openView('HEAD', folder), openView(folder, folder), TODAY);
    expect(changes.map(({ says }) => says)).toEqual(['"Moon water cures arthritis.": harm high is now medium']);
  });

  it('is refused when it is neither, with a clear word', () => {
    expect(() => openView('no-such-thing', VALID)).toThrow('neither a folder nor a revision');
    expect(() => openView('--output=/x', VALID)).toThrow('neither a folder nor a revision');
  });
});

describe('the Markdown', () => {
  it('has one heading for each kind of change, and no mark-up of a record', () => {
    const text = formatChanges([
      { heading: 'new', record: 'source/a', says: 'source <b>A</b> [x](https://a.example)' },
      { heading: 'verdict', record: 'claim/b', says: 'false is now unproven' },
    ]);
    expect(text.indexOf('### Verdicts (1)')).toBeLessThan(text.indexOf('### New records (1)'));
    expect(text).toContain('- source \\<b\\>A\\</b\\> \\[x\\](https://a.example)');
  });
});
