/** Pinterest: pins in grids, which often name nobody, and the opened pin. Test ids and addresses; its classes change daily. */
import { NAMED_SITES, patternsOf } from '../model/named-sites';
import type { Author, PostFacts, PostLabel } from '../model/post-facts';
import {
  all,
  allWithSelf,
  attribute,
  childrenOf,
  closestWhere,
  documentOf,
  first,
  holds,
  insideEditor,
  lineOf,
  matches,
  ownAll,
  ownFirst,
  parentOf,
  rawText,
  type Scope,
  visibleText,
} from './dom';
import { authorOf, postFacts } from './facts';
import { snippetOf } from './pinterest/snippet';
import { labelWord } from './pinterest/words';
import { absolute, isHostOf, outsideLinks } from './post-links';
import type { Adapter, PageInfo } from './types';

const SITE = 'pinterest';
const SITES = NAMED_SITES.pinterest;
const PIN = testIds('pin', 'pinWrapper');
/** Frames of the opened pin, the widest first. */
const CLOSEUP = testIds(
  'closeup-container',
  'closeup-lego-container',
  'pin-closeup-container',
  'pin-closeup',
  'CloseupMainPin',
  'closeup-body-container',
  'closeup-body',
);
const TITLE = testIds('pinrep-footer-organic-title', 'pinTitle', 'pin-title', 'pin-title-wrapper', 'closeup-title');
const DESCRIPTION = testIds(
  'main-pin-description-text',
  'truncated-description',
  'pin-description',
  'pinrep-description',
  'CloseupDescriptionContainer',
);
const CREATOR = testIds(
  'official-user-attribution',
  'creator-profile-link',
  'creator-avatar-link',
  'CloseupUserRep',
  'user-rep',
);
const COMMENTS = '[data-test-id*="omment"]';
const USER_PATH = /^\/([A-Za-z0-9_]{3,30})\/?$/;
const PIN_PATH = /^\/pin\/(?:[^/]*--)?([A-Za-z0-9_-]{5,80})\/?/;
/** First path parts that are pages of Pinterest and never an account. */
const PAGE_NAMES = new Set(
  'about ads business categories collage convert email explore ideas inbox login notifications oauth password pin pins search settings shop shopping signup today topics videos'.split(
    ' ',
  ),
);
const UNREAD_PAGES =
  /^\/(?:_|_ngjs|ads|analytics|business|collage-creation-tool|conversation|email|idea-pin-builder|inbox|login|logout|messages|notifications|oauth|password|pin-builder|pin-creation-tool|secure|settings|signup|[^/]+\/_drafts)(?:\/|$)/;
const UNREAD_HOSTS = /^(?:accounts|ads|analytics|business|developers|help|investor|newsroom|policy|trends)\./;

export const pinterestAdapter: Adapter = {
  id: SITE,
  hosts: patternsOf(SITE),
  findPosts: (root) => allWithSelf(root, `${PIN}, ${CLOSEUP}`).filter(isPost),
  closestPost: (node) => closestWhere(node, isPost),
  readPost: (post, page) => (isPin(post) ? readPin(post, page) : readCloseup(post, page)),
  badgeAnchor,
  readsPage: (page) => !UNREAD_HOSTS.test(page.url.hostname) && !UNREAD_PAGES.test(page.url.pathname),
};

function testIds(...ids: string[]): string {
  return ids.map((id) => `[data-test-id="${id}"]`).join(', ');
}

function isPost(element: Element): boolean {
  return (isPin(element) || isCloseup(element)) && !insideEditor(element);
}

/** The outermost frame of one pin: collections and carousels nest pins in pins. */
function isPin(element: Element): boolean {
  return matches(element, PIN) && !isWithin(element, PIN) && !(isWithin(element, CLOSEUP) && holdsTitle(element));
}

function holdsTitle(element: Element): boolean {
  return first(element, 'h1') !== null;
}

