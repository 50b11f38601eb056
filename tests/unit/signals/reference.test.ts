/** Runs the cases under `tests/reference/signals`: one file a signal, each case one post and what the signal says of it. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/assessment';
import { parsePostFacts } from '../../../src/model/post-facts';
import { assessPost } from '../../../src/signals/assess';
import { type Case, caseFiles, type Expected } from './cases';
import { bothRegistries, reader } from './lookups';

/** Cases that wait for a better matcher; more than a handful means that the matcher is not good enough. */
const MOST_PENDING = 6;
/** Of each signal: cases in which it speaks, in which it is silent, and hostile ones among them. */
const LEAST = 12;
const LEAST_HOSTILE = 3;

const files = caseFiles();
const lookup = bothRegistries();

for (const { id, cases } of files) {
  describe(`signal ${id}`, () => {
    for (const one of cases) {
      const name = `${one.expect.finds ? 'speaks' : 'is silent'}: ${one.name}`;
      if (one.pending === undefined) it(name, () => check(id, one));
      else it.fails(`${name} (pending: ${one.pending})`, () => check(id, one));
    }
  });
}

describe('the reference cases of the signals', () => {
  it('say of every signal what it must not conclude', () => {
    for (const { id, about } of files) expect(about, id).toMatch(/must not conclude|never/);
  });

  it('hold enough cases that speak, that are silent and that are hostile', () => {
    for (const { id, cases } of files) {
      expect(cases.filter((one) => one.expect.finds).length, `${id}, speaking`).toBeGreaterThanOrEqual(LEAST);
      expect(cases.filter((one) => !one.expect.finds).length, `${id}, silent`).toBeGreaterThanOrEqual(LEAST);
      expect(cases.filter((one) => one.hostile).length, `${id}, hostile`).toBeGreaterThanOrEqual(LEAST_HOSTILE);
    }
  });

  it('have names of their own', () => {
    for (const { id, cases } of files) expect(new Set(cases.map(({ name }) => name)).size, id).toBe(cases.length);
  });

  it('wait for the matcher in a handful of cases at most, and never where somebody would be accused', () => {
    const pending = files.flatMap(({ cases }) => cases.filter((one) => one.pending !== undefined));
    expect(pending.length).toBeLessThanOrEqual(MOST_PENDING);
    expect(pending.filter(accuses)).toEqual([]);
  });
});

/** Not holding would mean a caution on somebody, or praise for a denial. */
function accuses({ expect: { finds, tone, stance } }: Case): boolean {
  return !finds && (tone === 'caution' || stance === 'repeats');
}

function check(signal: string, { facts, reader: chosen, expect: expected }: Case): void {
  const post = parsePostFacts(facts);
  const { findings } = assessPost(post, lookup, reader(chosen));
  const own = findings.filter((finding) => finding.signal === signal);
  if (own.some((finding) => fits(finding, expected)) === expected.finds) return;
  expect(own.map(essence)).toEqual(expected.finds ? [expected] : []);
}

function fits(finding: Finding, { tone, stance, subject, facts = {} }: Expected): boolean {
  if (tone !== undefined && finding.tone !== tone) return false;
  if (stance !== undefined && finding.stance !== stance) return false;
  if (subject !== undefined && JSON.stringify(finding.subject) !== JSON.stringify(subject)) return false;
  return Object.entries(facts).every(([key, value]) => finding.facts[key] === value);
}

function essence({ tone, stance, subject, score, facts }: Finding) {
  return { tone, stance, subject, score, facts };
}
