/** X: posts, quotations, reposts, adverts and long-form articles, by the test ids and addresses that X has kept for years. */
import { canonicalHandle } from '../model/accounts';
import type { Author, PostFacts, PostKind, PostLabel } from '../model/post-facts';
import {
  all,
  allWithSelf,
  attribute,
  closestWhere,
  documentOf,
  first,
  insideEditor,
  isBefore,
  lineOf,
  localName,
  ownAll,
  ownFirst,
  parentOf,
  rawText,
  type Scope,
  visibleText,
} from './dom';
import { authorOf, postFacts } from './facts';
import { absolute, isHostOf } from './post-links';
import type { Adapter, PageInfo } from './types';
import { OWN_HOSTS, readLinks } from './x/links';

const SITE = 'x';
const CANDIDATES = 'article, [data-testid="tweet"], div[role="link"]';
const USER_NAME = '[data-testid="User-Name"]';
const HANDLE = /^@?([A-Za-z0-9_]{1,15})$/;
const PROFILE_PATH = /^\/([A-Za-z0-9_]{1,15})\/?$/;
const POST_PATH = /^\/([A-Za-z0-9_]{1,15})\/(?:status|article)\/(\d{1,20})(?:\/|$)/;
/** First path parts that are pages of X and never an account. */
const PAGE_NAMES = new Set(
  'compose explore hashtag home i jobs login messages notifications search settings'.split(' '),
);
/** Fill of the grey tick that X gives to governments and multilateral bodies. */
const GOVERNMENT_FILL = '#829aab';
/** Containers of direct messages; nothing below them is read, also not a post that somebody sent. */
const PRIVATE_IDS = new Set(
  'DMDrawer DmActivityViewport DmScrollerContainer DmActivityContainer chat-drawer-root messageEntry conversation'.split(
    ' ',
  ),
);
const UNREAD_PAGES =
  /^\/(?:messages|notifications|settings|compose|account|login|logout|signup|jobs|i\/(?:chat|flow|grok|keyboard_shortcuts|account|premium[^/]*|verified[^/]*)|[^/]+\/(?:followers|following|verified_followers|followers_you_follow|photo|header_photo|communities))(?:\/|$)/;

export const xAdapter: Adapter = {
  id: SITE,
  hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  findPosts: (root) => allWithSelf(root, CANDIDATES).filter(isPost),
  closestPost: (node) => closestWhere(node, isPost),
  readPost,
  badgeAnchor: (post) => ownFirst(scopeOf(post), USER_NAME),
  readsPage: (page) => !UNREAD_PAGES.test(page.url.pathname),
};

function isPost(element: Element): boolean {
  const isOuter = isTweet(element);
  if (!isOuter && !isQuote(element)) return false;
  return !insideEditor(element) && closestWhere(element, isPrivate) === null;
}

/** By its test id; else any article with the address of a post, but never a notification, which tells of others' posts. */
function isTweet(element: Element): boolean {
  const testId = attribute(element, 'data-testid');
  if (testId === 'tweet') return true;
  if (localName(element) !== 'article' || testId === 'notification') return false;
  return first(element, 'a[href*="/status/"]') !== null && closestWhere(parentOf(element), isTweet) === null;
}

/** A quotation is a clickable box inside a post with an author line, or at least a time, of its own. */
function isQuote(element: Element): boolean {
  if (attribute(element, 'role') !== 'link' || localName(element) === 'a') return false;
  const isSigned = first(element, USER_NAME) !== null || first(element, 'time') !== null;
  return isSigned && closestWhere(parentOf(element), isTweet) !== null;
}

function isPrivate(element: Element): boolean {
  return PRIVATE_IDS.has(attribute(element, 'data-testid') ?? '');
}

function scopeOf(post: Element): Scope {
  return { root: post, nested: all(post, 'div[role="link"]').filter(isQuote) };
}

function readPost(post: Element, page: PageInfo): PostFacts | null {
  const facts = readOne(post, page);
  const quote = scopeOf(post).nested[0];
  const quoted = quote === undefined ? null : readOne(quote, page);
  return facts === null || quoted === null ? facts : { ...facts, quoted };
}

