/**
 * A post's words and the four-letter pieces of its words, as hashes: what the topic model reads. Pieces let it meet a
 * misspelling, a compound or an ending that it was never shown ("vaxxine", "Impfschaden", "autistas").
 */
import { fold } from '../fold';
import { gramsOf, hashTerm } from '../index-layout';
import type { Sentence } from '../types';

/** Words of a post that are read: a longer text is an article, and its beginning names its topic. */
const MOST_WORDS = 400;
/** Longer words are links, keys and shouts: their beginning is read. */
const LONGEST_WORD = 40;

export function subwordsOf(language: string | null, sentences: readonly Sentence[]): Set<number> {
  const seed = seedOf(language);
  const subwords = new Set<number>();
  const words = new Set(sentences.flatMap((sentence) => sentence.words).slice(0, MOST_WORDS));
  for (const word of words) {
    const folded = fold(word).slice(0, LONGEST_WORD);
    subwords.add(hashTerm(seed, folded));
    for (const gram of gramsOf(seed, folded)) subwords.add(gram);
  }
  return subwords;
}

/** Languages share no pieces: "gift" is poison in one and a present in another. */
function seedOf(language: string | null): number {
  return hashTerm(0, language ?? '') & 0xffff;
}
