/**
 * What the topic model reads of a post, as hashes: its words, pairs of neighbours, the four-letter pieces of its words, and
 * the stems that a negation covers. Pieces let it meet a misspelling, a compound or an ending that it was never shown
 * ("vaxxine", "Impfschaden", "autistas"); pairs let it tell "never again" from "again"; what is negated counts as a word of
 * its own (Das & Chen 2001), since one "not" is lost among a hundred pieces of the claim's own words.
 */
import { gramsOf, hashTerm } from '../index-layout';
import { lexiconOf } from '../lexicon';
import { negatedWords } from '../negation';
import type { Sentence } from '../types';
import { EDGE, postWords, sentencesRead } from './post-words';

const NEGATED = '¬';

export function piecesOf(language: string | null, sentences: readonly Sentence[]): Set<number> {
  const seed = seedOf(language);
  const words = postWords(sentences);
  const pieces = new Set<number>();
  for (const word of new Set(words)) {
    pieces.add(hashTerm(seed, word));
    if (word !== EDGE) for (const gram of gramsOf(seed, word)) pieces.add(gram);
  }
  for (let i = 0; i + 1 < words.length; i++) pieces.add(hashTerm(seed, `${words[i]} ${words[i + 1]}`));
  for (const stem of negatedStems(language, sentences)) pieces.add(hashTerm(seed, `${NEGATED}${stem}`));
  return pieces;
}

function negatedStems(language: string | null, sentences: readonly Sentence[]): string[] {
  const lexicon = lexiconOf(language);
  if (!lexicon) return [];
  return sentencesRead(sentences).flatMap((sentence) => {
    const negated = negatedWords(sentence, lexicon);
    return sentence.stems.filter((stem, i) => stem !== '' && negated[i]);
  });
}

/** Languages share no pieces: "gift" is poison in one and a present in another. */
function seedOf(language: string | null): number {
  return hashTerm(0, language ?? '') & 0xffff;
}
