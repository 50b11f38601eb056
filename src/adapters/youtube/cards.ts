/** Videos in lists: home, search, channels, playlists; and the adverts among them. */
import type { Author, PostFacts, PostLabel } from '../../model/post-facts';
import {
  all,
  attribute,
  closestWhere,
  documentOf,
  first,
  lineOf,
  localName,
  matches,
  ownOne,
  parentOf,
  rawText,
  type Scope,
  visibleText,
} from '../dom';
import { authorOf, postFacts } from '../facts';
import { absolute } from '../post-links';
import type { PageInfo } from '../types';
import { syntheticLabel } from './panels';
import {
  authorIn,
  CHANNEL_LINKS,
  channelInLink,
  channelInPath,
  firstLine,
  isShown,
  SITE,
  verifiedLabel,
  videoAddress,
  videoId,
  youtubeLinks,
} from './parts';

const LOCKUP = 'yt-lockup-view-model';
export const VIDEO_CARD_NAMES = new Set([
  LOCKUP,
  'ytd-rich-grid-media',
  'ytd-rich-grid-slim-media',
  'ytd-video-renderer',
  'ytd-grid-video-renderer',
  'ytd-playlist-video-renderer',
  'ytd-compact-video-renderer',
  'ytd-promoted-video-renderer',
  'ytd-reel-item-renderer',
  'ytm-shorts-lockup-view-model',
  'ytm-video-with-context-renderer',
  'ytm-compact-video-renderer',
  'ytm-playlist-video-renderer',
]);
const AD_NAMES = new Set([
  'ytd-ad-slot-renderer',
  'ytd-in-feed-ad-layout-renderer',
  'ytd-display-ad-renderer',
  'ytd-promoted-sparkles-web-renderer',
  'ytd-promoted-sparkles-text-search-renderer',
  'ytd-promoted-video-renderer',
  'ytd-search-pyv-renderer',
  'ytm-promoted-sparkles-web-renderer',
  'ytm-promoted-video-renderer',
  'ad-slot-renderer',
]);
export const CARD_NAMES = new Set([...VIDEO_CARD_NAMES, ...AD_NAMES]);
const VIDEO_CARDS = [...VIDEO_CARD_NAMES].join(', ');
/** Beside and below a video stand recommendations, which are left out; so are lists of what plays next. */
const ASIDE = new Set([
  'ytd-watch-flexy',
  'ytd-watch-grid',
  'ytd-watch-next-secondary-results-renderer',
  'ytd-playlist-panel-renderer',
  'ytd-miniplayer',
  'ytm-watch',
]);
const TALK = new Set(['ytd-backstage-post-renderer', 'ytd-post-renderer', 'ytm-backstage-post-renderer']);
/** Playlists, mixes and shows look like a video on a pile. */
const PILES = 'yt-collection-thumbnail-view-model, yt-collections-stack, ytd-playlist-thumbnail';
const TITLES = [
  '#video-title',
  'h3',
  '.media-item-headline',
  '.compact-media-item-headline',
  '[class*="MetadataTitle"]',
];
const SNIPPETS = ['.metadata-snippet-text', '#description-text', '[class*="metadata-snippet"]'];
const BYLINES = ['ytd-channel-name #text', 'ytd-channel-name', '#channel-name', '.ytm-badge-and-byline-item-byline'];
const SNIPPET_PARTS = '#description-text, [class*="metadata-snippet"]';
const ADVERTISER = '#secondary-text, #advertiser-name';
const CHANNEL_HEADERS =
  'yt-page-header-renderer, ytd-c4-tabbed-header-renderer, ytd-tabbed-page-header, ytm-c4-tabbed-header-renderer';
const BADGE_PARTS = new Set([
  'ad-badge-view-model',
  'ytd-badge-supported-renderer',
  'badge-shape',
  'tp-yt-paper-tooltip',
  'ytd-button-renderer',
  'button-view-model',
]);

export function isCard(element: Element): boolean {
  const name = localName(element);
  if (!CARD_NAMES.has(name) || !isShown(element) || isAside(element)) return false;
  if (!VIDEO_CARD_NAMES.has(name)) return isWholeAd(element);
  return closestWhere(parentOf(element), isVideoCard) === null && first(element, PILES) === null;
}

function isVideoCard(element: Element): boolean {
  return VIDEO_CARD_NAMES.has(localName(element));
}

/** An advert without a video in it; of several boxes around it, the outermost. */
function isWholeAd(element: Element): boolean {
  return first(element, VIDEO_CARDS) === null && closestWhere(parentOf(element), isAdBox) === null;
}

function isAdBox(element: Element): boolean {
  return AD_NAMES.has(localName(element));
}

function isAside(element: Element): boolean {
  const around = closestWhere(parentOf(element), (box) => ASIDE.has(localName(box)) || TALK.has(localName(box)));
  return around !== null && ASIDE.has(localName(around));
}

