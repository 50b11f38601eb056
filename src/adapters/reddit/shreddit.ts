/** Reddit's markup of today: custom elements that carry a post's facts as attributes, its words in slots. */
import type { Author, PostFacts, PostLabel } from '../../model/post-facts';
import {
  all,
  attribute,
  childrenOf,
  closestWhere,
  first,
  lineOf,
  localName,
  ownFirst,
  parentOf,
  type Scope,
} from '../dom';
import { postFacts } from '../facts';
import type { PageInfo } from '../types';
import {
  bodyText,
  community,
  communityInPath,
  promotedLabel,
  redditAuthor,
  redditLinks,
  redditText,
  SITE,
  userIn,
  userInPage,
  webAddress,
} from './parts';

const POST = 'shreddit-post';
const COMMENT = 'shreddit-comment';
const PROFILE_COMMENT = 'shreddit-profile-comment';
const ADS = new Set(['shreddit-ad-post', 'shreddit-comments-page-ad', 'shreddit-comment-tree-ad']);
const NAMES = new Set([POST, COMMENT, PROFILE_COMMENT, ...ADS]);
const BODY = '[id$="-rtjson-content"], [property="schema:articleBody"], .md';

export const SHREDDIT_SELECTOR = [...NAMES].join(', ');

export function isShredditPost(element: Element): boolean {
  const name = localName(element);
  if (!NAMES.has(name)) return false;
  return !ADS.has(name) || first(element, POST) === null;
}

export function readShreddit(post: Element, page: PageInfo): PostFacts | null {
  const name = localName(post);
  if (name === COMMENT) return readComment(post, page);
  return name === PROFILE_COMMENT ? readProfileComment(post, page) : readSubmission(post, page);
}

/** The line that names author and community. */
export function shredditAnchor(post: Element): Element | null {
  if (localName(post) === COMMENT) return commentMeta(post);
  const scope = scopeOf(post);
  return ownFirst(scope, '[slot="credit-bar"]') ?? parentOrNull(ownFirst(scope, 'a[href*="/user/"]'));
}

function readSubmission(post: Element, page: PageInfo): PostFacts | null {
  const scope = scopeOf(post);
  const body = ownFirst(scope, '[slot="text-body"]') ?? ownFirst(scope, BODY);
  const text = redditText(titleOf(scope), bodyText(body));
  const author = submissionAuthor(scope, page);
  if (text === '' && author === undefined) return null;
  const permalink = attribute(post, 'permalink') ?? attribute(post, 'view-context-permalink');
  const inner = scope.nested[0];
  return postFacts({
    id: thingId(attribute(post, 'id'), 't3') ?? thingId(attribute(post, 'thingid') ?? attribute(post, 'post-id'), 't3'),
    site: SITE,
    url: webAddress(permalink, page),
    lang: attribute(post, 'post-language'),
    author,
    text,
    links: redditLinks(attribute(post, 'content-href'), body === null ? [] : all(body, 'a[href]'), page),
    labels: labelsOf(post),
    kind: 'post',
    community:
      community(attribute(post, 'subreddit-prefixed-name') ?? attribute(post, 'subreddit-name')) ??
      communityInPath(permalink),
    quoted: inner === undefined ? null : readShreddit(inner, page),
  });
}

function readComment(post: Element, page: PageInfo): PostFacts | null {
  const body = slotOf(post, 'comment') ?? ownFirst(scopeOf(post), BODY);
  const text = redditText('', bodyText(body));
  const author = redditAuthor(attribute(post, 'author')) ?? redditAuthor(userIn(commentMeta(post), page));
  if (text === '' && author === undefined) return null;
  const permalink = attribute(post, 'permalink');
  return postFacts({
    id: thingId(attribute(post, 'thingid'), 't1'),
    site: SITE,
    url: webAddress(permalink, page),
    author: attribute(post, 'author') === '[deleted]' ? undefined : author,
    text,
    links: redditLinks(null, body === null ? [] : all(body, 'a[href]'), page),
    labels: labelsOf(post),
    kind: 'comment',
    community: communityInPath(permalink) ?? communityInPath(page.url.pathname),
  });
}

/** On a profile the element names nobody: its comments are by the account whose profile it is. */
function readProfileComment(post: Element, page: PageInfo): PostFacts | null {
  const body = all(post, BODY).at(-1) ?? null;
  const text = redditText('', bodyText(body));
  if (text === '') return null;
  const href = attribute(post, 'href') ?? attribute(post, 'permalink');
  return postFacts({
    id: thingId(attribute(post, 'comment-id') ?? attribute(post, 'thingid'), 't1'),
    site: SITE,
    url: webAddress(href, page),
    author: redditAuthor(userInPage(page)) ?? redditAuthor(userIn(post, page)),
    text,
    links: redditLinks(null, body === null ? [] : all(body, 'a[href]'), page),
    kind: 'comment',
    community: communityInPath(href),
  });
}

/** What reads as the title on the page (it may be translated); the attribute where the page draws none. */
function titleOf(scope: Scope): string {
  const shown = ownFirst(scope, '[slot="title"]') ?? ownFirst(scope, '[id^="post-title-"]');
  return (shown && lineOf(shown)) || (attribute(scope.root, 'post-title') ?? '').trim();
}

function submissionAuthor(scope: Scope, page: PageInfo): Author | undefined {
  const written = attribute(scope.root, 'author');
  if (written === '[deleted]') return undefined;
  return redditAuthor(written) ?? redditAuthor(userIn(ownFirst(scope, '[slot="credit-bar"]'), page));
}

function labelsOf(post: Element): PostLabel[] {
  const isMarked = attribute(post, 'promoted') !== null || attribute(post, 'is-promoted') !== null;
  const around = closestWhere(post, (element) => ADS.has(localName(element)) || isTrackedAsAd(element));
  return promotedLabel(isMarked || around !== null);
}

function isTrackedAsAd(element: Element): boolean {
  return attribute(element, 'data-faceplate-tracking-context')?.slice(0, 20_000).includes('"promoted":true') === true;
}

function scopeOf(post: Element): Scope {
  return { root: post, nested: all(post, SHREDDIT_SELECTOR) };
}

/** A direct child only: answers are nested in the comment they answer. */
function slotOf(post: Element, slot: string): Element | null {
  return childrenOf(post).find((child) => attribute(child, 'slot') === slot) ?? null;
}

/** Name and time stand in the summary of a collapsible part, or in a slot. */
function commentMeta(post: Element): Element | null {
  return (
    slotOf(post, 'commentMeta') ?? ownFirst(scopeOf(post), 'summary') ?? ownFirst(scopeOf(post), '[slot="commentMeta"]')
  );
}

function thingId(id: string | null, kind: 't1' | 't3'): string | undefined {
  if (id === null || !/^(?:t[13]_)?[a-z0-9]{1,20}$/i.test(id)) return undefined;
  return id.startsWith('t1_') || id.startsWith('t3_') ? id : `${kind}_${id}`;
}

function parentOrNull(element: Element | null): Element | null {
  return element === null ? null : parentOf(element);
}
