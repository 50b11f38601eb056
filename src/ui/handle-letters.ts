/** Finds the letters in which two handles differ, and spells them: a capital I and a small L look the same. */
import type { Translator } from '../explain/messages';

export interface Difference {
  before: string;
  /** Empty when the other handle merely has more. */
  letters: string;
  after: string;
}

/** What is left of `handle` between the beginning and the end that it shares with `other`. */
export function differingLetters(handle: string, other: string): Difference {
  const [mine, theirs] = [Array.from(handle), Array.from(other)];
  let start = 0;
  while (start < mine.length && start < theirs.length && mine[start] === theirs[start]) start += 1;
  let end = 0;
  while (end < mine.length - start && end < theirs.length - start && mine.at(-1 - end) === theirs.at(-1 - end))
    end += 1;
  const part = (from: number, to: number) => mine.slice(from, to).join('');
  return {
    before: part(0, start),
    letters: part(start, mine.length - end),
    after: part(mine.length - end, mine.length),
  };
}

/** At most three letters are spelled; a longer difference is plain to see. */
export function spellLetters(letters: string, translator: Translator): string {
  const characters = Array.from(letters);
  if (characters.length === 0 || characters.length > 3) return '';
  return characters.map((letter) => spell(letter, translator)).join(', ');
}

function spell(letter: string, translator: Translator): string {
  // Shown in the case that tells them apart: a small l as "L", a capital I as "i".
  if (/[A-Z]/.test(letter)) return translator.text('letter_capital', { letter: letter.toLowerCase() });
  if (/[a-z]/.test(letter)) return translator.text('letter_small', { letter: letter.toUpperCase() });
  if (/\d/.test(letter)) return translator.text('letter_digit', { letter });
  return translator.text(/\p{L}/u.test(letter) ? 'letter_foreign' : 'letter_sign', { letter });
}
