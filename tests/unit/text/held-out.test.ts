/** Messy posts of our own, written after the claims and never indexed. */
import { describe, expect, it } from 'vitest';
import { shippedModel } from '../../../src/cli/lookup';
import { buildClaimIndex, openClaimIndex } from '../../../src/text/claim-index';
import { matchClaims } from '../../../src/text/match';
import { prepareText } from '../../../src/text/prepare';
import { knownOf, readClaims } from '../../bench/leave-one-out';
import { cases } from './reference';

interface HeldOut {
  lang: string;
  claim: string | null;
  stance: 'repeats' | 'debunks' | 'asks' | 'none';
  text: string;
}

const claims: { id?: string }[] & ReturnType<typeof readClaims> = readClaims();
const known = new Set(claims.map(({ id }) => id));
const posts = cases<HeldOut>('held-out').filter(({ claim }) => claim === null || known.has(claim));
const index = openClaimIndex(buildClaimIndex(claims));
const trained = knownOf(claims);

/** Share of the posts of one stance for which the matches hold. */
function share(
  stance: HeldOut['stance'],
  holds: (post: HeldOut, matches: ReturnType<typeof matchClaims>) => boolean,
): number {
  const own = posts.filter((post) => post.stance === stance);
  return (
    own.filter((post) => holds(post, matchClaims(index, prepareText(post.text, post.lang), shippedModel(), trained)))
      .length / own.length
  );
}

describe.runIf(claims.length >= 40)('messy posts of our own', () => {
  it('are found as repeats where they repeat', () => {
    const found = share('repeats', ({ claim }, matches) =>
      matches.some((match) => claims[match.claim]?.id === claim && match.stance === 'repeats'),
    );
    expect(found).toBeGreaterThan(0.7);
  });

  it('are never flagged where they correct, ask, or speak of ordinary things', () => {
    for (const stance of ['debunks', 'asks', 'none'] as const) {
      expect(share(stance, (_, matches) => matches.some((match) => match.stance === 'repeats'))).toBe(0);
    }
  });

  it('are mostly seen as questions where they ask', () => {
    expect(share('asks', (_, matches) => matches[0]?.stance === 'asks')).toBeGreaterThan(0.6);
  });
});
