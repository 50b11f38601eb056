/** Posts that say a claim and little beside it need less certainty to be called repeats. */
import { describe, expect, it } from 'vitest';
import { buildClaimIndex, openClaimIndex } from '../../../src/text/claim-index';
import type { Chances } from '../../../src/text/learned/stance-model';
import { fireRules } from '../../../src/text/stance';
import { leastToRepeatPlainly } from '../../../src/text/stance-plain';
import { bareClaim, readFirst } from './bare-claim';

const LIMIT = 0.75;
const EVEN = 0.5;
const DOUBTFUL: Chances = { repeats: 0.45, debunks: 0.45, asks: 0.05, reports: 0.03, none: 0.02 };

const index = openClaimIndex(
  buildClaimIndex([
    bareClaim('Moon water cures arthritis of the knee and hip.', {
      wordings: { en: ['lunar water heals sore knees', 'moon water takes joint pain away'] },
      slots: {
        en: [
          ['moon water', 'lunar water'],
          ['cures', 'heals', 'takes away'],
        ],
      },
    }),
    bareClaim('Cold porridge mends broken arms.'),
  ]),
);

function leastFor(post: string, chances = DOUBTFUL): number {
  const reading = readFirst(index, post);
  return leastToRepeatPlainly(reading, fireRules(reading), chances, LIMIT);
}

describe('least chance of a repeat for a post that says little beside the claim', () => {
  it('is under even odds for one sentence in the claim’s own words, however they are mixed', () => {
    expect(leastFor('lunar water cures joint pain')).toBeLessThan(EVEN);
    expect(leastFor('moon water heals sore knees')).toBeLessThan(EVEN);
  });

  it('is even for the claim with a few words more', () => {
    expect(leastFor('Moon water cures arthritis of the knee and hip, folks. Amazing stuff.')).toBe(EVEN);
  });

  it.each([
    ['other words', 'lunar water heals my grumpy neighbours'],
    ['a negation', 'moon water never heals sore knees'],
    ['a question', 'lunar water heals joint pain?'],
    ['more to read', 'lunar water heals joint pain. Tuesday was rainy. Buses were late. Dinner burnt.'],
  ])('stays what was learned with %s', (_, post) => {
    expect(leastFor(post)).toBe(LIMIT);
  });

  it('stays what was learned where the weights rather hear a question or a report', () => {
    expect(leastFor('lunar water cures joint pain', { ...DOUBTFUL, repeats: 0.4, asks: 0.3, reports: 0.2 })).toBe(
      LIMIT,
    );
  });
});
