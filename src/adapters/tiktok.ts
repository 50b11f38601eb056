/** TikTok: videos in the feed, opened, on profiles and in result lists, and comments, by the `data-e2e` marks and addresses it keeps. */
import type { Author, PostFacts } from '../model/post-facts';
import {
  all,
  attribute,
  closestWhere,
  first,
  holds,
  lineOf,
  ownAll,
  ownOne,
  parentOf,
  rawText,
  type Scope,
  visibleText,
} from './dom';
import { authorOf, postFacts } from './facts';
import { absolute, isHostOf, outsideLinks } from './post-links';
import {
  closestPost,
  commentTextOf,
  findPosts,
  isGridItem,
  linksIn,
  markOf,
  OPEN_PARTS,
  PROFILE_PATH,
  pathOf,
  profileLinks,
  scopeOf,
} from './tiktok/boxes';
import { siteLabels } from './tiktok/labels';
import type { Adapter, PageInfo } from './types';

const SITE = 'tiktok';
const OWN_HOSTS = ['tiktok.com', 'tiktokcdn.com'];
const CAPTION =
  '[data-e2e="video-desc"], [data-e2e="browse-video-desc"], [data-e2e$="-video-caption"], [data-e2e="new-desc-span"]';
const NAMES = '[data-e2e="video-author-nickname"], [data-e2e="browser-nickname"]';
const HANDLES =
  '[data-e2e="video-author-uniqueid"], [data-e2e="browse-username"], [data-e2e$="-user-unique-id"], [data-e2e="challenge-item-username"]';
const VIDEO_PATH = /^\/@([^/]*)\/(?:video|photo)\/(\d{5,25})/;
const HANDLE = /^[\p{L}\p{N}_.-]{1,60}$/u;
/** Characters of the line with a name and what stands behind it. */
const LONGEST_LINE = 120;
/** Fill of the tick that TikTok gives to verified accounts. */
const TICK_FILL = '#20d5ec';
const UNREAD_PAGES =
  /^\/(?:messages|inbox|notifications|upload|setting|settings|login|signup|logout|tiktokstudio|creator[^/]*|business-suite|coin|feedback|link)(?:\/|$)/;

export const tiktokAdapter: Adapter = {
  id: SITE,
  hosts: ['tiktok.com', 'www.tiktok.com', 'm.tiktok.com'],
  findPosts,
  closestPost,
  readPost,
  badgeAnchor,
  readsPage: (page) => !UNREAD_PAGES.test(page.url.pathname),
};

function readPost(post: Element, page: PageInfo): PostFacts | null {
  const comment = commentTextOf(post);
  return comment === null ? readVideo(post, page) : readComment(post, comment, page);
}

function readVideo(post: Element, page: PageInfo): PostFacts | null {
  const scope = scopeOf(post);
  const address = addressOf(scope, page);
  const author = videoAuthor(scope, address, page);
  const caption = captionOf(scope);
  const text = caption === null ? pictureText(scope) : visibleText(caption);
  if (author === undefined && text === '') return null;
  return postFacts({
    id: address.id,
    site: SITE,
    url: address.id && author?.handle && `https://www.tiktok.com/@${author.handle}/video/${address.id}`,
    author,
    text,
    links: outsideLinks(ownAll(scope, 'a[href^="http"]'), page, { ownHosts: OWN_HOSTS, targetOf }),
    labels: siteLabels(scope, { caption, isVerified: hasTick(scope, caption) }),
    kind: 'video',
  });
}

function readComment(post: Element, text: Element, page: PageInfo): PostFacts | null {
  const around = parentOf(post) ?? post;
  const links = [...profileLinks(post), ...all(around, '[data-e2e^="comment-avatar"]')].filter(
    (anchor) => !holds(text, anchor),
  );
  const handle = links.map((anchor) => profileIn(anchor, page)).find((found) => found !== undefined);
  const nameElement = first(post, '[data-e2e^="comment-username"]');
  const author = handle === undefined ? undefined : named(handle, nameElement === null ? '' : lineOf(nameElement));
  const words = visibleText(text);
  if (author === undefined && words === '') return null;
  return postFacts({ id: commentId(post), site: SITE, author, text: words, kind: 'comment' });
}

function commentId(post: Element): string | undefined {
  const near = [post, parentOf(post)].map((element) => element && attribute(element, 'id'));
  return near.find((id) => id !== null && /^\d{10,25}$/.test(id)) ?? undefined;
}

function named(handle: string, name: string): Author | undefined {
  const shown = name.slice(0, 200);
  return authorOf({ handle, name: shown === handle || shown === `@${handle}` ? undefined : shown });
}

