/** YouTube: the video that is open, comments, posts of channels, and videos in lists, by the custom elements it is built of. */
import type { PostFacts } from '../model/post-facts';
import { allWithSelf, closestWhere, insideEditor } from './dom';
import type { Adapter, PageInfo } from './types';
import { CARD_NAMES, cardAnchor, isCard, readCard } from './youtube/cards';
import { SITE } from './youtube/parts';
import { isTalk, readTalk, TALK_NAMES, talkAnchor } from './youtube/talk';
import { isWatch, readWatch, WATCH_NAMES, watchAnchor } from './youtube/watch';

const CANDIDATES = [...WATCH_NAMES, ...TALK_NAMES, ...CARD_NAMES].join(', ');
const UNREAD_PAGES =
  /^\/(?:account[^/]*|feed\/notifications|upload|inbox|premium|signin|logout|reporthistory|live_chat[^/]*)(?:\/|$)/;

export const youtubeAdapter: Adapter = {
  id: SITE,
  hosts: ['youtube.com', 'www.youtube.com', 'm.youtube.com'],
  findPosts: (root) => allWithSelf(root, CANDIDATES).filter(isPost),
  closestPost: (node) => closestWhere(node, isPost),
  readPost,
  badgeAnchor,
  readsPage: (page) => !UNREAD_PAGES.test(page.url.pathname),
};

function isPost(element: Element): boolean {
  return (isWatch(element) || isTalk(element) || isCard(element)) && !insideEditor(element);
}

function readPost(post: Element, page: PageInfo): PostFacts | null {
  if (isWatch(post)) return readWatch(post, page);
  return isTalk(post) ? readTalk(post, page) : readCard(post, page);
}

function badgeAnchor(post: Element): Element | null {
  if (isWatch(post)) return watchAnchor(post);
  return isTalk(post) ? talkAnchor(post) : cardAnchor(post);
}
