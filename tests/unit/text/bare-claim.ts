/** What tests of single claims share: a claim with little on record, and a post read next to one. */
import type { ClaimIndex } from '../../../src/text/claim-index';
import { lexiconOf } from '../../../src/text/lexicon';
import { readClaim } from '../../../src/text/match';
import { prepareIn } from '../../../src/text/prepare';
import { scoreClaims } from '../../../src/text/score-claims';
import type { Reading } from '../../../src/text/stance-reading';
import type { IndexableClaim } from '../../../src/text/types';

/** A claim on which nothing is on record but its statement, and what else is given. */
export function bareClaim(statement: string, more: Partial<IndexableClaim> = {}): IndexableClaim {
  return { claim: { en: statement }, wordings: {}, debunks: {}, asks: {}, answer: {}, slots: {}, ...more };
}

/** The same claim stated in another language. */
export function claimIn(language: string, statement: string, more: Partial<IndexableClaim> = {}): IndexableClaim {
  return bareClaim(statement, { claim: { en: statement, [language]: statement }, ...more });
}

/** The post, in English if not said otherwise, read next to the first claim. */
export function readFirst(index: ClaimIndex, post: string, language = 'en'): Reading {
  const text = prepareIn(post, language);
  const { query, scored } = scoreClaims(index, text);
  const found = scored.find(({ claim }) => claim === 0);
  const lexicon = lexiconOf(language);
  const reading = query && lexicon && found && readClaim(index, query, text, lexicon, found);
  if (!reading) throw new Error(`nothing to read in: ${post}`);
  return reading;
}