/** Picture and name both link the author; a card's address names the author too, and on some pages nothing else does. */
function videoAuthor(scope: Scope, address: VideoAddress, page: PageInfo): Author | undefined {
  const caption = captionOf(scope);
  const links = linksIn(scope).filter(
    (anchor) => !isOfComment(anchor) && (caption === null || !holds(caption, anchor)),
  );
  const marked = links.filter((anchor) => /author|user|avatar/.test(markOf(anchor)) || all(anchor, HANDLES).length > 0);
  const handle = [...marked, ...links].map((anchor) => profileIn(anchor, page)).find((found) => found !== undefined);
  const written = ownOne(scope, HANDLES);
  const shown = written === null ? '' : lineOf(written).replace(/^@/, '');
  const known = address.handle ?? handle ?? (HANDLE.test(shown) ? shown : undefined);
  const name = ownOne(scope, NAMES);
  return known === undefined ? undefined : named(known, name === null ? '' : nameOf(name));
}

/** The picture beside a comment lies outside the box that holds its words and its writer's name. */
function isOfComment(anchor: Element): boolean {
  return markOf(anchor).startsWith('comment-');
}

/** The time follows the name after a dot, inside the same mark. */
function nameOf(element: Element): string {
  return lineOf(element).split('·', 1)[0]?.trim() ?? '';
}

function profileIn(anchor: Element, page: PageInfo): string | undefined {
  const url = absolute(attribute(anchor, 'href'), page);
  if (url === null || !isHostOf(url.hostname, 'tiktok.com')) return undefined;
  const handle = PROFILE_PATH.exec(pathOf(url.pathname))?.[1];
  return handle !== undefined && HANDLE.test(handle) ? handle : undefined;
}

interface VideoAddress {
  handle?: string;
  id?: string;
}

/** A card links its video; the player carries the number of the one it plays; an opened one has the page's address. */
function addressOf(scope: Scope, page: PageInfo): VideoAddress {
  const caption = captionOf(scope);
  for (const anchor of ownAll(scope, 'a[href*="/video/"], a[href*="/photo/"]')) {
    if (caption !== null && holds(caption, anchor)) continue;
    const found = videoIn(absolute(attribute(anchor, 'href'), page));
    if (found !== undefined) return found;
  }
  const player = ownOne(scope, '[id^="xgwrapper-"]');
  const id = player && /^xgwrapper-\d+-(\d{5,25})$/.exec(attribute(player, 'id') ?? '')?.[1];
  if (id) return { id };
  return all(scope.root, OPEN_PARTS).length === 0 ? {} : { id: videoIn(page.url)?.id };
}

function videoIn(url: URL | null): VideoAddress | undefined {
  if (url === null || !isHostOf(url.hostname, 'tiktok.com')) return undefined;
  const [, handle, id] = VIDEO_PATH.exec(pathOf(url.pathname)) ?? [];
  return id === undefined ? undefined : { id, handle: handle === '' ? undefined : handle };
}

function captionOf(scope: Scope): Element | null {
  return ownOne(scope, CAPTION);
}

/** In a grid the words stand on the picture alone, followed by "created by … with …", which TikTok adds. */
function pictureText(scope: Scope): string {
  const alts = ownAll(scope, 'img[alt]').map((image) => (attribute(image, 'alt') ?? '').slice(0, 5_000));
  const alt =
    alts.find((text) => text.includes(' created by ')) ?? (isGridItem(scope.root) ? alts.find(Boolean) : undefined);
  const added = alt?.lastIndexOf(' created by ') ?? -1;
  return (added < 0 ? (alt ?? '') : (alt ?? '').slice(0, added)).trim();
}

/** `/link/v2?…&target=` warns before it leaves, and says for where. */
function targetOf(_anchor: Element, url: URL): string | undefined {
  if (!isHostOf(url.hostname, 'tiktok.com') || !url.pathname.startsWith('/link/')) return undefined;
  const target = url.searchParams.get('target');
  if (target === null || target === '') return undefined;
  return /^https?:\/\//i.test(target) ? target : `https://${target}`;
}

function hasTick(scope: Scope, caption: Element | null): boolean {
  return ownAll(scope, 'svg [fill]').some((shape) => {
    const isBlue = attribute(shape, 'fill')?.toLowerCase() === TICK_FILL;
    return isBlue && (caption === null || !holds(caption, shape));
  });
}

/** A tick or a time may stand right behind the name's link: there is room behind those only. */
function lineOfName(name: Element): Element | null {
  const link = closestWhere(name, (element) => attribute(element, 'href') !== null);
  const line = link && parentOf(link);
  const isLine = line !== null && profileLinks(line).length === 1 && first(line, CAPTION) === null;
  return isLine && lineOf(line).length <= LONGEST_LINE ? line : (link ?? parentOf(name));
}

/** The line with the author's name; on a card, the row of the link. */
function badgeAnchor(post: Element): Element | null {
  const comment = commentTextOf(post);
  const scope = scopeOf(post);
  const name = comment === null ? ownOne(scope, `${HANDLES}, ${NAMES}`) : first(post, '[data-e2e^="comment-username"]');
  if (name !== null) return lineOfName(name);
  const text = comment ?? captionOf(scope);
  const link = linksIn(scope).find(
    (anchor) => (text === null || !holds(text, anchor)) && rawText(anchor).trim() !== '',
  );
  const place = link ?? text;
  return place === null ? null : parentOf(place);
}
