/** What an address on Threads names: an account or a post. */
import { attribute } from '../dom';
import { absolute } from '../post-links';
import type { PageInfo } from '../types';

export const SITE = 'threads';
export const OWN_HOSTS = ['threads.com', 'threads.net'];
const PROFILE_PATH = /^\/@([A-Za-z0-9._]{1,30})\/?$/;
const POST_PATH = /^\/@([A-Za-z0-9._]{1,30})\/post\/([\w-]{5,40})(?:\/|$)/;
/** In the order of numbers: later posts have later codes. */
const CODE_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Only for telling addresses of posts and accounts from others. */
const ANY_PAGE: PageInfo = { url: new URL('https://www.threads.com/') };

export interface PostAddress {
  handle: string;
  code: string;
}

export function postOf(path: string): PostAddress | undefined {
  const [, handle, code] = POST_PATH.exec(path) ?? [];
  return handle === undefined || code === undefined ? undefined : { handle, code };
}

export function postIn(anchor: Element): PostAddress | undefined {
  return postOf(ownPath(anchor));
}

export function profileIn(anchor: Element): string | undefined {
  return PROFILE_PATH.exec(ownPath(anchor))?.[1];
}

function ownPath(anchor: Element): string {
  const url = absolute(attribute(anchor, 'href'), ANY_PAGE);
  const isOwn = url !== null && OWN_HOSTS.some((host) => url.hostname === host || url.hostname === `www.${host}`);
  return isOwn ? url.pathname : '';
}

/** Codes count up with time. */
export function isLater(code: string, other: string): boolean {
  if (code.length !== other.length) return code.length > other.length;
  const at = Array.from(code).findIndex((letter, index) => letter !== other[index]);
  return at >= 0 && CODE_ALPHABET.indexOf(code[at] ?? '') > CODE_ALPHABET.indexOf(other[at] ?? '');
}
