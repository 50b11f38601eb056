/** Chooses how much of a chip fits beside the author's name; the chip never covers anything of the site's. */
import type { BadgeView } from '../model/badge-view';

/** From most to least: words and count, shape and count, shape. `none`: not even the shape has room. */
export const SIZES = ['full', 'compact', 'dot', 'none'] as const;
export type Size = (typeof SIZES)[number];

/** Widths in parts of the chip's text size, after chip.css. Letters are counted wide rather than narrow. */
const LETTER = 0.58;
const WIDE_LETTER = 1.05;
const ICON = 1.17;
const FULL_FRAME = 1.02 + 0.36;
const FULL_COUNT = 0.86;
const COMPACT_FRAME = 0.8 + 0.3;
const DOT = 1.67;
const EDGE = 3;
/** The gap between the name and the chip, as in chip.css. */
const GAP = 6;

/** Drawn above or below the letter before: the vowel signs of Arabic, combining accents. */
const MARK = /\p{Mn}/u;
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/;

/** Text size of the chip, in px, beside an author line of this text size. */
export function chipText(anchorText: number): number {
  return Math.min(28, Math.max(12, anchorText * 0.8));
}

/** The largest size whose width fits into `room` px. */
export function chooseSize(view: Pick<BadgeView, 'words' | 'more'>, room: number, anchorText: number): Size {
  const fits = (ems: number) => widthOf(ems, anchorText) <= room;
  if (fits(fullWidth(view))) return 'full';
  // Without a count the two smaller sizes are the same shape.
  if (view.more > 0 && fits(compactWidth(view))) return 'compact';
  return fits(DOT) ? 'dot' : 'none';
}

/** The px that the smallest chip needs beside text of this size. */
export function leastRoom(anchorText: number): number {
  return widthOf(DOT, anchorText);
}

function widthOf(ems: number, anchorText: number): number {
  return ems * chipText(anchorText) + EDGE + GAP;
}

/** The smaller of two sizes: a chip never grows past the size that it was first given. */
export function smaller(a: Size, b: Size): Size {
  return SIZES.indexOf(a) > SIZES.indexOf(b) ? a : b;
}

function fullWidth({ words, more }: Pick<BadgeView, 'words' | 'more'>): number {
  return ICON + FULL_FRAME + textWidth(words) + (more > 0 ? FULL_COUNT + textWidth(`+${more}`) : 0);
}

function compactWidth({ more }: Pick<BadgeView, 'more'>): number {
  return ICON + COMPACT_FRAME + (more > 0 ? textWidth(`+${more}`) : 0);
}

function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

function letterWidth(letter: string): number {
  if (MARK.test(letter)) return 0;
  return WIDE.test(letter) ? WIDE_LETTER : LETTER;
}
