/** When a rule outweighs the learned weights, and when they outweigh it. */
import { describe, expect, it } from 'vitest';
import { buildClaimIndex, openClaimIndex } from '../../../src/text/claim-index';
import { leastUnder } from '../../../src/text/learned/stance-model';
import { ANOTHER, type FiredRule, fireRules } from '../../../src/text/stance';
import { bareClaim, readFirst } from './bare-claim';

const NEVER = Number.POSITIVE_INFINITY;
const DENIAL: FiredRule = { rule: 'denied-at-all', stance: 'debunks', certain: false, formal: false };
const QUESTION: FiredRule = { rule: 'question', stance: 'asks', certain: true, formal: false };
const LABEL: FiredRule = { rule: 'label', stance: 'debunks', certain: true, formal: true };
const AMONG_CORRECTIONS: FiredRule = { rule: 'surroundings', stance: 'unclear', certain: true, formal: true };
const MOCKED: FiredRule = { rule: 'once-believed', stance: 'unclear', certain: true, formal: false };
const OF_ANOTHER: FiredRule = { rule: ANOTHER, stance: 'unclear', certain: false, formal: false };

const index = openClaimIndex(buildClaimIndex([bareClaim('Moon water cures arthritis of the knee.')]));

describe('least chance of a repeat under rules', () => {
  it('is none where no rule denies', () => {
    expect(leastUnder([], true)).toBe(0);
    expect(leastUnder([{ ...DENIAL, rule: 'opposed', stance: 'unclear' }], true)).toBe(0);
  });

  it('is high where single words deny, ask or report, and higher for a claim that the topics do not know', () => {
    expect(leastUnder([DENIAL], true)).toBeGreaterThan(0.8);
    expect(leastUnder([QUESTION, DENIAL], true)).toBe(leastUnder([DENIAL], true));
    expect(leastUnder([DENIAL], false)).toBeGreaterThan(leastUnder([DENIAL], true));
    expect(leastUnder([QUESTION], false)).toBe(NEVER);
  });

  it.each([
    ['a label', LABEL],
    ['corrections around it', AMONG_CORRECTIONS],
  ])('is never reached where the form decides: %s', (_, rule) => {
    expect(leastUnder([rule], true)).toBe(NEVER);
    expect(leastUnder([DENIAL, rule], true)).toBe(NEVER);
    expect(leastUnder([rule], false)).toBe(NEVER);
  });

  it('is never reached by a post that stands among corrections', () => {
    const rules = fireRules(readFirst(index, 'Moon water cures arthritis of the knee. Snopes: this is false.'));
    expect(rules.map(({ rule }) => rule)).toContain('surroundings');
    expect(
      leastUnder(
        rules.filter(({ rule }) => rule === 'surroundings'),
        true,
      ),
    ).toBe(NEVER);
  });

  it.each([
    ['mockery', MOCKED],
    ['another subject', OF_ANOTHER],
  ])('is reached by weights that know the claim, if they are surer yet, under %s', (_, rule) => {
    expect(leastUnder([DENIAL, rule], true)).toBe(leastUnder([rule], true));
    expect(leastUnder([rule], true)).toBeGreaterThan(leastUnder([DENIAL], true));
    expect(leastUnder([rule], true)).toBeLessThan(1);
    expect(leastUnder([rule], false)).toBe(NEVER);
  });
});
