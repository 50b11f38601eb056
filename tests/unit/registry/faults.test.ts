/** Every rule and every kind of field notices its fault, and says where it is and what was expected. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../../src/cli/registry/load';
import { RULES } from '../../../src/cli/registry/rules/index';
import { validateRegistry } from '../../../src/cli/registry/validate';

interface Fault {
  name: string;
  file: string;
  replace?: string[];
  /** More replacements, as many pairs as wanted. */
  also?: string[][];
  rename?: string;
  /** Files beside it, whole. */
  add?: Record<string, string>;
  /** The folder is compared with the valid one as it was. */
  base?: boolean;
  /** The record is taken out. */
  remove?: boolean;
  expectRule: string;
  expectFile?: string;
  expectAt: string;
  expectMessage: string;
  expectProblems?: number;
}

const REFERENCE = new URL('../../reference/registry/valid', import.meta.url).pathname;
const VALID = new Map(
  listFiles(REFERENCE, '.yaml').map((file) => [file.slice(REFERENCE.length + 1), readFileSync(file, 'utf8')]),
);
const TODAY = '2026-11-22';
const home = mkdtempSync(join(tmpdir(), 'wellsourced-registry-'));
const faults: Fault[] = JSON.parse(readFileSync(join(REFERENCE, '../faults.json'), 'utf8'));

afterAll(() => rmSync(home, { recursive: true, force: true }));

let folders = 0;

function written(files: ReadonlyMap<string, string>): string {
  const folder = join(home, String(folders++));
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** The registry with the fault planted, and where the changed record now stands. */
function plant(fault: Fault): { files: Map<string, string>; path: string } {
  const files = new Map(VALID);
  const pairs = [...(fault.replace ? [fault.replace] : []), ...(fault.also ?? [])];
  const text = pairs.reduce(replaced, files.get(fault.file) ?? '');
  files.delete(fault.file);
  const path = fault.rename ?? fault.file;
  if (!fault.remove) files.set(path, text);
  for (const [file, added] of Object.entries(fault.add ?? {})) files.set(file, added);
  return { files, path: fault.expectFile ?? path };
}

function replaced(text: string, [from = '', to = '']: string[]): string {
  expect(text).toContain(from);
  return text.replace(from, () => to);
}

describe('the valid registry', () => {
  it('has no problem', () => {
    expect(validateRegistry(written(VALID), TODAY)).toEqual({ records: 3, problems: [], expired: [] });
  });

  it('tells expiry apart from problems', () => {
    const { problems, expired } = validateRegistry(written(VALID), '2027-04-02');
    expect(problems).toEqual([]);
    expect(expired).toMatchObject([{ file: expect.stringContaining('moon-water.yaml'), since: '2027-04-01' }]);
  });
});

describe('a fault is named when', () => {
  it.each(faults.map((fault) => [fault.name, fault] as const))('%s', (_name, fault) => {
    const { files, path } = plant(fault);
    const { problems } = validateRegistry(written(files), TODAY, fault.base ? written(VALID) : undefined);
    const text = files.get(path) ?? VALID.get(path) ?? '';
    expect(text).toContain(fault.expectAt);
    const line = text.slice(0, text.indexOf(fault.expectAt)).split('\n').length;
    const found = problems.find(
      ({ rule, message }) => rule === fault.expectRule && message.includes(fault.expectMessage),
    );
    expect(found, JSON.stringify(problems, null, 1)).toBeDefined();
    expect(found?.file.endsWith(path)).toBe(true);
    expect(found?.line).toBe(line);
    expect(found?.column).toBeGreaterThan(0);
    expect(problems).toHaveLength(fault.expectProblems ?? 1);
  });
});

describe('the list of faults', () => {
  it('has one for every rule', () => {
    const covered = new Set(faults.map(({ expectRule }) => expectRule));
    expect(RULES.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([]);
  });

  it('has a reason and a fix for every rule', () => {
    for (const { name, reason, fix } of RULES) {
      expect(reason, name).toMatch(/^[A-Z].{20,}\.$/);
      expect(fix, name).toMatch(/^[A-Z"].{15,}\.$/);
    }
  });

  it('has at least sixty', () => {
    expect(faults.length).toBeGreaterThanOrEqual(60);
  });
});
