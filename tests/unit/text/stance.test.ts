/** Claims found in posts, and how the posts stand to them. */
import { describe, expect, it } from 'vitest';
import { shippedModel } from '../../../src/cli/lookup';
import { buildClaimIndex, openClaimIndex } from '../../../src/text/claim-index';
import { matchClaims } from '../../../src/text/match';
import { prepareText } from '../../../src/text/prepare';
import type { IndexableClaim } from '../../../src/text/types';
import { cases } from './reference';

interface StanceCase {
  name: string;
  lang: string;
  text: string;
  expectClaim?: string;
  expectStance?: string[];
  expectNothing?: true;
}

const claims = cases<IndexableClaim & { id: string }>('stance-claims');
const index = openClaimIndex(buildClaimIndex(claims));

describe('matchClaims', () => {
  it.each(cases<StanceCase>('stance'))('$name', ({ text, lang, expectClaim, expectStance, expectNothing }) => {
    const found = matchClaims(index, prepareText(text, lang), shippedModel()).map((match) => ({
      id: claims[match.claim]?.id,
      ...match,
    }));
    if (expectNothing) expect(found).toEqual([]);
    if (expectClaim) expect(found[0]?.id).toBe(expectClaim);
    for (const { stance } of found) if (expectStance) expect(expectStance).toContain(stance);
  });
});
