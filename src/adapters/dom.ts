/**
 * Reading a hostile page safely: a form's children can replace any property of the form (`<input name="attributes">`),
 * so every property is taken from the prototype, and every walk is bounded.
 */
import { spend, spendOnSearch } from './work';

/** Characters of one post's text; the rest is left unread. */
export const TEXT_CAP = 50_000;
/** Nodes visited for one text; a page that hides more than this in a post is not read to the end. */
const NODE_CAP = 20_000;
/** Ancestors climbed at most. */
const DEPTH_CAP = 2_000;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4;
const BLOCKS = new Set(
  'address article blockquote details dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);
const UNREAD = new Set(
  'audio button canvas iframe input math noscript object option script select style svg template textarea video'.split(
    ' ',
  ),
);
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\u20E3/u;
const EMOJI_NAME = /^:[\w+-]{1,40}:$/;

/** One property of a node as its prototype gives it, whatever the page put in its way. */
function read<T extends Node, K extends keyof T>(node: T, key: K): T[K] {
  spend(1);
  return Reflect.get(Object.getPrototypeOf(node), key, node) as T[K];
}

export function attribute(element: Element, name: string): string | null {
  return read(element, 'getAttribute').call(element, name);
}

export function localName(element: Element): string {
  return read(element, 'localName');
}

export function parentOf(element: Element): Element | null {
  return read(element, 'parentElement');
}

export function childrenOf(element: Element): Element[] {
  return Array.from(read(element, 'children'));
}

export function siblingBefore(element: Element): Element | null {
  return read(element, 'previousElementSibling');
}

export function siblingAfter(element: Element): Element | null {
  return read(element, 'nextElementSibling');
}

export function holds(element: Element, other: Node): boolean {
  return read(element, 'contains').call(element, other);
}

/** Does `other` begin after `element` in the document? */
export function isBefore(element: Element, other: Element): boolean {
  return (read(element, 'compareDocumentPosition').call(element, other) & FOLLOWING) !== 0;
}

export function matches(element: Element, selector: string): boolean {
  return read(element, 'matches').call(element, selector);
}

export function first(root: Element | Document, selector: string): Element | null {
  spendOnSearch(root as Element);
  return (read(root as Element, 'querySelector') as (s: string) => Element | null).call(root, selector);
}

export function all(root: Element | Document, selector: string): Element[] {
  spendOnSearch(root as Element);
  return Array.from((read(root as Element, 'querySelectorAll') as ParentNode['querySelectorAll']).call(root, selector));
}

/** Like `all`, with `root` itself first when it matches. */
export function allWithSelf(root: Element | Document, selector: string): Element[] {
  const below = all(root, selector);
  return isElement(root) && matches(root, selector) ? [root, ...below] : below;
}

export function isElement(node: Node | null): node is Element {
  return node !== null && read(node, 'nodeType') === ELEMENT_NODE;
}

/** An element is named by others through its id: `aria-labelledby`. */
export function byId(document: Document, id: string): Element | null {
  return read(document, 'getElementById').call(document, id);
}

export function documentOf(element: Element): Document | null {
  return read(element as Node, 'ownerDocument');
}

/** The nearest ancestor-or-self for which `test` holds. */
export function closestWhere(start: Element | null, test: (element: Element) => boolean): Element | null {
  let element = start;
  for (let depth = 0; element !== null && depth < DEPTH_CAP; depth++) {
    if (test(element)) return element;
    element = parentOf(element);
  }
  return null;
}

/** Does the element stand in something that a reader types into? Drafts are never read. */
export function insideEditor(element: Element): boolean {
  return closestWhere(element, isEditor) !== null;
}

/** An element and the posts nested in it, whose content is not its own. */
export interface Scope {
  root: Element;
  nested: readonly Element[];
}

export function ownAll(scope: Scope, selector: string): Element[] {
  const found = all(scope.root, selector);
  if (scope.nested.length === 0) return found;
  return found.filter((element) => !scope.nested.some((inner) => holds(inner, element)));
}

export function ownFirst(scope: Scope, selector: string): Element | null {
  return scope.nested.length === 0 ? first(scope.root, selector) : (ownAll(scope, selector)[0] ?? null);
}

/** Like `ownFirst`, for lists of selectors and for ids that repeat: jsdom's `querySelector` is slow on the one and misses the other. */
export function ownOne(scope: Scope, selector: string): Element | null {
  return ownAll(scope, selector)[0] ?? null;
}

export interface TextOptions {
  /** True where line breaks of the source are the post's own (`white-space: pre-wrap`); blocks then break nothing. */
  preserve?: boolean;
  /** Parts that do not belong to the text. */
  skip?: (element: Element) => boolean;
  /** True where the site hides what it draws from screen readers, and writes a spoken copy beside it for `skip` to leave out. */
  drawn?: boolean;
}

/**
 * The words a reader sees: line breaks kept, emoji images as their `alt`, hidden parts and controls left out,
 * at most `TEXT_CAP` characters.
 */
export function visibleText(root: Element, options: TextOptions = {}): string {
  let text = '';
  for (const piece of pieces(root, options)) {
    if (piece === null) text = endLine(text);
    else text += options.preserve || !endsOpen(text) ? piece : trimStartSpace(piece);
    if (text.length >= TEXT_CAP) break;
  }
  return tidyLines(text.slice(0, TEXT_CAP));
}

/** Visible text on one line, for names and links. */
export function lineOf(root: Element, options?: TextOptions): string {
  return visibleText(root, options).replace(/\s+/g, ' ');
}

/** Everything written in the element, shown or not. For addresses that a site hides in part; never for a post's words. */
export function rawText(element: Element): string {
  return (read(element as Node, 'textContent') ?? '').slice(0, TEXT_CAP);
}

/** Pieces of text below a node, shown or not, each with the element it stands in. */
export function* textsBelow(root: Element | Document): Generator<{ text: string; element: Element }> {
  let node: Node | null = root;
  for (let visits = 0; node !== null && visits < NODE_CAP; visits++) {
    const parent = read(node, 'parentElement');
    if (read(node, 'nodeType') === TEXT_NODE && parent !== null)
      yield { text: read(node as Text, 'data'), element: parent };
    node = nodeAfter(node, root);
  }
}

function nodeAfter(start: Node, root: Node): Node | null {
  const child = read(start, 'firstChild');
  if (child !== null) return child;
  let node: Node | null = start;
  while (node !== null && node !== root) {
    const next: Node | null = read(node, 'nextSibling');
    if (next !== null) return next;
    node = read(node, 'parentNode');
  }
  return null;
}

/** Text pieces in order; `null` stands for the edge of a block. */
function* pieces(root: Element, options: TextOptions): Generator<string | null> {
  let node: Node | null = root;
  const asWritten = new Map<Element, boolean>();
  for (let visits = 0; node !== null && visits < NODE_CAP; visits++) {
    const closed: boolean = isElement(node) && node !== root && isUnread(node, options);
    if (!closed) yield* opening(node, options, asWritten);
    const child: Node | null = closed ? null : read(node, 'firstChild');
    node = child ?? (yield* following(node, root, options));
  }
}

function* opening(node: Node, options: TextOptions, asWritten: Map<Element, boolean>): Generator<string | null> {
  if (read(node, 'nodeType') === TEXT_NODE) {
    const data = read(node as Text, 'data').slice(0, TEXT_CAP);
    yield options.preserve || insidePre(node, asWritten) ? data : data.replace(/\s+/g, ' ');
  } else if (isElement(node)) {
    const name = localName(node);
    if (name === 'br') yield '\n';
    else if (name === 'img') yield emojiOf(node);
    else if (isBlock(node, options)) yield null;
  }
}

/** The next node after a whole subtree, closing the blocks that end on the way. */
function* following(start: Node, root: Element, options: TextOptions): Generator<null, Node | null> {
  let node: Node = start;
  while (node !== root) {
    if (isElement(node) && isBlock(node, options)) yield null;
    const next = read(node, 'nextSibling');
    if (next !== null) return next;
    const parent = read(node, 'parentNode');
    if (parent === null) return null;
    node = parent;
  }
  return null;
}

function isBlock(element: Element, options: TextOptions): boolean {
  return !options.preserve && BLOCKS.has(localName(element));
}

function isUnread(element: Element, options: TextOptions): boolean {
  if (UNREAD.has(localName(element)) || isHidden(element)) return true;
  if (attribute(element, 'aria-hidden') === 'true' && options.drawn !== true) return true;
  return isEditor(element) || options.skip?.(element) === true;
}

/** Hidden by the page itself, in a way that needs no style sheet to see. */
export function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== null) return true;
  const style = attribute(element, 'style');
  if (style === null || !style.includes(':')) return false;
  const rules = style.slice(0, 2_000).toLowerCase().replaceAll(' ', '');
  return rules.includes('display:none') || rules.includes('visibility:hidden');
}

function isEditor(element: Element): boolean {
  if (localName(element) === 'textarea' || attribute(element, 'role') === 'textbox') return true;
  const editable = attribute(element, 'contenteditable');
  return editable !== null && editable !== 'false' && editable !== 'inherit';
}

/** Asked for each piece of text, so that what is known of a parent is kept. */
function insidePre(node: Node, known: Map<Element, boolean>): boolean {
  const parent = read(node, 'parentElement');
  if (parent === null) return false;
  const is = known.get(parent) ?? closestWhere(parent, (element) => localName(element) === 'pre') !== null;
  known.set(parent, is);
  return is;
}

function emojiOf(image: Element): string {
  const alt = (attribute(image, 'alt') ?? '').slice(0, 60);
  return (alt.length <= 16 && EMOJI.test(alt)) || EMOJI_NAME.test(alt) ? alt : '';
}

function endLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function endsOpen(text: string): boolean {
  return text === '' || text.endsWith('\n') || text.endsWith(' ');
}

function trimStartSpace(piece: string): string {
  return piece.startsWith(' ') ? piece.slice(1) : piece;
}

/** No spaces at the ends of lines, at most one empty line in a row. */
function tidyLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines
    .filter((line, index) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim();
}