function isCloseup(element: Element): boolean {
  if (!matches(element, CLOSEUP) || isWithin(element, CLOSEUP)) return false;
  return first(element, `h1, ${CREATOR}, ${DESCRIPTION}`) !== null;
}

function isWithin(element: Element, selector: string): boolean {
  return closestWhere(parentOf(element), (at) => matches(at, selector)) !== null;
}

/** Pins in the same frame, and what readers say below the opened one, are not its own. */
function scopeOf(post: Element): Scope {
  return { root: post, nested: all(post, `${PIN}, ${COMMENTS}`).filter((inner) => !holdsTitle(inner)) };
}

function readPin(pin: Element, page: PageInfo): PostFacts | null {
  const scope: Scope = { root: pin, nested: nestedPins(pin) };
  const author = gridAuthor(scope, page);
  const text = readText(scope, ownFirst(scope, TITLE) ?? ownFirst(scope, 'h2, h3'));
  const labels = readLabels(scope);
  const advert = advertText(scope, labels, text);
  if (author === undefined && text === '' && advert === '') return null;
  const address = addressOf(scope, page);
  return postFacts({
    id: numberOf(pin) ?? address?.id,
    site: SITE,
    url: address?.url,
    author,
    text: text || advert,
    links: linksOf(scope, page),
    labels,
    kind: isVideo(pin) ? 'video' : 'post',
  });
}

/** A frame around a pin may itself be a pin: both show the same one. */
function nestedPins(pin: Element): Element[] {
  const own = numberOf(pin);
  return all(pin, '[data-test-id="pin"][data-test-pin-id]').filter(
    (inner) => own !== undefined && numberOf(inner) !== own,
  );
}

function readCloseup(post: Element, page: PageInfo): PostFacts | null {
  const scope = scopeOf(post);
  const id = PIN_PATH.exec(page.url.pathname)?.[1];
  const snippet = snippetOf(documentOf(post), id);
  const author = creatorOf(scope, page) ?? (snippet && userAuthor(snippet.authorUrl, snippet.authorName, page));
  const text = readText(scope, ownFirst(scope, 'h1') ?? ownFirst(scope, TITLE));
  if (author === undefined && text === '') return null;
  return postFacts({
    id,
    site: SITE,
    url: id && new URL(`/pin/${id}/`, page.url).href,
    author,
    text,
    links: linksOf(scope, page),
    labels: readLabels(scope),
    kind: isVideo(post) ? 'video' : 'post',
  });
}

function numberOf(pin: Element): string | undefined {
  const numbered = allWithSelf(pin, '[data-test-pin-id]')[0];
  return (numbered && attribute(numbered, 'data-test-pin-id')) ?? undefined;
}

function addressOf(scope: Scope, page: PageInfo): { id: string; url: string } | undefined {
  for (const anchor of ownAll(scope, 'a[href*="/pin/"]')) {
    const url = absolute(attribute(anchor, 'href'), page);
    const id = url === null ? undefined : PIN_PATH.exec(url.pathname)?.[1];
    if (url !== null && id !== undefined && isPinterest(url.hostname))
      return { id, url: new URL(`/pin/${id}/`, url).href };
  }
  return undefined;
}

function isPinterest(hostname: string): boolean {
  return SITES.some((site) => isHostOf(hostname, site));
}

/** In a grid the account stands below the picture, in the only link with a name as its whole path. */
function gridAuthor(scope: Scope, page: PageInfo): Author | undefined {
  const links = ownAll(scope, 'a[href]').filter((anchor) => userIn(anchor, page) !== undefined);
  const named = links.find((anchor) => lineOf(anchor) !== '') ?? links[0];
  const user = named && userIn(named, page);
  return user === undefined || named === undefined ? undefined : authorOf({ handle: user, name: nameIn(named) });
}

/** The first line: below it stand followers, or that the pin is an advert. */
function nameIn(element: Element): string | undefined {
  const lines = visibleText(element).split('\n');
  return lines.find((line) => labelWord(line.trim()) === undefined)?.slice(0, 200);
}

