/** The video that is open: its page, in the layout of today and the one before it, on phones, and as a Short. */
import type { Author, PostFacts } from '../../model/post-facts';
import { all, attribute, closestWhere, documentOf, first, lineOf, localName, ownAll, ownOne, type Scope } from '../dom';
import { authorOf, postFacts } from '../facts';
import { absolute } from '../post-links';
import type { PageInfo } from '../types';
import { isPanelPart, paidLabel, panelLabels, syntheticLabel } from './panels';
import {
  authorIn,
  CHANNEL_LINKS,
  firstLine,
  isShown,
  SITE,
  verifiedLabel,
  videoAddress,
  videoId,
  wordsOf,
  youtubeLinks,
} from './parts';

const WATCH = 'ytd-watch-metadata';
/** Before 2023 title and owner stood in two boxes; this one holds owner and description. */
const CLASSIC = 'ytd-video-secondary-info-renderer';
const PHONE = 'ytm-slim-video-metadata-section-renderer';
const SHORT = 'ytd-reel-video-renderer';
const SHORT_PANEL = 'yt-reel-metapanel-view-model';
export const WATCH_NAMES = new Set([WATCH, CLASSIC, PHONE, SHORT, SHORT_PANEL]);
const OWNER = 'ytd-video-owner-renderer, ytm-slim-owner-renderer, #owner';
const SHORT_OWNER = 'yt-reel-channel-bar-view-model, ytd-reel-player-header-renderer, #channel-info, ytd-channel-name';
const PAGES = new Set(['ytd-watch-flexy', 'ytd-watch-grid', 'ytm-watch', 'ytd-shorts']);
const TITLES = [
  'h1',
  '#title h1',
  'yt-shorts-video-title-view-model',
  'h2',
  '.slim-video-information-title',
  '.slim-video-metadata-header',
];
const DESCRIPTIONS = [
  '#description-inline-expander #expanded yt-attributed-string',
  '#description-inline-expander #attributed-snippet-text',
  '#description-inline-expander #snippet-text',
  '#description-inline-expander yt-attributed-string',
  '#description yt-formatted-string.content',
  '#description .content',
  '#description yt-formatted-string',
];

export function isWatch(element: Element): boolean {
  const name = localName(element);
  if (!WATCH_NAMES.has(name) || !isShown(element)) return false;
  if (name === SHORT_PANEL) return closestWhere(element, (around) => localName(around) === SHORT) === null;
  return name !== CLASSIC || !hasNewLayout(element);
}

/** The old boxes stay on the page beside the new one. */
function hasNewLayout(element: Element): boolean {
  return all(pageOf(element), WATCH).some((box) => isShown(box) && first(box, 'h1') !== null);
}

/** The whole page of one video: player, panels, title, comments. */
function pageOf(element: Element): Element {
  return closestWhere(element, (around) => PAGES.has(localName(around))) ?? element;
}

export function readWatch(post: Element, page: PageInfo): PostFacts | null {
  const scope = scopeOf(post);
  const isShort = localName(post).includes('reel');
  const title = titleOf(post, scope);
  const description = isShort ? null : descriptionOf(scope);
  const author = watchAuthor(scope, isShort, page);
  if (title === '' && author === undefined) return null;
  const id = watchedId(post, page);
  const around = isShort ? post : pageOf(post);
  return postFacts({
    id,
    site: SITE,
    url: videoAddress(id),
    author,
    text: [title, wordsOf(description)].filter(Boolean).join('\n'),
    links: youtubeLinks(description === null ? [] : all(description, 'a[href]'), page),
    labels: [
      ...paidLabel(around),
      ...syntheticLabel(scope),
      ...verifiedLabel(ownerScope(scope)),
      ...panelLabels(around),
    ],
    kind: 'video',
  });
}

export function watchAnchor(post: Element): Element | null {
  const scope = scopeOf(post);
  const owner = ownOne(scope, localName(post).includes('reel') ? SHORT_OWNER : OWNER);
  return owner && (first(owner, 'ytd-channel-name') ?? owner);
}

function scopeOf(post: Element): Scope {
  return { root: post, nested: all(post, 'ytd-comments, ytd-engagement-panel-section-list-renderer') };
}

function ownerScope(scope: Scope): Scope {
  return { root: ownOne(scope, OWNER) ?? ownOne(scope, SHORT_OWNER) ?? scope.root, nested: scope.nested };
}

function titleOf(post: Element, scope: Scope): string {
  const own = firstLine(scope, ...TITLES);
  if (own !== '' || localName(post) !== CLASSIC) return own;
  const box = first(pageOf(post), 'ytd-video-primary-info-renderer h1');
  return box === null ? '' : lineOf(box);
}

/** The opened text first, then the beginning that stands there until it is opened. */
function descriptionOf(scope: Scope): Element | null {
  const found = DESCRIPTIONS.map((selector) => ownOne(scope, selector)).filter((element) => element !== null);
  return found.find((element) => wordsOf(element) !== '' && !isPanelPart(element)) ?? null;
}

/** Name line and avatar link the channel, each by itself; the page's data names it a third time, without its address. */
function watchAuthor(scope: Scope, isShort: boolean, page: PageInfo): Author | undefined {
  const owner = ownOne(scope, isShort ? SHORT_OWNER : OWNER);
  if (owner === null) return isShort ? undefined : authorInData(scope.root);
  const inside: Scope = { root: owner, nested: [] };
  const name = firstLine(inside, 'ytd-channel-name #text', '#attributed-channel-name', '#channel-name', 'h3', 'a');
  const linked = authorIn(all(owner, CHANNEL_LINKS), name || firstLine(inside, '.slim-owner-channel-name'), page);
  return linked ?? (isShort ? undefined : authorInData(scope.root));
}

function authorInData(post: Element): Author | undefined {
  const data = first(pageOf(post), 'script[type="application/ld+json"]');
  try {
    const video: unknown = JSON.parse(data?.textContent ?? '');
    if (typeof video !== 'object' || video === null || !('author' in video)) return undefined;
    return typeof video.author === 'string' ? authorOf({ name: video.author.slice(0, 200) }) : undefined;
  } catch {
    return undefined;
  }
}

function watchedId(post: Element, page: PageInfo): string | undefined {
  const marked = closestWhere(post, (element) => attribute(element, 'video-id') !== null);
  const id = marked && attribute(marked, 'video-id');
  if (id) return id;
  const isOnlyOne = !localName(post).includes('reel') || attribute(post, 'is-active') !== null || isOnlyShort(post);
  return isOnlyOne ? videoId(absolute(page.url.href, page)) : undefined;
}

/** Other Shorts wait above and below; without a mark, the address is the opened one's only if it stands alone. */
function isOnlyShort(post: Element): boolean {
  const document = documentOf(post);
  return document !== null && ownAll({ root: document.documentElement, nested: [] }, SHORT).length <= 1;
}
