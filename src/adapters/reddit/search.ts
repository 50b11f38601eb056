/** Reddit's result lists: cards that mostly name the community only, posts and comments alike. */
import type { PostFacts } from '../../model/post-facts';
import { all, attribute, closestWhere, first, lineOf, parentOf } from '../dom';
import { postFacts } from '../facts';
import type { PageInfo } from '../types';
import { bodyText, communityInPath, redditAuthor, redditText, SITE, userIn, webAddress } from './parts';

const POST_CARDS = new Set(['search-post-unit', 'search-crosspost-unit', 'search-sdui-post', 'sdui-post-unit']);
const COMMENT_CARD = 'search-sdui-comment-unit';

export const SEARCH_SELECTOR = [...POST_CARDS, COMMENT_CARD].map((id) => `[data-testid="${id}"]`).join(', ');

const WHOLE_CARDS = '[data-testid="search-post-unit"], [data-testid="search-crosspost-unit"]';

/** One element a card: the wrapper around it takes up no room on the screen, the part inside it misses the title. */
export function isSearchCard(element: Element): boolean {
  const id = attribute(element, 'data-testid') ?? '';
  if (id === COMMENT_CARD) return true;
  if (!POST_CARDS.has(id)) return false;
  if (id === 'search-sdui-post') return first(element, WHOLE_CARDS) === null;
  return id !== 'sdui-post-unit' || closestWhere(parentOf(element), isCard) === null;
}

function isCard(element: Element): boolean {
  return POST_CARDS.has(attribute(element, 'data-testid') ?? '');
}

export function readSearchCard(card: Element, page: PageInfo): PostFacts | null {
  return attribute(card, 'data-testid') === COMMENT_CARD ? readCommentCard(card, page) : readPostCard(card, page);
}

/** The row with community and age. */
export function searchAnchor(card: Element): Element | null {
  const age = first(card, 'faceplate-timeago') ?? first(card, 'time');
  return age && parentOf(age);
}

function readPostCard(card: Element, page: PageInfo): PostFacts | null {
  /** The first one: a crosspost's card also holds the title of the post it passes on. */
  const title = first(card, '[data-testid="post-title"]') ?? first(card, '[data-testid="post-title-text"]');
  const text = title === null ? '' : lineOf(title) || (attribute(title, 'aria-label') ?? '');
  if (title === null || text === '') return null;
  const path = attribute(title, 'href');
  const id = /\/comments\/([a-z0-9]{1,20})(?:\/|$)/.exec(path ?? '')?.[1];
  return postFacts({
    id: id && `t3_${id}`,
    site: SITE,
    url: webAddress(path, page),
    author:
      redditAuthor(userIn(searchAnchor(card), page)) ??
      redditAuthor(profileOf(path)) ??
      redditAuthor(trackedAuthor(card)),
    text,
    kind: 'post',
    community: communityInPath(path),
  });
}

/** A post on a profile is by the account whose profile it is. */
function profileOf(path: string | null): string | undefined {
  return /^\/user\/([^/]+)\/comments\//.exec(path ?? '')?.[1];
}

function readCommentCard(card: Element, page: PageInfo): PostFacts | null {
  const content = first(card, '[data-testid="search-comment-content"]');
  const body = content && (first(content, '[id$="-rtjson-content"]') ?? content);
  const text = redditText('', bodyText(body));
  if (text === '') return null;
  const address = all(card, 'a[href*="/comments/"]').map((anchor) => attribute(anchor, 'href'));
  const own = address.find((path) => commentId(path) !== undefined) ?? null;
  const id = commentId(own);
  return postFacts({
    id: id && `t1_${id}`,
    site: SITE,
    url: webAddress(own, page),
    author:
      redditAuthor(userIn(content, page)) ?? redditAuthor(userIn(card, page)) ?? redditAuthor(trackedAuthor(card)),
    text,
    kind: 'comment',
    community: communityInPath(own ?? address[0] ?? null),
  });
}

function commentId(path: string | null): string | undefined {
  return /\/comments\/[a-z0-9]+\/(?:comment|[^/]+)\/([a-z0-9]{1,20})\/?(?:$|\?)/.exec(path ?? '')?.[1];
}

/** The card's own data names the author (`profile`) where the card shows a name. */
function trackedAuthor(card: Element): string | undefined {
  const tracker = closestWhere(card, (element) => attribute(element, 'data-faceplate-tracking-context') !== null);
  if (tracker === null || first(tracker, SEARCH_SELECTOR) === null) return undefined;
  try {
    const context: unknown = JSON.parse(attribute(tracker, 'data-faceplate-tracking-context') ?? '');
    return nameIn(context);
  } catch {
    return undefined;
  }
}

function nameIn(context: unknown): string | undefined {
  if (typeof context !== 'object' || context === null || !('profile' in context)) return undefined;
  const { profile } = context;
  if (typeof profile !== 'object' || profile === null || !('name' in profile)) return undefined;
  return typeof profile.name === 'string' ? profile.name : undefined;
}
