/** Mastodon's own pages: statuses of every version since 2.4, and the opened post of a thread. */
import type { Author, PostFacts, PostKind } from '../../model/post-facts';
import {
  all,
  attribute,
  childrenOf,
  closestWhere,
  documentOf,
  first,
  holds,
  isBefore,
  lineOf,
  localName,
  ownAll,
  ownFirst,
  parentOf,
  rawText,
  type Scope,
} from '../dom';
import { postFacts } from '../facts';
import { isHostOf } from '../post-links';
import type { PageInfo } from '../types';
import { type Account, accountIn, accountOfLink, authorFrom, hostName, type PostAddress, postOfLink } from './account';
import { type Client, hasClass, joined, linksOf, SITE, wordsOf } from './client';
import { isQuoteCard, isRedesigned } from './web-redesign';

const AUTHOR_LINK =
  '.status__display-name[href], .detailed-status__display-name[href], .p-author[href], a[data-hover-card-account]';
const TIME_LINK = '.status__relative-time[href], .detailed-status__datetime[href]';
const UNSPOKEN = '.status__prepend, .content-warning, footer, header, .status__info';

export const web: Client = {
  selector: '.status[data-id], .detailed-status, article[data-id]',
  isPost: (element) => isStatus(element) || isRedesigned(element) || isQuoteCard(element),
  read,
  anchor,
};

function isStatus(element: Element): boolean {
  return (
    (hasClass(element, 'status') && attribute(element, 'data-id') !== null) || hasClass(element, 'detailed-status')
  );
}

function read(scope: Scope, page: PageInfo): PostFacts | null {
  const home = homeOf(scope.root, page);
  const address = addressOf(scope, page, home);
  const author = readAuthor(scope, address, page, home);
  const text = readText(scope);
  if (author === undefined && text === '') return null;
  return postFacts({
    id: attribute(scope.root, 'data-id') ?? address?.id,
    site: SITE,
    url: address && new URL(`/@${writtenAccount(address.account, home)}/${address.id}`, page.url).href,
    lang: languageOf(scope),
    author,
    text,
    links: readLinks(scope, page, home),
    kind: kindOf(scope.root, address, page),
    repostedBy: readBooster(scope, page, home),
  });
}

function writtenAccount({ user, host }: Account, home: string): string {
  return host === undefined || host === home ? user : `${user}@${host}`;
}

/** Read once a page: the state is long. */
const homes = new WeakMap<Document, string>();

function homeOf(post: Element, page: PageInfo): string {
  const document = documentOf(post);
  const home = (document && homes.get(document)) ?? readHome(document, page.url.hostname);
  if (document !== null) homes.set(document, home);
  return home;
}

/** A server at `social.example.org` may name its accounts `@example.org`: it says so, and may say nothing else. */
function readHome(document: Document | null, host: string): string {
  const state = document && first(document, 'script#initial-state');
  const domain = /"domain":"([^"]{3,253})"/.exec(state ? rawText(state).slice(0, 5_000) : '')?.[1];
  const named = domain === undefined ? undefined : hostName(domain);
  return named !== undefined && isHostOf(host, named) ? named : host;
}

/** The link on the time names the author a second time. */
function addressOf(scope: Scope, page: PageInfo, home: string): PostAddress | undefined {
  const named = ownAll(scope, TIME_LINK);
  const timed = ownAll(scope, 'a[href] time').map((time) => closestWhere(time, (at) => localName(at) === 'a'));
  return [...named, ...timed]
    .map((anchor) => (anchor === null ? undefined : postOfLink(anchor, page, home)))
    .find((address) => address !== undefined);
}

/** Addresses first: on every version they hold the whole account; then the title, then the written account. */
function readAuthor(scope: Scope, address: PostAddress | undefined, page: PageInfo, home: string): Author | undefined {
  const link = authorLink(scope);
  const title = link && attribute(link, 'title');
  const account =
    (link && accountOfLink(link, page, home)) ?? address?.account ?? accountIn(title, home) ?? writtenOf(scope, home);
  return account && authorFrom(account, nameOf(scope, link));
}

/** A redesigned post has its author in its header; above it somebody else may be named. */
function authorLink(scope: Scope): Element | null {
  const links = ownAll(scope, isRedesigned(scope.root) ? 'header a[data-hover-card-account]' : AUTHOR_LINK);
  return links.find((link) => !isInBody(scope, link) && !isInPrepend(link)) ?? null;
}

