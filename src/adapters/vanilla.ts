/** Vanilla forums on any host: discussions and their comments, marked by numbered ids since version 2. */
import type { Author, PostFacts } from '../model/post-facts';
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
  visibleText,
} from './dom';
import { authorOf, postFacts } from './facts';
import { outsideLinks, ownAddress } from './post-links';
import type { Adapter, PageInfo } from './types';

const SITE = 'vanilla';
const CANDIDATES = '[id^="Discussion_"], [id^="Comment_"]';
const POST_ID = /^(Discussion|Comment)_(\d{1,12})$/;
const BODY = '.Message, .userContent';
const PROFILE_PATH = /\/profile\/(?:\d{1,12}\/)?([^/?#]{1,200})\/?$/;
/** Quotations of every version, and embedded posts and pages. */
const QUOTE = 'blockquote.Quote, blockquote.UserQuote, .UserQuote, .QuoteFolder';
const FOREIGN = `${QUOTE}, .js-embed, .embedExternal`;
const UNREAD_PAGES =
  /^\/(?:(?:forums?|community|discuss|board|talk)\/)?(?:dashboard|entry|messages|notifications|post|settings|log|profile\/(?:edit|preferences|notifications|password|picture)|drafts)(?:\/|$)/;

export const vanillaAdapter: Adapter = {
  id: SITE,
  hosts: ['community.myfitnesspal.com'],
  recognises: (document) =>
    first(document, `body[id^="vanilla_"], .ItemDiscussion ${BODY}, .ItemComment ${BODY}`) !== null,
  findPosts: (root) => allWithSelf(root, CANDIDATES).filter(isPost),
  closestPost: (node) => closestWhere(node, isPost),
  readPost,
  badgeAnchor: (post) => first(post, '.Author'),
  readsPage: (page) => !UNREAD_PAGES.test(page.url.pathname),
};

/** In a list of discussions the same id stands on a line without the words. */
function isPost(element: Element): boolean {
  if (!POST_ID.test(attribute(element, 'id') ?? '') || first(element, BODY) === null) return false;
  return !insideEditor(element);
}

function readPost(post: Element, page: PageInfo): PostFacts | null {
  const [, kind, number] = POST_ID.exec(attribute(post, 'id') ?? '') ?? [];
  const body = first(post, BODY);
  const words = body === null ? '' : visibleText(body, { skip: isForeign });
  const author = authorIn(post, page);
  if (kind === undefined || (words === '' && author === undefined)) return null;
  const isOpening = kind === 'Discussion';
  const anchors = body === null ? [] : all(body, 'a[href]').filter((anchor) => closestWhere(anchor, isQuote) === null);
  return postFacts({
    id: `${kind.toLowerCase()}/${number}`,
    site: SITE,
    url: addressOf(post, page),
    author,
    text: isOpening ? [titleOf(post), words].filter(Boolean).join('\n') : words,
    links: outsideLinks(anchors, page, { ownHosts: [page.url.hostname] }),
    kind: isOpening ? 'post' : 'comment',
    quoted: quotedIn(body, page),
  });
}

function isQuote(element: Element): boolean {
  return matches(element, QUOTE);
}

function isForeign(element: Element): boolean {
  return matches(element, FOREIGN);
}

/** The name, else the picture's link: its address ends with the same name. */
function authorIn(post: Element, page: PageInfo): Author | undefined {
  const name = first(post, '.Author a.Username, a.Username');
  const picture = first(post, '.Author a[href*="/profile/"], a.PhotoWrap[href]');
  const handle = (name && lineOf(name)) || handleOf(name) || handleOf(picture);
  return handle ? authorOf({ handle: handle.slice(0, 200), host: page.url.hostname }) : undefined;
}

function handleOf(link: Element | null): string | undefined {
  const name = PROFILE_PATH.exec((link && attribute(link, 'href')) ?? '')?.[1];
  try {
    return name === undefined ? undefined : decodeURIComponent(name);
  } catch {
    return name;
  }
}

function addressOf(post: Element, page: PageInfo): string | undefined {
  const link = first(post, 'a.Permalink[href], .DateCreated a[href]');
  return ownAddress(link && attribute(link, 'href'), page)?.href;
}

function titleOf(post: Element): string {
  const document = documentOf(post);
  const title = document && first(document, '.PageTitle h1, .Discussion-Header h1, #Item_0 h1, h1');
  return title ? lineOf(title) : '';
}

function quotedIn(body: Element | null, page: PageInfo): PostFacts | undefined {
  const quote = body && first(body, 'blockquote.UserQuote, blockquote.Quote');
  const who = quote && first(quote, '.QuoteAuthor a, a[rel="nofollow"][href*="/profile/"]');
  const words = quote && first(quote, '.QuoteText');
  if (!quote || !who || !words) return undefined;
  const author = authorOf({ handle: lineOf(who).slice(0, 200), host: page.url.hostname });
  return postFacts({ site: SITE, author, text: visibleText(words, { skip: isForeign }) });
}
