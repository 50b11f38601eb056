/** Where the words of an author line end: the badge stands behind them, not behind the box that holds them. */

import { boxesOf, boxOf, holderOf, isElement, isEmpty, nameOf, parentOf } from './page-element';

export interface Line {
  top: number;
  bottom: number;
  /** Where the content ends, in reading direction. */
  end: number;
  rtl: boolean;
  /** The block that lays the line out; a child put at its end stands on the line, whatever blocks are around it. */
  block: Element;
}

interface Piece {
  rect: DOMRect;
  element: Element;
}

/** Nodes looked at in one author line. */
const NODE_CAP = 400;
const REPLACED = new Set(['canvas', 'img', 'picture', 'svg', 'video']);
const SHOW_ELEMENTS_AND_TEXTS = 1 | 4;
const TEXT_NODE = 3;

/** `null` for a line without anything to see. */
export function lastLine(window: Window, anchor: Element): Line | null {
  const pieces = piecesOf(window, anchor);
  const last = pieces.at(-1);
  if (last === undefined) return null;
  const block = blockAround(window, last.element, anchor);
  const rtl = window.getComputedStyle(block).direction === 'rtl';
  const onLine = pieces.filter(({ rect }) => isBeside(rect, last.rect)).map(({ rect }) => rect);
  const end = rtl ? Math.min(...onLine.map(({ left }) => left)) : Math.max(...onLine.map(({ right }) => right));
  return { top: last.rect.top, bottom: last.rect.bottom, end, rtl, block };
}

function isBeside(rect: DOMRect, last: DOMRect): boolean {
  return rect.top < last.bottom && rect.bottom > last.top && rect.height < last.height * 2;
}

/** The boxes of words and pictures in order. A heading may be as wide as the page: its own box says nothing of its words. */
function piecesOf(window: Window, anchor: Element): Piece[] {
  const walker = anchor.ownerDocument.createTreeWalker(anchor, SHOW_ELEMENTS_AND_TEXTS);
  const pieces: Piece[] = [];
  let node = walker.nextNode();
  for (let visits = 0; node !== null && visits < NODE_CAP; visits++) {
    const isClosed = isElement(node) && REPLACED.has(nameOf(node));
    pieces.push(...piecesAt(window, anchor, node));
    node = isClosed ? nodeAfter(walker) : walker.nextNode();
  }
  return pieces;
}

function nodeAfter(walker: TreeWalker): Node | null {
  do {
    const next = walker.nextSibling();
    if (next !== null) return next;
  } while (walker.parentNode() !== null && walker.currentNode !== walker.root);
  return null;
}

function piecesAt(window: Window, anchor: Element, node: Node): Piece[] {
  const element = isElement(node) ? node : holderOf(node);
  if (element === null || !isContent(window, node)) return [];
  const seen = Array.from(rectsOf(node)).filter(({ width, height }) => width > 1 && height > 1);
  return seen.length === 0 || isForReadersOnly(window, element, anchor) ? [] : seen.map((rect) => ({ rect, element }));
}

/** Words, pictures, and the small empty elements that sites draw icons with. */
function isContent(window: Window, node: Node): boolean {
  if (!isElement(node)) return node.nodeType === TEXT_NODE && (node.nodeValue ?? '').trim() !== '';
  if (REPLACED.has(nameOf(node))) return true;
  return isEmpty(node) && window.getComputedStyle(node).display.startsWith('inline');
}

function rectsOf(node: Node): DOMRectList {
  if (isElement(node)) return boxesOf(node);
  const range = (node.ownerDocument as Document).createRange();
  range.selectNodeContents(node);
  return range.getClientRects();
}

/** Words for screen readers stand in a clipped box of a pixel; the words themselves have their full size. */
function isForReadersOnly(window: Window, start: Element, anchor: Element): boolean {
  for (let element: Element | null = start; element && element !== anchor; element = parentOf(element)) {
    const { width, height } = boxOf(element);
    if ((width <= 1 || height <= 1) && window.getComputedStyle(element).overflowX !== 'visible') return true;
  }
  return false;
}

/** Into blocks within blocks, but not into the items of a flex line or a grid: there a child of its own stands beside them. */
function blockAround(window: Window, last: Element, anchor: Element): Element {
  let block = anchor;
  for (const element of pathBetween(anchor, last)) {
    if (/flex|grid/.test(window.getComputedStyle(block).display)) return block;
    const { display } = window.getComputedStyle(element);
    if (!display.startsWith('inline') && display !== 'contents' && !REPLACED.has(nameOf(element))) block = element;
  }
  return block;
}

/** From the anchor, left out, down to the element. */
function pathBetween(anchor: Element, last: Element): Element[] {
  const path: Element[] = [];
  for (let element: Element | null = last; element && element !== anchor; element = parentOf(element))
    path.unshift(element);
  return path;
}
