/**
 * Posts marked up in the page itself with microdata (`itemtype`, `itemprop`) or RDFa (`typeof`, `property`).
 * A property belongs to the nearest item around it: the author of an answer is not the author of the question it stands in.
 */
import type { Author, PostFacts } from '../../model/post-facts';
import {
  all,
  attribute,
  closestWhere,
  insideEditor,
  isHidden,
  lineOf,
  localName,
  matches,
  parentOf,
  rawText,
  visibleText,
} from '../dom';
import { authorOf, postFacts } from '../facts';
import { outsideLinks, ownAddress } from '../post-links';
import type { PageInfo } from '../types';
import { bareTypes, POSTING_TYPES, REPLY_TYPES, type Reader, SITE } from './reader';

const ITEMS = '[itemscope][itemtype], [typeof]';
const TEXT_NAMES = ['text', 'articleBody', 'commentText', 'content:encoded', 'description'];

export const items: Reader = { selector: ITEMS, isPost, read, anchor };

export function typesOf(element: Element): string[] {
  return bareTypes(`${attribute(element, 'itemtype') ?? ''} ${attribute(element, 'typeof') ?? ''}`);
}

function isPost(element: Element): boolean {
  if (!matches(element, ITEMS) || insideEditor(element)) return false;
  const types = typesOf(element);
  if (!types.some((type) => POSTING_TYPES.has(type) || REPLY_TYPES.has(type))) return false;
  const words = wordsOf(element);
  return words !== null && (!isQuestion(types) || authorElement(element) !== null);
}

/** Lists of frequent questions have the same types, and no author. */
function isQuestion(types: readonly string[]): boolean {
  return types.includes('Question') || types.includes('Answer');
}

function read(post: Element, page: PageInfo): PostFacts | null {
  const words = wordsOf(post);
  const types = typesOf(post);
  const isReply = types.some((type) => REPLY_TYPES.has(type));
  const body = words === null ? '' : visibleText(words, { skip: (element) => isPost(element) });
  const title = isReply ? '' : valueIn(ownProperty(post, 'headline') ?? ownProperty(post, 'name'));
  const text = [body.startsWith(title) ? '' : title, body].filter(Boolean).join('\n');
  const author = authorIn(post, page);
  if (text === '' && author === undefined) return null;
  return postFacts({
    site: SITE,
    url: addressOf(post, page),
    author,
    text,
    links: outsideLinks(words === null ? [] : all(words, 'a[href]'), page, { ownHosts: [page.url.hostname] }),
    kind: isReply ? 'comment' : 'post',
  });
}

function anchor(post: Element): Element | null {
  const author = authorElement(post);
  if (author === null || isUnseen(author)) return null;
  return localName(author) === 'a' ? parentOf(author) : author;
}

/** Shown words only: forums also put a title in a `meta` around the whole thread. */
function wordsOf(post: Element): Element | null {
  const found = TEXT_NAMES.flatMap((name) => ownProperties(post, name)).filter(
    (element) => !isUnseen(element) && !insideEditor(element),
  );
  return found[0] ?? null;
}

function isUnseen(element: Element): boolean {
  return ['meta', 'link'].includes(localName(element)) || isHidden(element);
}

/** Elements that state this property of this item, not of an item within. */
function ownProperties(post: Element, name: string): Element[] {
  const selector = `[itemprop~="${name}"], [property~="${name}"], [property~="schema:${name}"], [rel~="schema:${name}"]`;
  return all(post, selector).filter((element) => itemAround(element) === post);
}

function ownProperty(post: Element, name: string): Element | null {
  return ownProperties(post, name)[0] ?? null;
}

function itemAround(element: Element): Element | null {
  return closestWhere(parentOf(element), (around) => matches(around, '[itemscope], [typeof]'));
}

function authorElement(post: Element): Element | null {
  const found = ['author', 'creator'].flatMap((name) => ownProperties(post, name));
  return found.find((element) => !isUnseen(element)) ?? found[0] ?? null;
}

/** The author is an item with a name, or just a name. */
function authorIn(post: Element, page: PageInfo): Author | undefined {
  const element = authorElement(post);
  if (element === null) return undefined;
  const isItem = matches(element, '[itemscope], [typeof]');
  const named = isItem ? (ownProperty(element, 'name') ?? ownProperty(element, 'foaf:name')) : null;
  const name = valueIn(named ?? (isItem && isUnseen(element) ? null : element));
  return name === '' ? undefined : authorOf({ name: name.slice(0, 200), host: page.url.hostname });
}

function valueIn(element: Element | null): string {
  if (element === null) return '';
  const content = attribute(element, 'content');
  if (content !== null) return content.trim().slice(0, 500);
  return lineOf(element) || (localName(element) === 'meta' ? '' : rawText(element).trim().slice(0, 500));
}

function addressOf(post: Element, page: PageInfo): string | undefined {
  const stated = ownProperty(post, 'url');
  const link = stated && (attribute(stated, 'href') ?? attribute(stated, 'content'));
  const written = attribute(post, 'itemid') ?? attribute(post, 'resource') ?? attribute(post, 'about');
  const id = attribute(post, 'id');
  return ownAddress(link ?? written ?? (id === null ? null : `#${id}`), page)?.href;
}
