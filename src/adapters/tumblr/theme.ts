/**
 * Blogs on their own subdomain, drawn by themes that anybody may write: the host names the blog, addresses tell posts
 * apart. Passed-on words stand in a quotation below a link of class `tumblr_blog`, which Tumblr itself writes.
 */
import type { Author, PostFacts } from '../../model/post-facts';
import {
  all,
  allWithSelf,
  attribute,
  childrenOf,
  closestWhere,
  documentOf,
  first,
  holds,
  lineOf,
  localName,
  ownAll,
  parentOf,
  type Scope,
  visibleText,
} from '../dom';
import { postFacts } from '../facts';
import { outsideLinks } from '../post-links';
import type { PageInfo } from '../types';
import { blogAuthor, blogInUrl, blogOfHost, OWN_HOSTS, postInUrl, SITE, urlOf } from './names';

export const THEME_SELECTOR = '.post, article, .h-entry, [id^="post-"], blockquote';
const ADDRESS = 'a[href*="/post/"]';
const ASIDES = new Set(
  'note notes note-container tags tag-list metadata post-meta postmeta permalink post-footer'.split(' '),
);
const ROOTS = new Set(['body', 'html', 'main']);

export function isThemePost(element: Element): boolean {
  return localName(element) === 'blockquote' ? isPassedOn(element) : isEntry(element);
}

/** One post has one address of its own; a list has many. */
function isEntry(element: Element): boolean {
  if (!looksLikeEntry(element) || closestWhere(parentOf(element), looksLikeEntry) !== null) return false;
  const document = documentOf(element);
  const blog = document && blogOfDocument(document);
  return Boolean(blog) && addressesIn(element).size <= 1 && closestWhere(element, isAside) === null;
}

function looksLikeEntry(element: Element): boolean {
  if (ROOTS.has(localName(element))) return false;
  const classes = classesOf(element);
  const isMarked = classes.includes('post') || classes.includes('h-entry') || localName(element) === 'article';
  return (isMarked || /^post-\d/.test(attribute(element, 'id') ?? '')) && addressesIn(element).size <= 1;
}

function classesOf(element: Element): string[] {
  return (attribute(element, 'class') ?? '').toLowerCase().split(/\s+/);
}

function isAside(element: Element): boolean {
  const name = localName(element);
  return (
    name === 'footer' || name === 'aside' || name === 'nav' || classesOf(element).some((token) => ASIDES.has(token))
  );
}

/** Numbers of the blog's own posts that the element links; links to other blogs' posts are part of the words. */
function addressesIn(element: Element): Set<string> {
  const found = all(element, ADDRESS).map(ownNumber);
  return new Set(found.filter((number) => number !== undefined));
}

function numberIn(href: string, blog: string): string | undefined {
  const [, host, number] = /^(?:https?:\/\/([^/]+))?\/post\/(\d{5,25})/.exec(href) ?? [];
  return host === undefined || host.toLowerCase() === `${blog}.tumblr.com` ? number : undefined;
}

/** The address of the document where it is known, else what Tumblr writes into the head of every blog. */
function blogOfDocument(document: Document): string | undefined {
  const fromHost = blogOfHost(documentHost(document));
  if (fromHost !== undefined) return fromHost;
  const link = first(document, 'meta[property="al:ios:url"], meta[property="al:android:url"]');
  return /[?&]blogName=([a-z0-9-]{1,32})/i.exec((link && attribute(link, 'content')) ?? '')?.[1];
}

function documentHost(document: Document): string {
  return URL.canParse(document.URL) ? new URL(document.URL).hostname : '';
}

/** A quotation right after the line that names its blog: "<a class=tumblr_blog>name</a>:". */
function isPassedOn(quote: Element): boolean {
  return nameBefore(quote) !== null;
}

function nameBefore(quote: Element): Element | null {
  const parent = localName(quote) === 'blockquote' ? parentOf(quote) : null;
  const siblings = parent === null ? [] : childrenOf(parent);
  const before = siblings[siblings.indexOf(quote) - 1];
  if (before === undefined) return null;
  return allWithSelf(before, 'a').find((link) => isBlogName(link, before)) ?? null;
}

/** Marked by Tumblr, or alone in its line, a colon apart, and leading to a blog. */
function isBlogName(link: Element, line: Element): boolean {
  if (hasBlogMark(link)) return true;
  const rest = lineOf(line).length - lineOf(link).length;
  return rest <= 2 && /^https?:\/\/[^/]*\btumblr\.com\//.test(attribute(link, 'href') ?? '');
}

function hasBlogMark(element: Element): boolean {
  return localName(element) === 'a' && classesOf(element).includes('tumblr_blog');
}

