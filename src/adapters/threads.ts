/** Threads: posts, quotations and reposts, by the boxes that open a post and the addresses of posts and accounts. */
import { canonicalHandle } from '../model/accounts';
import type { Author, PostFacts, PostKind, PostLink } from '../model/post-facts';
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
  lineOf,
  localName,
  ownAll,
  parentOf,
  rawText,
  type Scope,
  visibleText,
} from './dom';
import { authorOf, postFacts } from './facts';
import { outsideLinks } from './post-links';
import { isLater, OWN_HOSTS, type PostAddress, postIn, postOf, profileIn, SITE } from './threads/addresses';
import { readLabels } from './threads/labels';
import type { Adapter, PageInfo } from './types';

const BOX = '[data-pressable-container]';
/** Where the box has lost its mark, a post is known by the link on its time. */
const TIME_LINK = 'a[href*="/post/"] time';
const CLIMB = 12;
const UNREAD_PAGES =
  /^\/(?:messages|direct|inbox|activity|settings|login|intent|liked|saved|drafts|insights|following|followers)(?:\/|$)/;

export const threadsAdapter: Adapter = {
  id: SITE,
  hosts: ['threads.com', 'www.threads.com', 'threads.net', 'www.threads.net'],
  findPosts,
  closestPost,
  readPost,
  badgeAnchor: (post) => headLine(scopeOf(post)) ?? nameLine(scopeOf(post)),
  readsPage: ({ url }) => !UNREAD_PAGES.test(url.pathname),
};

function findPosts(root: Element | Document): Element[] {
  const found = new Set<Element>();
  for (const element of allWithSelf(root, `${BOX}, ${TIME_LINK}`)) {
    const post = localName(element) === 'time' ? unboxedPost(element) : element;
    if (post !== null && isPost(post)) found.add(post);
  }
  return [...found].filter((post) => !isElement(root) || holds(root, post));
}

function closestPost(node: Element): Element | null {
  const box = closestWhere(node, (at) => isBox(at) && isPost(at));
  if (box !== null || closestWhere(node, isBox) !== null) return box;
  let climbed = 0;
  const found = closestWhere(node, (at) => {
    climbed += 1;
    return climbed > CLIMB * 2 || isPost(at);
  });
  return found !== null && isPost(found) ? found : null;
}

function isBox(element: Element): boolean {
  return attribute(element, 'data-pressable-container') !== null;
}

/** A box is a post when it has an account and a time or address; boxes also stand around people and pictures. */
function isPost(element: Element): boolean {
  if (!isBox(element) && !isUnboxed(element)) return false;
  if (first(element, 'a[href*="/@"]') === null || first(element, 'time, a[href*="/post/"]') === null) return false;
  return !insideEditor(element) && closestWhere(element, isPrivate) === null;
}

function isUnboxed(element: Element): boolean {
  const time = first(element, TIME_LINK);
  return time !== null && first(element, BOX) === null && unboxedPost(time) === element;
}

/** From its time up to the element that also holds its author's picture. */
function unboxedPost(time: Element): Element | null {
  if (closestWhere(time, isBox) !== null) return null;
  let climbed = 0;
  return closestWhere(time, (at) => {
    climbed += 1;
    return climbed > CLIMB || pictureLink(at) !== undefined;
  });
}

function pictureLink(element: Element): Element | undefined {
  return all(element, 'a[href*="/@"]').find(
    (anchor) => profileIn(anchor) !== undefined && first(anchor, 'img') !== null,
  );
}

function isPrivate(element: Element): boolean {
  return attribute(element, 'role') === 'log';
}

function scopeOf(post: Element): Scope {
  return { root: post, nested: all(post, BOX).filter(isPost) };
}

function readPost(post: Element, page: PageInfo): PostFacts | null {
  const facts = readOne(post, page);
  const quote = scopeOf(post).nested[0];
  const quoted = quote === undefined ? null : readOne(quote, page);
  return facts === null || quoted === null ? facts : { ...facts, quoted };
}

function readOne(post: Element, page: PageInfo): PostFacts | null {
  const scope = scopeOf(post);
  const address = addressOf(scope);
  const author = readAuthor(scope, address);
  const text = readText(scope);
  if (author === undefined && text === '') return null;
  const labels = readLabels(scope, textBlocks(scope)[0], page);
  return postFacts({
    id: address?.code,
    site: SITE,
    url: address && `https://www.threads.com/@${address.handle}/post/${address.code}`,
    author,
    text,
    links: readLinks(scope, page),
    labels,
    kind: labels.some(({ kind }) => kind === 'promoted') ? 'post' : kindOf(address, page),
    repostedBy: readReposter(scope, address),
  });
}

/** The link on the time; a quotation may have its address on its words instead. */
function addressOf(scope: Scope): PostAddress | undefined {
  const anchors = ownAll(scope, 'a[href*="/post/"]').filter((anchor) => postIn(anchor) !== undefined);
  const timed = anchors.find((anchor) => first(anchor, 'time') !== null);
  const own = timed ?? anchors.find((anchor) => closestWhere(parentOf(anchor), isWords) === null) ?? undefined;
  return own && postIn(own);
}

function isWords(element: Element): boolean {
  return localName(element) === 'span' && attribute(element, 'dir') === 'auto';
}

