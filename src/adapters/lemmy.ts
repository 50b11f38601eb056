/** Lemmy's own interface on any server. Accounts and communities carry their server: the same name lives on many. */
import type { Author, Community, PostFacts, PostLink } from '../model/post-facts';
import {
  all,
  allWithSelf,
  attribute,
  closestWhere,
  first,
  insideEditor,
  lineOf,
  localName,
  parentOf,
  visibleText,
} from './dom';
import { authorOf, postFacts } from './facts';
import { absolute, outsideLinks } from './post-links';
import type { Adapter, PageInfo } from './types';

const SITE = 'lemmy';
const CANDIDATES = '.post-listing, article.comment-node';
const ACCOUNT_PATH = /^\/(u|c)\/([A-Za-z0-9_.-]{1,100})(?:@([A-Za-z0-9.-]{3,253}))?\/?$/;
const BODY = '#postContent .md-div, .postContent .md-div, #postContent, .postContent';
const LINKS = 'h1 a[href], .post-title a[href], a.fst-italic[href], .post-metadata-card a[href]';
const UNREAD_PAGES =
  /^\/(?:admin|create_[a-z_]+|inbox|login|login_reset|messages|modlog|notifications|oauth|password_change|pending_follows|registration_applications|reports|settings|setup|signup|verify_email|[cm]\/[^/]+\/settings)(?:\/|$)/;

export const lemmyAdapter: Adapter = {
  id: SITE,
  hosts: [
    'lemmy.world',
    'lemmy.ml',
    'lemmy.ca',
    'lemmy.zip',
    'beehaw.org',
    'feddit.org',
    'programming.dev',
    'sh.itjust.works',
  ],
  recognises: (document) => first(document, '#app.lemmy-site') !== null,
  findPosts: (root) => allWithSelf(root, CANDIDATES).filter(isPost),
  closestPost: (node) => closestWhere(node, isPost),
  readPost: (post, page) => (isComment(post) ? readComment(post, page) : readSubmission(post, page)),
  badgeAnchor,
  readsPage: (page) => !UNREAD_PAGES.test(page.url.pathname),
};

function isPost(element: Element): boolean {
  return (isSubmission(element) || isComment(element)) && !insideEditor(element);
}

function isSubmission(element: Element): boolean {
  return hasClass(element, 'post-listing') && first(element, 'article') !== null;
}

function isComment(element: Element): boolean {
  return localName(element) === 'article' && hasClass(element, 'comment-node');
}

function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** Phones get a second copy of the same article, and cross-posts stand below: the first of everything is the post's own. */
function readSubmission(post: Element, page: PageInfo): PostFacts | null {
  const title = titleOf(post);
  const body = first(post, BODY);
  const text = [title && lineOf(title), body && visibleText(body)].filter(Boolean).join('\n');
  const author = authorIn(first(post, 'article') ?? post, page);
  if (text === '' && author === undefined) return null;
  const id = submissionId(post);
  return postFacts({
    id: id && `post/${id}`,
    site: SITE,
    url: id && new URL(`/post/${id}`, page.url).href,
    author,
    text,
    links: linksOf([...all(post, LINKS).filter((anchor) => !isInCrossPost(anchor, post)), ...anchorsIn(body)], page),
    kind: 'post',
    community: communityIn(first(post, 'article') ?? post, page) ?? communityOf(page.url),
  });
}

function readComment(comment: Element, page: PageInfo): PostFacts | null {
  const content = first(comment, '.comment-content');
  const isGone = content !== null && hasClass(content, 'text-muted');
  const text = content === null || isGone ? '' : visibleText(content);
  const author = authorIn(comment, page);
  if (text === '' && author === undefined) return null;
  const id = /^comment-(\d{1,20})$/.exec(attribute(comment, 'id') ?? '')?.[1];
  return postFacts({
    id: id && `comment/${id}`,
    site: SITE,
    url: id && new URL(`/comment/${id}`, page.url).href,
    author,
    text,
    links: linksOf(anchorsIn(content), page),
    kind: 'comment',
    community: communityIn(comment, page) ?? communityOf(page.url),
  });
}

