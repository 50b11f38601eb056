/** The words of a post or comment on Facebook, and where they lead. */
import type { PostLink } from '../../model/post-facts';
import {
  attribute,
  closestWhere,
  first,
  holds,
  lineOf,
  localName,
  matches,
  ownAll,
  type Scope,
  visibleText,
} from '../dom';
import { isHostOf, outsideLinks } from '../post-links';
import type { PageInfo } from '../types';
import { CLICK_COUNTER } from './addresses';
import { MESSAGE } from './units';

const OWN_HOSTS = ['facebook.com', 'fb.com', 'fb.me', 'fb.watch', 'messenger.com', 'm.me', 'fbcdn.net'];
/** Parts of a link's card; they are the linked page's words. */
const CARD_PART = '[data-ad-rendering-role]';
const HOST_SHOWN = /^(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}$/i;

/** The marked messages of a post. More than one means that somebody else's words stand in it too. */
export function messagesIn(scope: Scope): Element[] {
  return outermost(ownAll(scope, MESSAGE)).filter((message) => blockText(message) !== '');
}

/** The marked message; posts on a coloured ground and plain markup have none, and their blocks of text are read. */
export function messageText(scope: Scope, authorLine: Element | null): string {
  const marked = messagesIn(scope).map(blockText);
  if (marked.length > 0) return marked.join('\n');
  const isOwn = (block: Element) => isFreeBlock(block, scope, authorLine) && block !== authorLine;
  const blocks = outermost(ownAll(scope, 'div[dir="auto"]').filter(isOwn));
  const found = blocks.length > 0 ? blocks : outermost(ownAll(scope, 'p').filter(isOwn));
  return found.map(blockText).filter(Boolean).join('\n');
}

/** A comment's words stand in blocks; its name, age and buttons in lines. */
export function commentText(scope: Scope, name: Element | undefined): string {
  const isFree = (block: Element) => isFreeBlock(block, scope, name ?? null) && block !== name;
  const blocks = outermost(ownAll(scope, 'div[dir="auto"]').filter(isFree));
  const inList = (line: Element) =>
    closestWhere(line, (at) => /^(?:ul|li)$/.test(localName(at)) || at === scope.root) !== scope.root;
  const lines = () => outermost(ownAll(scope, 'span[dir="auto"]').filter((line) => isFree(line) && !inList(line)));
  return (blocks.length > 0 ? blocks : lines()).map(blockText).filter(Boolean).join('\n');
}

export function isInMessage(element: Element, scope: Scope): boolean {
  const around = closestWhere(element, (at) => at === scope.root || matches(at, MESSAGE));
  return around !== null && around !== scope.root;
}

function isFreeBlock(block: Element, scope: Scope, name: Element | null): boolean {
  if (name !== null && (holds(block, name) || holds(name, block))) return false;
  if (scope.nested.some((inner) => holds(block, inner))) return false;
  if (first(block, CARD_PART) !== null || first(block, 'form, [role="textbox"]') !== null) return false;
  const around = closestWhere(block, (at) => at === scope.root || isNoText(at));
  return around === scope.root;
}

/** Links and buttons around a block make it something to press; a hashtag or name inside the block does not. */
function isNoText(element: Element): boolean {
  const role = attribute(element, 'role');
  if (role === 'button' || role === 'toolbar' || localName(element) === 'a' || localName(element) === 'form')
    return true;
  return attribute(element, 'data-ad-rendering-role') !== null && !matches(element, MESSAGE);
}

function outermost(elements: Element[]): Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && holds(other, element)));
}

function blockText(element: Element): string {
  return visibleText(element, { skip: isPressed });
}

/** "See more", "See translation". */
function isPressed(element: Element): boolean {
  return attribute(element, 'role') === 'button';
}

export function readLinks(scope: Scope, page: PageInfo): PostLink[] {
  const links = outsideLinks(ownAll(scope, 'a[href]'), page, { ownHosts: OWN_HOSTS, targetOf });
  return links.filter(({ target }) => target === undefined || !isOwnTarget(target));
}

/** `l.facebook.com/l.php?u=` says where it leads; a card whose address is not filled in yet shows at least the host. */
function targetOf(anchor: Element, url: URL): string | undefined {
  if (CLICK_COUNTER.test(url.hostname)) return withoutTracking(url.searchParams.get('u'));
  if (!attribute(anchor, 'href')?.startsWith('?')) return undefined;
  const shown = first(anchor, '[data-ad-rendering-role="meta"]');
  const host = shown === null ? '' : lineOf(shown);
  return HOST_SHOWN.test(host) ? `https://${host.toLowerCase()}` : undefined;
}

function withoutTracking(address: string | null): string | undefined {
  if (address === null || !/^https?:\/\//i.test(address)) return undefined;
  try {
    const url = new URL(address);
    url.searchParams.delete('fbclid');
    return url.href;
  } catch {
    return undefined;
  }
}

function isOwnTarget(target: string): boolean {
  const { hostname } = new URL(target);
  return OWN_HOSTS.some((host) => isHostOf(hostname, host));
}
