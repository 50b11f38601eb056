/** Accounts of federated sites as their pages write them: `user`, `user@host`, or the address of a profile. */
import type { Author } from '../../model/post-facts';
import { attribute } from '../dom';
import { authorOf } from '../facts';
import { absolute } from '../post-links';
import type { PageInfo } from '../types';

const USER = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,100}$/u;
/** `/@user`, `/@user@host`; clients put the reader's server in front: `/mastodon.social/@user`. */
const PROFILE_PATH = /^(?:\/([^/@]{3,253}))?\/@([^/@]{1,100}(?:@[^/@]{3,253})?)\/?$/;
const POST_PATH = /^(?:\/([^/@]{3,253}))?\/@([^/@]{1,100}(?:@[^/@]{3,253})?)\/([A-Za-z0-9]{5,40})\/?$/;

/** One account: `host` is absent where only the server itself could tell. */
export interface Account {
  user: string;
  host?: string;
}

export interface PostAddress {
  account: Account;
  id: string;
}

/** `user`, `@user` or `user@host`. The account of a name without a host lives on `home`. */
export function accountIn(written: string | null | undefined, home: string | undefined): Account | undefined {
  const [user = '', host, ...rest] = (written ?? '').trim().replace(/^@/, '').split('@');
  if (rest.length > 0 || !USER.test(user)) return undefined;
  const server = host === undefined ? home : hostName(host);
  if (host !== undefined && server === undefined) return undefined;
  return server === undefined ? { user } : { user, host: server };
}

/** As addresses write it: lower case, other alphabets as punycode. */
export function hostName(written: string): string | undefined {
  if (!written.includes('.') || /[\s/?#:@\\]/.test(written) || !URL.canParse(`https://${written}/`)) return undefined;
  return new URL(`https://${written}/`).hostname;
}

/** The account that a profile link leads to; `home` is the server whose page this is. */
export function accountOfLink(anchor: Element, page: PageInfo, home: string | undefined): Account | undefined {
  const url = absolute(attribute(anchor, 'href'), page);
  const [, server, written] = PROFILE_PATH.exec(pathOf(url)) ?? [];
  return written === undefined ? undefined : accountIn(written, homeOf(url, server, page, home));
}

/** The post that a link leads to, with its author: `/@user@host/123`. */
export function postOfLink(anchor: Element, page: PageInfo, home: string | undefined): PostAddress | undefined {
  const url = absolute(attribute(anchor, 'href'), page);
  const [, server, written, id] = POST_PATH.exec(pathOf(url)) ?? [];
  const account = accountIn(written, homeOf(url, server, page, home));
  return account === undefined || id === undefined ? undefined : { account, id };
}

export function authorFrom(account: Account | undefined, name: string | undefined): Author | undefined {
  if (account === undefined) return authorOf({ name: name?.slice(0, 200) });
  const handle = account.host === undefined ? account.user : `${account.user}@${account.host}`;
  return authorOf({ handle, name: name?.slice(0, 200), host: account.host });
}

function homeOf(url: URL | null, server: string | undefined, page: PageInfo, home: string | undefined) {
  if (server !== undefined) return hostName(server);
  return url === null || url.hostname === page.url.hostname ? home : url.hostname;
}

function pathOf(url: URL | null): string {
  try {
    return url === null ? '' : decodeURIComponent(url.pathname);
  } catch {
    return '';
  }
}
