/** Where a post's own words stand below its author line: a second place for a chip, and never inside somebody else's words. */
import { type Line, lastLine } from './last-line';
import { boxOf, holderOf, holds, isElement, lastChildOf, nameOf, parentOf } from './page-element';

/** Texts looked at behind the author line: its own rest, menus and dates stand before the words. */
const TEXT_CAP = 60;
/** Characters compared; nobody else's words begin with as many. */
const COMPARED = 2_000;
const SHOW_TEXTS = 4;
const LEADING = /^[^\p{L}\p{N}]+/u;

/**
 * The last line of the block in which `text` begins behind the anchor, with nothing of the post clipped away above its end.
 * `null` where no such block is sure: the page says other words, or the block holds the author line or another block too.
 */
export function lineOfWords(window: Window, post: Element, anchor: Element, text: string): Line | null {
  const first = firstOwnText(post, anchor, text);
  const block = first && blockAround(window, first, post);
  if (!block || holds(block, anchor) || endsInBreak(window, block)) return null;
  const line = lastLine(window, block);
  return line !== null && line.block === block && !isClipped(window, post, line) ? line : null;
}

function firstOwnText(post: Element, anchor: Element, text: string): Node | null {
  const own = keyOf(text);
  const walker = post.ownerDocument.createTreeWalker(post, SHOW_TEXTS);
  walker.currentNode = anchor;
  let node = walker.nextNode();
  for (let visits = 0; node !== null && visits < TEXT_CAP; visits++) {
    const words = keyOf(node.nodeValue ?? '');
    if (words.length > 1 && own.startsWith(words) && !holds(anchor, node)) return node;
    node = walker.nextNode();
  }
  return null;
}

/** Letters as they are, white space and leading pictures aside: sites draw emoji as images, which are no text nodes. */
function keyOf(text: string): string {
  return text.slice(0, COMPARED).replace(LEADING, '').replace(/\s+/g, ' ').trim();
}

/** `null` for words that stand in the post itself. */
function blockAround(window: Window, node: Node, post: Element): Element | null {
  for (let element = holderOf(node); element !== null && element !== post; element = parentOf(element)) {
    const { display } = window.getComputedStyle(element);
    if (!display.startsWith('inline') && display !== 'contents') return element;
  }
  return null;
}

/** A child behind a line break would begin a line of its own, and the page would move. */
function endsInBreak(window: Window, block: Element): boolean {
  const last = lastLeafOf(block);
  if (isElement(last)) return nameOf(last) === 'br';
  return (last.nodeValue ?? '').endsWith('\n') && /pre|break-spaces/.test(window.getComputedStyle(block).whiteSpace);
}

function lastLeafOf(block: Element): Node {
  let leaf: Node = block;
  for (let next = lastChildOf(leaf); next !== null; next = lastChildOf(leaf)) leaf = next;
  return leaf;
}

/** Shortened by the site: the line may end out of sight. */
function isClipped(window: Window, post: Element, line: Line): boolean {
  for (let element: Element | null = line.block; element && element !== post; element = parentOf(element)) {
    if (window.getComputedStyle(element).overflowY === 'visible') continue;
    if (line.bottom > boxOf(element).bottom + 1) return true;
  }
  return false;
}
