/**
 * What the topic model reads of a post, as hashes: its words, pairs of neighbours, and the four-letter pieces of its words.
 * Pieces let it meet a misspelling, a compound or an ending that it was never shown ("vaxxine", "Impfschaden", "autistas");
 * pairs let it tell "never again" from "again".
 */
import { gramsOf, hashTerm } from '../index-layout';
import type { Sentence } from '../types';
import { EDGE, postWords } from './post-words';

export function piecesOf(language: string | null, sentences: readonly Sentence[]): Set<number> {
  const seed = seedOf(language);
  const words = postWords(sentences);
  const pieces = new Set<number>();
  for (const word of new Set(words)) {
    pieces.add(hashTerm(seed, word));
    if (word !== EDGE) for (const gram of gramsOf(seed, word)) pieces.add(gram);
  }
  for (let i = 0; i + 1 < words.length; i++) pieces.add(hashTerm(seed, `${words[i]} ${words[i + 1]}`));
  return pieces;
}

/** Languages share no pieces: "gift" is poison in one and a present in another. */
function seedOf(language: string | null): number {
  return hashTerm(0, language ?? '') & 0xffff;
}
