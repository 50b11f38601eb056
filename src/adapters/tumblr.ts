/** Tumblr: its dashboard and blog pages by structure (its class names change with every build), and themed blogs on subdomains. */
import { patternsOf } from '../model/named-sites';
import type { PostFacts } from '../model/post-facts';
import { allWithSelf, closestWhere, holds, insideEditor } from './dom';
import { DASHBOARD_SELECTOR, dashboardAnchor, frameAround, postsInFrame, readDashboardPost } from './tumblr/dashboard';
import { isThemePost, readThemePost, THEME_SELECTOR, themeAnchor } from './tumblr/theme';
import type { Adapter, PageInfo } from './types';

const CANDIDATES = `${DASHBOARD_SELECTOR}, ${THEME_SELECTOR}`;
/** Own drafts, queues, inbox and messages included: nobody else reads them. */
const UNREAD_PAGES =
  /^\/(?:account|activity|blog\/[^/]+\/[^/]+|docs|edit|gifts|help|inbox|login|logout|messaging|messages|new|oauth|policy|privacy|purchases|register|reblog|settings|share|submit|themes|[^/]+\/(?:drafts|inbox|queue|review|settings))(?:\/|$)/;
const UNREAD_HOSTS = /^(?:api|assets|embed|help|\d+\.media)\./;

export const tumblrAdapter: Adapter = {
  id: 'tumblr',
  hosts: patternsOf('tumblr'),
  findPosts: (root) => allWithSelf(root, CANDIDATES).flatMap(postsAt),
  closestPost,
  readPost,
  badgeAnchor: (post) => (frameAround(post) === null ? themeAnchor(post) : dashboardAnchor(post)),
  readsPage: (page) => !UNREAD_HOSTS.test(page.url.hostname) && !UNREAD_PAGES.test(page.url.pathname),
};

function postsAt(element: Element): Element[] {
  const posts = frameAround(element) === null && isThemePost(element) ? [element] : postsInFrame(element);
  return insideEditor(element) ? [] : posts;
}

function closestPost(node: Element): Element | null {
  const frame = frameAround(node);
  if (frame === null) return closestWhere(node, (element) => postsAt(element).includes(element));
  const posts = insideEditor(frame) ? [] : postsInFrame(frame);
  return posts.find((post) => holds(post, node)) ?? null;
}

function readPost(post: Element, page: PageInfo): PostFacts | null {
  return frameAround(post) === null ? readThemePost(post, page) : readDashboardPost(post, page);
}