function isInPrepend(element: Element): boolean {
  return closestWhere(element, (at) => hasClass(at, 'status__prepend')) !== null;
}

/** People mentioned in the words carry the same mark as the author. */
function isInBody(scope: Scope, element: Element): boolean {
  const body = bodyOf(scope);
  return body !== null && holds(body, element);
}

function writtenOf(scope: Scope, home: string): Account | undefined {
  const written = ownFirst(scope, '.display-name__account');
  return written ? accountIn(lineOf(written), home) : undefined;
}

function nameOf(scope: Scope, link: Element | null): string | undefined {
  const shown = link && (first(link, '.display-name__html') ?? first(link, 'bdi') ?? first(link, 'strong'));
  const name = shown ?? ownFirst(scope, 'header .display-name__html, header bdi, .display-name__html');
  return name ? lineOf(name) : undefined;
}

function bodyOf(scope: Scope): Element | null {
  const known = ownFirst(scope, '.status__content__text') ?? ownFirst(scope, '.status__content, .e-content');
  if (known !== null) return known;
  const spoken = ownAll(scope, 'div[lang], p').filter((element) => !isUnspoken(scope.root, element));
  const marked = spoken.find((element) => localName(element) === 'div') ?? spoken[0];
  return marked === undefined || localName(marked) === 'div' ? (marked ?? null) : parentOf(marked);
}

function isUnspoken(root: Element, element: Element): boolean {
  return all(root, UNSPOKEN).some((part) => holds(part, element));
}

/** The warning above a post, its words, and the tags that are shown below them. */
function readText(scope: Scope): string {
  const warning = ownAll(scope, '.content-warning').find((part) => !hasClass(part, 'content-warning--filter')) ?? null;
  const tags = ownAll(scope, '.hashtag-bar a').map((tag) => lineOf(tag));
  return joined([wordsOf(warning), wordsOf(bodyOf(scope), scope.nested), tags.join(' ')]);
}

function languageOf(scope: Scope): string | null {
  const body = bodyOf(scope);
  return body && attribute(body, 'lang');
}

function readLinks(scope: Scope, page: PageInfo, home: string) {
  const body = bodyOf(scope);
  const anchors = body === null ? [] : all(body, 'a[href]').filter((anchor) => !isNested(scope, anchor));
  return linksOf([...anchors, ...ownAll(scope, 'a.status-card[href], .status-card a[href]')], page, [home]);
}

/** Of a quoted post, or the address of that post repeated in the words. */
function isNested(scope: Scope, element: Element): boolean {
  if (scope.nested.some((inner) => holds(inner, element))) return true;
  return scope.nested.length > 0 && closestWhere(element, (at) => hasClass(at, 'quote-inline')) !== null;
}

/** An answer says so; and what stands below the opened post of a thread answers it. */
function kindOf(root: Element, address: PostAddress | undefined, page: PageInfo): PostKind {
  if (hasClass(root, 'status-reply')) return 'comment';
  const opened = /\/@[^/]+\/(\d{1,30})\/?$/.exec(page.url.pathname)?.[1];
  const document = documentOf(root);
  if (opened === undefined || document === null || address?.id === opened) return 'post';
  const post = first(document, `.detailed-status, article[data-id="${opened}"]`);
  return post !== null && !holds(post, root) && isBefore(post, root) ? 'comment' : 'post';
}

/** The same line also tells of answers: only a boost has the sign of one. */
function readBooster(scope: Scope, page: PageInfo, home: string): Author | undefined {
  const line = prependOf(scope);
  if (line === null || first(line, '[class*="retweet"]') === null) return undefined;
  const link = first(line, 'a[href]');
  const account = link ? accountOfLink(link, page, home) : undefined;
  return link && account ? authorFrom(account, lineOf(link)) : undefined;
}

/** Inside the post since the redesign, before that beside it. */
function prependOf(scope: Scope): Element | null {
  const own = ownFirst(scope, '.status__prepend');
  if (own !== null) return own;
  const parent = parentOf(scope.root);
  return (parent && childrenOf(parent).find((child) => hasClass(child, 'status__prepend'))) ?? null;
}

function anchor(scope: Scope): Element | null {
  const link = authorLink(scope);
  const name = ownAll(scope, '.display-name').find((element) => !isInPrepend(element) && !isInBody(scope, element));
  return name ?? link ?? ownFirst(scope, '.status__info');
}
