/** Splits hashtags into the words they are made of. */

const CAMEL = /(\p{Ll})(?=\p{Lu})/gu;
const CAPS_THEN_WORD = /(\p{Lu})(?=\p{Lu}\p{Ll})/gu;
const LETTER_THEN_DIGIT = /(\p{L})(?=\p{N})/gu;
const DIGIT_THEN_WORD = /(\p{N})(?=\p{L}{2})/gu;
/** Longer tags are not taken apart by vocabulary. */
const LONGEST_TAG = 40;
const SHORTEST_PART = 2;
const LONGEST_PART = 18;

/** `VaccinesCauseAutism` → `Vaccines Cause Autism`; `tag` comes without its `#`. Plural acronyms (`mRNAs`) may split oddly. */
export function splitCamel(tag: string): string {
  return tag
    .replaceAll('_', ' ')
    .replace(CAMEL, '$1 ')
    .replace(CAPS_THEN_WORD, '$1 ')
    .replace(LETTER_THEN_DIGIT, splitUnlessShort)
    .replace(DIGIT_THEN_WORD, '$1 ');
}

/** `covid19` is split, `b12` and `h1n1` are names. */
function splitUnlessShort(letter: string, _group: string, at: number, whole: string): string {
  const before = whole.slice(Math.max(0, at - 2), at + 1);
  return before.length === 3 && !/[\s\p{N}]/u.test(before) ? `${letter} ` : letter;
}

/**
 * Takes an all-small tag apart when known words fill it without a rest: `vaccinescauseautism` → three words.
 * The fewest words win. Work is bounded by `LONGEST_TAG` × `LONGEST_PART` look-ups.
 */
export function splitByVocabulary(tag: string, known: (word: string) => boolean): string {
  if (tag.length > LONGEST_TAG || tag.length < 2 * SHORTEST_PART || known(tag)) return tag;
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= tag.length; end++) best.push(fewestParts(tag, end, best, known));
  return best[tag.length]?.join(' ') ?? tag;
}

function fewestParts(
  tag: string,
  end: number,
  best: readonly (string[] | null)[],
  known: (word: string) => boolean,
): string[] | null {
  let found: string[] | null = null;
  for (let start = Math.max(0, end - LONGEST_PART); start <= end - SHORTEST_PART; start++) {
    const before = best[start];
    if (!before || (found && before.length + 1 >= found.length)) continue;
    const part = tag.slice(start, end);
    if (known(part)) found = [...before, part];
  }
  return found;
}
