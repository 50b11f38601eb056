/** Takes off what a messenger or a picture puts around the words: time stamps, names of senders, lines cut at the edge. */

/** `[12/03/2026, 10:22:31] Aunt Mary: `, `12.03.26, 10:22 - Tante Maria: `, `10:22 AM`. Senders' names are of no use to us. */
const STAMP =
  /^\s*(?:\[\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?\]\s?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)? - )[^:\n]{1,60}: ?/iu;
const TIME_ALONE = /^\s*\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\s*(?:[✓✔]+\s*)?$/iu;
/** Marks of bold and italic type in messengers. */
const TYPE_MARKS =
  /(?<![\p{L}\p{N}])[*_~]{1,2}(?=[\p{L}\p{N}"“«¡¿])|(?<=[\p{L}\p{N}"”».!?])[*_~]{1,2}(?![\p{L}\p{N}])/gu;
const LONGEST_LINE = 2000;

export function plainChat(text: string): string {
  const lines = text.split('\n').filter((line) => line.length > 12 || !TIME_ALONE.test(line));
  return lines
    .map((line) => (line.length > LONGEST_LINE ? line : line.replace(STAMP, '').replace(TYPE_MARKS, '')))
    .join('\n');
}

const ENDS = /[.!?…:;。！？]["'”’)\]]*$/u;
const STARTS_NEW = /^(?:[-*•‣▪●◦✅✔☑👉➡⚡🔹🔸❌🚫⛔]|\d{1,2}[.)]\s)/u;
/** A line much shorter than the longest ends because its writer ended it. */
const SHORT = 0.6;

/** Joins the lines of a text that was read from a picture: most of them end where the picture ends. */
export function joinCutLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const width = Math.max(...lines.slice(0, 2000).map((line) => line.length));
  let joined = '';
  lines.forEach((line, i) => {
    const before = lines[i - 1] ?? '';
    const goesOn = before !== '' && line !== '' && !ENDS.test(before) && !STARTS_NEW.test(line);
    joined += i === 0 ? line : (goesOn && before.length > width * SHORT ? ' ' : '\n') + line;
  });
  return joined;
}
