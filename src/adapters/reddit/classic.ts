/** Old Reddit: `.thing` with its facts as data attributes, unchanged for more than ten years. */
import type { Author, PostFacts } from '../../model/post-facts';
import { all, attribute, childrenOf, first, lineOf } from '../dom';
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
  userInLink,
  webAddress,
} from './parts';

const RESULT = 'search-result-link';

export const CLASSIC_SELECTOR = `.thing, .${RESULT}`;

/** Links and comments only: a thing may also be a message, a community, or a "load more". */
export function isThing(element: Element): boolean {
  const classes = classesOf(element);
  if (classes.includes(RESULT)) return true;
  if (!classes.includes('thing') || classes.includes('message')) return false;
  if (attribute(element, 'data-type') === 'message') return false;
  return (
    classes.includes('link') || classes.includes('comment') || /^t[13]_/.test(attribute(element, 'data-fullname') ?? '')
  );
}

export function readThing(thing: Element, page: PageInfo): PostFacts | null {
  const entry = entryOf(thing);
  const titleLink = entry && titleOf(thing, entry);
  const body = first(entry ?? thing, '.usertext-body .md') ?? first(entry ?? thing, '.md');
  const isComment = classesOf(thing).includes('comment');
  const text = redditText(titleLink && !isComment ? lineOf(titleLink) : '', bodyText(body));
  const author = authorOfThing(thing, entry, page);
  if (text === '' && author === undefined) return null;
  const path = attribute(thing, 'data-permalink') ?? addressIn(entry);
  return postFacts({
    id: attribute(thing, 'data-fullname') ?? idInPath(path, isComment),
    site: SITE,
    url: webAddress(path, page),
    author,
    text,
    links: redditLinks(leadsTo(thing, titleLink, isComment), body === null ? [] : all(body, 'a[href]'), page),
    labels: promotedLabel(isPromoted(thing)),
    kind: isComment ? 'comment' : 'post',
    community: community(attribute(thing, 'data-subreddit')) ?? communityInPath(path),
  });
}

export function thingAnchor(thing: Element): Element | null {
  const entry = entryOf(thing);
  return entry && (first(entry, '.tagline') ?? first(entry, '.search-result-meta'));
}

function classesOf(element: Element): string[] {
  return (attribute(element, 'class') ?? '').split(/\s+/);
}

/** A direct child: answers are nested in `.child`. A search result is its own entry. */
function entryOf(thing: Element): Element | null {
  if (classesOf(thing).includes(RESULT)) return thing;
  return childrenOf(thing).find((child) => classesOf(child).includes('entry')) ?? null;
}

/** Older and reduced pages have the title beside the entry. */
function titleOf(thing: Element, entry: Element): Element | null {
  const beside = childrenOf(thing).find((child) => classesOf(child).includes('title'));
  return first(entry, 'a.title') ?? first(entry, 'a.search-title') ?? beside ?? null;
}

function authorOfThing(thing: Element, entry: Element | null, page: PageInfo): Author | undefined {
  const written = attribute(thing, 'data-author');
  if (written !== null) return redditAuthor(written);
  const line = entry && (first(entry, '.tagline .author') ?? first(entry, 'a.author'));
  return line ? redditAuthor(userInLink(line, page) ?? lineOf(line)) : undefined;
}

function isPromoted(thing: Element): boolean {
  const classes = classesOf(thing);
  return (
    classes.includes('promotedlink') || classes.includes('promoted') || attribute(thing, 'data-promoted') === 'true'
  );
}

/** A text post links itself. */
function leadsTo(thing: Element, titleLink: Element | null, isComment: boolean): string | null {
  if (isComment) return null;
  return (
    attribute(thing, 'data-url') ??
    (titleLink && (attribute(titleLink, 'data-href-url') ?? attribute(titleLink, 'href')))
  );
}

function addressIn(entry: Element | null): string | null {
  const link = entry && (first(entry, 'a.bylink') ?? first(entry, 'a.comments') ?? first(entry, 'a.search-comments'));
  return link && attribute(link, 'href');
}

function idInPath(path: string | null, isComment: boolean): string | undefined {
  const [, post, reply] = /\/comments\/([a-z0-9]{1,20})(?:\/[^/]*\/([a-z0-9]{1,20}))?/.exec(path ?? '') ?? [];
  if (isComment) return reply && `t1_${reply}`;
  return post && `t3_${post}`;
}
