/** What an address on Facebook names: an account, a group, a post, a comment. Tracking parameters are left out. */
import { canonicalHandle } from '../../model/accounts';
import { attribute } from '../dom';
import { absolute, isHostOf } from '../post-links';
import type { PageInfo } from '../types';

export const SITE = 'facebook';
const HOME = 'https://www.facebook.com';
/** Hosts that only count clicks on links to elsewhere. */
export const CLICK_COUNTER = /^lm?\.facebook\.com$/;
const GROUP = /^\/groups\/([^/]+)(?:\/|$)/;
const GROUP_HOME = /^\/groups\/[^/]+\/?$/;
const GROUP_MEMBER = /^\/groups\/[^/]+\/user\/(\d{1,20})(?:\/|$)/;
const GROUP_POST = /^\/groups\/([^/]+)\/(?:posts|permalink)\/(pfbid[A-Za-z0-9]{1,200}|\d{1,20})(?:\/|$)/;
const ACCOUNT_POST = /^\/([^/]+)\/(posts|videos)\/(?:[^/]+\/)?(pfbid[A-Za-z0-9]{1,200}|\d{1,20})\/?$/;
const REEL = /^\/reel\/(\d{1,20})(?:\/|$)/;
/** Addresses that end in an account's number: `/people/Jo-Doe/1000…`, `/p/Clinic-6155…`, `/pages/Clinic/1234…`. */
const NUMBERED = /^\/(?:people\/[^/]+\/|p\/(?:[^/]*-)?|pages\/(?:category\/[^/]+\/)?(?:[^/]+[/-])?)(\d{5,20})\/?$/;
const VANITY = /^\/([\p{L}\p{N}._-]{2,120})\/?$/u;
/** First path parts that are pages of Facebook itself and never an account. */
const PAGE_NAMES = new Set(
  (
    'about ads ad_center adpreferences bookmarks business careers checkpoint coronavirus_info dating developers dialog events ' +
    'fblite feed find-friends follow_suggestions friends fundraisers games gaming groups hashtag help home instagram language ' +
    'latest legal lite live login logout marketplace me media memories messages messenger_media notifications onthisday p pages ' +
    'payments people pg photo photos places plugins policies policy privacy privacy_sandbox professional_dashboard public r ' +
    'recover reel reels reg saved search settings share sharer signup stories story support t terms ufi v video videos watch weather'
  ).split(' '),
);

export interface Account {
  handle?: string;
  id?: string;
}

export interface PostAddress {
  id: string;
  url: string;
  /** The account whose address the post has. */
  owner?: Account;
  group?: string;
  isVideo?: boolean;
}

/** An address of Facebook's own, as a link leads there; `null` for links elsewhere and to the page itself. */
export function ownUrl(anchor: Element, page: PageInfo): URL | null {
  const href = attribute(anchor, 'href')?.trim() ?? '';
  /** Facebook fills in many addresses only when the pointer comes near; until then they lead to the page itself. */
  if (href === '' || href.startsWith('?') || href.startsWith('#')) return null;
  const url = absolute(href, page);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return isHostOf(url.hostname, 'facebook.com') && !CLICK_COUNTER.test(url.hostname) ? url : null;
}

/** The account that a link leads to; a group is none. */
export function accountIn(anchor: Element, page: PageInfo): Account | undefined {
  const url = ownUrl(anchor, page);
  return url === null ? undefined : accountOf(url);
}

function accountOf(url: URL): Account | undefined {
  const path = decoded(url.pathname);
  if (path === '/profile.php') return numbered(url.searchParams.get('id'));
  const number = (GROUP_MEMBER.exec(path) ?? NUMBERED.exec(path))?.[1];
  if (number !== undefined) return { id: number };
  return accountNamed(VANITY.exec(path)?.[1]);
}

