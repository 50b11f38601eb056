/** What `registry validate --fix` repairs, and what it leaves to a maintainer. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EMBEDDED } from '../../../src/cli/lookup';
import { FIXES, fixText } from '../../../src/cli/registry/fix';
import { listFiles } from '../../../src/cli/registry/load';
import { RULES } from '../../../src/cli/registry/rules/index';

const PATH = 'sources/us/agency.yaml';
const LINE = '# yaml-language-server: $schema=../../schema/source.json\n';
const VALID = readFileSync(new URL('../../reference/registry/valid/sources/us/agency.yaml', import.meta.url), 'utf8');

function fixed(from: string, to: string, known: string[] = []): string {
  expect(VALID).toContain(from);
  return fixText(PATH, VALID.replace(from, to), new Set(known)).text;
}

describe('a repair', () => {
  it.each([
    ['no line for editors', LINE, ''],
    ['a line for editors that names another schema', 'schema/source.json', 'schema/claim.json'],
    ['spaces at the end of a line', 'country: US\n', 'country: US  \n'],
    ['line breaks of another system', 'country: US\n', 'country: US\r\n'],
    ['a handle with an @', 'handle: AgencyGov', 'handle: "@AgencyGov"'],
    ['a handle that is a link', 'handle: company/agency', 'handle: https://www.linkedin.com/company/agency/'],
    ['a host with www.', 'host: agency.example', 'host: www.agency.example'],
    ['a host that is an address', 'host: agency.example', 'host: "https://Agency.example/"'],
    [
      'an address with marks of who sent it',
      'agency.example/social',
      '"https://agency.example/social?utm_source=mail"',
    ],
  ])('undoes %s', (_name, right, wrong) => {
    const text = wrong.startsWith('"https://agency.example/social')
      ? fixed(`https://${right}`, wrong)
      : fixed(right, wrong);
    expect(text).toBe(VALID);
  });

  it('moves a field with its comment, and keeps every other letter', () => {
    const text = fixed('name: Example Health Agency\naka: [EHA]\n', '# who\naka: [EHA]\nname: Example Health Agency\n');
    expect(text).toContain('name: Example Health Agency\n# who\naka: [EHA]\n');
    expect(text.split('\n').toSorted()).toEqual([...VALID.split('\n'), '# who'].toSorted());
  });

  it('writes https only for a host that is known to answer so', () => {
    const wrong = 'http://agency.example/social';
    expect(fixed('https://agency.example/social', wrong)).toContain(wrong);
    expect(fixed('https://agency.example/social', wrong, ['agency.example'])).toBe(VALID);
  });

  it('is made once: a second pass finds nothing to do', () => {
    const once = fixed('handle: AgencyGov', 'handle: "@AgencyGov"');
    expect(fixText(PATH, once)).toEqual({ text: once, fixes: [] });
  });

  it.each([
    ['a handle of another site', 'handle: AgencyGov', 'handle: https://www.facebook.com/AgencyGov'],
    ['a host with a path', 'host: agency.example', 'host: agency.example/health'],
    ['a broken file', 'aka: [EHA]', 'aka: [EHA'],
  ])('leaves %s to a maintainer', (_name, right, wrong) => {
    expect(fixed(right, wrong)).toContain(wrong);
  });

  it('goes by the name of a rule, where there is one', () => {
    const rules = new Set(RULES.map(({ name }) => name));
    const own = FIXES.map(({ name }) => name).filter((name) => !rules.has(name));
    expect(own).toEqual(['line-ends', 'hosts']);
  });
});

describe('the records that ship', () => {
  const files = listFiles(EMBEDDED, '.yaml');

  it('need no repair', () => {
    const wanting = files.filter(
      (file) => fixText(relative(EMBEDDED, file), readFileSync(file, 'utf8')).fixes.length > 0,
    );
    expect(wanting.map((file) => relative(EMBEDDED, file))).toEqual([]);
  });

  it('each name a schema that is there', () => {
    const missing = files.filter((file) => {
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8')) ?? [];
      return schema === '' || !existsSync(join(dirname(file), schema));
    });
    expect(missing).toEqual([]);
  });
});
