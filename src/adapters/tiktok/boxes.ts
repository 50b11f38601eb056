/** Where posts lie on TikTok: marked cards, and boxes around marked parts where the whole has no mark. */
import {
  all,
  allWithSelf,
  attribute,
  childrenOf,
  closestWhere,
  documentOf,
  first,
  holds,
  insideEditor,
  isBefore,
  ownAll,
  parentOf,
  type Scope,
} from '../dom';

const FEED_ITEM = 'recommend-list-item-container';
/** Cards in grids: `user-post-item`, `search_top-item`, `explore-item`, `challenge-item` … */
const GRID_ITEM =
  /^(?:user-(?:post|liked?|reposts?|favou?rites?)|search[_-](?:top|video)|explore|challenge|music|collection|playlist|effect|related-video)-item$/;
const COMMENT_TEXT = '[data-e2e="comment-level-1"], [data-e2e="comment-level-2"]';
/** The opened video has no mark around it, only on its parts. */
export const OPEN_PARTS = '[data-e2e="browse-username"], [data-e2e="browse-user-avatar"]';
const OPEN_TEXT = '[data-e2e="browse-video-desc"]';
const PRIVATE = /^(?:chat-|dm-|message-input|inbox-(?:list|notifications)|top-dm)/;
/** Boxes between a part of a comment or card and the whole. */
const REACH = 8;
const CARD_PARTS = '[data-e2e$="-card-desc"], [data-e2e$="-item-desc"], [data-e2e$="-user-link"]';
export const PROFILE_PATH = /^\/@([^/]+)\/?$/;

export function findPosts(root: Element | Document): Element[] {
  const marks = allWithSelf(
    root,
    `[data-e2e="${FEED_ITEM}"], [data-e2e$="-item"], ${COMMENT_TEXT}, ${OPEN_TEXT}, ${OPEN_PARTS}`,
  );
  const posts = new Set(marks.map(postOfMark).filter((post) => post !== null && isUnder(post, root)));
  return [...posts].filter((post) => post !== null).sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

function isUnder(post: Element, root: Element | Document): boolean {
  return documentOf(root as Element) === null || holds(root as Element, post);
}

/** The post that a marked part belongs to. */
function postOfMark(mark: Element): Element | null {
  const name = markOf(mark);
  const post = name === FEED_ITEM || GRID_ITEM.test(name) ? cardOf(mark) : boxOf(mark);
  return post === null || insideEditor(post) || closestWhere(post, isPrivate) !== null ? null : post;
}

function boxOf(mark: Element): Element | null {
  if (/^comment-level-/.test(markOf(mark))) return commentOf(mark);
  return /^browse-/.test(markOf(mark)) ? openedOf(mark) : null;
}

/** From the inside out: a comment, a card, the opened video. What lies further away is not asked. */
export function closestPost(node: Element): Element | null {
  const post = commentAround(node) ?? cardAround(node) ?? openedAround(node);
  return post === null || insideEditor(post) || closestWhere(post, isPrivate) !== null ? null : post;
}

function commentAround(node: Element): Element | null {
  for (const element of nearby(node)) {
    const text = /^comment-level-/.test(markOf(element)) ? element : (all(element, COMMENT_TEXT)[0] ?? null);
    const box = text && commentOf(text);
    if (text !== null) return box !== null && holds(box, node) ? box : null;
  }
  return null;
}

function cardAround(node: Element): Element | null {
  const marked = closestWhere(node, isMarkedCard);
  if (marked !== null) return cardOf(marked);
  const boxes = nearby(node).flatMap((element) => childrenOf(element).filter(isGridItem).map(cardOf));
  return boxes.find((box) => box !== null && holds(box, node)) ?? null;
}

function openedAround(node: Element): Element | null {
  const document = documentOf(node);
  const mark = document && (first(document, OPEN_TEXT) ?? all(document, OPEN_PARTS)[0] ?? null);
  const box = mark && openedOf(mark);
  return box !== null && holds(box, node) ? box : null;
}

/** The node and the boxes around it, as far as the parts of one comment or card lie apart. */
function nearby(node: Element): Element[] {
  const boxes: Element[] = [];
  for (let element: Element | null = node; element !== null && boxes.length < REACH; element = parentOf(element)) {
    boxes.push(element);
  }
  return boxes;
}

export function markOf(element: Element): string {
  return attribute(element, 'data-e2e') ?? '';
}

function isPrivate(element: Element): boolean {
  return PRIVATE.test(markOf(element));
}

/** In result lists the words stand beside the marked picture; one box holds both, and no other picture. */
function cardOf(mark: Element): Element | null {
  const parent = markOf(mark) === FEED_ITEM ? null : parentOf(mark);
  if (parent === null || childrenOf(parent).some((other) => other !== mark && isGridItem(other))) return mark;
  return all(parent, CARD_PARTS).length === 0 ? mark : parent;
}

export function isGridItem(element: Element): boolean {
  return GRID_ITEM.test(markOf(element));
}

/** The smallest box with a comment's words and a link to who wrote them; another comment in it means there is none. */
function commentOf(text: Element): Element | null {
  const box = closestWhere(parentOf(text), (element) => profileLinks(element).some((anchor) => !holds(text, anchor)));
  return box === null || all(box, COMMENT_TEXT).length > 1 ? null : box;
}

/** The smallest box with the author and the words of the opened video; without words, with the video. */
function openedOf(mark: Element): Element | null {
  const isText = markOf(mark) === 'browse-video-desc';
  const other = isText ? OPEN_PARTS : `${OPEN_TEXT}, [data-e2e="like-count"], [data-e2e="browse-like-count"], video`;
  const box = closestWhere(parentOf(mark), (element) => all(element, other).length > 0);
  const text = box === null || isText ? mark : first(box, OPEN_TEXT);
  if (box === null || isText || text === null) return box;
  return openedOf(text);
}

export function scopeOf(post: Element): Scope {
  const nested = all(post, COMMENT_TEXT)
    .map(commentOf)
    .filter((box) => box !== null && box !== post);
  return { root: post, nested: nested.filter((box) => box !== null) };
}

/** `null` for a video: its comments lie deeper. */
export function commentTextOf(post: Element): Element | null {
  if (isMarkedCard(post) || all(post, `${OPEN_TEXT}, ${OPEN_PARTS}`).length > 0) return null;
  return all(post, COMMENT_TEXT)[0] ?? null;
}

function isMarkedCard(post: Element): boolean {
  return markOf(post) === FEED_ITEM || isGridItem(post);
}

export function profileLinks(element: Element): Element[] {
  return all(element, 'a[href*="/@"]').filter((anchor) => PROFILE_PATH.test(pathOf(attribute(anchor, 'href') ?? '')));
}

export function linksIn(scope: Scope): Element[] {
  return ownAll(scope, 'a[href*="/@"]').filter((anchor) => closestWhere(anchor, isPrivate) === null);
}

export function pathOf(href: string): string {
  const [path = ''] = href.replace(/^https:\/\/[^/]+/, '').split(/[?#]/, 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
