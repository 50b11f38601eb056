/** Cuts normalised text into words. */

const WORD = /\p{N}+(?:[.,]\p{N}+)*%?[\p{L}\p{M}]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:'[\p{L}\p{M}\p{N}]+)*/gu;
const LETTERS_THEN_NUMBER = /^([\p{L}]{4,})(\p{N}{1,4})$/u;
/** Words read of one text; a message of 20,000 characters holds about 3,500. */
const MAX_WORDS = 5_000;
const LONGEST_WORD = 64;

/** Words of normalised text. `elisions` ("l", "qu", …) are cut off before an apostrophe; a possessive 's is dropped. */
export function tokenise(text: string, elisions: ReadonlySet<string>): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    if (words.length >= MAX_WORDS) break;
    pushWord(words, word.slice(0, LONGEST_WORD), elisions);
  }
  return words;
}

function pushWord(words: string[], word: string, elisions: ReadonlySet<string>): void {
  const apostrophe = word.indexOf("'");
  if (apostrophe > 0) {
    const head = word.slice(0, apostrophe);
    if (elisions.has(head)) {
      words.push(head);
      pushWord(words, word.slice(apostrophe + 1), elisions);
      return;
    }
    words.push(word.endsWith("'s") ? word.slice(0, -2) : word);
    return;
  }
  const split = LETTERS_THEN_NUMBER.exec(word);
  if (split?.[1] && split[2]) words.push(split[1], split[2]);
  else words.push(word);
}