/** The post's own address names its author; else the account behind the picture, else the first account. */
function readAuthor(scope: Scope, address: PostAddress | undefined): Author | undefined {
  const anchors = profileLinks(scope);
  const pictured = anchors.find((anchor) => first(anchor, 'img') !== null);
  const handle = address?.handle ?? [pictured, anchors[0]].map((anchor) => anchor && profileIn(anchor)).find(Boolean);
  if (handle === undefined || holdsOtherPosts(scope)) return undefined;
  return authorOf({ handle: canonicalHandle(SITE, handle), name: handle });
}

/** Two times that lead to two posts: where one ends and the other begins, nobody can tell. */
function holdsOtherPosts(scope: Scope): boolean {
  const timed = ownAll(scope, TIME_LINK).map((time) => closestWhere(time, (at) => localName(at) === 'a'));
  return new Set(timed.map((anchor) => anchor && postIn(anchor)?.code)).size > 1;
}

function profileLinks(scope: Scope): Element[] {
  return ownAll(scope, 'a[href*="/@"]').filter((anchor) => profileIn(anchor) !== undefined);
}

function authorLinks(scope: Scope): Element[] {
  const handle = readAuthor(scope, addressOf(scope))?.handle;
  return profileLinks(scope).filter((anchor) => canonicalHandle(SITE, profileIn(anchor) ?? '') === handle);
}

/** The author's name; the first link has the picture. */
function nameLink(scope: Scope): Element | undefined {
  return authorLinks(scope).find((anchor) => lineOf(anchor) !== '' && closestWhere(parentOf(anchor), isWords) === null);
}

function nameLine(scope: Scope): Element | null {
  const name = nameLink(scope) ?? authorLinks(scope)[0];
  return name === undefined ? null : parentOf(name);
}

/** The line with name and time. */
function headLine(scope: Scope): Element | null {
  const name = nameLink(scope);
  const time = ownAll(scope, 'time')[0];
  if (name === undefined || time === undefined) return null;
  const line = closestWhere(name, (at) => holds(at, time));
  return line !== null && line !== scope.root && holds(scope.root, line) ? line : nameLine(scope);
}

/** Blocks of words after the line with name and time, outside links and buttons. */
function readText(scope: Scope): string {
  return textBlocks(scope)
    .map((block) => visibleText(block, { skip: isNoWords }))
    .filter(Boolean)
    .join('\n');
}

function textBlocks(scope: Scope): Element[] {
  const head = headLine(scope);
  const blocks = ownAll(scope, 'span[dir="auto"], div[dir="auto"]').filter((block) => isText(block, scope, head));
  return blocks.filter((block) => !blocks.some((other) => other !== block && holds(other, block)));
}

function isText(block: Element, scope: Scope, head: Element | null): boolean {
  if (head !== null && (holds(head, block) || holds(block, head) || isBefore(block, head))) return false;
  if (first(block, 'time') !== null || scope.nested.some((inner) => holds(block, inner))) return false;
  if (head === null && authorLinks(scope).some((anchor) => holds(block, anchor))) return false;
  const around = closestWhere(block, (at) => at === scope.root || isPressed(at));
  return around === scope.root;
}

/** The words of a quotation may stand inside the link to it; other links around words are cards, topics and names. */
function isPressed(element: Element): boolean {
  if (attribute(element, 'role') === 'button' || localName(element) === 'footer') return true;
  return localName(element) === 'a' && postIn(element) === undefined;
}

/** Buttons ("Translate"), and the count of a thread's parts: "1/4". */
function isNoWords(element: Element): boolean {
  if (attribute(element, 'role') === 'button') return true;
  return localName(element) === 'div' && /^\s*\d{1,3}\s*\/\s*\d{1,3}\s*$/.test(rawText(element).slice(0, 40));
}

function readLinks(scope: Scope, page: PageInfo): PostLink[] {
  return outsideLinks(ownAll(scope, 'a[href]'), page, { ownHosts: OWN_HOSTS, targetOf });
}

/** `l.threads.com/?u=…` counts clicks and says in plain where it leads. */
function targetOf(_anchor: Element, url: URL): string | undefined {
  if (!/^l\.threads\.(?:com|net)$/.test(url.hostname)) return undefined;
  return url.searchParams.get('u') ?? undefined;
}

/** An account named above the author's picture passed the post on. */
function readReposter(scope: Scope, address: PostAddress | undefined): Author | undefined {
  const handle = readAuthor(scope, address)?.handle;
  const [before, ...others] = profileLinks(scope);
  const other = before && canonicalHandle(SITE, profileIn(before) ?? '');
  if (handle === undefined || !other || other === handle || first(before, 'img') !== null) return undefined;
  const own = others.find((anchor) => canonicalHandle(SITE, profileIn(anchor) ?? '') === handle);
  return own === undefined ? undefined : authorOf({ handle: other });
}

/** Codes count up with time: below an opened post, a later one is a reply. */
function kindOf(address: PostAddress | undefined, page: PageInfo): PostKind {
  const opened = postOf(page.url.pathname);
  return opened !== undefined && address !== undefined && isLater(address.code, opened.code) ? 'comment' : 'post';
}
