/** Runs the reference links: where each leads, whose place that is, what is said of it, without a request. */
import { describe, expect, it } from 'vitest';
import { inquire } from '../../../src/inquiry/inquire';
import { bothRegistries, reader } from '../signals/lookups';
import { expectedOf, foundOf, linkCases, MUST_BE_UNKNOWN, withoutSource } from './link-cases';

const lookup = bothRegistries();

for (const { set, cases } of linkCases()) {
  describe(`${set} links`, () => {
    it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
      const inquiry = inquire({ from: 'paste', text: one.link }, lookup, reader());
      const found = foundOf(inquiry);
      expect(one.source === undefined && !MUST_BE_UNKNOWN.has(set) ? withoutSource(found) : found).toEqual(
        expectedOf(one),
      );
    });
  });
}

describe('the reference links', () => {
  it('are at least 300, with names of their own', () => {
    const names = linkCases().flatMap(({ set, cases }) => cases.map(({ name }) => `${set}: ${name}`));
    expect(names.length).toBeGreaterThanOrEqual(300);
    expect(new Set(names).size).toBe(names.length);
  });
});
