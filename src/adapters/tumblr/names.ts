/** Blog names and post addresses on Tumblr: `blog.tumblr.com/post/1`, `www.tumblr.com/blog/1/title`. */
import type { Author } from '../../model/post-facts';
import { attribute } from '../dom';
import { authorOf } from '../facts';
import { absolute } from '../post-links';
import type { PageInfo } from '../types';

export const SITE = 'tumblr';
export const OWN_HOSTS = ['tumblr.com'];
const NAME = /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/i;
const MAIN_HOSTS = new Set(['tumblr.com', 'www.tumblr.com']);
/** First path parts of the main site that are no blog. */
const PAGE_NAMES = new Set(
  'about account activity apps blog changes communities dashboard docs domain domains edit explore help inbox likes live login new policy post privacy register search settings share shop tagged timeline tips'.split(
    ' ',
  ),
);

export interface PostAddress {
  blog: string;
  id: string;
}

export function blogAuthor(name: string | undefined): Author | undefined {
  return name !== undefined && NAME.test(name) ? authorOf({ handle: name.toLowerCase() }) : undefined;
}

/** The blog that a host belongs to. */
export function blogOfHost(hostname: string): string | undefined {
  const label = /^([a-z0-9-]{1,32})\.tumblr\.com$/.exec(hostname)?.[1];
  return label === undefined || label === 'www' || !NAME.test(label) ? undefined : label;
}

export function urlOf(anchor: Element, page: PageInfo): URL | null {
  return absolute(attribute(anchor, 'href'), page);
}

/** The blog that a link leads to, its single posts included. A blog on a domain of its own is known by its text only. */
export function blogInUrl(url: URL | null): string | undefined {
  if (url === null) return undefined;
  const parts = url.pathname.split('/').filter(Boolean);
  if (!MAIN_HOSTS.has(url.hostname)) return blogOfHost(url.hostname);
  const name = parts[0] === 'blog' && parts[1] === 'view' ? parts[2] : parts[0];
  const bare = name?.replace(/^@/, '');
  return bare === undefined || PAGE_NAMES.has(bare) || !NAME.test(bare) ? undefined : bare;
}

export function postInUrl(url: URL | null): PostAddress | undefined {
  const blog = blogInUrl(url);
  if (url === null || blog === undefined) return undefined;
  const parts = url.pathname.split('/').filter(Boolean);
  const id = parts.find((part) => /^\d{5,25}$/.test(part));
  return id === undefined ? undefined : { blog, id };
}
