/** XenForo on any host, versions 1 and 2: each message names its author in an attribute of its own. */
import type { Author, PostFacts, PostLink } from '../model/post-facts';
import {
  all,
  allWithSelf,
  attribute,
  closestWhere,
  documentOf,
  first,
  insideEditor,
  lineOf,
  matches,
  parentOf,
  visibleText,
} from './dom';
import { authorOf, postFacts } from './facts';
import { absolute, addLink, outsideLinks, ownAddress } from './post-links';
import type { Adapter, PageInfo } from './types';

const SITE = 'xenforo';
const CANDIDATES = '.message[data-author], .message[data-content], .comment[data-content]';
/** Of a thread, a profile, a resource or the media gallery; never of a conversation. */
const POST_ID = /^(?:js-)?((?:post|profile-post|profile-post-comment|resource-update|xfmg-comment)-\d{1,12})$/;
const BODY = '.message-body .bbWrapper, .messageContent .messageText, .comment-body .bbWrapper, .bbWrapper';
const QUOTE = '.bbCodeBlock--quote, .bbCodeQuote';
const QUOTED = '.bbCodeBlock-content, .quoteContainer';
/** Quotations, previews of linked pages, signatures, and what scripts unfold. */
const FOREIGN = `${QUOTE}, .bbWrapper blockquote, .messageText blockquote, .messageText aside, .bbCodeBlock--unfurl, .message-signature, .bbMediaWrapper, .messageTextEndMarker`;
const NAME = '.message-name .username, .messageUserBlock .username, .comment-user, .userText .username, a.username';
const UNREAD_PAGES =
  /^\/(?:(?:forums?|community|discuss|board|talk)\/)?(?:account|admin\.php|conversations|direct-messages|login|lost-password|register|post-thread|approval-queue|reports)(?:\/|$)|\/(?:add-reply|edit)$/;

export const xenforoAdapter: Adapter = {
  id: SITE,
  hosts: ['www.mentalhealthforum.net'],
  recognises: (document) => first(document, 'html#XF, html#XenForo, .message[data-author][data-content]') !== null,
  findPosts: (root) => allWithSelf(root, CANDIDATES).filter(isPost),
  closestPost: (node) => closestWhere(node, isPost),
  readPost,
  badgeAnchor,
  readsPage: (page) => !UNREAD_PAGES.test(page.url.pathname),
};

function isPost(element: Element): boolean {
  return matches(element, CANDIDATES) && idOf(element) !== undefined && !insideEditor(element);
}

/** `data-content` since version 2, `id` before. */
function idOf(post: Element): string | undefined {
  const written = [attribute(post, 'data-content'), attribute(post, 'id')];
  return written.map((id) => POST_ID.exec(id ?? '')?.[1]).find((id) => id !== undefined);
}

function readPost(post: Element, page: PageInfo): PostFacts | null {
  const body = first(post, BODY);
  if (body === null || matches(post, '.message--deleted, .deleted')) return null;
  const isOpening = opensThread(post);
  const words = visibleText(body, { skip: isForeign });
  return postFacts({
    id: idOf(post),
    site: SITE,
    url: addressOf(post, page),
    author: authorIn(post, page),
    text: isOpening ? [titleOf(post), words].filter(Boolean).join('\n') : words,
    links: linksIn(body, page),
    kind: isOpening ? 'post' : 'comment',
    quoted: quotedIn(body, page),
  });
}

function isForeign(element: Element): boolean {
  return matches(element, FOREIGN);
}

/** The attribute, else the name line. A guest has a name and no account. */
function authorIn(post: Element, page: PageInfo): Author | undefined {
  const name = first(post, NAME);
  const handle = (attribute(post, 'data-author') || (name && lineOf(name)) || '').trim().slice(0, 200);
  if (handle === '') return undefined;
  const isGuest = numberIn(post) === '0';
  return isGuest ? authorOf({ name: handle }) : authorOf({ handle, host: page.url.hostname });
}

/** The account's number on picture or name; quotations and mentions name others. */
function numberIn(post: Element): string | null {
  const numbered = all(post, '[data-user-id]').find((element) => closestWhere(element, isBody) === null);
  return numbered === undefined ? null : attribute(numbered, 'data-user-id');
}

function isBody(element: Element): boolean {
  return matches(element, BODY);
}

/** Number one of a thread; the pages after the first begin with a higher one. */
function opensThread(post: Element): boolean {
  if (!(idOf(post) ?? '').startsWith('post-')) return !(idOf(post) ?? '').includes('comment');
  const document = documentOf(post);
  if (document === null || all(document, CANDIDATES).find(isPost) !== post) return false;
  const current = first(document, '.pageNav-page--current, .PageNav .currentPage');
  return current === null || lineOf(current) === '1';
}

function titleOf(post: Element): string {
  const document = documentOf(post);
  const title = document && first(document, 'h1.p-title-value, .titleBar h1, h1');
  return title && (idOf(post) ?? '').startsWith('post-')
    ? lineOf(title, { skip: (element) => matches(element, '.label, .label-append') })
    : '';
}

/** Old versions write addresses that start from the forum, which may not be where the page is: there the place on the page is taken. */
function addressOf(post: Element, page: PageInfo): string | undefined {
  const id = idOf(post) ?? '';
  const links = all(post, `.message-attribution a[href*="/${id}"], a[href$="#${id}"], a[href*="/${id}"]`);
  const written = links.map((link) => attribute(link, 'href') ?? '').find((href) => /^(?:\/|https?:)/.test(href));
  const url = ownAddress(written ?? (attribute(post, 'id') === null ? null : `#${id}`), page);
  return url === null
    ? undefined
    : `${url.origin}${url.pathname.replace(/\/(?:share|report|react|bookmark)$/, '')}${url.hash}`;
}

/** The preview of a linked page holds the address, and words of that page. */
function linksIn(body: Element, page: PageInfo): PostLink[] {
  const anchors = all(body, 'a[href]').filter((anchor) => closestWhere(anchor, isForeign) === null);
  const links = outsideLinks(anchors, page, { ownHosts: [page.url.hostname] });
  for (const preview of all(body, '.bbCodeBlock--unfurl[data-url]')) {
    const url = absolute(attribute(preview, 'data-url'), page);
    if (url?.protocol === 'https:' || url?.protocol === 'http:') addLink(links, { href: url.href });
  }
  return links;
}

function quotedIn(body: Element, page: PageInfo): PostFacts | undefined {
  const quote = first(body, QUOTE);
  const handle = quote && (attribute(quote, 'data-quote') ?? attribute(quote, 'data-author'));
  const words = quote && (first(quote, '.bbCodeBlock-expandContent, .quoteContainer .quote') ?? first(quote, QUOTED));
  if (!quote || !handle || !words) return undefined;
  const number = /^post:\s*(\d{1,12})$/.exec(attribute(quote, 'data-source') ?? '')?.[1];
  return postFacts({
    id: number && `post-${number}`,
    site: SITE,
    author: authorOf({ handle, host: page.url.hostname }),
    text: visibleText(words, { skip: (element) => matches(element, `${FOREIGN}, .quoteExpand`) }),
  });
}

function badgeAnchor(post: Element): Element | null {
  const name = first(post, '.message-name, .messageUserBlock .userText') ?? first(post, NAME);
  return name && (matches(name, '.username, .comment-user') ? parentOf(name) : name);
}