export function readCard(card: Element, page: PageInfo): PostFacts | null {
  if (!VIDEO_CARD_NAMES.has(localName(card))) return readAd(card, page);
  const scope: Scope = { root: card, nested: [] };
  const title = titleOf(scope);
  const author = cardAuthor(card, scope, page);
  /** A title that nobody signs is a thumbnail of a Short: there is no line to put a badge on. */
  if (title === '' || author === undefined) return null;
  const id = all(card, 'a[href]')
    .map((anchor) => videoId(absolute(attribute(anchor, 'href'), page)))
    .find((found) => found !== undefined);
  return postFacts({
    id,
    site: SITE,
    url: videoAddress(id),
    author,
    text: [title, firstLine(scope, ...SNIPPETS)].filter(Boolean).join('\n'),
    labels: [...promotedLabel(card), ...verifiedLabel(scope), ...syntheticLabel(scope)],
    kind: 'video',
  });
}

function titleOf(scope: Scope): string {
  const heading = ownOne(scope, 'h3[title], a#video-title[title], a#video-title-link[title]');
  return firstLine(scope, ...TITLES) || (heading && attribute(heading, 'title')?.trim()) || '';
}

export function cardAnchor(card: Element): Element | null {
  const bylines = all(card, 'ytd-channel-name, #channel-name, #byline-container').filter(isShown);
  const row = first(card, '[class*="etadataRow"], [class*="metadata-row"], ytm-badge-and-byline-renderer');
  return bylines[0] ?? row ?? first(card, 'h3') ?? all(card, `#video-title, .title, ${ADVERTISER}`)[0] ?? null;
}

function promotedLabel(card: Element): PostLabel[] {
  const box = closestWhere(card, isAdBox);
  return box === null && first(card, 'ad-badge-view-model, .badge-style-type-ad') === null
    ? []
    : [{ kind: 'promoted' }];
}

/** Name line or picture, each a link to the channel; else the name alone; else the channel whose page this is. */
function cardAuthor(card: Element, scope: Scope, page: PageInfo): Author | undefined {
  const anchors = all(card, CHANNEL_LINKS).filter((anchor) => {
    return channelInLink(anchor, page) !== undefined && closestSnippet(anchor, card) === null;
  });
  const own = anchors[0];
  const named = anchors.map((anchor) => lineOf(anchor)).find(Boolean);
  const byline = bylineOf(card, scope);
  if (own !== undefined) return authorIn(anchors, byline || named || (attribute(own, 'title') ?? ''), page);
  return byline === '' ? channelOwner(card, page) : authorOf({ name: byline.slice(0, 200) });
}

function closestSnippet(anchor: Element, card: Element): Element | null {
  const snippets = all(card, SNIPPET_PARTS);
  return closestWhere(anchor, (element) => snippets.includes(element));
}

/** A lockup has the channel on a row of its own, above views and age; on the channel's page that row is missing. */
function bylineOf(card: Element, scope: Scope): string {
  const byline = firstLine(scope, ...BYLINES);
  if (byline !== '' || localName(card) !== LOCKUP || first(card, 'yt-avatar-stack-view-model') !== null) return byline;
  const rows = all(card, '[class*="etadataRow"], [class*="__metadata-row"]').filter((row) => lineOf(row) !== '');
  return rows.length > 1 && rows[0] !== undefined ? lineOf(rows[0]) : '';
}

/** On a channel's own page its videos carry no name: the address names the channel, and so does the header. */
function channelOwner(card: Element, page: PageInfo): Author | undefined {
  const browse = closestWhere(
    card,
    (element) => localName(element) === 'ytd-browse' || localName(element) === 'ytm-browse',
  );
  const header = first(browse ?? documentOf(card)?.documentElement ?? card, CHANNEL_HEADERS);
  const channel = channelInPath(page.url.pathname) ?? (header === null ? undefined : handleIn(header));
  if (channel === undefined) return undefined;
  const name = header && ownOne({ root: header, nested: [] }, 'h1, ytd-channel-name #text');
  return authorOf({ ...channel, name: name ? lineOf(name).slice(0, 200) : undefined });
}

function handleIn(header: Element): { handle: string } | undefined {
  const texts = all(header, 'span, #channel-handle').map((element) => rawText(element).trim());
  const handle = texts.find((text) => /^@[^\s@]{3,60}$/.test(text));
  return handle === undefined ? undefined : { handle: handle.slice(1) };
}

function isBesideAd(element: Element): boolean {
  return BADGE_PARTS.has(localName(element)) || matches(element, ADVERTISER);
}

/** An advert that is no video: its words, and who pays for it. */
function readAd(card: Element, page: PageInfo): PostFacts | null {
  const text = visibleText(card, { skip: isBesideAd });
  if (text === '') return null;
  const anchors = all(card, CHANNEL_LINKS);
  const name =
    firstLine({ root: card, nested: [] }, ADVERTISER) || (anchors.map((anchor) => lineOf(anchor)).find(Boolean) ?? '');
  return postFacts({
    site: SITE,
    author: authorIn(anchors, name, page),
    text,
    links: youtubeLinks(all(card, 'a[href]'), page),
    labels: [{ kind: 'promoted' }],
    kind: 'post',
  });
}
