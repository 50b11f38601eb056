/** Tells whether a text is about health, so that the badge stays away from everything else. */
import type { ClaimIndex } from './claim-index';
import { type Lexicon, lexiconOf } from './lexicon';
import { scoreClaims } from './match';
import { findPhrases, foldWords, hasPhrase } from './phrases';
import type { PreparedText } from './types';

/** Different weak words that make a text a health text. */
const WEAK_NEEDED = 3;
/** A claim this near shows that the text uses the registry's own vocabulary; matching starts at 0.5. */
const REGISTRY_SCORE = 0.2;
const LEAST_TERMS = 2;
/** Sentences looked at. */
const MAX_SENTENCES = 60;

/** Whether the text uses general health words of its language, or the words of a claim of the given registry. */
export function isHealthText(text: PreparedText, index?: ClaimIndex): boolean {
  const lexicon = lexiconOf(text.language) ?? (text.language === null ? lexiconOf('en') : null);
  if (lexicon && usesHealthWords(text, lexicon)) return true;
  if (!index) return false;
  const best = scoreClaims(index, text).scored[0];
  return best !== undefined && best.score >= REGISTRY_SCORE && best.best.terms >= LEAST_TERMS;
}

function usesHealthWords(text: PreparedText, lexicon: Lexicon): boolean {
  const weak = new Set<number>();
  for (const { words } of text.sentences.slice(0, MAX_SENTENCES)) {
    const folded = foldWords(words);
    if (hasPhrase(folded, lexicon.healthStrong)) return true;
    for (const { id } of findPhrases(folded, lexicon.healthWeak)) weak.add(id);
    if (weak.size >= WEAK_NEEDED) return true;
  }
  return false;
}
