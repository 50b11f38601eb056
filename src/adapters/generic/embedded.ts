/**
 * Posts that a page tells of in JSON-LD, next to markup that says nothing. Author and words are taken from there; the
 * place is where the same words stand on the page. A post whose words stand nowhere is not shown, so it is not read.
 */
import type { PostFacts } from '../../model/post-facts';
import {
  all,
  documentOf,
  holds,
  insideEditor,
  isElement,
  isHidden,
  lineOf,
  localName,
  parentOf,
  rawText,
  textsBelow,
} from '../dom';
import { authorOf, type JsonObject, jsonLdNames, jsonLdObjects, postFacts } from '../facts';
import { outsideLinks, ownAddress } from '../post-links';
import type { PageInfo } from '../types';
import { bareTypes, POSTING_TYPES, REPLY_TYPES, SITE } from './reader';

/** Posts of one page. */
const POSTING_CAP = 300;
/** Characters by which words are found, and by which they must agree. */
const KEY = 12;
const AGREED = 60;
/** How far above its words the author of a post may stand. */
const STEPS = 8;
const LARGEST_POST = 40_000;
const ANSWERS = ['mainEntity', 'comment', 'suggestedAnswer', 'acceptedAnswer', 'hasPart'];

interface Posting {
  isReply: boolean;
  author: string;
  title: string;
  text: string;
  url: string;
}

const known = new WeakMap<Element, Posting>();

export function postingsIn(document: Document): Posting[] {
  const postings: Posting[] = [];
  for (const object of jsonLdObjects(document)) collect(object, postings, 0);
  return postings;
}

function collect(value: unknown, postings: Posting[], depth: number): void {
  if (Array.isArray(value)) for (const entry of value.slice(0, POSTING_CAP)) collect(entry, postings, depth + 1);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > 8) return;
  const object = value as JsonObject;
  const posting = postingOf(object);
  if (posting !== null && postings.length < POSTING_CAP) postings.push(posting);
  for (const name of ANSWERS) collect(object[name], postings, depth + 1);
}

/** Frequent questions have the same types and no author. */
function postingOf(object: JsonObject): Posting | null {
  const types = typesOf(object);
  const isReply = types.some((type) => REPLY_TYPES.has(type));
  const author = jsonLdNames(object.author ?? object.creator)[0] ?? '';
  const text = plain(stringOf(object.text) || stringOf(object.articleBody));
  if ((!isReply && !types.some((type) => POSTING_TYPES.has(type))) || author === '' || text.length < KEY) return null;
  const title = plain(stringOf(object.headline) || stringOf(object.name)).slice(0, 500);
  return { isReply, author: author.slice(0, 200), title, text, url: stringOf(object.url) || stringOf(object['@id']) };
}

export function typesOf(object: JsonObject): string[] {
  return bareTypes(
    [object['@type']]
      .flat()
      .filter((type) => typeof type === 'string')
      .join(' '),
  );
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 50_000) : '';
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The places of the page's postings below `root`, each posting at most once. */
export function findEmbedded(root: Element | Document): Element[] {
  const document = isElement(root) ? documentOf(root) : (root as Document);
  const postings = document === null ? [] : postingsIn(document);
  if (postings.length === 0) return [];
  const found = new Map<Element, Posting>();
  for (const { text, element } of textsBelow(root)) {
    const words = plain(text.slice(0, 500)).slice(0, AGREED);
    if (words.length < KEY) continue;
    const posting = postings.find((one) => one.text.startsWith(words));
    if (posting === undefined || isOutOfSight(element)) continue;
    const place = placeOf(element, posting);
    if (![...found].some(([other, one]) => one === posting || holds(place, other))) found.set(place, posting);
  }
  for (const [place, posting] of found) known.set(place, posting);
  return [...found.keys()];
}

function isOutOfSight(element: Element): boolean {
  return isHidden(element) || insideEditor(element) || ['script', 'style', 'title'].includes(localName(element));
}

/** The smallest element around the words in which the author is named as well. */
function placeOf(words: Element, { author }: Posting): Element {
  let element: Element | null = words;
  for (let step = 0; element !== null && step < STEPS; step++) {
    const text = rawText(element);
    if (text.length > LARGEST_POST) break;
    if (text.includes(author)) return element;
    element = parentOf(element);
  }
  return words;
}

export function isEmbedded(element: Element): boolean {
  return known.has(element);
}

/** A place that has come to hold other words is no place of this posting any more. */
export function readEmbedded(place: Element, page: PageInfo): PostFacts | null {
  const posting = known.get(place);
  if (posting === undefined || !plain(rawText(place)).includes(posting.text.slice(0, KEY))) return null;
  const { author, isReply, text, title } = posting;
  return postFacts({
    site: SITE,
    url: ownAddress(posting.url, page)?.href,
    author: authorOf({ name: author, host: page.url.hostname }),
    text: isReply || text.startsWith(title) ? text : `${title}\n${text}`,
    links: outsideLinks(all(place, 'a[href]'), page, { ownHosts: [page.url.hostname] }),
    kind: isReply ? 'comment' : 'post',
  });
}

/** The line with the author's name, where it stands apart from the words. */
export function embeddedAnchor(place: Element): Element | null {
  const author = known.get(place)?.author;
  return all(place, 'a, b, strong, span, cite, address, h3, h4').find((element) => lineOf(element) === author) ?? null;
}
