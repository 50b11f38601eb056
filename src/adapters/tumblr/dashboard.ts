/**
 * Tumblr's dashboard and blog pages. A post shows its reblog trail: each part of it was written by another blog, and is
 * read as a post of its own, passed on by the blog at the top. What the last one added quotes the part before it.
 */
import type { Author, Community, PostFacts, PostLabel } from '../../model/post-facts';
import {
  all,
  attribute,
  closestWhere,
  first,
  holds,
  lineOf,
  localName,
  matches,
  ownAll,
  parentOf,
  type Scope,
  visibleText,
} from '../dom';
import { postFacts } from '../facts';
import { outsideLinks } from '../post-links';
import type { PageInfo } from '../types';
import { blogAuthor, blogInUrl, OWN_HOSTS, type PostAddress, postInUrl, SITE, urlOf } from './names';

export const DASHBOARD_SELECTOR = '[data-id]';
const AUTHOR = 'a[rel~="author"][href]';
const BLOCKS = 'p, h1, h2, h3, h4, ul, ol, blockquote, pre';
/** "Sponsored", alone in its element. */
const SPONSORED = new Set(
  'sponsored|sponsorisé|patrocinado|gesponsert|sponsorizzato|ممول|برعاية|スポンサー|広告|스폰서|광고'.split('|'),
);
const PRIVATE_TIMELINES = /\/posts\/(?:draft|queue|review)|\/user\/inbox|^(?:drafts|queue|inbox)-/;

/** The frame around a post, numbered by Tumblr, with an article in it. */
function isFrame(element: Element): boolean {
  if (!/^\d{5,25}$/.test(attribute(element, 'data-id') ?? '') || localName(element) === 'article') return false;
  const article = first(element, 'article');
  if (article === null || first(article, 'header') === null) return false;
  return closestWhere(element, isPrivate) === null && closestWhere(parentOf(element), isNumbered) === null;
}

function isNumbered(element: Element): boolean {
  return /^\d{5,25}$/.test(attribute(element, 'data-id') ?? '');
}

/** The reader's own drafts, queue and inbox. */
function isPrivate(element: Element): boolean {
  const timeline = attribute(element, 'data-timeline') ?? attribute(element, 'data-timeline-id');
  return timeline !== null && PRIVATE_TIMELINES.test(timeline);
}

export function frameAround(element: Element): Element | null {
  return closestWhere(element, isFrame);
}

/** The posts in a frame: the parts of its trail, or itself. */
export function postsInFrame(frame: Element): Element[] {
  if (!isFrame(frame)) return [];
  const parts = trailOf(frame);
  return parts.length > 0 ? parts : [frame];
}

function headerOf(frame: Element): Element | null {
  return first(frame, 'article header');
}

function trailLinks(frame: Element): Element[] {
  const header = headerOf(frame);
  return all(frame, AUTHOR).filter((link) => header === null || !holds(header, link));
}

/** Each part: the largest element around its author's link that holds no other author, nor the frame's own header or foot. */
function trailOf(frame: Element): Element[] {
  const links = trailLinks(frame);
  const fixed = [headerOf(frame), ...all(frame, 'footer')].filter((element) => element !== null);
  const others = [...links, ...fixed];
  const parts = links.map((link) => largestAround(link, frame, others));
  return parts.filter((part) => part !== null);
}

function largestAround(link: Element, frame: Element, others: readonly Element[]): Element | null {
  let part: Element | null = null;
  let at = parentOf(link);
  while (at !== null && at !== frame && localName(at) !== 'article') {
    const around = at;
    if (others.some((other) => other !== link && holds(around, other))) break;
    part = at;
    at = parentOf(at);
  }
  return part;
}

export function readDashboardPost(post: Element, page: PageInfo): PostFacts | null {
  const frame = frameAround(post);
  if (frame === null) return null;
  const parts = trailOf(frame);
  const facts = readPart(post, frame, page);
  const before = parts[parts.indexOf(post) - 1];
  const quoted = before === undefined ? null : readPart(before, frame, page);
  return facts === null || quoted === null ? facts : { ...facts, quoted };
}

function readPart(post: Element, frame: Element, page: PageInfo): PostFacts | null {
  const scope: Scope = { root: post, nested: [] };
  const isWhole = post === frame;
  const header = headerOf(frame);
  const poster = header ? authorIn({ root: header, nested: [] }, page) : undefined;
  const author = isWhole ? poster : authorIn(scope, page);
  const isUnclear = (isWhole && header !== null && blogsIn(header, page).size > 1) || namesOthers(scope, author, page);
  const text = readText(scope);
  if (author === undefined && text === '') return null;
  const isOwn = author?.handle === poster?.handle;
  const address = addressIn(isWhole && header ? header : post, author, page);
  return postFacts({
    id: (isOwn ? attribute(frame, 'data-id') : undefined) ?? address?.id,
    site: SITE,
    url: address && `https://www.tumblr.com/${address.blog}/${address.id}`,
    author: isUnclear ? undefined : author,
    text,
    links: outsideLinks(bodyLinks(scope), page, { ownHosts: OWN_HOSTS, targetOf: redirected }),
    labels: header ? labelsOf(header) : undefined,
    kind: 'post',
    community: header ? communityIn(header, page) : undefined,
    repostedBy: (isOwn && !isUnclear) || hasOwnPart(frame, poster, page) ? undefined : poster,
  });
}

