/** The links of a post: those that lead away from the site, each once, with the target where the site shows it. */
import type { PostLink } from '../model/post-facts';
import { attribute, lineOf } from './dom';
import type { PageInfo } from './types';

/** Characters of an address; no honest one is longer. */
const LONGEST_HREF = 20_000;
/** Links of one post; a post with more is not read to the end. */
const LINK_CAP = 60;

export interface LinkRules {
  /** The site's own hosts; links to them or their subdomains are navigation. */
  ownHosts: readonly string[];
  /** Where the site itself says that its wrapper leads. */
  targetOf?: (anchor: Element, url: URL) => string | undefined;
}

export function outsideLinks(anchors: readonly Element[], page: PageInfo, rules: LinkRules): PostLink[] {
  const links: PostLink[] = [];
  for (const anchor of anchors) {
    const link = linkOf(anchor, page, rules);
    if (link !== null) addLink(links, link);
    if (links.length >= LINK_CAP) break;
  }
  return links;
}

/** Adds a link, or completes the one with the same address. */
export function addLink(links: PostLink[], link: PostLink): void {
  const known = links.find((other) => other.href === link.href);
  if (known === undefined && links.length < LINK_CAP) links.push(link);
  else if (known !== undefined) {
    known.text ??= link.text;
    known.target ??= link.target;
  }
}

function linkOf(anchor: Element, page: PageInfo, rules: LinkRules): PostLink | null {
  const href = attribute(anchor, 'href')?.trim() ?? '';
  const url = absolute(href, page);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  const target = rules.targetOf?.(anchor, url);
  if (target === undefined && rules.ownHosts.some((host) => isHostOf(url.hostname, host))) return null;
  const link: PostLink = { href: /^https?:/i.test(href) ? href : url.href };
  const text = lineOf(anchor).slice(0, 500);
  if (text !== '') link.text = text;
  if (target !== undefined) link.target = target;
  return link;
}

/** The address as the page would open it; `null` for one that no browser opens. */
export function absolute(href: string | null, page: PageInfo): URL | null {
  if (href === null || href === '' || href.length > LONGEST_HREF) return null;
  try {
    return new URL(href, page.url);
  } catch {
    return null;
  }
}

/** Like `absolute`, but only on the page's own host: no page can lend its posts another site's address. */
export function ownAddress(href: string | null, page: PageInfo): URL | null {
  const url = absolute(href, page);
  return url?.host === page.url.host ? url : null;
}

/** `host` itself or a subdomain of it. */
export function isHostOf(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}
