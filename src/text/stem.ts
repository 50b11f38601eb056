/** Snowball stems per language, remembered within bounds. */
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { fold } from './fold';

const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
};
/** Words remembered per language, about 2 MB; then the memory is emptied and starts anew. */
const MEMO_SIZE = 20_000;
const LONGEST_STEMMED = 40;
const memos = new Map<string, Map<string, string>>();

/** The stem of a lower-case word, without accents; in a language without a stemmer the word itself without accents. */
export function stemWord(word: string, language: string): string {
  let memo = memos.get(language);
  if (!memo) {
    memo = new Map();
    memos.set(language, memo);
  }
  const known = memo.get(word);
  if (known !== undefined) return known;
  const stem = computeStem(word, language);
  if (memo.size >= MEMO_SIZE) memo.clear();
  memo.set(word, stem);
  return stem;
}

function computeStem(word: string, language: string): string {
  const stemmer = STEMMERS[language];
  if (!stemmer || word.length < 3 || word.length > LONGEST_STEMMED || /\p{N}/u.test(word)) return fold(word);
  return fold(stemmer(word));
}
