/** Instagram: posts, their comments, reels, and the pictures of a profile that carry their caption as a description. */
import { canonicalHandle } from '../model/accounts';
import type { Author, PostFacts, PostLabel } from '../model/post-facts';
import {
  attribute,
  closestWhere,
  first,
  holds,
  isBefore,
  lineOf,
  localName,
  ownAll,
  ownFirst,
  parentOf,
  type Scope,
  textsBelow,
} from './dom';
import { authorOf, labelInLine, postFacts } from './facts';
import { type PostAddress, postIn, profileIn, profileOf } from './instagram/addresses';
import { captionIn, captionOf, isMachineWords } from './instagram/caption';
import { closestPost, findPosts, kindOf, pictureLinks, scopeOf } from './instagram/places';
import { absolute, isHostOf, outsideLinks } from './post-links';
import type { Adapter, PageInfo } from './types';

const SITE = 'instagram';
const OWN_HOSTS = ['instagram.com', 'cdninstagram.com'];
/** The tick's outline, the same on every screen and in every language. */
const TICK_PATH = 'M19.998 3.094 14.638 0';
/** Characters of the line with name and time, and perhaps a place or a partner. */
const LONGEST_ROW = 120;
const UNREAD_PAGES =
  /^\/(?:direct|accounts|activity|notifications|create|settings|session|login|challenge|emails|legal|your_activity|archive|[^/]+\/(?:followers|following|saved))(?:\/|$)/;

export const instagramAdapter: Adapter = {
  id: SITE,
  hosts: ['instagram.com', 'www.instagram.com', 'm.instagram.com'],
  findPosts,
  closestPost,
  readPost,
  badgeAnchor,
  readsPage: ({ url }) => !UNREAD_PAGES.test(url.pathname),
};

function readPost(post: Element, page: PageInfo): PostFacts | null {
  return kindOf(post) === 'card' ? readCard(post, page) : readStory(post, page);
}

function badgeAnchor(post: Element): Element | null {
  if (kindOf(post) === 'card') return post;
  const scope = scopeOf(post);
  const name = nameLink(scope) ?? accountLinks(scope)[0];
  return name === undefined ? null : (rowOf(name, scope) ?? parentOf(name));
}

/** Name and time stand side by side: there is room behind the time only. `null` where more than a line holds both. */
function rowOf(name: Element, { root }: Scope): Element | null {
  const row = closestWhere(parentOf(name), (at) => at === root || first(at, 'time') !== null);
  if (row === null || row === root || first(row, 'img, video') !== null) return null;
  return lineOf(row).length <= LONGEST_ROW ? row : null;
}

function readStory(post: Element, page: PageInfo): PostFacts | null {
  const scope = scopeOf(post);
  const address = addressOf(scope);
  const author = readAuthor(scope, address);
  const caption = captionIn(scope, author?.handle);
  if (author === undefined && caption === null) return null;
  const isComment = address?.comment !== undefined;
  return postFacts({
    id: address?.comment ?? address?.code,
    site: SITE,
    url: address && (isComment ? commentUrl(address) : address.url),
    author,
    text: caption === null ? '' : captionOf(caption, author?.handle),
    links: outsideLinks(ownAll(scope, 'a[href]'), page, { ownHosts: OWN_HOSTS, targetOf }),
    labels: readLabels(scope, caption, page),
    kind: isComment ? 'comment' : address?.isReel || isReelViewer(scope) ? 'video' : 'post',
  });
}

function commentUrl(address: PostAddress): string {
  return `${address.url}c/${address.comment}/`;
}

function isReelViewer(scope: Scope): boolean {
  return localName(scope.root) !== 'article' && ownAll(scope, 'time').length === 0;
}

/** The link on the time. */
function addressOf(scope: Scope): PostAddress | undefined {
  const timed = ownAll(scope, 'a[href]').filter((anchor) => first(anchor, 'time') !== null);
  return timed.map(postIn).find((address) => address !== undefined);
}

/** A post's address may name its author; else the account that stands first, or whose picture a comment has. */
function readAuthor(scope: Scope, address: PostAddress | undefined): Author | undefined {
  const owner = address?.comment === undefined ? address?.owner : undefined;
  if (address?.comment !== undefined) return accountNamed(commenterIn(scope));
  const anchor = accountLinks(scope).find((link) => !isMention(link, scope) && isAboveTime(link, scope));
  return accountNamed(owner ?? (anchor && profileIn(anchor)));
}

/** The author stands before the time or beside it; below it others answer. */
function isAboveTime(link: Element, scope: Scope): boolean {
  const time = ownFirst(scope, 'time');
  return time === null || isBefore(link, time) || rowOf(link, scope) !== null;
}

/** The picture beside a comment, when the name next to the comment's time is the same. */
function commenterIn(scope: Scope): string | undefined {
  const time = ownAll(scope, 'a[href]').find((anchor) => postIn(anchor)?.comment !== undefined);
  const pictured = pictureLinks(scope.root)[0];
  const handle = pictured && profileIn(pictured);
  let named: Element[] = [];
  closestWhere(time ?? null, (at) => {
    named = accountLinks({ root: at, nested: scope.nested }).filter((link) => lineOf(link) !== '');
    return at === scope.root || named.length > 0;
  });
  const isNamed = named.some((link) => handle === undefined || profileIn(link) === handle);
  return isNamed ? (handle ?? (named[0] && profileIn(named[0]))) : undefined;
}

