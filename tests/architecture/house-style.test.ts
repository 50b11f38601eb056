/** The house style that no linter checks, and the rules for packages. */
import { describe, expect, it } from 'vitest';
import { readProjectFile, readTree } from './source-tree';

const CODE = readTree('src', '.ts', '.tsx', '.mjs', '.css');
const MOST_LINES = 300;
const MOST_PACKAGES = 15;

/** Long lists of words are data, whatever their ending; style sheets are lists of rules. */
function isData(file: string): boolean {
  return file.startsWith('src/text/languages/') || file.startsWith('src/registry/') || file.endsWith('.css');
}

function filesWhere(test: (text: string, file: string) => boolean): string[] {
  return [...CODE].filter(([file, text]) => test(text, file)).map(([file]) => file);
}

function lineCount(text: string): number {
  return text.trimEnd().split('\n').length;
}

describe('every source file', () => {
  it('opens with a comment that says why it exists', () => {
    expect(filesWhere((text) => !/^(?:#!.*\n)?(?:\/\*\*?\s*\S|\/\/ \S)/.test(text))).toEqual([]);
  });

  it(`has at most ${MOST_LINES} lines, data apart`, () => {
    const long = filesWhere((text, file) => !isData(file) && lineCount(text) > MOST_LINES);
    expect(long.map((file) => `${file}: ${lineCount(CODE.get(file) ?? '')} lines`)).toEqual([]);
  });

  it('has a name in kebab-case', () => {
    expect(filesWhere((_text, file) => !/^src(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+\.(?:ts|tsx|mjs|css)$/.test(file))).toEqual(
      [],
    );
  });

  it('names no path of a machine', () => {
    expect(filesWhere((text) => /(?:^|[^\w.])\/(?:work|tmp|home|Users|root)\//m.test(text))).toEqual([]);
  });

  it('has no catch-all name', () => {
    expect(filesWhere((_text, file) => /\/(?:utils?|helpers?|misc|common)[./]/.test(file))).toEqual([]);
  });
});

describe('the registry', () => {
  it('holds no code', () => {
    expect(filesWhere((_text, file) => file.startsWith('src/registry/'))).toEqual([]);
  });
});

describe('packages', () => {
  const { dependencies, devDependencies } = JSON.parse(readProjectFile('package.json')) as Record<
    string,
    Record<string, string>
  >;

  it('are pinned to one version', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it(`that run in the reader’s browser are at most ${MOST_PACKAGES}`, () => {
    expect(Object.keys(dependencies ?? {}).length).toBeLessThanOrEqual(MOST_PACKAGES);
  });

  it('that run in the reader’s browser have no install scripts', () => {
    const { packages } = JSON.parse(readProjectFile('package-lock.json')) as {
      packages: Record<string, { hasInstallScript?: boolean }>;
    };
    const scripted = Object.keys(dependencies ?? {}).filter(
      (name) => packages[`node_modules/${name}`]?.hasInstallScript,
    );
    expect(scripted).toEqual([]);
  });
});
