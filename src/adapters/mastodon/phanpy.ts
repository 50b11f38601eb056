/** Phanpy, a Mastodon client of its own host or any other: articles with server and number in one attribute. */
import type { Author, Community, PostFacts, PostKind } from '../../model/post-facts';
import { attribute, closestWhere, first, lineOf, localName, ownAll, ownFirst, parentOf, type Scope } from '../dom';
import { postFacts } from '../facts';
import { absolute } from '../post-links';
import type { PageInfo } from '../types';
import { type Account, accountIn, accountOfLink, authorFrom, hostName } from './account';
import { type Client, classesOf, hasClass, joined, linksOf, SITE, wordsOf } from './client';

const KEY = 'data-state-post-id';
/** Shortened or empty copies: of a post that a filter hides, of the post that is answered, of one not loaded yet. */
const STAND_INS = ['filtered', 'compact-reply', 'ghost', 'skeleton'];

export const phanpy: Client = {
  selector: `article[${KEY}]`,
  isPost: (element) =>
    localName(element) === 'article' &&
    attribute(element, KEY) !== null &&
    !classesOf(element).some((name) => STAND_INS.includes(name)),
  read,
  anchor: (scope) => ownFirst(scope, '.meta-name') ?? ownFirst(scope, '.name-text'),
};

function read(scope: Scope, page: PageInfo): PostFacts | null {
  const [server, id] = keyOf(scope.root);
  const author = readAuthor(scope, page, server);
  const text = readText(scope);
  if (author === undefined && text === '') return null;
  const around = parentOf(scope.root);
  const isBoost = around !== null && hasClass(around, 'status-reblog');
  const isGroup = around !== null && hasClass(around, 'status-group');
  const passedOn = isBoost || isGroup ? accountOf(nameIn(around), page, server) : undefined;
  return postFacts({
    id,
    site: SITE,
    url: addressOf(scope, page),
    lang: languageOf(scope),
    author,
    text,
    links: linksOf(ownAll(scope, '.inner-content a[href], a.card[href]'), page, [server]),
    kind: kindOf(scope.root),
    community: isGroup ? communityOf(passedOn) : undefined,
    repostedBy: isBoost ? passedOn : undefined,
  });
}

/** `mastodon.social/115…`: the server that the reader uses, and the post's number there. */
function keyOf(post: Element): [string | undefined, string | undefined] {
  const [server = '', id] = (attribute(post, KEY) ?? '').split('/');
  return id === undefined ? [undefined, server] : [hostName(server), id];
}

/** The link on the name, then the one on the picture; both name the account in their title and in their address. */
function readAuthor(scope: Scope, page: PageInfo, server: string | undefined): Author | undefined {
  const link = ownFirst(scope, '.meta-name .name-text') ?? ownFirst(scope, '.meta .name-text');
  if (link !== null) return accountOf(link, page, server);
  const picture = ownAll(scope, 'a[title^="@"]')[0];
  return picture && authorFrom(accountIn(attribute(picture, 'title'), server), undefined);
}

function accountOf(link: Element | null, page: PageInfo, server: string | undefined): Author | undefined {
  if (link === null) return undefined;
  const name = first(link, 'b');
  const account = titleAccount(link, server) ?? accountOfLink(link, page, server);
  return authorFrom(account, name ? lineOf(name) : undefined);
}

/** "Jo (she/her) (@jo)": the last brackets are the client's, the others may be part of the name. */
function titleAccount(link: Element, server: string | undefined): Account | undefined {
  const title = (attribute(link, 'title') ?? '').trim();
  const open = title.lastIndexOf('(');
  return accountIn(title.endsWith(')') ? title.slice(open + 1, -1) : title, server);
}

function nameIn(around: Element): Element | null {
  const line = first(around, '.status-pre-meta');
  return line && first(line, '.name-text');
}

function communityOf(group: Author | undefined): Community | undefined {
  return group?.handle === undefined ? undefined : { handle: group.handle, name: group.name ?? group.handle };
}

/** The warning, then the words, also while the warning still covers them: they are on the page. */
function readText(scope: Scope): string {
  const warning = ownFirst(scope, '.spoiler-content');
  const body = ownFirst(scope, '.inner-content');
  return joined([wordsOf(warning), wordsOf(body, scope.nested)]);
}

function languageOf(scope: Scope): string | null {
  const body = ownFirst(scope, '.inner-content[lang]');
  return body && attribute(body, 'lang');
}

/** The post's own address where it is opened, else the client's. */
function addressOf(scope: Scope, page: PageInfo): string | undefined {
  const link = ownFirst(scope, '.extra-meta a[href^="https://"]') ?? ownFirst(scope, 'a.time[href]');
  return link ? absolute(attribute(link, 'href'), page)?.href : undefined;
}

function kindOf(post: Element): PostKind {
  if (hasClass(post, 'status-reply-to')) return 'comment';
  const item = closestWhere(post, (at) => hasClass(at, 'descendant') || hasClass(at, 'replies'));
  return item === null ? 'post' : 'comment';
}

export function isPhanpy(document: Document): boolean {
  const title = first(document, 'meta[name="apple-mobile-web-app-title"]');
  const isNamed = title !== null && (attribute(title, 'content') ?? '').startsWith('Phanpy');
  return isNamed || first(document, `article[${KEY}]`) !== null;
}
