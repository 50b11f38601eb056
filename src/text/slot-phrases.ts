/** How the phrases of a claim's required concepts are spelled in the index. */
import { fold } from './fold';
import { prepareIn } from './prepare';

/** Before a word that is kept as written, not as its stem. */
export const AS_WRITTEN = '=';

/** Stems of a slot phrase. A phrase of function words only ("without") is kept as written, marked by `=`. */
export function slotPhrases(phrase: string, language: string): string[] {
  const sentences = prepareIn(phrase, language).sentences;
  const stems = sentences.flatMap((sentence) => sentence.stems).filter((stem) => stem !== '');
  return stems.length > 0 ? stems : sentences.flatMap(({ words }) => words.map((word) => `${AS_WRITTEN}${fold(word)}`));
}
