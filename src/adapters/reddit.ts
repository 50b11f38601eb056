/** Reddit in its two markups and its result lists. Author and community are kept apart: a community never speaks. */
import type { PostFacts } from '../model/post-facts';
import { allWithSelf, closestWhere, insideEditor } from './dom';
import { CLASSIC_SELECTOR, isThing, readThing, thingAnchor } from './reddit/classic';
import { SITE } from './reddit/parts';
import { isSearchCard, readSearchCard, SEARCH_SELECTOR, searchAnchor } from './reddit/search';
import { isShredditPost, readShreddit, SHREDDIT_SELECTOR, shredditAnchor } from './reddit/shreddit';
import type { Adapter, PageInfo } from './types';

const CANDIDATES = `${SHREDDIT_SELECTOR}, ${SEARCH_SELECTOR}, ${CLASSIC_SELECTOR}`;
const UNREAD_HOSTS = /^(?:accounts|ads|chat|mod|oauth|support)\./;
const UNREAD_PAGES =
  /^\/(?:(?:r\/[^/]+\/)?(?:submit|about|wiki|mod)|message|chat|room|notifications|settings|prefs|login|register|account|premium|policies)(?:\/|$)/;

export const redditAdapter: Adapter = {
  id: SITE,
  hosts: ['reddit.com', '*.reddit.com'],
  findPosts: (root) => allWithSelf(root, CANDIDATES).filter(isPost),
  closestPost: (node) => closestWhere(node, isPost),
  readPost,
  badgeAnchor,
  readsPage: (page) => !UNREAD_HOSTS.test(page.url.hostname) && !UNREAD_PAGES.test(page.url.pathname),
};

function isPost(element: Element): boolean {
  return (isShredditPost(element) || isSearchCard(element) || isThing(element)) && !insideEditor(element);
}

function readPost(post: Element, page: PageInfo): PostFacts | null {
  if (isShredditPost(post)) return readShreddit(post, page);
  return isSearchCard(post) ? readSearchCard(post, page) : readThing(post, page);
}

function badgeAnchor(post: Element): Element | null {
  if (isShredditPost(post)) return shredditAnchor(post);
  return isSearchCard(post) ? searchAnchor(post) : thingAnchor(post);
}
