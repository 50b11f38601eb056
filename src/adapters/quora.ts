/**
 * Quora: answers, posts in Spaces, comments. Its few lasting class names mark bodies and cards; an answer's address ends
 * with its author. The question is not the author's, so it is not in the text.
 */
import { patternsOf } from '../model/named-sites';
import type { Author, Community, PostFacts, PostLabel } from '../model/post-facts';
import {
  all,
  attribute,
  closestWhere,
  first,
  holds,
  isBefore,
  lineOf,
  localName,
  matches,
  ownAll,
  ownFirst,
  parentOf,
  type Scope,
  visibleText,
} from './dom';
import { authorOf, postFacts } from './facts';
import { absolute, isHostOf, outsideLinks } from './post-links';
import {
  BLOCK,
  BODY,
  COMMENT_LINK,
  closestPost,
  commentAround,
  findPosts,
  HEADER,
  isComment,
  isStory,
  PROFILE_LINK,
} from './quora/cards';
import type { Adapter, PageInfo } from './types';

const SITE = 'quora';
const ADS = '[class*="dom_annotate_ad"], [class*="_AdBundle"], [class*="PromotedAnswer"]';
/** Hosts of Quora itself; its languages have two letters. */
const PAGES = new Set(['www', 'help', 'business', 'about', 'engineering']);
const SPACE_NAME = '[class*="puppeteer_test_tribe_name"]';
const PROFILE_PATH = /^\/profile\/([^/]{1,120})/;
const ANSWER_PATH = /^(?:\/unanswered)?(\/[^/]{1,400})?\/answers?\/([^/]{1,120})\/?$/;
const UNREAD_PAGES =
  /^\/(?:about|account|answer|bookmarks|contact|content|drafts|inbox|log|login|messages|notifications|partners|qemail|search_history|settings|stats|[^/]+\/log)(?:\/|$)/;

export const quoraAdapter: Adapter = {
  id: SITE,
  hosts: patternsOf('quora'),
  findPosts,
  closestPost,
  readPost,
  badgeAnchor,
  readsPage: (page) => !UNREAD_PAGES.test(page.url.pathname),
};

/** Comments below an answer, and other authors' cards below a story, are not its own. */
function scopeOf(post: Element): Scope {
  if (isComment(post)) return { root: post, nested: [] };
  const comments = all(post, COMMENT_LINK).map(commentAround);
  const cards = isStory(post) ? otherCards(post) : [];
  return { root: post, nested: [...comments, ...cards].filter((card) => card !== null) };
}

/** Around each link to another profile outside the words: the largest part of the story without its own author. */
function otherCards(story: Element): Element[] {
  const own = storyAuthorLink(story);
  const others = outsideWords(story).filter((link) => own === null || slugIn(link) !== slugIn(own));
  return others.map((link) => {
    let card = link;
    closestWhere(parentOf(link), (at) => {
      if (at === story || (own !== null && holds(at, own))) return true;
      card = at;
      return false;
    });
    return card;
  });
}

function outsideWords(card: Element): Element[] {
  return all(card, PROFILE_LINK).filter((link) => closestWhere(link, isWords) === null);
}

/** In the head of the story, which names the Space too and holds no words; without a Space, before the first words. */
function storyAuthorLink(story: Element): Element | null {
  const space = first(story, SPACE_NAME);
  const words = first(story, BLOCK);
  const links = outsideWords(story);
  if (words === null) return null;
  if (space === null) return links.find((link) => isBefore(link, words)) ?? null;
  return links.find((link) => first(shared(link, space), BLOCK) === null) ?? null;
}

/** The smallest element around both. */
function shared(one: Element, other: Element): Element {
  return closestWhere(one, (at) => holds(at, other)) ?? one;
}

