/** How the phrases of a claim's required concepts are spelled in the index. */
import { fold } from './fold';
import { prepareIn } from './prepare';
import type { IndexableClaim } from './types';

/** Before a word that is kept as written, not as its stem. */
export const AS_WRITTEN = '=';

/** A claim's required concepts in one language: for each its phrases, as stems. */
export interface StemmedSlots {
  language: string;
  slots: string[][][];
}

export function stemmedSlots({ slots }: Pick<IndexableClaim, 'slots'>): StemmedSlots[] {
  return Object.entries(slots ?? {})
    .filter(([, lists]) => lists.length > 0)
    .map(([language, lists]) => ({ language, slots: lists.map((phrases) => distinctStems(phrases, language)) }));
}

/** Records list the forms of a word one by one; most have one stem. */
function distinctStems(phrases: readonly string[], language: string): string[][] {
  const stems = phrases.map((phrase) => phraseStems(phrase, language));
  return [...new Map(stems.map((phrase) => [phrase.join(' '), phrase])).values()];
}

/** Stems of a slot phrase. A phrase of function words only ("without") is kept as written, marked by `=`. */
function phraseStems(phrase: string, language: string): string[] {
  const sentences = prepareIn(phrase, language).sentences;
  const stems = sentences.flatMap((sentence) => sentence.stems).filter((stem) => stem !== '');
  return stems.length > 0 ? stems : sentences.flatMap(({ words }) => words.map((word) => `${AS_WRITTEN}${fold(word)}`));
}
