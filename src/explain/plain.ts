/** Makes text from posts and records harmless to print: no control or direction characters, no towers of accents, no endless names. */

/** Longest name, handle or host that stands inside one of our sentences, in characters. */
export const MAX_NAME = 80;
/** Longest answer of a record; authored answers are one or two sentences. */
const MAX_PROSE = 600;

/** Direction marks, embeddings and isolates, zero-width spaces, soft hyphens, tag characters and halves of broken pairs. */
const HIDDEN =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}\u{e0000}-\u{e007f}]/gu;
const CONTROL = /\p{Cc}+/gu;
/** More than three marks on one letter grow over the lines above. */
const TOWER = /(\p{M}{3})\p{M}+/gu;
const SPACES = /\s+/gu;

/** One line of plain text of at most `max` characters; a cut is shown by an ellipsis. */
export function plain(text: string, max: number = MAX_NAME): string {
  // A hostile name can be megabytes long; nothing after this many units can be among the first `max` characters.
  const clean = text
    .slice(0, max * 8)
    .replace(CONTROL, ' ')
    .replace(HIDDEN, '')
    .replace(TOWER, '$1')
    .replace(SPACES, ' ')
    .trim();
  return cut(clean, max);
}

/** Text of a record: a sentence or two. */
export function plainProse(text: string): string {
  return plain(text, MAX_PROSE);
}

function cut(text: string, max: number): string {
  const characters = Array.from(text);
  if (characters.length <= max) return text;
  return `${characters
    .slice(0, max - 1)
    .join('')
    .trimEnd()}…`;
}
