/** Finds recorded names in a prepared text, word by word, so that "Lumavex" is not found in "Lumavexia". */
import { normaliseText } from '../../text/normalise';
import { foldWords } from '../../text/phrases';
import { tokenise } from '../../text/tokenise';
import type { PreparedText } from '../../text/types';

const NO_ELISIONS: ReadonlySet<string> = new Set();

/** Does the text hold this name, as whole words? Accents and case do not count. */
export function isNamed(name: string, text: PreparedText): boolean {
  const wanted = foldWords(tokenise(normaliseText(name), NO_ELISIONS));
  if (wanted.length === 0) return false;
  return text.sentences.some(({ words }) => {
    const folded = foldWords(words);
    return folded.some((_, at) => wanted.every((word, i) => folded[at + i] === word));
  });
}
