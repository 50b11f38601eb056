/** What an address on Instagram names: an account, a post, a comment. */
import { attribute } from '../dom';
import { absolute, isHostOf } from '../post-links';
import type { PageInfo } from '../types';

const PROFILE_PATH = /^\/([A-Za-z0-9._]{1,30})(?:\/reels)?\/?$/;
/** `/p/<code>/`, also with the account in front, also with `/c/<number>/` of a comment behind. */
const POST_PATH =
  /^(?:\/([A-Za-z0-9._]{1,30}))?\/(p|reel|reels|tv)\/([\w-]{5,40})(?:\/c\/(\d{1,25})(?:\/r\/(\d{1,25}))?)?\/?$/;
/** First path parts that are pages of Instagram itself and never an account. */
const PAGE_NAMES = new Set(
  'about accounts ads api archive challenge create developer developers direct directory emails explore explore_people graphql hashtag legal lite locations login nametag notifications oauth p press privacy reel reels session settings stories terms topics tv web your_activity'.split(
    ' ',
  ),
);
/** Only for telling addresses of Instagram's own from others. */
const ANY_PAGE: PageInfo = { url: new URL('https://www.instagram.com/') };

export interface PostAddress {
  code: string;
  url: string;
  owner?: string;
  /** Number of a comment. */
  comment?: string;
  isReel: boolean;
}

export function ownPath(anchor: Element): string {
  const url = absolute(attribute(anchor, 'href'), ANY_PAGE);
  const isOwn = url !== null && isHostOf(url.hostname, 'instagram.com') && url.hostname !== 'l.instagram.com';
  return isOwn ? url.pathname : '';
}

export function profileIn(anchor: Element): string | undefined {
  return profileOf(ownPath(anchor));
}

export function profileOf(path: string): string | undefined {
  const handle = PROFILE_PATH.exec(path)?.[1];
  return handle === undefined || PAGE_NAMES.has(handle.toLowerCase()) ? undefined : handle;
}

export function postIn(anchor: Element): PostAddress | undefined {
  return postOf(ownPath(anchor));
}

export function postOf(path: string): PostAddress | undefined {
  const [, owner, kind, code, comment, reply] = POST_PATH.exec(path) ?? [];
  if (kind === undefined || code === undefined || (kind === 'reels' && code === 'audio')) return undefined;
  const isReel = kind.startsWith('reel');
  const url = `https://www.instagram.com/${isReel ? 'reel' : kind}/${code}/`;
  return { code, url, owner, comment: reply ?? comment, isReel };
}
