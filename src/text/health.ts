/** Tells whether a text is about health, so that the badge stays away from everything else. */
import type { ClaimIndex } from './claim-index';
import { type Lexicon, lexiconOf } from './lexicon';
import { findPhrases, foldWords, hasPhrase } from './phrases';
import { MATCH_SCORE, scoreClaims } from './score-claims';
import type { PreparedText } from './types';

/** Different weak words that make a text a health text. */
const WEAK_NEEDED = 3;
/**
 * A claim this near shows that the text uses the registry's own vocabulary, if the text also holds some health word or
 * all required concepts of the claim. Else it may only share everyday words ("butter", "sun") and must match outright.
 */
const REGISTRY_SCORE = 0.2;
const LEAST_TERMS = 2;
/** Sentences looked at. */
const MAX_SENTENCES = 60;

/** Whether the text uses general health words of its language, or the words of a claim of the given registry. */
export function isHealthText(text: PreparedText, index?: ClaimIndex): boolean {
  const lexicon = lexiconOf(text.language) ?? (text.language === null ? lexiconOf('en') : null);
  const words = lexicon ? healthWords(text, lexicon) : 0;
  if (words >= WEAK_NEEDED) return true;
  if (!index) return false;
  const best = scoreClaims(index, text).scored[0];
  if (!best || best.best.terms < LEAST_TERMS || best.score < REGISTRY_SCORE) return false;
  return words > 0 || best.slots === 'filled' || best.score >= MATCH_SCORE;
}

/** Different weak health words of the text, as many as count; a strong one is worth all of them. */
function healthWords(text: PreparedText, lexicon: Lexicon): number {
  const weak = new Set<number>();
  for (const { words } of text.sentences.slice(0, MAX_SENTENCES)) {
    const folded = foldWords(words);
    if (hasPhrase(folded, lexicon.healthStrong)) return WEAK_NEEDED;
    for (const { id } of findPhrases(folded, lexicon.healthWeak)) weak.add(id);
    if (weak.size >= WEAK_NEEDED) break;
  }
  return weak.size;
}
