/** A post's words as the learned weights read them: folded, in their order, with a mark where a sentence ends. */
import { fold } from '../fold';
import type { Sentence } from '../types';

/** Words and marks that are read: a longer text is an article, and its beginning names its topic. */
const MOST_WORDS = 400;
/** Longer words are links, keys and shouts: their beginning is read. */
const LONGEST_WORD = 40;
/** Between sentences, and around the post. */
export const EDGE = '|';

export function postWords(sentences: readonly Sentence[]): string[] {
  const words: string[] = [EDGE];
  for (const sentence of sentencesRead(sentences)) {
    for (const word of sentence.words) words.push(fold(word).slice(0, LONGEST_WORD));
    const end = sentence.original.trimEnd().slice(-1);
    if (end === '?' || end === '!') words.push(end);
    words.push(EDGE);
  }
  return words.slice(0, MOST_WORDS);
}

/** The sentences that begin among these words. */
export function sentencesRead(sentences: readonly Sentence[]): Sentence[] {
  let before = 0;
  return sentences.filter(({ words }) => {
    const begins = before < MOST_WORDS;
    before += words.length;
    return begins;
  });
}