/** "Liked by …", "Paid partnership with …": an account that stands in a sentence is not the one that speaks. */
function isMention(link: Element, { root }: Scope): boolean {
  const name = lineOf(link);
  const around = closestWhere(parentOf(link), (at) => at === root || lineOf(at) !== name);
  if (name === '' || around === null || around === root) return false;
  return !lineOf(around).startsWith(name) || wordsBeside(around);
}

function wordsBeside(element: Element): boolean {
  return [...textsBelow(element)].some(({ text, element: parent }) => parent === element && /\p{L}/u.test(text));
}

function accountNamed(handle: string | undefined): Author | undefined {
  return handle === undefined ? undefined : authorOf({ handle: canonicalHandle(SITE, handle), name: handle });
}

function accountLinks(scope: Scope): Element[] {
  return ownAll(scope, 'a[href]').filter((anchor) => profileIn(anchor) !== undefined);
}

/** The author's name in words; the picture leads to the same account. */
function nameLink(scope: Scope): Element | undefined {
  const handle = readAuthor(scope, addressOf(scope))?.handle;
  return accountLinks(scope).find(
    (anchor) => canonicalHandle(SITE, profileIn(anchor) ?? '') === handle && lineOf(anchor) !== '',
  );
}

/** In a grid the caption is the picture's description; without one, that says only what a machine saw. */
function readCard(card: Element, page: PageInfo): PostFacts | null {
  const address = postIn(card);
  const image = first(card, 'img[alt]');
  const text = (image && attribute(image, 'alt')?.trim().slice(0, 5_000)) ?? '';
  if (address === undefined || text === '' || isMachineWords(text)) return null;
  return postFacts({
    id: address.code,
    site: SITE,
    url: address.url,
    author: accountNamed(address.owner ?? profileShown(card, page)),
    text,
    kind: address.isReel ? 'video' : 'post',
  });
}

/** The pictures on a profile are by its account, but not those that lie over it, nor where it is tagged by others. */
function profileShown(card: Element, page: PageInfo): string | undefined {
  const isInPage = closestWhere(card, (at) => localName(at) === 'main' || attribute(at, 'role') === 'main') !== null;
  return isInPage ? profileOf(page.url.pathname) : undefined;
}

function readLabels(scope: Scope, caption: Element | null, page: PageInfo): PostLabel[] {
  const labels: PostLabel[] = [];
  const add = (label: PostLabel | null) => {
    if (label !== null && !labels.some(({ kind }) => kind === label.kind)) labels.push(label);
  };
  const lines = ownAll(scope, 'a, span, div[dir="auto"]').filter((line) => isSiteLine(line, caption));
  if (ownAll(scope, 'a[href*="/ads/"]').some((anchor) => isAdvertLink(anchor, page))) add({ kind: 'promoted' });
  for (const line of lines) {
    const label = labelInLine(lineOf(line));
    if (label !== null && label.kind !== 'verified' && label.kind !== 'platform-note') add(label);
  }
  if (hasTick(scope)) add({ kind: 'verified' });
  return labels;
}

/** Above the caption, and no account's name, which may be any word. */
function isSiteLine(line: Element, caption: Element | null): boolean {
  if (caption !== null && (holds(caption, line) || holds(line, caption) || !isBefore(line, caption))) return false;
  if (closestWhere(line, (at) => profileIn(at) !== undefined) !== null) return false;
  return !accountLinks({ root: line, nested: [] }).some((anchor) => lineOf(anchor) === lineOf(line));
}

/** Where an advert's button leads, and what tells about adverts. */
function isAdvertLink(anchor: Element, page: PageInfo): boolean {
  const url = absolute(attribute(anchor, 'href'), page);
  return (
    url !== null && isHostOf(url.hostname, 'facebook.com') && /^\/ads\/(?:ig_redirect|about)\/?$/.test(url.pathname)
  );
}

/** Beside the author's own name; others who are named have ticks too. */
function hasTick(scope: Scope): boolean {
  const name = nameLink(scope);
  const ticks = ownAll(scope, 'path').filter((path) => attribute(path, 'd')?.startsWith(TICK_PATH));
  return ticks.some((tick) => {
    const around = closestWhere(
      tick,
      (at) => at === scope.root || profileIn(at) !== undefined || accountLinks({ root: at, nested: [] }).length > 0,
    );
    return around !== null && name !== undefined && (holds(around, name) || profileIn(around) === profileIn(name));
  });
}

/** `l.instagram.com/?u=…` counts clicks and says in plain where it leads. */
function targetOf(_anchor: Element, url: URL): string | undefined {
  return url.hostname === 'l.instagram.com' ? (url.searchParams.get('u') ?? undefined) : undefined;
}
