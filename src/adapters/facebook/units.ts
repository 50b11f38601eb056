/**
 * Where posts stand on Facebook. Since 2026 most have no role of their own, and only comments are articles: a post is
 * found by its author line and message, then taken as large as the element that holds one row of buttons.
 */
import {
  all,
  allWithSelf,
  attribute,
  closestWhere,
  first,
  holds,
  isBefore,
  isElement,
  localName,
  matches,
  parentOf,
  type Scope,
} from '../dom';
import type { PageInfo } from '../types';
import { accountIn, isGroupHome, ownUrl, postAddress } from './addresses';

export const MESSAGE =
  '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"], [data-testid="post_message"], .userContent';
const AUTHOR_LINE = '[data-ad-rendering-role="profile_name"]';
const HEADINGS = 'h2, h3, h4, h5, h6, strong';
const BUTTONS =
  '[data-ad-rendering-role="like_button"], [data-ad-rendering-role="comment_button"], [data-ad-rendering-role="share_button"]';
const ARTICLE = '[role="article"]';
/** A feed's children come last: they hold the others. The photo viewer has its post in a side column. */
const CONTAINERS = `${ARTICLE}, [aria-posinset], [data-pagelet*="FeedUnit"], article[data-ft], .userContentWrapper, [role="feed"] > div, [role="complementary"]`;
const MARKS = `${AUTHOR_LINE}, ${MESSAGE}`;
const STOPS = new Set('main dialog feed complementary banner'.split(' '));
/** Chats are grids and logs; no post is ever inside one. */
const PRIVATE_ROLES = new Set('grid log banner navigation'.split(' '));
const PRIVATE_PART = /^(?:MW|Chat|Messenger|IGD)/;
/** Only for telling addresses of Facebook's own from others. */
const ANY_PAGE: PageInfo = { url: new URL('https://www.facebook.com/') };