export function readThemePost(post: Element, page: PageInfo): PostFacts | null {
  const blog = blogOfHost(page.url.hostname);
  if (blog === undefined) return null;
  const facts = readOne(post, page, blog);
  const quote = quotesIn(post)[0];
  const quoted = quote === undefined ? null : readOne(quote, page, blog);
  return facts === null || quoted === null ? facts : { ...facts, quoted };
}

function quotesIn(post: Element): Element[] {
  return all(post, 'blockquote').filter(isPassedOn);
}

function readOne(post: Element, page: PageInfo, blog: string): PostFacts | null {
  const name = nameBefore(post);
  const scope: Scope = { root: post, nested: quotesIn(post) };
  const text = readText(scope);
  if (text === '' && (name !== null || scope.nested.length > 0)) return null;
  const source = name ? postInUrl(urlOf(name, page)) : undefined;
  const number = name ? source?.id : ([...addressesIn(post)][0] ?? numberIn(page.url.pathname, blog));
  const author = name
    ? blogAuthor(blogInUrl(urlOf(name, page)) ?? lineOf(name))
    : isMuddled(scope)
      ? undefined
      : owner(post, blog);
  return postFacts({
    id: number,
    site: SITE,
    url: number && `https://${name ? source?.blog : blog}.tumblr.com/post/${number}`,
    author,
    text,
    links: outsideLinks(ownAll(scope, 'a[href^="http"]').filter(isInWords), page, { ownHosts: OWN_HOSTS }),
    kind: 'post',
    repostedBy: name && author?.handle !== blog && !hasOwnWords(post) ? blogAuthor(blog) : undefined,
  });
}

/** Who adds words of their own quotes what they pass on. */
function hasOwnWords(quote: Element): boolean {
  const entry = closestWhere(quote, looksLikeEntry);
  return entry !== null && readText({ root: entry, nested: quotesIn(entry) }) !== '';
}

/** Names whose words follow, but the words are not where they are expected: nobody can tell whose they are. */
function isMuddled(scope: Scope): boolean {
  const names = scope.nested.map(nameBefore);
  const marked = ownAll(scope, 'a').filter((link) => hasBlogMark(link) || isLoneName(link));
  return marked.some((link) => !names.includes(link));
}

function isLoneName(link: Element): boolean {
  const line = parentOf(link);
  return line !== null && localName(line) === 'p' && lineOf(line) === `${lineOf(link)}:` && isBlogName(link, line);
}

function owner(post: Element, blog: string): Author | undefined {
  const document = documentOf(post);
  const name = document === null ? '' : (titles.get(document) ?? titleOf(document));
  if (document !== null) titles.set(document, name);
  return { ...blogAuthor(blog), ...(name === '' ? {} : { name }) };
}

/** Read once a page: the server writes the head, and nothing changes it. */
const titles = new WeakMap<Document, string>();

function titleOf(document: Document): string {
  const title = first(document, 'meta[property="og:site_name"]');
  return ((title && attribute(title, 'content')) ?? '').trim().slice(0, 200);
}

function isInWords(anchor: Element): boolean {
  return closestWhere(anchor, isAside) === null;
}

/** Everything but the marks around it, and the lines that only name whose words follow. */
function readText(scope: Scope): string {
  const names = scope.nested.map(nameBefore);
  return visibleText(scope.root, {
    skip: (element) =>
      isAside(element) || isPermalink(element) || scope.nested.includes(element) || isNameLine(element, names),
  });
}

/** A date or "permalink"; in a heading it is the title. */
function isPermalink(element: Element): boolean {
  if (localName(element) !== 'a' || !/\/post\/\d/.test(attribute(element, 'href') ?? '')) return false;
  const isTitle = closestWhere(element, (at) => /^h[1-6]$/.test(localName(at))) !== null;
  return !isTitle && lineOf(element).length <= 40 && ownNumber(element) !== undefined;
}

function ownNumber(anchor: Element): string | undefined {
  const document = documentOf(anchor);
  const blog = document && blogOfDocument(document);
  return numberIn(attribute(anchor, 'href') ?? '', blog ?? '');
}

function isNameLine(element: Element, names: readonly (Element | null)[]): boolean {
  return names.some(
    (name) => name !== null && holds(element, name) && lineOf(element).length <= lineOf(name).length + 2,
  );
}

export function themeAnchor(post: Element): Element | null {
  const name = nameBefore(post);
  if (name !== null) return first(post, 'p') ?? post;
  return first(post, 'h1, h2, h3, h4') ?? first(post, 'header') ?? first(post, 'p') ?? post;
}
