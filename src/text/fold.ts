/** Takes accents off, so that "guerison" and "guérison" meet. */

const NOT_ASCII = /[\u0080-\uffff]/;
const MARKS = /[\u0300-\u036f]/g;
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i' };
const LIGATURE = /[ßæœøđłı]/g;

/** The word without accents; `word` is lower case already. */
export function fold(word: string): string {
  if (!NOT_ASCII.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(LIGATURE, (letter) => LIGATURES[letter] ?? letter);
}
