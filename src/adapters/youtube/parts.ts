/** What YouTube's pages have in common: channels, addresses, redirects, and what the page shows at all. */
import type { Author, PostLabel, PostLink } from '../../model/post-facts';
import { attribute, closestWhere, isHidden, lineOf, ownAll, type Scope, visibleText } from '../dom';
import { authorOf } from '../facts';
import { absolute, isHostOf, outsideLinks } from '../post-links';
import type { PageInfo } from '../types';

export const SITE = 'youtube';
const OWN_HOSTS = ['youtube.com', 'youtu.be', 'youtube-nocookie.com', 'ytimg.com', 'ggpht.com'];
/** A handle, a channel number, or one of the two older kinds of custom address, which are no handles. */
const CHANNEL_PATH = /^\/(?:@([^/]+)|channel\/(UC[\w-]{10,40})|((?:c|user)\/[^/]+))(?:\/|$)/;
const VIDEO_ID = /^[\w-]{6,20}$/;
export const CHANNEL_LINKS = 'a[href*="/@"], a[href*="/channel/"], a[href*="/c/"], a[href*="/user/"]';
const VERIFIED = '[class*="badge-style-type-verified"]';

export interface Channel {
  handle?: string;
  id?: string;
}

export function channelInPath(path: string): Channel | undefined {
  const [, handle, id, custom] = CHANNEL_PATH.exec(decoded(path)) ?? [];
  if (id !== undefined) return { id };
  return (handle ?? custom) === undefined ? undefined : { handle: handle ?? custom };
}

export function channelInLink(anchor: Element, page: PageInfo): Channel | undefined {
  const url = absolute(attribute(anchor, 'href'), page);
  return url !== null && isHostOf(url.hostname, 'youtube.com') ? channelInPath(url.pathname) : undefined;
}

/** The account that links of one author line name: by handle, by number, or by both. */
export function authorIn(anchors: readonly Element[], name: string, page: PageInfo): Author | undefined {
  const channels = anchors.map((anchor) => channelInLink(anchor, page)).filter((channel) => channel !== undefined);
  const handle = channels.find((channel) => channel.handle !== undefined)?.handle;
  const shown = name.slice(0, 200);
  return authorOf({
    handle,
    name: handle !== undefined && shown === `@${handle}` ? undefined : shown,
    id: channels.find((channel) => channel.id !== undefined)?.id,
  });
}

/** The first words in one of several places. */
export function firstLine(scope: Scope, ...selectors: string[]): string {
  for (const selector of selectors) {
    const found = ownAll(scope, selector).find((element) => !isHidden(element) && lineOf(element) !== '');
    if (found !== undefined) return lineOf(found);
  }
  return '';
}

/** Line breaks are the writer's own. */
export function wordsOf(element: Element | null): string {
  return element === null ? '' : visibleText(element, { preserve: true });
}

export function videoId(url: URL | null): string | undefined {
  const id = url?.searchParams.get('v') ?? /^\/(?:shorts|live)\/([^/]+)/.exec(url?.pathname ?? '')?.[1];
  return id !== undefined && VIDEO_ID.test(id) ? id : undefined;
}

export function videoAddress(id: string | undefined): string | undefined {
  return id && `https://www.youtube.com/watch?v=${id}`;
}

/** `/redirect?…&q=` says in plain where it leads; an advert's own counter does so in `adurl`. */
export function youtubeLinks(anchors: readonly Element[], page: PageInfo): PostLink[] {
  return outsideLinks(anchors, page, { ownHosts: OWN_HOSTS, targetOf });
}

function targetOf(_anchor: Element, url: URL): string | undefined {
  if (isHostOf(url.hostname, 'youtube.com') && url.pathname === '/redirect') return webUrl(url.searchParams.get('q'));
  return /(?:^|\.)(?:googleadservices\.com|doubleclick\.net)$/.test(url.hostname)
    ? webUrl(url.searchParams.get('adurl'))
    : undefined;
}

function webUrl(text: string | null): string | undefined {
  return text !== null && /^https?:\/\/\S+$/i.test(text) ? text : undefined;
}

export function verifiedLabel(scope: Scope): PostLabel[] {
  const badge = ownAll(scope, VERIFIED).find(isShown);
  if (badge === undefined) return [];
  const text = attribute(badge, 'aria-label');
  return [text ? { kind: 'verified', text } : { kind: 'verified' }];
}

/** Pages that were open before stay in the document, hidden: what they hold is not on the page any more. */
export function isShown(element: Element): boolean {
  return closestWhere(element, isHidden) === null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
