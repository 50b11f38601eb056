/** Claims on which nothing is on record but their statement: what the sentence negates decides, not the weights alone. */
import { describe, expect, it } from 'vitest';
import { shippedModel } from '../../../src/cli/lookup';
import type { Stance } from '../../../src/model/assessment';
import { buildClaimIndex, openClaimIndex } from '../../../src/text/claim-index';
import type { Chances } from '../../../src/text/learned/stance-model';
import { matchClaims } from '../../../src/text/match';
import { prepareIn } from '../../../src/text/prepare';
import { fireRules } from '../../../src/text/stance';
import { deniesBare, leastToRepeatBare } from '../../../src/text/stance-bare';
import { bareClaim, readFirst } from './bare-claim';

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
    ['No, the cheese factory in Dover closing all its restaurants is not a real thing', 1],
  ])('is corrected by who denies it: %s', (text, claim) => {
    expect(stanceOf(text, claim)).toBe('debunks');
  });

  it('is none of the business of a post on something else', () => {
    expect(stanceOf('Lovely lunch in Dover today, the cheese was great', 1)).toBeNull();
  });
});

const SURE: Chances = { repeats: 0.6, debunks: 0.3, asks: 0.03, reports: 0.02, none: 0.05 };
const UNSURE: Chances = { repeats: 0.5, debunks: 0.3, asks: 0, reports: 0, none: 0.2 };
const LEARNED = 0.7;

describe('the least chance from which a bare claim is repeated', () => {
  const leastOf = (text: string, chances: Chances) => {
    const reading = readFirst(index, text);
    return leastToRepeatBare(reading, fireRules(reading), chances, LEARNED);
  };

  it('is even where the claim is said again in much the same words', () => {
    expect(leastOf('moon water cures arthritis of the knee', SURE)).toBe(0.5);
  });

  it('is the learned one where little of it is said', () => {
    expect(leastOf('my aunt in Leeds drinks moon water with friends every winter evening', SURE)).toBe(LEARNED);
  });

  it('is higher where something is negated', () => {
    expect(leastOf('moon water never cured arthritis of the knee', SURE)).toBeGreaterThan(LEARNED);
  });

  it('is out of reach where the post may speak of something else', () => {
    expect(leastOf('moon water cures arthritis of the knee', UNSURE)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a bare claim is denied', () => {
  const denies = (text: string, chances: Chances) => {
    const reading = readFirst(index, text);
    return deniesBare(reading, fireRules(reading), chances);
  };

  it('by a negation that the weights do not object to', () => {
    expect(denies('moon water never cured arthritis of the knee', SURE)).toBe(true);
    expect(denies('moon water never cured arthritis of the knee', UNSURE)).toBe(false);
    expect(denies('moon water never cured arthritis of the knee', { ...SURE, repeats: 0.8, debunks: 0.1 })).toBe(false);
  });

  it('by nobody who negates nothing, or asks', () => {
    expect(denies('moon water cures arthritis of the knee', SURE)).toBe(false);
    expect(denies('does moon water not cure arthritis of the knee?', SURE)).toBe(false);
  });
});