/** `name`, a number, or an old page address that ends in its number. */
function accountNamed(name: string | undefined): Account | undefined {
  if (name === undefined || name.endsWith('.php') || PAGE_NAMES.has(name.toLowerCase())) return undefined;
  if (/^\d{5,20}$/.test(name)) return { id: name };
  const handle = canonicalHandle(SITE, name);
  if (handle === null) return undefined;
  const id = /-(\d{9,20})$/.exec(name)?.[1];
  return id === undefined ? { handle } : { handle, id };
}

function numbered(id: string | null): Account | undefined {
  return id !== null && /^\d{1,20}$/.test(id) ? { id } : undefined;
}

/** `groups/name` for any address inside a group. */
export function groupOf(url: URL | null): string | undefined {
  const name = url === null ? undefined : GROUP.exec(decoded(url.pathname))?.[1];
  if (name === undefined || /^(?:feed|discover|joins|create|search|categories)$/.test(name)) return undefined;
  return canonicalHandle(SITE, `groups/${name}`) ?? undefined;
}

export function isGroupHome(url: URL | null): boolean {
  return url !== null && GROUP_HOME.test(url.pathname) && groupOf(url) !== undefined;
}

/** The post that an address leads to; photos only where their album is the post. */
export function postAddress(url: URL | null): PostAddress | undefined {
  if (url === null) return undefined;
  return groupPost(url) ?? accountPost(url) ?? storyPost(url) ?? videoPost(url) ?? albumPost(url);
}

function groupPost(url: URL): PostAddress | undefined {
  const path = decoded(url.pathname);
  const group = groupOf(url);
  const id = GROUP_POST.exec(path)?.[2] ?? (GROUP_HOME.test(path) ? url.searchParams.get('multi_permalinks') : null);
  if (group === undefined || !id || !/^\w{1,220}$/.test(id)) return undefined;
  return { id, url: `${HOME}/${group}/posts/${id}/`, group };
}

function accountPost(url: URL): PostAddress | undefined {
  const [, name, kind, id] = ACCOUNT_POST.exec(decoded(url.pathname)) ?? [];
  const owner = accountNamed(name);
  if (owner === undefined || id === undefined) return undefined;
  const address: PostAddress = { id, url: `${HOME}/${owner.handle ?? owner.id}/${kind}/${id}/`, owner };
  return kind === 'videos' ? { ...address, isVideo: true } : address;
}

function storyPost(url: URL): PostAddress | undefined {
  if (!/^\/(?:permalink|story)\.php$/.test(url.pathname)) return undefined;
  const id = url.searchParams.get('story_fbid') ?? '';
  const owner = numbered(url.searchParams.get('id'));
  if (!/^\w{1,220}$/.test(id) || owner === undefined) return undefined;
  return { id, url: `${HOME}/permalink.php?story_fbid=${id}&id=${owner.id}`, owner };
}

function videoPost(url: URL): PostAddress | undefined {
  const id = REEL.exec(url.pathname)?.[1] ?? (/^\/watch\/?$/.test(url.pathname) ? url.searchParams.get('v') : null);
  if (!id || !/^\d{1,20}$/.test(id)) return undefined;
  return {
    id,
    url: url.pathname.startsWith('/reel') ? `${HOME}/reel/${id}/` : `${HOME}/watch/?v=${id}`,
    isVideo: true,
  };
}

/** A post with several photos is an album of its own: `set=pcb.<post>`; in a group `set=gm.<post>`. */
function albumPost(url: URL): PostAddress | undefined {
  const id = /^(?:pcb|gm)\.(\d{1,20})$/.exec(url.searchParams.get('set') ?? '')?.[1];
  return id === undefined ? undefined : { id, url: `${HOME}/${id}` };
}

/** Number of the comment that a link leads to; it is written plainly or as "comment:<post>_<comment>" in base 64. */
export function commentNumber(url: URL | null): string | undefined {
  const written = url?.searchParams.get('reply_comment_id') ?? url?.searchParams.get('comment_id');
  if (!written || written.length > 400) return undefined;
  if (/^\d{1,20}$/.test(written)) return written;
  try {
    return /_(\d{1,20})$/.exec(atob(written))?.[1];
  } catch {
    return undefined;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
