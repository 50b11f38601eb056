/** NodeBB on any host: its templates name every part of a page in a `component` attribute that themes keep. */
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
  localName,
  matches,
  ownAll,
  ownFirst,
  parentOf,
  type Scope,
  siblingAfter,
  siblingBefore,
  visibleText,
} from './dom';
import { authorOf, postFacts } from './facts';
import { outsideLinks } from './post-links';
import type { Adapter, PageInfo } from './types';

const SITE = 'nodebb';
const CANDIDATES = '[component="post"][data-pid]';
const CONTENT = '[component="post/content"]';
const USER_PATH = /\/user\/([^/?#]{1,200})\/?$/;
const UNREAD_PAGES =
  /^\/(?:(?:forums?|community|discuss|board|talk)\/)?(?:admin|chats|compose|flags|login|message|notifications|post-queue|register|reset|user\/[^/]+\/(?:chats|edit|settings|notifications|blocks|consent|uploads|sessions))(?:\/|$)/;

export const nodebbAdapter: Adapter = {
  id: SITE,
  hosts: ['community.nodebb.org'],
  recognises: (document) => first(document, `${CANDIDATES}, [component="topic"][data-tid]`) !== null,
  findPosts: (root) => allWithSelf(root, CANDIDATES).filter(isPost),
  closestPost: (node) => closestWhere(node, isPost),
  readPost,
  badgeAnchor,
  readsPage: (page) => !UNREAD_PAGES.test(page.url.pathname),
};

function isPost(element: Element): boolean {
  return matches(element, CANDIDATES) && !insideEditor(element) && closestWhere(element, isChat) === null;
}

function isChat(element: Element): boolean {
  return (attribute(element, 'component') ?? '').startsWith('chat/');
}

/** Answers that a reader unfolds are drawn a second time, inside the post they answer. */
function scopeOf(post: Element): Scope {
  return { root: post, nested: all(post, CANDIDATES) };
}

function readPost(post: Element, page: PageInfo): PostFacts | null {
  if (matches(post, '.deleted')) return null;
  const scope = scopeOf(post);
  const content = ownFirst(scope, CONTENT) ?? ownFirst(scope, '[itemprop="text"], .content');
  const words = content === null ? '' : visibleText(content, { skip: isQuotePart });
  const author = authorIn(scope, page);
  if (words === '' && author === undefined) return null;
  const id = attribute(post, 'data-pid') ?? '';
  const isOpening = attribute(post, 'data-index') === '0';
  const anchors =
    content === null ? [] : all(content, 'a[href]').filter((anchor) => closestWhere(anchor, isQuotePart) === null);
  return postFacts({
    id,
    site: SITE,
    url: /^\d{1,12}$/.test(id) ? new URL(`/post/${id}`, page.url).href : undefined,
    author,
    text: isOpening ? [titleOf(post), words].filter(Boolean).join('\n') : words,
    links: outsideLinks(anchors, page, { ownHosts: [page.url.hostname] }),
    kind: isOpening ? 'post' : 'comment',
    quoted: quotedIn(content, page),
  });
}

/** The attribute on the post, else the link on its name, unless that is written otherwise. A guest has the number 0, no link and no account. */
function authorIn(scope: Scope, page: PageInfo): Author | undefined {
  const number = attribute(scope.root, 'data-uid');
  const link = nameLink(scope);
  if (number === '0' || (number === null && link === null)) return undefined;
  const written = attribute(scope.root, 'data-username') ?? (link && attribute(link, 'data-username'));
  const slug = attribute(scope.root, 'data-userslug') ?? (link && USER_PATH.exec(attribute(link, 'href') ?? '')?.[1]);
  const shown = link === null ? '' : lineOf(link).slice(0, 200);
  const handle = written || (shown === '' || shown === slug ? slug : undefined);
  if (!handle) return authorOf({ name: shown });
  return authorOf({ handle, name: shown === handle ? undefined : shown, host: hostOf(handle) ?? page.url.hostname });
}

/** Accounts of other servers are written `name@server`. */
function hostOf(handle: string): string | undefined {
  return /^[^@\s]+@((?:[a-z0-9-]+\.)+[a-z]{2,24})$/i.exec(handle)?.[1]?.toLowerCase();
}

function nameLink(scope: Scope): Element | null {
  const links = ownAll(scope, 'a[data-username], a[href*="/user/"]');
  return links.find((link) => first(link, 'img, [component="user/picture"]') === null && !isInContent(link)) ?? null;
}

function isInContent(element: Element): boolean {
  return closestWhere(element, (around) => matches(around, `${CONTENT}, [itemprop="text"]`)) !== null;
}

/** Somebody else's words, and the line before them that links the quoted post or its author. */
function isQuotePart(element: Element): boolean {
  if (localName(element) === 'blockquote') return true;
  const next = localName(element) === 'p' ? siblingAfter(element) : null;
  return next !== null && localName(next) === 'blockquote' && introOf(next) === element;
}

function introOf(quote: Element): Element | null {
  const intro = siblingBefore(quote);
  if (intro === null || localName(intro) !== 'p') return null;
  return first(intro, 'a[href*="/post/"], a.plugin-mentions-a, a.plugin-mentions-user') === null ? null : intro;
}

/** Markdown quotes without a name: then nobody is named here either. */
function quotedIn(content: Element | null, page: PageInfo): PostFacts | undefined {
  const quote = content && first(content, 'blockquote');
  const intro = quote && introOf(quote);
  const link = intro && first(intro, 'a[href*="/user/"]');
  const handle = link && USER_PATH.exec(attribute(link, 'href') ?? '')?.[1];
  if (!quote) return undefined;
  const author = handle ? authorOf({ handle, host: page.url.hostname }) : undefined;
  return postFacts({ site: SITE, author, text: visibleText(quote) });
}

function titleOf(post: Element): string {
  const document = documentOf(post);
  const title = document && first(document, '[component="topic/title"], h1[component="post/header"]');
  return title ? lineOf(title) : '';
}

/** A guest's name is no link. */
function badgeAnchor(post: Element): Element | null {
  const scope = scopeOf(post);
  const link = nameLink(scope);
  return link === null ? ownFirst(scope, '[itemprop="author"], .post-header') : parentOf(link);
}
