/** What people write on YouTube: comments, answers, and the posts of channels with a video or another post in them. */
import type { Author, PostFacts } from '../../model/post-facts';
import {
  all,
  allWithSelf,
  attribute,
  closestWhere,
  isHidden,
  localName,
  ownAll,
  ownOne,
  parentOf,
  type Scope,
} from '../dom';
import { postFacts } from '../facts';
import { absolute } from '../post-links';
import type { PageInfo } from '../types';
import { readCard, VIDEO_CARD_NAMES } from './cards';
import { authorIn, CHANNEL_LINKS, firstLine, isShown, SITE, verifiedLabel, wordsOf, youtubeLinks } from './parts';

const COMMENTS = new Set(['ytd-comment-view-model', 'ytd-comment-renderer', 'ytm-comment-renderer']);
const POSTS = new Set(['ytd-backstage-post-renderer', 'ytd-post-renderer', 'ytm-backstage-post-renderer']);
const SHARED = 'ytd-shared-post-renderer';
export const TALK_NAMES = new Set([...COMMENTS, ...POSTS, SHARED]);
const TALK_SELECTOR = [...TALK_NAMES].join(', ');
const TEXT = '#content-text, .comment-text, .user-text';
const AUTHOR = '#author-text, #header-author h3, .comment-title';
/** The channel's own comments show its name in a badge instead. */
const OWNER_BADGE = '#author-comment-badge';
const AVATAR = '#author-thumbnail, #author-thumbnail-button, .comment-icon-container';

/** One element a comment: an older box may hold the newer one. */
export function isTalk(element: Element): boolean {
  const name = localName(element);
  if (!TALK_NAMES.has(name) || !isShown(element)) return false;
  return !COMMENTS.has(name) || closestWhere(parentOf(element), isComment) === null;
}

function isComment(element: Element): boolean {
  return COMMENTS.has(localName(element));
}

export function readTalk(post: Element, page: PageInfo): PostFacts | null {
  const scope = scopeOf(post);
  const body = ownOne(scope, TEXT) ?? (localName(post) === SHARED ? ownOne(scope, '#content') : null);
  const author = talkAuthor(scope, page);
  const text = wordsOf(body);
  if (author === undefined && text === '') return null;
  const address = addressOf(scope, page);
  return postFacts({
    ...address,
    site: SITE,
    author,
    text,
    links: youtubeLinks(body === null ? [] : all(body, 'a[href]'), page),
    labels: verifiedLabel(scope),
    kind: isComment(post) ? 'comment' : 'post',
    quoted: quotedIn(scope, page),
  });
}

export function talkAnchor(post: Element): Element | null {
  const scope = scopeOf(post);
  return ownOne(scope, '#header-author') ?? ownOne(scope, '#author-text') ?? ownOne(scope, '.comment-title');
}

function scopeOf(post: Element): Scope {
  const inner = `${TALK_SELECTOR}, ${[...VIDEO_CARD_NAMES].join(', ')}`;
  return { root: post, nested: isComment(post) ? [] : all(post, inner) };
}

/** Name, then the badge that takes its place, then the picture: each links the writer. */
function talkAuthor(scope: Scope, page: PageInfo): Author | undefined {
  for (const place of [AUTHOR, OWNER_BADGE, AVATAR]) {
    const author = authorAt(scope, place, page);
    if (author?.handle !== undefined || author?.id !== undefined) return author;
  }
  return authorAt(scope, AUTHOR, page);
}

function authorAt(scope: Scope, place: string, page: PageInfo): Author | undefined {
  const shown = ownAll(scope, place).filter((element) => closestWhere(element, isHidden) === null);
  const anchors = shown.flatMap((element) => allWithSelf(element, CHANNEL_LINKS));
  return authorIn(anchors, firstLine(scope, AUTHOR, `${OWNER_BADGE} #name`, OWNER_BADGE), page);
}

/** The time links the comment (`lc=`) or the post. */
function addressOf(scope: Scope, page: PageInfo): { id?: string; url?: string } {
  for (const anchor of ownAll(scope, 'a[href*="lc="], a[href*="/post/"], a[href*="/community?lb="]')) {
    const url = absolute(attribute(anchor, 'href'), page);
    const comment = url?.searchParams.get('lc');
    const video = url?.searchParams.get('v');
    const post = /^\/post\/([\w-]{6,60})/.exec(url?.pathname ?? '')?.[1] ?? url?.searchParams.get('lb');
    const place = video ? `watch?v=${video}&` : post ? `post/${post}?` : undefined;
    if (comment && place) return { id: comment, url: `https://www.youtube.com/${place}lc=${comment}` };
    if (comment) return { id: comment };
    if (post) return { id: post, url: `https://www.youtube.com/post/${post}` };
  }
  return {};
}

/** What a post shows below its words belongs to whoever made it. */
function quotedIn(scope: Scope, page: PageInfo): PostFacts | null {
  const inner = scope.nested[0];
  if (inner === undefined) return null;
  return TALK_NAMES.has(localName(inner)) ? readTalk(inner, page) : readCard(inner, page);
}