function readOne(post: Element, page: PageInfo): PostFacts | null {
  const scope = scopeOf(post);
  const address = addressOf(scope, page);
  const author = readAuthor(scope, address, page);
  const text = readText(scope);
  if (author === undefined && text === '') return null;
  const promoted = isPromoted(post);
  return postFacts({
    id: address?.id,
    site: SITE,
    url: address && `https://x.com/${address.handle}/status/${address.id}`,
    lang: languageOf(scope),
    author,
    text,
    links: readLinks(scope, page),
    labels: readLabels(scope, promoted),
    kind: kindOf(scope, address, page, promoted),
    repostedBy: readReposter(scope),
  });
}

interface PostAddress {
  handle: string;
  id: string;
}

/** The link on the time first; then any address that names this author's post (photo, view counts, article). */
function addressOf(scope: Scope, page: PageInfo): PostAddress | undefined {
  const anchors = ownAll(scope, 'a[href*="/status/"], a[href*="/article/"]');
  const timed = anchors.find((anchor) => first(anchor, 'time') !== null);
  const handle = handleInHeader(scope);
  const addresses = anchors.map((anchor) => postAddress(absolute(attribute(anchor, 'href'), page)));
  const named = addresses.find((address) => address && (handle === undefined || sameHandle(address.handle, handle)));
  return (timed && postAddress(absolute(attribute(timed, 'href'), page))) ?? named;
}

function postAddress(url: URL | null): PostAddress | undefined {
  if (url === null || !OWN_HOSTS.some((host) => isHostOf(url.hostname, host))) return undefined;
  const [, handle, id] = POST_PATH.exec(url.pathname) ?? [];
  return handle === undefined || id === undefined ? undefined : { handle, id };
}

function sameHandle(a: string, b: string): boolean {
  return canonicalHandle(SITE, a) === canonicalHandle(SITE, b);
}

/** Never the display name: that may hold anybody's handle. Author line, then avatar, then the post's own address. */
function readAuthor(scope: Scope, address: PostAddress | undefined, page: PageInfo): Author | undefined {
  const handle = handleInHeader(scope) ?? address?.handle ?? lastHandleText(scope);
  const name = nameOf(scope);
  if (handle === undefined) return name === '' ? undefined : { name };
  return authorOf({ handle, name, id: accountId(scope.root, handle, page) });
}

function handleInHeader(scope: Scope): string | undefined {
  const header = ownFirst(scope, USER_NAME);
  const linked = header === null ? [] : all(header, 'a[href]').map(profileHandle);
  return linked.find((handle) => handle !== undefined) ?? avatarHandle(scope);
}

function profileHandle(anchor: Element): string | undefined {
  const path = (attribute(anchor, 'href') ?? '').replace(/^https:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com/, '');
  const handle = PROFILE_PATH.exec(path)?.[1];
  return handle === undefined || PAGE_NAMES.has(handle.toLowerCase()) ? undefined : handle;
}

function avatarHandle(scope: Scope): string | undefined {
  const prefix = 'UserAvatar-Container-';
  const avatar = ownFirst(scope, `[data-testid^="${prefix}"]`);
  const handle = avatar && attribute(avatar, 'data-testid')?.slice(prefix.length);
  return handle && HANDLE.test(handle) ? handle : undefined;
}

/** The last one: the handle stands after the display name, and a display name may itself read "@somebody". */
function lastHandleText(scope: Scope): string | undefined {
  const header = ownFirst(scope, USER_NAME);
  const texts = header === null ? [] : all(header, 'span').map((span) => rawText(span).trim());
  return texts.findLast((text) => text.startsWith('@') && HANDLE.test(text))?.slice(1);
}

function nameOf(scope: Scope): string {
  const header = ownFirst(scope, USER_NAME);
  const name = header && first(header, '[dir]');
  return name ? lineOf(name).slice(0, 200) : '';
}

/** X writes an account's number on its follow button: on a profile, that names the author of the profile's own posts. */
function accountId(post: Element, handle: string, page: PageInfo): string | undefined {
  const document = documentOf(post);
  const profile = page.url.pathname.split('/')[1] ?? '';
  if (document === null || !sameHandle(profile, handle)) return undefined;
  const button = all(document, '[data-testid$="-follow"], [data-testid$="-unfollow"]').find((element) => {
    const named = /@([A-Za-z0-9_]{1,15})/.exec(attribute(element, 'aria-label') ?? '')?.[1];
    return named !== undefined && sameHandle(named, handle);
  });
  const id = button && /^(\d{1,20})-/.exec(attribute(button, 'data-testid') ?? '')?.[1];
  return id ?? undefined;
}

