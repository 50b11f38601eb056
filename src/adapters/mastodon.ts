/** Mastodon on any server, and its clients Phanpy and Elk. Accounts are `user@host`: a name alone says nothing. */
import type { PostFacts } from '../model/post-facts';
import { all, allWithSelf, attribute, closestWhere, first, insideEditor, type Scope } from './dom';
import { type Client, classesOf, SITE } from './mastodon/client';
import { elk, isElk } from './mastodon/elk';
import { isPhanpy, phanpy } from './mastodon/phanpy';
import { web } from './mastodon/web';
import { quoteCards } from './mastodon/web-redesign';
import type { Adapter, PageInfo } from './types';

const CLIENTS: readonly Client[] = [web, phanpy, elk];
const CANDIDATES = CLIENTS.map(({ selector }) => selector).join(', ');
const PRIVATE_PLACES = new Set(['compose-container', 'compose-container-outer', 'report-modal-container']);
const PRIVATE_CLASSES = new Set(['compose-form', 'conversation', 'reply-indicator', 'report-modal', 'status-preview']);
/** The sign of a private mention in the line above a post. */
const PRIVATE_SIGN = '.status__prepend .icon-at, .status__prepend .fa-at';
const UNREAD_PAGES =
  /^\/(?:web\/)?(?:admin|auth|blocks|bookmarks\/settings|compose|conversations|domain_blocks|filters|follow_requests|getting-started|intent|invites|keyboard-shortcuts|login|mutes|notifications|oauth|privacy-policy|publish|scheduled-posts|settings|share|share-target|start|statuses\/new|terms-of-service)(?:\/|$)/;
/** Phanpy keeps its place behind the `#`: notifications, mentions, filters, scheduled posts, settings. */
const UNREAD_PLACES = /^#\/(?:notifications|mentions|settings|compose|sp|ft|login)(?:[/?]|$)/;

export const mastodonAdapter: Adapter = {
  id: SITE,
  hosts: [
    'mastodon.social',
    'mastodon.online',
    'mstdn.social',
    'fosstodon.org',
    'med-mastodon.com',
    'phanpy.social',
    'elk.zone',
  ],
  recognises: (document) => first(document, '#mastodon[data-props]') !== null || isPhanpy(document) || isElk(document),
  findPosts: (root) => allWithSelf(root, CANDIDATES).flatMap(postsIn),
  closestPost: (node) => closestWhere(node, isPost),
  readPost,
  badgeAnchor: (post) => clientOf(post)?.anchor(scopeOf(post)) ?? null,
  readsPage: (page) => !UNREAD_PAGES.test(page.url.pathname) && !UNREAD_PLACES.test(page.url.hash),
};

/** The post itself, then the quotations in it that nothing marks. */
function postsIn(element: Element): Element[] {
  return isPost(element) ? [element, ...quoteCards(element)] : [];
}

function clientOf(element: Element): Client | undefined {
  return CLIENTS.find((client) => client.isPost(element));
}

function isPost(element: Element): boolean {
  if (clientOf(element) === undefined || insideEditor(element)) return false;
  return closestWhere(element, isPrivate) === null && first(element, PRIVATE_SIGN) === null;
}

/** Private mentions, notifications, composers and what is quoted in them. */
function isPrivate(element: Element): boolean {
  if (PRIVATE_PLACES.has(attribute(element, 'id') ?? '')) return true;
  if (attribute(element, 'aria-roledescription') === 'publish-widget') return true;
  return classesOf(element).some(
    (name) => PRIVATE_CLASSES.has(name) || name.endsWith('-direct') || name.startsWith('notification'),
  );
}

function scopeOf(post: Element): Scope {
  return { root: post, nested: [...all(post, CANDIDATES).filter((inner) => clientOf(inner)), ...quoteCards(post)] };
}

function readPost(post: Element, page: PageInfo): PostFacts | null {
  const facts = readOne(post, page);
  const quote = scopeOf(post).nested.find(isPost);
  const quoted = quote === undefined ? null : readOne(quote, page);
  return facts === null || quoted === null ? facts : { ...facts, quoted };
}

function readOne(post: Element, page: PageInfo): PostFacts | null {
  return clientOf(post)?.read(scopeOf(post), page) ?? null;
}
