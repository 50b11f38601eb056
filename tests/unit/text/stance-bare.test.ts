/** Claims on which nothing is on record but their statement: what the sentence negates decides, not the weights alone. */
import { describe, expect, it } from 'vitest';
import { shippedModel } from '../../../src/cli/lookup';
import type { Stance } from '../../../src/model/assessment';
import { buildClaimIndex, openClaimIndex } from '../../../src/text/claim-index';
import { matchClaims } from '../../../src/text/match';
import { prepareIn } from '../../../src/text/prepare';
import { bareClaim } from './bare-claim';

const STATEMENTS = [
  'Moon water cures arthritis of the knee.',
  'A cheese factory in Dover is closing all of its restaurants for good.',
  'Hospital gowns do not protect nurses from radon.',
];
const OTHERS = Array.from(
  { length: 40 },
  (_, i) => `Mayor number ${i} of Springfield opened bridge ${i * 7} in ${1950 + i}.`,
);

const index = openClaimIndex(buildClaimIndex([...STATEMENTS, ...OTHERS].map((statement) => bareClaim(statement))));

/** The stance to the claim at this place; `null` where none is said. */
function stanceOf(text: string, claim: number): Stance | null {
  const matches = matchClaims(index, prepareIn(text, 'en'), shippedModel());
  return matches.find((match) => match.claim === claim)?.stance ?? null;
}

describe('a claim of which only the statement is on record', () => {
  it.each([
    ['moon water cures arthritis of the knee, just saying', 0],
    ['BREAKING: cheese factory in Dover closing all its restaurants for good', 1],
    ['hospital gowns do not protect nurses from radon', 2],
  ])('is repeated by who says it and negates nothing more: %s', (text, claim) => {
    expect(stanceOf(text, claim)).toBe('repeats');
  });

  it.each([
    ['Moon water does not cure arthritis of the knee', 0],
    ['The cheese factory in Dover is closing none of its restaurants for good', 1],
    ['Cheese factory in Dover denies closing all of its restaurants for good', 1],
    ['Cheese factory in Dover is closing all its restaurants? Not for good', 1],
    ['Does moon water cure arthritis of the knee?', 0],
    ['Newspaper reports claim the cheese factory in Dover is closing all of its restaurants for good', 1],
  ])('is not repeated by who negates anything, asks or reports: %s', (text, claim) => {
    expect(stanceOf(text, claim)).not.toBe('repeats');
  });

  it.each([
    ['Moon water does not cure arthritis of the knee.', 0],
    ['The cheese factory in Dover is not closing all of its restaurants for good after all', 1],
  ])('is corrected by who denies it: %s', (text, claim) => {
    expect(stanceOf(text, claim)).toBe('debunks');
  });

  it('is none of the business of a post on something else', () => {
    expect(stanceOf('Lovely lunch in Dover today, the cheese was great', 1)).toBeNull();
  });
});
