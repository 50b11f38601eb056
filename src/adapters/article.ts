/** An article, above all on health, on any site: who wrote and who reviewed it, when, and what it discloses about money. */
import type { ArticleFacts, PostFacts, PostLabel } from '../model/post-facts';
import { describeItself } from './article/lines';
import { metadataOf, saysArticle, saysForum } from './article/metadata';
import { isApart, type Place, placeOf } from './article/place';
import {
  all,
  allWithSelf,
  attribute,
  documentOf,
  first,
  holds,
  insideEditor,
  isElement,
  lineOf,
  parentOf,
  visibleText,
} from './dom';
import { authorOf, postFacts, present } from './facts';
import { outsideLinks, ownAddress } from './post-links';
import type { Adapter, PageInfo } from './types';

const SITE = 'article';
/** Characters of an article that are read. */
const LONGEST_TEXT = 40_000;
/** Less is a card, a notice, an error page. */
const LEAST_TEXT = 400;
/** Messages of a thread in software that no adapter knows, each with a number in its id. */
const MESSAGES = '[id^="post"], [id^="msg"], [id^="message"], [id^="pid"], [id^="comment"], [id^="edit"]';
const MESSAGE_ID = /^[a-z]{3,7}[-_]?\d{2,12}$/;
const BYLINE = 'a[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]';
const UNREAD_PAGES =
  /^\/(?:[^/]+\/)?(?:account|admin|cart|chats?|checkout|compose|inbox|login|messages?|my-account|notifications|settings|signin|signup|wp-admin|wp-login\.php)(?:\/|$)/;

export const articleAdapter: Adapter = {
  id: SITE,
  hosts: [],
  recognises: (document) => isArticlePage(document) && placeIn(document) !== null,
  findPosts: (root) => {
    const place = placeAround(root);
    return place !== null && (!isElement(root) || holds(root, place.root)) ? [place.root] : [];
  },
  closestPost: (node) => {
    const document = documentOf(node);
    const place = document && places.get(document);
    return place && holds(place.root, node) ? place.root : null;
  },
  readPost,
  badgeAnchor: (post) => placeAround(post)?.heading ?? null,
  readsPage: (page) => !UNREAD_PAGES.test(page.url.pathname),
};

/** By what it says of itself; else by its heading, enough text in one piece, and somebody who answers for it. */
function isArticlePage(document: Document): boolean {
  if (saysArticle(document)) return true;
  if (saysForum(document) || isThread(document)) return false;
  const place = placeIn(document);
  const isShared = first(document, 'meta[property="og:type"][content="article" i]') !== null;
  return (
    place !== null &&
    visibleText(place.body).length > LEAST_TEXT &&
    (isShared || allWithSelf(place.root, BYLINE).length > 0 || isReviewed(place))
  );
}

/** "Page last reviewed: 12 May 2023", "Medically reviewed by …": pages of health services often name no author. */
function isReviewed(place: Place): boolean {
  const { reviewed, reviewers } = describeItself(place);
  return reviewed !== '' || reviewers.length > 0;
}

function isThread(document: Document): boolean {
  return all(document, MESSAGES).filter((element) => MESSAGE_ID.test(attribute(element, 'id') ?? '')).length > 1;
}

const places = new WeakMap<Document, Place>();

/** Found once for as long as its parts stay where they are: pages change around an article all the time. */
function placeIn(document: Document): Place | null {
  const known = places.get(document);
  if (known !== undefined && isInPlace(document, known)) return known;
  places.delete(document);
  const place = placeOf(document, metadataOf(document).titles);
  if (place === null || insideEditor(place.root)) return null;
  places.set(document, place);
  return place;
}

function isInPlace(document: Document, { root, heading, body }: Place): boolean {
  return document.documentElement.contains(root) && holds(root, heading) && holds(root, body);
}

function placeAround(node: Element | Document): Place | null {
  const document = isElement(node) ? documentOf(node) : (node as Document);
  return document === null ? null : placeIn(document);
}

function readPost(post: Element, page: PageInfo): PostFacts | null {
  const document = documentOf(post);
  const place = document && placeIn(document);
  if (!document || !place || place.root !== post) return null;
  const metadata = metadataOf(document);
  const told = describeItself(place);
  const host = page.url.hostname.replace(/^www\./, '');
  const headline = lineOf(place.heading) || metadata.headline;
  const publisher = metadata.publisher || host;
  const words = visibleText(place.body, { skip: (element) => element === place.heading || isApart(element) });
  const isAdvert = metadata.isAdvert || told.isAdvert;
  const article = present<ArticleFacts>({
    headline,
    publisher,
    reviewers: [...new Set([...metadata.reviewers, ...(metadata.isJournal ? [] : told.reviewers)])],
    published: metadata.published,
    reviewed: metadata.reviewed || told.reviewed,
    disclosures: [...metadata.sponsors, ...told.disclosures],
  });
  return postFacts({
    site: SITE,
    url: addressOf(document, page),
    lang: metadata.lang || (attribute(document.documentElement, 'lang') ?? ''),
    author: authorOf({ name: metadata.authors[0] ?? bylineIn(place) ?? publisher }),
    text: `${headline}\n${words}`.slice(0, LONGEST_TEXT).trim(),
    links: outsideLinks(all(place.body, 'a[href]'), page, { ownHosts: [host] }),
    labels: isAdvert ? [{ kind: 'promoted' } satisfies PostLabel] : undefined,
    kind: 'article',
    article,
  });
}

/** The address that the page gives itself, if it is one of the same site; a page cannot lend itself another's. */
function addressOf(document: Document, page: PageInfo): string | undefined {
  const link = first(document, 'link[rel~="canonical"][href]');
  const own = (link && ownAddress(attribute(link, 'href'), page)) ?? page.url;
  return own.origin + own.pathname + own.search;
}

/** A link to the author that the page marks as one. */
function bylineIn({ root }: Place): string | undefined {
  const link =
    first(root, 'a[rel~="author"]') ?? first(root, '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]');
  return link === null || parentOf(link) === null ? undefined : lineOf(link).slice(0, 200) || undefined;
}
