/** Measures the free space for a chip at the end of a line. Reads only, so that a batch costs one layout. */
import { type Line, lastLine } from './last-line';
import { lineOfWords } from './own-words';
import { boxOf, parentOf, siblingAfter } from './page-element';
import { leastRoom } from './size';

/** How the host is put in: at the end of the flow, with a flex gap taken back, out of the flow, or in the post's corner. */
export type Place = 'flow' | 'gap' | 'pinned' | 'corner';

export interface Room {
  place: Place;
  parent: Element;
  /** Free px at the inline end. */
  width: number;
  /** Offset of the host in px, for `gap` and `pinned`. */
  pull: number;
  /** Text size and height of the author line in px. */
  text: number;
  height: number;
}

/** Where a post's chip may stand. */
export interface Spot {
  /** The author line; `null` where the site leaves no place beside it. */
  anchor: Element | null;
  /** The post's own words as they were read, to know them from what it quotes. */
  text: string;
}

/** Space kept free before whatever stands next on the line. */
const CLEARANCE = 4;
const CORNER = 28;
const MOST_FOLLOWERS = 200;
const SPREADING = ['space-between', 'space-around', 'space-evenly', 'stretch'];

/**
 * Behind the author's name; where that line is full, as on a phone, in the post's corner or behind its own words.
 * `null` when there is no place at all.
 */
export function measureRoom(window: Window, post: Element, { anchor, text }: Spot): Room | null {
  if (anchor === null) return cornerRoom(window, post);
  const line = lastLine(window, anchor);
  // Nothing of the post is seen.
  if (line === null) return null;
  return (
    roomBehind(window, post, line) ??
    cornerRoom(window, post) ??
    roomBehind(window, post, lineOfWords(window, post, anchor, text))
  );
}

/** `null` where there is no line, or where not even the smallest chip has room. */
function roomBehind(window: Window, post: Element, line: Line | null): Room | null {
  if (line === null) return null;
  const width = toward(line, line.end, freeUntil(window, post, line));
  const style = window.getComputedStyle(line.block);
  const text = px(style.fontSize, 15);
  if (width < leastRoom(text)) return null;
  return { parent: line.block, width, text, height: line.bottom - line.top, ...placeIn(style, line) };
}

/** Distance from `from` to `to` in reading direction. */
function toward({ rtl }: Line, from: number, to: number): number {
  return rtl ? from - to : to - from;
}

/** The nearest edge behind the line: a clipping ancestor, a neighbour on the same line, or the end of the post. */
function freeUntil(window: Window, post: Element, line: Line): number {
  let limit = innerEnd(window, post, line);
  for (let element: Element | null = line.block; element && element !== post; element = parentOf(element)) {
    if (window.getComputedStyle(element).overflowX !== 'visible')
      limit = nearer(line, limit, endOf(boxOf(element), line));
    for (const neighbour of followers(element)) limit = nearer(line, limit, neighbourEdge(neighbour, line));
  }
  return limit;
}

/** What stands behind an element; of more than a line can hold, the rest stands elsewhere. */
function followers(element: Element): Element[] {
  const found: Element[] = [];
  for (let next = siblingAfter(element); next && found.length < MOST_FOLLOWERS; next = siblingAfter(next))
    found.push(next);
  return found;
}

/** Where a neighbour begins, when it stands on this line behind the content; else nothing stands in the way. */
function neighbourEdge(neighbour: Element, line: Line): number {
  const rect = boxOf(neighbour);
  const free = line.rtl ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (rect.width < 1 || rect.height < 1 || rect.top >= line.bottom || rect.bottom <= line.top) return free;
  const start = line.rtl ? rect.right : rect.left;
  if (toward(line, line.end, start) < -1) return free;
  return line.rtl ? start + CLEARANCE : start - CLEARANCE;
}

function innerEnd(window: Window, post: Element, line: Line): number {
  const style = window.getComputedStyle(post);
  const rect = boxOf(post);
  return line.rtl ? rect.left + px(style.paddingLeft, 0) : rect.right - px(style.paddingRight, 0);
}

function endOf(rect: DOMRect, { rtl }: Line): number {
  return rtl ? rect.left : rect.right;
}

function nearer({ rtl }: Line, a: number, b: number): number {
  return rtl ? Math.max(a, b) : Math.min(a, b);
}

/** A child more must move nothing: flex gaps are taken back, spread lines and grids get the host out of the flow. */
function placeIn(style: CSSStyleDeclaration, line: Line): { place: Place; pull: number } {
  const isFlex = style.display.endsWith('flex');
  const isSpread =
    isFlex && (SPREADING.some((word) => style.justifyContent.includes(word)) || style.flexDirection !== 'row');
  if (isSpread || style.display.endsWith('grid')) {
    const rect = boxOf(line.block);
    const start = line.rtl ? rect.right - px(style.paddingRight, 0) : rect.left + px(style.paddingLeft, 0);
    return { place: 'pinned', pull: toward(line, start, line.end) };
  }
  const gap = isFlex ? px(style.columnGap, 0) : 0;
  return gap > 0 ? { place: 'gap', pull: -gap } : { place: 'flow', pull: 0 };
}

/** The post's own top corner, where its padding has room for a dot and it is the frame that `absolute` refers to. */
function cornerRoom(window: Window, post: Element): Room | null {
  const style = window.getComputedStyle(post);
  const padding = Math.max(px(style.paddingTop, 0), px(style.paddingInlineEnd, 0));
  if (style.position === 'static' || padding < CORNER) return null;
  return { place: 'corner', parent: post, width: CORNER, pull: 0, text: 15, height: CORNER };
}

function px(value: string, otherwise: number): number {
  const number = Number.parseFloat(value);
  return Number.isFinite(number) ? number : otherwise;
}
