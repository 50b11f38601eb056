/** What the markups of Reddit have in common: names, communities, labels, addresses. */
import type { Author, Community, PostLabel, PostLink } from '../../model/post-facts';
import { all, attribute, closestWhere, isHidden, localName, visibleText } from '../dom';
import { authorOf } from '../facts';
import { absolute, addLink, isHostOf, outsideLinks } from '../post-links';
import type { PageInfo } from '../types';

export const SITE = 'reddit';
/** Hosts that lead to Reddit itself, its pictures and videos included. */
export const OWN_HOSTS = ['reddit.com', 'redd.it', 'redditmedia.com', 'redditstatic.com'];
const USER_PATH = /^\/(?:user|u)\/([A-Za-z0-9_-]{2,30})(?:\/|$)/;
const NAME = /^[A-Za-z0-9_-]{2,30}$/;
/** What Reddit writes in place of a name or text that is gone. */
const GONE = new Set(['[deleted]', '[removed]', '[ removed by moderator ]', '[ removed by reddit ]']);

/** `undefined` for nobody: a deleted account is not an author, and neither is the community. */
export function redditAuthor(name: string | null | undefined): Author | undefined {
  const bare = (name ?? '').trim().replace(/^\/?u\//, '');
  if (!NAME.test(bare)) return undefined;
  return authorOf({ handle: bare, name: bare });
}

export function userInLink(anchor: Element, page: PageInfo): string | undefined {
  const url = absolute(attribute(anchor, 'href'), page);
  return url !== null && isHostOf(url.hostname, 'reddit.com') ? USER_PATH.exec(url.pathname)?.[1] : undefined;
}

/** The first account that a row of links names; cards that open on hovering tell of other people. */
export function userIn(row: Element | null, page: PageInfo): string | undefined {
  if (row === null) return undefined;
  const anchors = all(row, 'a[href*="/user/"], a[href*="/u/"]').filter((anchor) => !isInHoverCard(anchor));
  return anchors.map((anchor) => userInLink(anchor, page)).find((user) => user !== undefined);
}

function isInHoverCard(anchor: Element): boolean {
  return closestWhere(anchor, (element) => isHidden(element) || attribute(element, 'slot') === 'content') !== null;
}

export function userInPage(page: PageInfo): string | undefined {
  return USER_PATH.exec(page.url.pathname)?.[1];
}

/** `r/name` in canonical spelling; a profile (`u_name`) is no community. */
export function community(name: string | null | undefined): Community | undefined {
  const bare = (name ?? '').trim().replace(/^\/?r\//, '');
  if (!/^[A-Za-z0-9_]{2,30}$/.test(bare) || bare.startsWith('u_')) return undefined;
  return { handle: `r/${bare.toLowerCase()}`, name: `r/${bare}` };
}

export function communityInPath(path: string | null): Community | undefined {
  return community(/^(?:https:\/\/[a-z.]*reddit\.com)?\/r\/([A-Za-z0-9_]{2,30})(?:\/|$)/.exec(path ?? '')?.[1]);
}

/** Title and body, without the words that stand for something deleted. */
export function redditText(title: string, body: string): string {
  return [title, body].filter((part) => part !== '' && !GONE.has(part.toLowerCase())).join('\n');
}

export function bodyText(element: Element | null): string {
  return element === null ? '' : visibleText(element, { skip: isReaderCopy });
}

/** Written a second time for screen readers. */
function isReaderCopy(element: Element): boolean {
  return localName(element) === 'faceplate-screen-reader-content';
}

/** The link a post is about comes first; pictures and videos that Reddit hosts are no links. */
export function redditLinks(contentHref: string | null, anchors: readonly Element[], page: PageInfo): PostLink[] {
  const links: PostLink[] = [];
  const url = absolute(contentHref, page);
  const leads =
    url !== null && /^https?:$/.test(url.protocol) && !OWN_HOSTS.some((host) => isHostOf(url.hostname, host));
  if (leads) addLink(links, { href: url.href });
  for (const link of outsideLinks(anchors, page, { ownHosts: OWN_HOSTS, targetOf })) addLink(links, link);
  return links;
}

/** `out.reddit.com/…?url=` counts clicks; the address stands in the link or beside it. */
function targetOf(anchor: Element, url: URL): string | undefined {
  if (url.hostname !== 'out.reddit.com') return undefined;
  return attribute(anchor, 'data-href-url') ?? url.searchParams.get('url') ?? undefined;
}

export function promotedLabel(promoted: boolean): PostLabel[] {
  return promoted ? [{ kind: 'promoted' }] : [];
}

export function webAddress(path: string | null, page: PageInfo): string | undefined {
  return path === null ? undefined : absolute(path, page)?.href;
}
