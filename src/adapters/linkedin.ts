/** LinkedIn: posts, shared posts and comments, signed in (both markups) and as a guest. Messages are never read. */
import type { PostFacts } from '../model/post-facts';
import {
  all,
  attribute,
  documentOf,
  holds,
  isElement,
  localName,
  matches,
  ownAll,
  ownOne,
  type Scope,
  visibleText,
} from './dom';
import { postFacts } from './facts';
import { isSpokenCopy, nameLine, readAuthor, readReposter } from './linkedin/authors';
import { boxOf, closestPost, commentUrn, findPosts, isCard, isComment, type PostBox, wordsIn } from './linkedin/boxes';
import { siteLabels } from './linkedin/labels';
import { absolute, isHostOf, outsideLinks } from './post-links';
import type { Adapter, PageInfo } from './types';

const SITE = 'linkedin';
const OWN_HOSTS = ['linkedin.com', 'licdn.com'];
const POST_URN = /urn:li:(activity|ugcPost|share):(\d{3,25})/;
/** `/posts/name_title-activity-123-abcd` */
const POST_SLUG = /-(activity|ugcPost|share)-(\d{15,25})(?:-|$)/;
const COMMENT_POST = /\((?:urn:li:)?(activity|ugcPost|share):(\d{3,25}),/;
/** A shared article has a title even where its sharer wrote nothing. */
const ARTICLE_TITLES =
  '.update-components-article__title, .feed-shared-article__title, [data-test-id="article-content__title"]';
/** Guests see line breaks as they were written. */
const KEPT_BREAKS = '[data-test-id="main-feed-activity-card__commentary"], .comment__text';
const UNREAD_PAGES =
  /^\/(?:messaging|notifications|mynetwork|jobs|login|signup|uas|checkpoint|authwall|psettings|mypreferences|settings|help|learning|premium|sales|talent|analytics|post\/new|article\/new|legal|games)(?:\/|$)/;

export const linkedinAdapter: Adapter = {
  id: SITE,
  hosts: ['linkedin.com', '*.linkedin.com'],
  findPosts,
  closestPost,
  readPost,
  badgeAnchor: (post) => {
    const scope = boxOf(post);
    return nameLine(scope, wordsIn(scope, isComment(post)), { url: new URL('https://www.linkedin.com/') });
  },
  readsPage: (page) => !UNREAD_PAGES.test(page.url.pathname),
};

function readPost(post: Element, page: PageInfo): PostFacts | null {
  const box = boxOf(post);
  const facts = readOne(box, page);
  const quoted = box.shared === null ? null : readOne(boxOf(box.shared), page);
  return facts === null || quoted === null ? facts : { ...facts, quoted };
}

function readOne(scope: PostBox, page: PageInfo): PostFacts | null {
  const post = scope.root;
  const isAnswer = isComment(post);
  const words = wordsIn(scope, isAnswer);
  const author = readAuthor(scope, words, page);
  const title = words === null && !isAnswer ? ownOne(scope, ARTICLE_TITLES) : null;
  const text = textOf(words ?? title);
  if (author === undefined && text === '') return null;
  return postFacts({
    ...(isAnswer ? commentAddress(post) : postAddress(scope, words, page)),
    site: SITE,
    author,
    text,
    links: outsideLinks(ownAll(scope, 'a[href^="http"]'), page, { ownHosts: OWN_HOSTS, targetOf }),
    labels: siteLabels(scope, words),
    kind: isAnswer ? 'comment' : 'post',
    repostedBy: isAnswer ? undefined : readReposter(scope, words, page),
  });
}

/** What the eye sees: a hashtag's sign is drawn, and spoken as a word of its own. */
function textOf(words: Element | null): string {
  if (words === null) return '';
  const skip = (element: Element) => isSpokenCopy(element) || isMore(element);
  const text = visibleText(words, { drawn: true, skip, preserve: matches(words, KEPT_BREAKS) });
  return text.replace(/(?<!\s)\s*…\s*$/, '');
}

function isMore(element: Element): boolean {
  return attribute(element, 'data-testid') === 'expandable-text-button' || attribute(element, 'role') === 'button';
}

interface Address {
  id?: string;
  url?: string;
}

/** The post's own number; else a link to it, a comment below it, or the page's address where it is opened. */
function postAddress(scope: Scope, words: Element | null, page: PageInfo): Address {
  const { root } = scope;
  const written = ['data-urn', 'data-id', 'data-activity-urn'].map((name) => attribute(root, name) ?? '');
  const inside = all(root, '[data-urn], [data-activity-urn]').filter(
    (box) => !scope.nested.some((inner) => holds(inner, box)),
  );
  const hrefs = ownAll(scope, 'a[href*="urn:li:"], a[href*="urn%3Ali%3A"], a[href*="/posts/"]')
    .filter((anchor) => words === null || !holds(words, anchor))
    .map((anchor) => attribute(anchor, 'href') ?? '');
  const marks = [
    ...written,
    ...inside.map((box) => attribute(box, 'data-urn') ?? attribute(box, 'data-activity-urn') ?? ''),
  ];
  const urn = [...marks, ...hrefs.filter((href) => !/commentUrn/i.test(href))]
    .map(urnIn)
    .find((found) => found !== undefined);
  return addressOf(urn ?? (isCard(root) ? (urnOfComments(scope) ?? openedUrn(root, page)) : undefined));
}

function addressOf(urn: string | undefined): Address {
  return urn === undefined ? {} : { id: urn, url: `https://www.linkedin.com/feed/update/${urn}/` };
}

function urnIn(mark: string): string | undefined {
  const text = decoded(mark.slice(0, 2_000));
  const [, kind, number] = POST_URN.exec(text) ?? POST_SLUG.exec(text.split(/[?#]/, 1)[0] ?? '') ?? [];
  return kind === undefined ? undefined : `urn:li:${kind}:${number}`;
}

function urnOfComments(scope: Scope): string | undefined {
  const urns = scope.nested.filter(isComment).map(commentUrn);
  const [, kind, number] = COMMENT_POST.exec(urns.find((urn) => urn !== undefined) ?? '') ?? [];
  return kind === undefined ? undefined : `urn:li:${kind}:${number}`;
}

function openedUrn(card: Element, page: PageInfo): string | undefined {
  const document = documentOf(card);
  const isOpened = /^\/(?:feed\/update|posts)\//.test(page.url.pathname);
  if (document === null || !isOpened || findPosts(document).filter(isCard)[0] !== card) return undefined;
  return urnIn(page.url.pathname);
}

function commentAddress(comment: Element): Address {
  const urn = commentUrn(comment);
  const [, kind, number] = COMMENT_POST.exec(urn ?? '') ?? [];
  if (urn === undefined || kind === undefined) return { id: urn };
  return {
    id: urn,
    url: `https://www.linkedin.com/feed/update/urn:li:${kind}:${number}/?commentUrn=${encodeURIComponent(urn)}`,
  };
}

/** LinkedIn's own warnings and counters say in plain where they lead. */
function targetOf(anchor: Element, url: URL): string | undefined {
  if (isHostOf(url.hostname, 'linkedin.com')) {
    if (!/^\/(?:redir\/redirect|safety\/go|redir\/general-malware-page)\/?$/.test(url.pathname)) return undefined;
    return webUrl(url.searchParams.get('url'));
  }
  if (!isHostOf(url.hostname, 'lnkd.in')) return undefined;
  const title = isElement(anchor) && localName(anchor) === 'a' ? attribute(anchor, 'title') : null;
  return webUrl(title) === url.href ? undefined : webUrl(title);
}

function webUrl(text: string | null): string | undefined {
  const target = absolute(text, { url: new URL('https://invalid.invalid/') });
  return text !== null && target !== null && /^https?:\/\//i.test(text) ? text : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