function readText(scope: Scope): string {
  const article = ownFirst(
    scope,
    '[data-testid="twitterArticleRichTextView"], [data-testid="longformRichTextComponent"]',
  );
  if (article !== null) {
    const title = ownFirst(scope, '[data-testid="twitter-article-title"]');
    return [title && lineOf(title), visibleText(article)].filter(Boolean).join('\n');
  }
  const text = wordsOf(scope);
  return text === null ? articleCard(scope) : visibleText(text, { preserve: true });
}

/** Never what stands below a second author line: words of a quotation that was not recognised are not the author's. */
function wordsOf(scope: Scope): Element | null {
  const text = ownFirst(scope, '[data-testid="tweetText"]') ?? ownFirst(scope, 'div[dir][lang]');
  const stranger = ownAll(scope, USER_NAME)[1];
  return text !== null && stranger !== undefined && isBefore(stranger, text) ? null : text;
}

/** In a feed an article is a card: picture, title, first words. */
function articleCard(scope: Scope): string {
  const cover = ownFirst(scope, '[data-testid="article-cover-image"]');
  const card = cover && parentOf(cover);
  return card ? visibleText(card) : '';
}

function languageOf(scope: Scope): string | undefined {
  const text = wordsOf(scope);
  const lang = text && attribute(text, 'lang');
  /** X writes `und`, `zxx` and private `q..` codes where it does not know. */
  return lang && /^[a-z]{2,3}(?:-|$)/i.test(lang) && !/^(?:und|zxx|art|q[a-z]{2})$/.test(lang) ? lang : undefined;
}

function readLabels(scope: Scope, promoted: boolean): PostLabel[] {
  const labels: PostLabel[] = promoted ? [{ kind: 'promoted' }] : [];
  const header = ownFirst(scope, USER_NAME);
  const tick = header && first(header, '[data-testid="icon-verified"]');
  if (tick) labels.push(withText('verified', attribute(tick, 'aria-label')));
  if (tick && isGovernmentTick(tick)) labels.push({ kind: 'government' });
  const note = ownFirst(scope, '[data-testid="birdwatch-pivot"]');
  if (note) labels.push(withText('platform-note', visibleText(note).slice(0, 2_000)));
  return labels;
}

function withText(kind: PostLabel['kind'], text: string | null): PostLabel {
  return text ? { kind, text } : { kind };
}

function isGovernmentTick(tick: Element): boolean {
  return all(tick, 'path').some((path) => attribute(path, 'fill')?.toLowerCase() === GOVERNMENT_FILL);
}

/** Only around a post: the same id also stands inside ordinary posts with a video, and on follow buttons. */
function isPromoted(post: Element): boolean {
  if (!isTweet(post)) return false;
  return closestWhere(parentOf(post), (element) => attribute(element, 'data-testid') === 'placementTracking') !== null;
}

/** "X reposted" is the only such line that links an account; "Pinned" links nothing. */
function readReposter(scope: Scope): Author | undefined {
  const context = ownFirst(scope, '[data-testid="socialContext"]');
  if (context === null) return undefined;
  const around = closestWhere(context, (element) => localName(element) === 'a' || element === scope.root);
  const anchor = around === null || around === scope.root ? first(context, 'a[href]') : around;
  const handle = anchor ? profileHandle(anchor) : undefined;
  return handle === undefined ? undefined : authorOf({ handle });
}

/** Numbers of posts grow with time: below an opened post, a later one is a reply. */
function kindOf(scope: Scope, address: PostAddress | undefined, page: PageInfo, promoted: boolean): PostKind {
  if (ownFirst(scope, '[data-testid="twitterArticleReadView"]') !== null) return 'article';
  const opened = POST_PATH.exec(page.url.pathname)?.[2];
  if (opened === undefined || address === undefined || promoted || !isTweet(scope.root)) return 'post';
  return isLater(address.id, opened) ? 'comment' : 'post';
}

function isLater(id: string, other: string): boolean {
  return id.length === other.length ? id > other : id.length > other.length;
}
