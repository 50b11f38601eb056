/** What the three ways of showing Mastodon posts have in common: its own pages, Phanpy and Elk. */
import type { PostFacts, PostLink } from '../../model/post-facts';
import { attribute, lineOf, type Scope, visibleText } from '../dom';
import { addLink, outsideLinks } from '../post-links';
import type { PageInfo } from '../types';

export const SITE = 'mastodon';
const LINK_CAP = 60;

export interface Client {
  /** Every element that may hold a post. */
  selector: string;
  isPost(element: Element): boolean;
  /** Reads one post without the post it quotes. */
  read(scope: Scope, page: PageInfo): PostFacts | null;
  anchor(scope: Scope): Element | null;
}

export function classesOf(element: Element): string[] {
  return (attribute(element, 'class') ?? '').split(/\s+/);
}

export function hasClass(element: Element, name: string): boolean {
  return classesOf(element).includes(name);
}

/**
 * The words of a post, without those of the posts nested in it. Servers let authors mark parts as `invisible` (the ends of
 * long addresses): no reader sees them. `quote-inline` repeats the address of a post that is quoted below.
 */
export function wordsOf(body: Element | null, nested: readonly Element[] = []): string {
  if (body === null) return '';
  return visibleText(body, {
    skip: (element) =>
      isInvisible(element) || nested.includes(element) || (nested.length > 0 && hasClass(element, 'quote-inline')),
  });
}

export function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

/** Links to people, tags and the servers shown are navigation. */
export function linksOf(
  anchors: readonly Element[],
  page: PageInfo,
  servers: readonly (string | undefined)[],
): PostLink[] {
  const ownHosts = [page.url.hostname, ...servers].filter((host) => host !== undefined);
  const links: PostLink[] = [];
  for (const anchor of anchors.slice(0, LINK_CAP)) {
    const link = isInnerLink(anchor) ? undefined : outsideLinks([anchor], page, { ownHosts })[0];
    if (link !== undefined) addLink(links, asShown(link, anchor));
  }
  return links;
}

function isInnerLink(anchor: Element): boolean {
  const relations = (attribute(anchor, 'rel') ?? '').split(/\s+/);
  return relations.includes('tag') || classesOf(anchor).some((name) => name === 'mention' || name === 'hashtag');
}

function asShown(link: PostLink, anchor: Element): PostLink {
  const text = lineOf(anchor, { skip: isInvisible }).slice(0, 500);
  return text === '' ? { href: link.href } : { href: link.href, text };
}

function isInvisible(element: Element): boolean {
  return hasClass(element, 'invisible');
}
