/** phpBB 3 on any host, in its own style and those built on it. */
import type { Author, PostFacts } from '../model/post-facts';
import {
  all,
  allWithSelf,
  attribute,
  closestWhere,
  documentOf,
  first,
  insideEditor,
  isHidden,
  lineOf,
  matches,
  visibleText,
} from './dom';
import { authorOf, postFacts } from './facts';
import { outsideLinks, ownAddress } from './post-links';
import type { Adapter, PageInfo } from './types';

const SITE = 'phpbb';
const CANDIDATES = '.post[id^="p"]';
const POST_ID = /^p(\d{1,12})$/;
const PROFILE = 'a[href*="mode=viewprofile"], a.username, a.username-coloured, span.username, span.username-coloured';
const UNREAD_PAGES = /\/(?:ucp|mcp|posting|adm\/index|report|memberlist|faq|app)\.php$|\/adm\//;

export const phpbbAdapter: Adapter = {
  id: SITE,
  hosts: ['www.phpbb.com'],
  recognises: (document) => first(document, 'body#phpbb, .post[id^="p"] .postprofile') !== null,
  findPosts: (root) => allWithSelf(root, CANDIDATES).filter(isPost),
  closestPost: (node) => closestWhere(node, isPost),
  readPost,
  badgeAnchor,
  readsPage: (page) => !UNREAD_PAGES.test(page.url.pathname),
};

/** Private messages stand in the same markup, in pages that are not read and with the class `pm`. */
function isPost(element: Element): boolean {
  if (!POST_ID.test(attribute(element, 'id') ?? '') || !matches(element, '.post')) return false;
  if (first(element, '.postbody') === null || insideEditor(element)) return false;
  return closestWhere(element, (around) => matches(around, '.pm, .section-ucp, #topicreview')) === null;
}

function readPost(post: Element, page: PageInfo): PostFacts | null {
  const content = first(post, '.postbody .content');
  const isShut = content !== null && closestWhere(content, (around) => around === post || isHidden(around)) !== post;
  if (content === null || isShut || matches(post, '.deleted')) return null;
  const words = visibleText(content, { skip: isQuote });
  const isOpening = opensTopic(post);
  const author = authorIn(post, page);
  const title = isOpening ? titleOf(post) : '';
  const anchors = all(content, 'a[href]').filter((anchor) => closestWhere(anchor, isQuote) === null);
  return postFacts({
    id: POST_ID.exec(attribute(post, 'id') ?? '')?.[1],
    site: SITE,
    url: addressOf(post, page),
    author,
    text: [title, words].filter(Boolean).join('\n'),
    links: outsideLinks(anchors, page, { ownHosts: [page.url.hostname] }),
    kind: isOpening ? 'post' : 'comment',
    quoted: quotedIn(content, page),
  });
}

function isQuote(element: Element): boolean {
  return matches(element, 'blockquote, .quotetitle, .quotecontent');
}

/** The profile beside the post, or the line above its words: both name the author, and nobody else. */
function nameIn(post: Element): Element | null {
  const profile = first(post, '.postprofile');
  const line = first(post, 'p.author, .author');
  return [profile, line].map((part) => part && namedIn(part)).find((found) => found !== null) ?? null;
}

function namedIn(part: Element): Element | null {
  return all(part, `${PROFILE}, dt strong, strong > span`).find((element) => lineOf(element) !== '') ?? null;
}

function authorIn(post: Element, page: PageInfo): Author | undefined {
  const named = nameIn(post);
  return named === null ? undefined : authorOf({ handle: lineOf(named).slice(0, 200), host: page.url.hostname });
}

/** The first post of the first page; other pages of a topic repeat its title. */
function opensTopic(post: Element): boolean {
  const document = documentOf(post);
  if (document === null || first(document, CANDIDATES) !== post) return false;
  const current = first(document, '.pagination li.active, .pagination > strong');
  return current === null || lineOf(current) === '1';
}

function titleOf(post: Element): string {
  const document = documentOf(post);
  const title = document && first(document, 'h2.topic-title a, h2.topic-title, h2 a[href*="viewtopic"]');
  return title ? lineOf(title) : '';
}

/** Without the number of the reader's session, which old links carry. */
function addressOf(post: Element, page: PageInfo): string | undefined {
  const link = first(post, 'p.author a[href*="#p"], .author a[href*="#p"]');
  const url = link && ownAddress(attribute(link, 'href'), page);
  if (!url) return undefined;
  url.searchParams.delete('sid');
  return url.href;
}

/** Who is quoted stands in the first line of the quotation, linked in newer versions. */
function quotedIn(content: Element, page: PageInfo): PostFacts | undefined {
  const quote = first(content, 'blockquote');
  const cite = quote && first(quote, 'cite');
  const who = cite && first(cite, 'a[href*="mode=viewprofile"]');
  if (!quote || !cite || !who) return undefined;
  const source = first(cite, 'a[data-post-id], a[href*="#p"]');
  const number =
    source && (attribute(source, 'data-post-id') ?? /#p(\d{1,12})$/.exec(attribute(source, 'href') ?? '')?.[1]);
  return postFacts({
    id: number ?? undefined,
    site: SITE,
    author: authorOf({ handle: lineOf(who).slice(0, 200), host: page.url.hostname }),
    text: visibleText(quote, { skip: (element) => element === cite || matches(element, 'blockquote blockquote') }),
  });
}

/** The line above the words; with a narrow window the profile loses its name. */
function badgeAnchor(post: Element): Element | null {
  return first(post, '.postprofile dt') ?? first(post, 'p.author');
}