function creatorOf(scope: Scope, page: PageInfo): Author | undefined {
  const frames = ownAll(scope, CREATOR);
  const links = frames.flatMap((frame) => allWithSelf(frame, 'a[href]'));
  const link = links.find((anchor) => userIn(anchor, page) !== undefined);
  const written = ownFirst(scope, testIds('creator-profile-name', 'username'));
  const named = written ?? links.find((anchor) => lineOf(anchor) !== '' && userIn(anchor, page) !== undefined);
  const name = named ? nameIn(named) : undefined;
  return authorOf({ handle: link && userIn(link, page), name });
}

function userIn(anchor: Element, page: PageInfo): string | undefined {
  return userAt(absolute(attribute(anchor, 'href'), page));
}

function userAt(url: URL | null): string | undefined {
  if (url === null || !isPinterest(url.hostname)) return undefined;
  const user = USER_PATH.exec(url.pathname)?.[1];
  return user === undefined || PAGE_NAMES.has(user.toLowerCase()) ? undefined : user;
}

function userAuthor(address: string | undefined, name: string | undefined, page: PageInfo): Author | undefined {
  return authorOf({ handle: address && userAt(absolute(address, page)), name: name?.slice(0, 200) });
}

function readText(scope: Scope, title: Element | null): string {
  const description = ownAll(scope, DESCRIPTION).find((element) => title === null || !holds(element, title));
  const parts = [title && lineOf(title), description && visibleText(description)].filter((part) => part);
  return [...new Set(parts)].join('\n');
}

/** An advert's words are the link to the shop. */
function advertText(scope: Scope, labels: readonly PostLabel[], text: string): string {
  if (text !== '' || !labels.some(({ kind }) => kind === 'promoted')) return '';
  return (
    ownAll(scope, 'a[rel~="nofollow"][href^="http"]')
      .map((link) => lineOf(link))
      .find(Boolean) ?? ''
  );
}

function linksOf(scope: Scope, page: PageInfo) {
  return outsideLinks(ownAll(scope, 'a[href^="http"], a[href*="/offsite/"]'), page, {
    ownHosts: [...SITES, 'pinimg.com'],
    targetOf,
  });
}

/** `/offsite/?url=…` counts clicks. */
function targetOf(_anchor: Element, url: URL): string | undefined {
  if (!isPinterest(url.hostname) || !url.pathname.startsWith('/offsite')) return undefined;
  return url.searchParams.get('url') ?? undefined;
}

/** Signs are whole elements that say nothing else, outside the words of the pin. */
function readLabels(scope: Scope): PostLabel[] {
  const labels = new Map<string, PostLabel>();
  const leaves = ownAll(scope, 'div, span, a').filter(
    (element) => childrenOf(element).length === 0 && !isWords(element),
  );
  for (const leaf of leaves) {
    const text = rawText(leaf).trim();
    const kind = text.length > 60 ? undefined : labelWord(text);
    if (kind !== undefined && !labels.has(kind)) labels.set(kind, { kind, text });
  }
  const leadsAway = ownFirst(scope, testIds('otpp', 'one-tap-desktop')) !== null;
  const isAdvert = leadsAway && ownFirst(scope, 'a[href*="/pin/"]') === null && !isCloseup(scope.root);
  if (isAdvert && !labels.has('promoted')) labels.set('promoted', { kind: 'promoted' });
  return [...labels.values()];
}

function isWords(element: Element): boolean {
  return closestWhere(element, (at) => matches(at, `h1, h2, h3, ${TITLE}, ${DESCRIPTION}`)) !== null;
}

function isVideo(post: Element): boolean {
  return first(post, 'video') !== null;
}

function badgeAnchor(post: Element): Element | null {
  const scope = isPin(post) ? { root: post, nested: nestedPins(post) } : scopeOf(post);
  const name = ownFirst(scope, testIds('creator-profile-name', 'username')) ?? ownFirst(scope, CREATOR);
  return name ?? ownFirst(scope, testIds('pinrep-footer')) ?? ownFirst(scope, `h1, ${TITLE}`);
}