function titleOf(post: Element): Element | null {
  return first(post, 'h1') ?? first(post, '.post-title') ?? first(post, 'h5');
}

/** Its own number since version 1; before that, the address on its title or its comments. */
function submissionId(post: Element): string | undefined {
  const own = /^post-listing-(\d{1,20})$/.exec(attribute(post, 'id') ?? '')?.[1];
  const paths = all(post, 'a[href^="/post/"]').map((anchor) => attribute(anchor, 'href') ?? '');
  return own ?? paths.map((path) => /^\/post\/(\d{1,20})(?:[/?#]|$)/.exec(path)?.[1]).find((id) => id !== undefined);
}

/** The link that Lemmy marks as a person's; else the first address of an account outside the words. */
function authorLink(scope: Element): Element | null {
  const marked = first(scope, 'a.person-listing[href]');
  if (marked !== null) return marked;
  const links = all(scope, 'a[href^="/u/"], a[href*="/u/"]');
  return links.find((link) => closestWhere(link, isWords) === null) ?? null;
}

function isWords(element: Element): boolean {
  return ['md-div', 'comment-content', 'postContent'].some((name) => hasClass(element, name));
}

function authorIn(scope: Element, page: PageInfo): Author | undefined {
  const link = authorLink(scope);
  const account = link && accountAt(link, 'u', page);
  if (link === null || !account) return undefined;
  return authorOf({ handle: `${account.name}@${account.host}`, name: nameOf(link), host: account.host });
}

/** The title of the link is the display name; inside it the server follows in small. */
function nameOf(link: Element): string {
  const title = (attribute(link, 'title') ?? '').trim();
  const shown = lineOf(link, { skip: (element) => localName(element) === 'small' });
  return (shown || title).slice(0, 200);
}

function communityIn(scope: Element, page: PageInfo): Community | undefined {
  const link = first(scope, 'a.community-link[href], a[href^="/c/"]');
  return link === null || closestWhere(link, isWords)
    ? undefined
    : communityOf(absolute(attribute(link, 'href'), page));
}

function communityOf(url: URL | null): Community | undefined {
  const account = url && accountOf(url, 'c');
  return account
    ? { handle: `c/${account.name}@${account.host}`, name: `!${account.name}@${account.host}` }
    : undefined;
}

interface Account {
  name: string;
  host: string;
}

function accountAt(link: Element, kind: 'u' | 'c', page: PageInfo): Account | undefined {
  const url = absolute(attribute(link, 'href'), page);
  return url === null ? undefined : accountOf(url, kind);
}

/** `/u/name` on its own server, `/u/name@host` on any other. */
function accountOf(url: URL, kind: 'u' | 'c'): Account | undefined {
  const [, found, name, host] = ACCOUNT_PATH.exec(url.pathname) ?? [];
  if (found !== kind || name === undefined) return undefined;
  return { name, host: (host ?? url.hostname).toLowerCase() };
}

function anchorsIn(body: Element | null): Element[] {
  return body === null ? [] : all(body, 'a[href]');
}

function linksOf(anchors: readonly Element[], page: PageInfo): PostLink[] {
  return outsideLinks(anchors, page, { ownHosts: [page.url.hostname] });
}

/** Other posts with the same link are listed in the post, each with a title line of its own. */
function isInCrossPost(anchor: Element, post: Element): boolean {
  const title = titleOf(post);
  const line = closestWhere(anchor, (element) => hasClass(element, 'post-title'));
  return (
    line !== null && title !== null && line !== title && closestWhere(title, (element) => element === line) === null
  );
}

/** The line with the name; on wide screens the first of two articles is not drawn. */
function badgeAnchor(post: Element): Element | null {
  const articles = isComment(post) ? [post] : all(post, 'article.post-container');
  const links = articles.map(authorLink).filter((link) => link !== null);
  const link = links.at(-1) ?? authorLink(post);
  return link && parentOf(link);
}