function slugIn(link: Element): string | undefined {
  return /\/profile\/([^/?#]+)/.exec(attribute(link, 'href') ?? '')?.[1];
}

function isWords(element: Element): boolean {
  return matches(element, `${BODY}, ${BLOCK}`);
}

function readPost(post: Element, page: PageInfo): PostFacts | null {
  const scope = scopeOf(post);
  const isReply = isComment(post);
  const address = isReply ? commentAddress(post, page) : addressOf(scope, page);
  const author = readAuthor(scope, page, isReply ? undefined : address?.slug);
  const text = readText(scope);
  if (author === undefined && text === '') return null;
  return postFacts({
    id: address?.id,
    site: SITE,
    url: address?.url,
    author,
    text,
    links: readLinks(scope, page),
    labels: readLabels(post),
    kind: isReply ? 'comment' : 'post',
    community: isReply ? undefined : communityOf(scope, page),
  });
}

interface Address {
  id: string;
  url: string;
  slug?: string;
}

function commentAddress(post: Element, page: PageInfo): Address | undefined {
  const link = first(post, COMMENT_LINK);
  const url = link && absolute(attribute(link, 'href'), page);
  const id = url?.searchParams.get('comment_id');
  return url && id ? { id: `comment/${id}`, url: url.href } : undefined;
}

/** `/Question/answer/Author`; a post in a Space has an address of its own on the Space's host, or below its author. */
function addressOf(scope: Scope, page: PageInfo): Address | undefined {
  const body = bodyOf(scope);
  const links = ownAll(scope, 'a[href]').filter((link) => body === null || !holds(body, link));
  const urls = links.map((link) => absolute(attribute(link, 'href'), page)).filter((url) => url !== null);
  const answers = [...urls, page.url].filter((url) => isHostOf(url.hostname, 'quora.com') && isAnswer(url, page, urls));
  const answer = answers[0];
  if (answer !== undefined) {
    const path = decoded(answer.pathname);
    return { id: path.slice(1), url: answer.origin + answer.pathname, slug: ANSWER_PATH.exec(path)?.[2] };
  }
  const post = urls.find((url) => /^\/profile\/[^/]+\/.+/.test(url.pathname) || isSpacePost(url));
  return post && { id: decoded(post.hostname + post.pathname), url: post.origin + post.pathname };
}

/** The page's own address counts only where the card links no other answer. */
function isAnswer(url: URL, page: PageInfo, urls: readonly URL[]): boolean {
  return ANSWER_PATH.test(decoded(url.pathname)) && (url !== page.url || urls.length > 0);
}

function isSpacePost(url: URL): boolean {
  return spaceOf(url) !== undefined && /^\/[^/]{8,}$/.test(url.pathname);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The first profile link outside the words; then the name at the end of the answer's address. */
function readAuthor(scope: Scope, page: PageInfo, slug: string | undefined): Author | undefined {
  const link = authorLinks(scope).find((anchor) => lineOf(anchor) !== '') ?? authorLinks(scope)[0];
  if (link !== undefined) return authorOf({ handle: profileIn(link, page), name: lineOf(link).slice(0, 200) });
  return slug === undefined || /^Anonymous(?:-\d+)?$/.test(slug) ? undefined : authorOf({ handle: slug });
}

function authorLinks(scope: Scope): Element[] {
  const header = ownFirst(scope, HEADER);
  const inHeader = header === null ? [] : all(header, PROFILE_LINK);
  if (header !== null) return inHeader;
  if (isStory(scope.root)) return outsideWords(scope.root).filter((link) => link === storyAuthorLink(scope.root));
  const words = [bodyOf(scope), ...ownAll(scope, BLOCK)].filter((element) => element !== null);
  return ownAll(scope, PROFILE_LINK).filter((link) => !words.some((element) => holds(element, link)));
}

function profileIn(anchor: Element, page: PageInfo): string | undefined {
  const url = absolute(attribute(anchor, 'href'), page);
  return url !== null && isHostOf(url.hostname, 'quora.com')
    ? PROFILE_PATH.exec(decoded(url.pathname))?.[1]
    : undefined;
}

function bodyOf(scope: Scope): Element | null {
  return ownFirst(scope, BODY);
}

function readText(scope: Scope): string {
  const body = bodyOf(scope);
  if (body !== null) return visibleText(body, { skip: isMore });
  const blocks = ownAll(scope, BLOCK);
  const outer = blocks.filter((block) => !blocks.some((other) => other !== block && holds(other, block)));
  return outer.map((block) => visibleText(block, { skip: isMore })).join('\n');
}

/** "(more)". */
function isMore(element: Element): boolean {
  return (attribute(element, 'class') ?? '').includes('qt_read_more');
}

function readLinks(scope: Scope, page: PageInfo) {
  const body = bodyOf(scope);
  const places = body === null ? ownAll(scope, BLOCK) : [body];
  const anchors = places.flatMap((place) => all(place, 'a[href]'));
  return outsideLinks(anchors, page, { ownHosts: ['quora.com'], targetOf });
}

/** `/_/redirect?url=…` counts clicks. */
function targetOf(_anchor: Element, url: URL): string | undefined {
  if (!isHostOf(url.hostname, 'quora.com') || !url.pathname.startsWith('/_/redirect')) return undefined;
  return url.searchParams.get('url') ?? undefined;
}

/** Quora's own machine answers carry the picture of Poe. */
function readLabels(post: Element): PostLabel[] {
  const labels: PostLabel[] = [];
  const isAd = closestWhere(post, (element) => isAdFrame(element)) !== null || first(post, ADS) !== null;
  if (isAd) labels.push({ kind: 'promoted' });
  const isMachine = first(post, `img[src*="poe.multibot"], ${HEADER} a[href^="https://poe.com/"]`) !== null;
  if (isMachine) labels.push({ kind: 'ai-generated' });
  return labels;
}

function isAdFrame(element: Element): boolean {
  const classes = attribute(element, 'class') ?? '';
  return classes.includes('dom_annotate_ad') || classes.includes('_AdBundle') || classes.includes('PromotedAnswer');
}

/** A Space has a host of its own, apart from the languages of Quora. */
function communityOf(scope: Scope, page: PageInfo): Community | undefined {
  const name = ownFirst(scope, SPACE_NAME);
  const link = name && (closestWhere(name, (at) => localName(at) === 'a') ?? first(name, 'a[href]'));
  const space = link ? spaceOf(absolute(attribute(link, 'href'), page)) : spaceOf(page.url);
  if (space === undefined) return undefined;
  return { handle: space, name: name ? lineOf(name) : space };
}

function spaceOf(url: URL | null): string | undefined {
  const label = /^([a-z0-9-]{3,80})\.quora\.com$/.exec(url?.hostname ?? '')?.[1];
  return label === undefined || PAGES.has(label) ? undefined : label;
}

function badgeAnchor(post: Element): Element | null {
  const scope = scopeOf(post);
  const named = authorLinks(scope).find((anchor) => lineOf(anchor) !== '');
  return (named && parentOf(named)) ?? ownFirst(scope, HEADER);
}