/** Posts and comments at or under `root`, in document order. */
export function findPosts(root: Element | Document): Element[] {
  const found = new Set<Element>();
  let last: Element | null = null;
  for (const element of allWithSelf(root, `${CONTAINERS}, ${MARKS}`)) {
    if (isPrivate(element)) continue;
    if (isComment(element)) found.add(element);
    if (last !== null && holds(last, element)) continue;
    last = unitAround(element) ?? last;
    if (last === null || found.has(last)) continue;
    for (const post of [last, ...quotedIn(last)]) found.add(post);
  }
  const inside = [...found].filter((post) => !isElement(root) || holds(root, post));
  return inside.sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

/** The comment around a node, else the shared post, else the post. */
export function closestPost(node: Element): Element | null {
  if (isPrivate(node)) return null;
  const comment = closestWhere(node, isComment);
  if (comment !== null) return comment;
  const unit = outerContainer(node) ?? unitBelow(node);
  if (unit === null || !holds(unit, node)) return null;
  return quotedIn(unit).find((quoted) => holds(quoted, node)) ?? unit;
}

/** Is this post shown inside another one that shares it? */
export function isQuoted(post: Element): boolean {
  const unit = outerContainer(post) ?? unitBelow(post);
  return unit !== null && unit !== post;
}

/** An article that is labelled ("Comment by …", in any language) or has a comment's address, and nothing that only posts have. */
export function isComment(element: Element): boolean {
  if (attribute(element, 'role') !== 'article' || first(element, MARKS) !== null) return false;
  if (first(element, '[dir="auto"]') === null) return false;
  const hasAddress = first(element, 'a[href*="comment_id="]') !== null;
  if (isLabelled(element)) return hasAddress || signedHeadings(element).length === 0;
  return hasAddress && signedHeadings(element).length === 0;
}

/** The post with its own parts only: comments below it and the post that it shares are left out. */
export function scopeOf(post: Element): Scope {
  const comments = all(post, ARTICLE).filter(isComment);
  return { root: post, nested: isComment(post) ? comments : [...quotedIn(post), ...comments] };
}

/** Posts shared in this one: each further author line, with all that stands around it alone. */
export function quotedIn(unit: Element): Element[] {
  const [, ...others] = authorLines(unit);
  return others.map((line) => quotationAround(line, unit)).filter((quoted) => quoted !== unit);
}

/** The line that names the author: marked as such, or else a heading with a link to an account or group. */
export function authorLineOf(post: Element): Element | null {
  return authorLines(post)[0] ?? null;
}

function authorLines(root: Element): Element[] {
  const marked = all(root, AUTHOR_LINE);
  return marked.length > 0 ? marked : signedHeadings(root);
}

function signedHeadings(root: Element): Element[] {
  const signed = all(root, HEADINGS).filter((heading) => isSigned(heading) && !isInsideOther(heading, root));
  return signed.filter((heading) => !signed.some((other) => other !== heading && holds(other, heading)));
}

function isSigned(heading: Element): boolean {
  return all(heading, 'a[href]').some(leadsToSomebody) || isInsideLink(heading);
}

function isInsideLink(heading: Element): boolean {
  const parent = parentOf(heading);
  return parent !== null && localName(parent) === 'a' && leadsToSomebody(parent);
}

function leadsToSomebody(anchor: Element): boolean {
  return accountIn(anchor, ANY_PAGE) !== undefined || isGroupHome(ownUrl(anchor, ANY_PAGE));
}

/** Headings in a message are the author's words; those in a comment belong to the comment. */
function isInsideOther(heading: Element, root: Element): boolean {
  const other = closestWhere(
    heading,
    (element) => element === root || matches(element, MESSAGE) || isLabelled(element),
  );
  return other !== null && other !== root;
}

function isLabelled(element: Element): boolean {
  return attribute(element, 'role') === 'article' && Boolean(attribute(element, 'aria-label'));
}

/** For a node of a post that no container marks: the nearest author line or message tells. */
function unitBelow(node: Element): Element | null {
  const around = closestWhere(node, (at) => isStop(at) || matches(at, MARKS) || first(at, MARKS) !== null);
  if (around === null || isStop(around)) return null;
  const mark = matches(around, MARKS) ? around : first(around, MARKS);
  return mark && unitByButtons(mark);
}

function unitAround(element: Element): Element | null {
  return outerContainer(element) ?? (matches(element, MARKS) ? unitByButtons(element) : null);
}

function outerContainer(start: Element): Element | null {
  let outer: Element | null = null;
  closestWhere(start, (element) => {
    if (isContainer(element)) outer = element;
    return false;
  });
  return outer;
}

function isContainer(element: Element): boolean {
  if (!hasContainerMark(element) || isComment(element)) return false;
  if (attribute(element, 'role') === 'complementary') return isSideColumn(element);
  if (attribute(element, 'role') !== 'article' && all(element, '[aria-posinset]').length > 1) return false;
  return first(element, MARKS) !== null || signedHeadings(element).length > 0;
}

/** The same as matching `CONTAINERS`, which is slow where it is asked of every ancestor. */
function hasContainerMark(element: Element): boolean {
  const role = attribute(element, 'role');
  if (role === 'article' || role === 'complementary' || attribute(element, 'aria-posinset') !== null) return true;
  if (attribute(element, 'data-pagelet')?.includes('FeedUnit')) return true;
  if (localName(element) === 'article' && attribute(element, 'data-ft') !== null) return true;
  if (attribute(element, 'class')?.split(' ').includes('userContentWrapper')) return true;
  const parent = localName(element) === 'div' ? parentOf(element) : null;
  return parent !== null && attribute(parent, 'role') === 'feed';
}

function isSideColumn(element: Element): boolean {
  if (authorLines(element).length === 0) return false;
  return all(element, 'a[href]').some((anchor) => postAddress(ownUrl(anchor, ANY_PAGE)) !== undefined);
}

/** From the author line or message up to the row of buttons; where that is missing, as far as no other author is met. */
function unitByButtons(mark: Element): Element | null {
  const stop = closestWhere(mark, isStop);
  const isInside = (element: Element) => stop === null || (element !== stop && holds(stop, element));
  const withButtons = closestWhere(mark, (element) => first(element, BUTTONS) !== null);
  const start = withButtons !== null && isInside(withButtons) ? withButtons : mark;
  const unit = closestWhere(start, (element) => authorLines(element).length > 0);
  if (unit === null || !isInside(unit)) return null;
  return start === mark ? widened(unit, isInside) : unit;
}

function widened(unit: Element, isInside: (element: Element) => boolean): Element {
  const count = authorLines(unit).length;
  let wide = unit;
  for (let next = parentOf(unit); next !== null && isInside(next); next = parentOf(next)) {
    if (authorLines(next).length > Math.max(count, 1)) break;
    wide = next;
  }
  return wide;
}

function isStop(element: Element): boolean {
  return STOPS.has(attribute(element, 'role') ?? '') || localName(element) === 'body';
}

function quotationAround(line: Element, unit: Element): Element {
  let quoted = line;
  for (let next = parentOf(line); next !== null && next !== unit; next = parentOf(next)) {
    const around = next;
    const isShared = authorLines(around).length > 1 || all(around, MESSAGE).some((message) => isBefore(message, line));
    if (isShared) break;
    quoted = around;
  }
  return quoted;
}

function isPrivate(element: Element): boolean {
  const around = closestWhere(element, (at) => {
    if (PRIVATE_ROLES.has(attribute(at, 'role') ?? '')) return true;
    if (PRIVATE_PART.test(attribute(at, 'data-pagelet') ?? '')) return true;
    return attribute(at, 'role') === 'textbox' || attribute(at, 'contenteditable') === 'true';
  });
  return around !== null;
}
