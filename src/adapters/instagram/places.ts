/**
 * Where posts stand on Instagram. Its pages have few roles: a post is an article, or what stands around the link on its
 * time; a comment, around the link with its own number; in a grid, a post is a picture with its caption as description.
 */
import {
  all,
  allWithSelf,
  attribute,
  closestWhere,
  first,
  holds,
  insideEditor,
  isBefore,
  isElement,
  localName,
  parentOf,
  type Scope,
} from '../dom';
import { postIn, profileIn } from './addresses';

const ARTICLE = 'article';
const LINKS = 'a[href*="/p/"], a[href*="/reel/"], a[href*="/tv/"]';
/** In the reels viewer there is no time: the account's link leads to its reels. */
const REEL_AUTHOR = 'a[href$="/reels/"]';
/** Elements between a time and the picture of its author, at most. */
const CLIMB = 16;
const PRIVATE_PART = /^(?:IGD|MW|Chat)/;

export type Place = 'post' | 'comment' | 'card';

export function findPosts(root: Element | Document): Element[] {
  const found = new Set<Element>();
  for (const element of allWithSelf(root, `${ARTICLE}, ${LINKS}, ${REEL_AUTHOR}`)) {
    const place = placeOf(element);
    if (place !== null && !isUnread(place)) found.add(place);
  }
  const inside = [...found].filter((post) => !isElement(root) || holds(root, post));
  return inside.sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

/** The comment or card around a node, else the post. */
export function closestPost(node: Element): Element | null {
  const article = closestWhere(node, isArticle);
  const post = article === null ? closestWhere(node, (at) => kindOf(at) !== null) : withinArticle(article, node);
  return post === null || isUnread(post) ? null : post;
}

function withinArticle(article: Element, node: Element): Element {
  return scopeOf(article).nested.findLast((comment) => holds(comment, node)) ?? article;
}

/** What an element is; asked of every ancestor of a changed node, so that it looks at few links. */
export function kindOf(element: Element): Place | null {
  if (localName(element) === 'a') return placeOf(element) === element ? 'card' : null;
  if (isArticle(element)) return 'post';
  if (isWide(element)) return null;
  const timed = timedLinks(element);
  if (timed.length === 1 && timed.some((link) => isCommentLink(link) && commentAround(link) === element))
    return 'comment';
  if (timed.some((link) => !isCommentLink(link) && postAround(link) === element)) return 'post';
  return all(element, REEL_AUTHOR)
    .slice(0, 1)
    .some((link) => reelAround(link) === element)
    ? 'post'
    : null;
}

export function scopeOf(post: Element): Scope {
  if (localName(post) === 'a') return { root: post, nested: [] };
  const links = timedLinks(post).filter(isCommentLink);
  const comments = links.map(commentAround).filter((comment) => comment !== null);
  return { root: post, nested: comments.filter((comment) => comment !== post && !holds(comment, post)) };
}

/** The post, comment or card that a link or article stands for. */
function placeOf(element: Element): Element | null {
  if (localName(element) === ARTICLE) return isArticle(element) ? element : null;
  if (first(element, 'time') !== null) return isCommentLink(element) ? commentAround(element) : postAround(element);
  if (postIn(element) !== undefined) return isCard(element) ? element : null;
  return reelAround(element);
}

function isArticle(element: Element): boolean {
  if (localName(element) !== ARTICLE || first(element, ARTICLE) !== null) return false;
  return all(element, 'a[href]').some((anchor) => profileIn(anchor) !== undefined) && !isGrid(element);
}

/** Older profiles have all their pictures in one article. */
function isGrid(article: Element): boolean {
  const links = all(article, LINKS);
  return links.length > 1 && links.every(isCard);
}

function isCommentLink(link: Element): boolean {
  return postIn(link)?.comment !== undefined;
}

/** A picture with words for a description, whose address leads to a post; inside a post it is that post's own. */
function isCard(link: Element): boolean {
  const address = postIn(link);
  if (address === undefined || address.comment !== undefined || first(link, 'img[alt]') === null) return false;
  return (
    first(link, 'time') === null &&
    closestWhere(parentOf(link), (at) => localName(at) === ARTICLE && !isManyIn(at)) === null
  );
}

function isManyIn(article: Element): boolean {
  return all(article, 'a[href] img[alt]').filter((image) => closestWhere(image, isPostLink) !== null).length > 1;
}

function isPostLink(element: Element): boolean {
  return localName(element) === 'a' && postIn(element) !== undefined;
}

/** From the time of a comment up to the picture of its author, or as far as no other comment is met. */
function commentAround(link: Element): Element | null {
  let comment: Element | null = null;
  climb(link, (at) => {
    if (timedLinks(at).length > 1) return true;
    comment = at;
    return pictureLinks(at).length > 0;
  });
  return comment;
}

function timedLinks(element: Element): Element[] {
  return all(element, LINKS).filter((link) => first(link, 'time') !== null);
}

/** From the time of a post, which may stand below its comments, up to what holds its author's name or picture. */
function postAround(link: Element): Element | null {
  if (postIn(link) === undefined) return null;
  const article = closestWhere(link, (at) => localName(at) === ARTICLE);
  if (article !== null) return isArticle(article) ? article : null;
  const owner = postIn(link)?.owner?.toLowerCase();
  return climb(link, (at) => {
    const handles = all(at, 'a[href]').flatMap((anchor) => profileIn(anchor)?.toLowerCase() ?? []);
    if (owner !== undefined) return handles.includes(owner);
    /** Whoever liked the post is named once; its author has a picture or a name in two places. */
    return pictureLinks(at).length > 0 || new Set(handles).size < handles.length;
  });
}

/** From the account's link up to the video; not further than one reel. */
function reelAround(link: Element): Element | null {
  if (profileIn(link) === undefined || closestWhere(link, isTab) !== null) return null;
  const reel = climb(link, (at) => first(at, 'video') !== null);
  return reel !== null &&
    all(reel, 'video').length === 1 &&
    closestWhere(reel, (at) => localName(at) === ARTICLE) === null
    ? reel
    : null;
}

/** "Reels" is also a tab of a profile and a part of the menu. */
function isTab(element: Element): boolean {
  const role = attribute(element, 'role') ?? '';
  return role === 'tab' || role === 'tablist' || role === 'navigation' || localName(element) === 'nav';
}

function climb(start: Element, test: (element: Element) => boolean): Element | null {
  let at = parentOf(start);
  for (let climbed = 0; at !== null && climbed < CLIMB && !isWide(at); climbed++) {
    if (test(at)) return at;
    at = parentOf(at);
  }
  return null;
}

function isWide(element: Element): boolean {
  return localName(element) === 'main' || localName(element) === 'body' || attribute(element, 'role') === 'main';
}

export function pictureLinks(element: Element): Element[] {
  const anchors = all(element, 'a[href]').filter((anchor) => profileIn(anchor) !== undefined);
  return anchors.filter((anchor) => first(anchor, 'img, canvas') !== null);
}

/** Direct messages may show a post that somebody sent. */
function isUnread(element: Element): boolean {
  if (insideEditor(element)) return true;
  const chat = closestWhere(element, (at) => {
    const role = attribute(at, 'role');
    return (
      role === 'log' ||
      role === 'grid' ||
      role === 'navigation' ||
      PRIVATE_PART.test(attribute(at, 'data-pagelet') ?? '')
    );
  });
  return chat !== null;
}