/** Who adds words of their own quotes what they pass on. */
function hasOwnPart(frame: Element, poster: Author | undefined, page: PageInfo): boolean {
  return trailLinks(frame).some((link) => blogInUrl(urlOf(link, page))?.toLowerCase() === poster?.handle);
}

/** A header that names two blogs shows a reblog; without a trail nobody can tell whose words follow. */
function blogsIn(header: Element, page: PageInfo): Set<string> {
  const blogs = all(header, 'a[href]').map((anchor) => blogInUrl(urlOf(anchor, page))?.toLowerCase());
  return new Set(blogs.filter((blog) => blog !== undefined));
}

/** Beside the words, a part names its own blog alone: with another's picture or address in it, it is two parts grown together. */
function namesOthers(scope: Scope, author: Author | undefined, page: PageInfo): boolean {
  const besides = ownAll(scope, 'a[href]').filter((anchor) => closestWhere(anchor, isWordsOrFurniture) === null);
  const blogs = besides.map((anchor) => blogInUrl(urlOf(anchor, page))?.toLowerCase());
  return blogs.some((blog) => blog !== undefined && blog !== author?.handle);
}

function isWordsOrFurniture(element: Element): boolean {
  return isFurniture(element) || matches(element, BLOCKS);
}

/** The link that Tumblr marks as the author's; else the first address of a post, which names its blog. */
function authorIn(scope: Scope, page: PageInfo): Author | undefined {
  const link = ownAll(scope, AUTHOR)[0];
  if (link !== undefined) return blogAuthor(blogInUrl(urlOf(link, page)) ?? lineOf(link));
  const addresses = ownAll(scope, 'a[href]').map((anchor) => postInUrl(urlOf(anchor, page)));
  return blogAuthor(addresses.find((address) => address !== undefined)?.blog);
}

function addressIn(scope: Element, author: Author | undefined, page: PageInfo): PostAddress | undefined {
  const marked = all(scope, 'a[rel~="bookmark"][href], a[href] time, header a[href], a[href]');
  const anchors = marked.map((element) => closestWhere(element, (at) => localName(at) === 'a'));
  const addresses = anchors.map((anchor) => (anchor ? postInUrl(urlOf(anchor, page)) : undefined));
  return addresses.find((address) => address !== undefined && address.blog.toLowerCase() === author?.handle);
}

/** Outermost blocks of words; names, dates, buttons and tags stand in none. */
function blocksOf({ root }: Scope): Element[] {
  const found = all(root, BLOCKS).filter((block) => closestWhere(block, isFurniture) === null);
  const inner = new Set(found.flatMap((block) => all(block, BLOCKS)));
  return found.filter((block) => !inner.has(block));
}

function isFurniture(element: Element): boolean {
  const name = localName(element);
  return name === 'header' || name === 'footer' || name === 'button' || name === 'nav' || name === 'aside';
}

function readText(scope: Scope): string {
  return blocksOf(scope)
    .map((block) => visibleText(block))
    .filter((text) => text !== '')
    .join('\n');
}

/** Links in the words, and cards that lead out of the site. */
function bodyLinks(scope: Scope): Element[] {
  return ownAll(scope, 'a[href^="http"]').filter((anchor) => closestWhere(anchor, isFurniture) === null);
}

function redirected(_anchor: Element, url: URL): string | undefined {
  if (url.hostname !== 'href.li' && url.hostname !== 't.umblr.com') return undefined;
  return url.hostname === 'href.li' ? url.search.slice(1) || undefined : (url.searchParams.get('z') ?? undefined);
}

/** Blazed: somebody paid so that more people see it. */
function labelsOf(header: Element): PostLabel[] {
  const isBlazed = first(header, 'use[href*="blaze"]') !== null;
  const sign = all(header, 'span, div, a').find((element) => SPONSORED.has(lineOf(element).toLowerCase()));
  if (sign !== undefined) return [{ kind: 'promoted', text: lineOf(sign) }];
  return isBlazed ? [{ kind: 'promoted' }] : [];
}

function communityIn(header: Element, page: PageInfo): Community | undefined {
  const link = first(header, 'a[href*="/communities/"]');
  const name = link && /^\/communities\/([a-z0-9-]{1,64})/i.exec(urlOf(link, page)?.pathname ?? '')?.[1];
  return link && name ? { handle: `communities/${name.toLowerCase()}`, name: lineOf(link) || name } : undefined;
}

export function dashboardAnchor(post: Element): Element | null {
  const link = first(post, AUTHOR) ?? first(post, 'header a[href]');
  return link && parentOf(link);
}
