/** No pattern in the code can be made slow: each is read for parts that match the same text in more than one way. */
import { analyse, type Report } from 'scslre';
import { describe, expect, it } from 'vitest';
import { parseTree, walk } from './parse-source';
import { readTree, type SourceTree } from './source-tree';

/** Patterns that are slow on some text, and why no such text reaches them. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

interface Pattern {
  source: string;
  flags: string;
  file: string;
}

function patternsIn(tree: SourceTree): Pattern[] {
  const found: Pattern[] = [];
  for (const [file, text] of tree) {
    walk(parseTree(file, text), ({ type, regex }) => {
      if (type !== 'Literal' || regex === undefined) return;
      const { pattern, flags } = regex as { pattern: string; flags: string };
      found.push({ source: pattern, flags, file });
    });
  }
  return found;
}

function written({ source, flags }: Omit<Pattern, 'file'>): string {
  return `/${source}/${flags}`;
}

/** How the time grows with the text: exponentially, with its square or worse within a match, or by trying from every place. */
function growth({ type, exponential }: Report): string {
  if (exponential) return 'exponential';
  return type === 'Move' ? 'quadratic: begins anew at each place' : 'polynomial: two parts share one text';
}

function slowness(pattern: Omit<Pattern, 'file'>): string | null {
  const { reports } = analyse(pattern, { assumeRejectingSuffix: false });
  const [report] = reports;
  return report ? growth(report) : null;
}

const PATTERNS = patternsIn(readTree('src', '.ts', '.tsx', '.mjs'));

describe('every pattern in the code', () => {
  it('takes time in proportion to the text', () => {
    const slow = PATTERNS.flatMap((pattern) => {
      const why = slowness(pattern);
      if (why === null || Object.hasOwn(EXCEPTIONS, written(pattern))) return [];
      return [`${pattern.file}: ${written(pattern)} is ${why}`];
    });
    expect(slow).toEqual([]);
  });

  it('that is excepted is still there, and still slow', () => {
    const known = new Set(PATTERNS.filter((pattern) => slowness(pattern) !== null).map(written));
    expect(Object.keys(EXCEPTIONS).filter((pattern) => !known.has(pattern))).toEqual([]);
  });
});

describe('the reader of patterns', () => {
  it('finds the patterns of a file, whichever way they are used', () => {
    const tree = new Map([['a.ts', `const A = /a+b/u; 'x'.replace(/c/g, ''); const s = '/not-one/';`]]);
    expect(patternsIn(tree).map(written)).toEqual(['/a+b/u', '/c/g']);
    expect(PATTERNS.length).toBeGreaterThan(500);
  });

  it.each([
    [/^(?:a+)+$/, /exponential/],
    [/(\w+\s?)+$/, /exponential/],
    [/^\s*[✓]*\s*$/, /polynomial/],
    [/\/+$/, /quadratic/],
    [/ *\n/, /quadratic/],
  ])('is not content with %s', (pattern, why) => {
    expect(slowness(pattern)).toMatch(why);
  });

  it.each([/(?<!\/)\/+$/, /^[^#]*/, /[a-z]{1,9}@/, /(?<![\p{L}])\p{L}{2,40}:/u])('is content with %s', (pattern) => {
    expect(slowness(pattern)).toBeNull();
  });
});
