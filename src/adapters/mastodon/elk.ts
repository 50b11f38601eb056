/** Elk, a Mastodon client: cards by their role description; the link on the time names the author. */
import type { Author, PostFacts, PostKind } from '../../model/post-facts';
import {
  all,
  attribute,
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
  type Scope,
} from '../dom';
import { postFacts } from '../facts';
import type { PageInfo } from '../types';
import { type Account, accountIn, accountOfLink, authorFrom, type PostAddress, postOfLink } from './account';
import { type Client, joined, linksOf, SITE, wordsOf } from './client';

const ROLE = 'aria-roledescription';
const CARD = 'status-card';
const DETAILS = 'status-details';

export const elk: Client = {
  selector: `[${ROLE}="${CARD}"], [${ROLE}="${DETAILS}"]`,
  isPost: (element) => [CARD, DETAILS].includes(attribute(element, ROLE) ?? '') && !isDirect(element),
  read,
  anchor: (scope) => {
    const link = nameLink(scope);
    return link && parentOf(link);
  },
};

/** A private mention has a background and a sign of its own. */
function isDirect(card: Element): boolean {
  return first(card, '.bg-dm, [class*="ri:at-line"]') !== null;
}

function read(scope: Scope, page: PageInfo): PostFacts | null {
  const address = addressOf(scope, page);
  const link = nameLink(scope);
  const account = address?.account ?? accountAt(link, page) ?? writtenOf(scope, page);
  const text = readText(scope);
  if (account === undefined && text === '') return null;
  return postFacts({
    id: /^status-(.+)$/.exec(attribute(scope.root, 'id') ?? '')?.[1] ?? address?.id,
    site: SITE,
    url: urlOf(scope, page),
    lang: attribute(scope.root, 'lang'),
    author: authorFrom(account, nameOf(link)),
    text,
    links: linksOf(ownAll(scope, 'a[target="_blank"][href]'), page, [serverOf(scope, page)]),
    kind: kindOf(scope.root, page),
    repostedBy: readBooster(scope, page),
  });
}

function addressOf(scope: Scope, page: PageInfo): PostAddress | undefined {
  const link = timeLink(scope);
  return link ? postOfLink(link, page, undefined) : undefined;
}

function timeLink(scope: Scope): Element | null {
  const time = ownFirst(scope, 'a[href] time');
  return time && closestWhere(time, (at) => localName(at) === 'a');
}

function urlOf(scope: Scope, page: PageInfo): string | undefined {
  const link = timeLink(scope);
  if (link !== null) return new URL(attribute(link, 'href') ?? '', page.url).href;
  return attribute(scope.root, ROLE) === DETAILS && postIn(page) ? page.url.href : undefined;
}

function postIn(page: PageInfo): boolean {
  return /\/@[^/]+\/[^/]+$/.test(page.url.pathname);
}

/** The server that the reader uses: first in every address of the client. */
function serverOf(scope: Scope, page: PageInfo): string | undefined {
  const account = addressOf(scope, page)?.account ?? accountAt(nameLink(scope), page);
  return account?.host;
}

/** The author's name stands in a link that also holds the account, written from left to right. */
function nameLink(scope: Scope): Element | null {
  const line = ownFirst(scope, 'a[href] p[dir="ltr"]') ?? ownFirst(scope, 'p[dir="ltr"]');
  return line && closestWhere(line, (at) => localName(at) === 'a' || at === scope.root);
}

function accountAt(link: Element | null, page: PageInfo): Account | undefined {
  return link === null ? undefined : accountOfLink(link, page, undefined);
}

function writtenOf(scope: Scope, page: PageInfo): Account | undefined {
  const line = ownFirst(scope, 'p[dir="ltr"]');
  const written = line ? accountIn(lineOf(line), undefined) : undefined;
  return written?.host === page.url.hostname ? undefined : written;
}

function nameOf(link: Element | null): string | undefined {
  const name = link && first(link, '.content-rich');
  return name ? lineOf(name) : undefined;
}

/** Found in two steps: a quoted card itself stands in the body of another. */
function bodyOf(scope: Scope): Element | null {
  const body = ownFirst(scope, '.status-body');
  const words = body ? ownAll(scope, '.content-rich').find((element) => holds(body, element)) : undefined;
  return words ?? body;
}

function readText(scope: Scope): string {
  const warning = ownFirst(scope, 'div.content-rich');
  return joined([wordsOf(warning), wordsOf(bodyOf(scope), scope.nested)]);
}

function readBooster(scope: Scope, page: PageInfo): Author | undefined {
  const sign = ownFirst(scope, '.status-boosted');
  const line = sign && parentOf(sign);
  const links = line ? all(line, 'a[href]') : [];
  const name = links.map((link) => first(link, '.content-rich')).find((found) => found !== null);
  const account = links.map((link) => accountAt(link, page)).find((found) => found !== undefined);
  return account && authorFrom(account, name ? lineOf(name) : undefined);
}

/** What stands below the opened post answers it. */
function kindOf(card: Element, page: PageInfo): PostKind {
  if (!postIn(page)) return 'post';
  const document = documentOf(card);
  const opened = document && first(document, `[${ROLE}="${DETAILS}"]`);
  return opened !== null && opened !== card && !holds(opened, card) && isBefore(opened, card) ? 'comment' : 'post';
}

export function isElk(document: Document): boolean {
  const name = first(document, 'meta[property="og:site_name"]');
  const isNamed = name !== null && attribute(name, 'content') === 'Elk' && first(document, '#__nuxt') !== null;
  return isNamed || first(document, `[id^="status-"][${ROLE}="${CARD}"]`) !== null;
}
