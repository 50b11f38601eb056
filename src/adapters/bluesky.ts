/** Bluesky and clients built from its code: posts by test id, and by the role and addresses where there is none (search, quotations). */
import type { Author, PostFacts, PostKind, PostLabel, PostLink } from '../model/post-facts';
import {
  all,
  allWithSelf,
  attribute,
  closestWhere,
  first,
  holds,
  insideEditor,
  localName,
  ownAll,
  ownFirst,
  parentOf,
  rawText,
  type Scope,
  visibleText,
} from './dom';
import { authorOf, postFacts } from './facts';
import { absolute, outsideLinks } from './post-links';
import type { Adapter, PageInfo } from './types';

const SITE = 'bluesky';
const CANDIDATES = '[role="link"], [data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]';
const TEST_ID = /^(?:feedItem|postThreadItem)-by-(.+)$/;
/** A handle is a host name; it is never taken from a display name. */
const HANDLE = /^(?:[a-z0-9](?:[a-z0-9-]{0,62})\.)+[a-z][a-z0-9-]{0,62}$/i;
const PROFILE_PATH = /^\/profile\/([^/]+)\/?$/;
const POST_PATH = /^\/profile\/([^/]+)\/post\/([a-z0-9]{1,20})(?:\/(?:liked-by|reposted-by|quotes))?\/?$/i;
/** What the site writes instead of a handle that no longer points to the account. */
const INVALID_HANDLE = 'handle.invalid';
/** The tick's path: its two shapes, and nothing else in the markup, tell a verified account. */
const TICK_PATHS = ['M17.659 8.175a1.361', 'M17.861 8.26a1.438'];
const PRIVATE_IDS = new Set(
  'convoScreen messagesScreen messagesInboxScreen messagesSettingsScreen composePostView composerScreen'.split(' '),
);
const UNREAD_PAGES =
  /^\/(?:messages|notifications|settings|intent|support|moderation|lists|login|profile\/[^/]+\/(?:followers|follows|known-followers|lists|post\/[^/]+\/(?:liked-by|reposted-by)))(?:\/|$)/;

export const blueskyAdapter: Adapter = {
  id: SITE,
  hosts: ['bsky.app', 'staging.bsky.app', 'main.bsky.dev', 'blacksky.community', 'deer.social', 'witchsky.app'],
  findPosts: (root) => allWithSelf(root, CANDIDATES).filter(isPost),
  closestPost: (node) => closestWhere(node, isPost),
  readPost,
  badgeAnchor,
  readsPage: (page) => !UNREAD_PAGES.test(page.url.pathname),
};

function isPost(element: Element): boolean {
  if (!isItem(element) && !isLinkBox(element)) return false;
  return !insideEditor(element) && closestWhere(element, isPrivate) === null;
}

/** A notification ("liked your post") carries the same test id, but neither buttons nor an address of its author's. */
function isItem(element: Element): boolean {
  const handle = testIdHandle(element);
  if (handle === undefined) return false;
  return first(element, '[data-testid="replyBtn"], [data-testid="likeBtn"]') !== null || hasPermalink(element, handle);
}

/** A clickable box with a post's address; or a quotation inside a post, which some clients draw without an address. */
function isLinkBox(element: Element): boolean {
  if (attribute(element, 'role') !== 'link' || localName(element) === 'a') return false;
  if (testIdHandle(element) !== undefined) return false;
  return (
    hasPermalink(element) || (labelHandle(element) !== undefined && closestWhere(parentOf(element), isOuter) !== null)
  );
}

function isOuter(element: Element): boolean {
  return isItem(element) || (attribute(element, 'role') === 'link' && hasPermalink(element));
}

function hasPermalink(element: Element, actor?: string): boolean {
  return all(element, 'a[href*="/post/"]').some((anchor) => {
    const address = postAddress(pathOf(anchor));
    return address !== undefined && (actor === undefined || address.actor === actor);
  });
}

function isPrivate(element: Element): boolean {
  return PRIVATE_IDS.has(attribute(element, 'data-testid') ?? '');
}

function scopeOf(post: Element): Scope {
  return { root: post, nested: all(post, '[role="link"]').filter(isLinkBox) };
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
  const author = readAuthor(scope, address);
  const text = readText(scope);
  if (author === undefined && text === '') return null;
  return postFacts({
    id: address && `at://${address.actor}/app.bsky.feed.post/${address.key}`,
    site: SITE,
    url: address && new URL(`/profile/${address.actor}/post/${address.key}`, page.url).href,
    author,
    text,
    links: readLinks(scope, page),
    labels: readLabels(scope),
    kind: kindOf(post),
    repostedBy: readReposter(scope, address),
  });
}

interface PostAddress {
  /** Handle or DID, as the page writes it. */
  actor: string;
  key: string;
}

/** The opened post of a thread has no link to itself: its counters do, else the page's own address is its address. */
function addressOf(scope: Scope, page: PageInfo): PostAddress | undefined {
  const body = textElement(scope);
  const anchors = ownAll(scope, 'a[href*="/post/"]').filter((anchor) => body === null || !holds(body, anchor));
  const found = anchors.map((anchor) => postAddress(pathOf(anchor))).find((address) => address !== undefined);
  if (found !== undefined) return found;
  const handle = testIdHandle(scope.root);
  const opened = postAddress(page.url.pathname);
  const isOpened = handle !== undefined && attribute(scope.root, 'role') !== 'link' && isThreadItem(scope.root);
  return isOpened && opened && isActorIn(scope, opened.actor, handle) ? opened : undefined;
}

function isActorIn(scope: Scope, actor: string, handle: string): boolean {
  return actor === handle || ownAll(scope, 'a[href]').some((anchor) => profileActor(anchor) === actor);
}

function postAddress(path: string): PostAddress | undefined {
  const [, actor, key] = POST_PATH.exec(path) ?? [];
  return actor === undefined || key === undefined ? undefined : { actor, key };
}

function pathOf(anchor: Element): string {
  const href = attribute(anchor, 'href') ?? '';
  try {
    return decodeURIComponent(href.replace(/^https:\/\/[^/]+/, ''));
  } catch {
    return href;
  }
}

function profileActor(anchor: Element): string | undefined {
  return PROFILE_PATH.exec(pathOf(anchor))?.[1];
}

/** Test id, then label of a quotation, then profile links, then the written handle: each names the author alone. */
function readAuthor(scope: Scope, address: PostAddress | undefined): Author | undefined {
  const actors = [address?.actor, ...authorLinks(scope, address).map(profileActor)].filter(
    (actor) => actor !== undefined,
  );
  const did = actors.find((actor) => actor.startsWith('did:'));
  const handles = [testIdHandle(scope.root), ...actors, labelHandle(scope.root), writtenHandle(scope)];
  const handle = handles.find(isHandle);
  const name = nameOf(scope, address, handle);
  return authorOf({ handle, name, id: did });
}

function isHandle(text: string | undefined): text is string {
  return text !== undefined && HANDLE.test(text) && text !== INVALID_HANDLE;
}

function testIdHandle(post: Element): string | undefined {
  return TEST_ID.exec(attribute(post, 'data-testid') ?? '')?.[1];
}

/** "Post by somebody.bsky.social", in whatever language: the only word that is a host name. */
function labelHandle(post: Element): string | undefined {
  const words = (attribute(post, 'aria-label') ?? '').slice(0, 300).split(/[\s@‪‬]+/u);
  return words.find(isHandle);
}

/** The handle is written with an @ after the name; the last one before the text, since a name may read "@somebody". */
function writtenHandle(scope: Scope): string | undefined {
  const body = textElement(scope);
  const lines = ownAll(scope, '[dir="auto"]').filter((line) => body === null || !holds(body, line));
  const written = lines.map((line) => bare(rawText(line))).filter((text) => text.startsWith('@'));
  return written.map((text) => text.slice(1)).findLast(isHandle);
}

/** Profile links of the author; a line above the post ("reposted by") links somebody else. */
function authorLinks(scope: Scope, address: PostAddress | undefined): Element[] {
  const body = textElement(scope);
  const links = ownAll(scope, 'a[href*="/profile/"]').filter((anchor) => profileActor(anchor) !== undefined);
  const outside = links.filter((anchor) => body === null || !holds(body, anchor));
  const known = [address?.actor, testIdHandle(scope.root)];
  const own = outside.filter((anchor) => known.includes(profileActor(anchor)));
  if (own.length > 0) return own;
  const avatar = outside.find((anchor) => first(anchor, 'img, svg') !== null) ?? outside[0];
  return outside.filter((anchor) => avatar !== undefined && profileActor(anchor) === profileActor(avatar));
}

/** The first line that is not the handle; it may look like somebody else's handle, and is kept so that this shows. */
function nameOf(scope: Scope, address: PostAddress | undefined, handle: string | undefined): string | undefined {
  const inLinks = authorLinks(scope, address).flatMap((anchor) => linesOf(anchor));
  const lines = inLinks.length > 0 ? inLinks : linesBefore(scope, handle);
  return lines.find((line) => line !== '' && line !== `@${handle}`)?.slice(0, 200);
}

/** Without links the name is what stands right before the handle: what stands further up tells who passed the post on. */
function linesBefore(scope: Scope, handle: string | undefined): string[] {
  const body = textElement(scope);
  const outside = ownAll(scope, '[dir="auto"]').filter((line) => body === null || !holds(body, line));
  const lines = outside.flatMap(linesOf).filter(Boolean);
  const at = lines.lastIndexOf(`@${handle}`);
  return at > 0 ? lines.slice(at - 1, at) : lines.slice(0, 1);
}

function linesOf(element: Element): string[] {
  return visibleText(element).split('\n').map(bare);
}

/** Without the marks that the site sets around names so that they cannot turn the line around. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^[\u202A-\u202E\u2066-\u2069]+|(?<![\u202A-\u202E\u2066-\u2069])[\u202A-\u202E\u2066-\u2069]+$/g, '');
}

function textElement(scope: Scope): Element | null {
  return ownFirst(scope, '[data-testid="postText"]') ?? ownFirst(scope, '[data-word-wrap]');
}

function readText(scope: Scope): string {
  const text = textElement(scope);
  return text === null ? '' : visibleText(text, { preserve: true });
}

function readLinks(scope: Scope, page: PageInfo): PostLink[] {
  const ownHosts = ['bsky.app', page.url.hostname];
  return outsideLinks(ownAll(scope, 'a[href^="http"]'), page, { ownHosts, targetOf });
}

/** `go.bsky.app/redirect?u=…` counts clicks and says in plain where it leads. */
function targetOf(_anchor: Element, url: URL): string | undefined {
  if (url.hostname !== 'go.bsky.app') return undefined;
  return url.searchParams.get('u') ?? undefined;
}

function readLabels(scope: Scope): PostLabel[] {
  const ticks = ownAll(scope, 'path').filter((path) => {
    const shape = attribute(path, 'd') ?? '';
    return TICK_PATHS.some((tick) => shape.startsWith(tick));
  });
  return ticks.length > 0 ? [{ kind: 'verified' }] : [];
}

/** In a thread only the first item is a post; the others answer it. */
function kindOf(post: Element): PostKind {
  if (!isThreadItem(post)) return 'post';
  const screen = closestWhere(post, (element) => attribute(element, 'data-testid') === 'postThreadScreen');
  const opening = screen && first(screen, '[data-testid^="postThreadItem-by-"]');
  return opening === null || opening === post ? 'post' : 'comment';
}

function isThreadItem(post: Element): boolean {
  return (attribute(post, 'data-testid') ?? '').startsWith('postThreadItem-by-');
}

/** A profile link before the author's own first one is the line that tells who passed the post on. */
function readReposter(scope: Scope, address: PostAddress | undefined): Author | undefined {
  const own = authorLinks(scope, address)[0];
  if (own === undefined || address === undefined) return undefined;
  const links = ownAll(scope, 'a[href*="/profile/"]').filter((anchor) => profileActor(anchor) !== undefined);
  const before = links[0];
  if (before === undefined || before === own || isAfter(links, before, own)) return undefined;
  const actor = profileActor(before);
  const isDid = actor?.startsWith('did:');
  return authorOf({
    handle: isDid || !isHandle(actor) ? undefined : actor,
    id: isDid ? actor : undefined,
  });
}

function isAfter(links: readonly Element[], a: Element, b: Element): boolean {
  return links.indexOf(a) > links.indexOf(b);
}

/** The line with name, handle and time; in the opened post of a thread, the block with name and handle. */
function badgeAnchor(post: Element): Element | null {
  const scope = scopeOf(post);
  const page = { url: new URL('https://bsky.app/') };
  const address = addressOf(scope, page);
  const links = authorLinks(scope, address);
  const named = links.find(
    (anchor) => absolute(attribute(anchor, 'href'), page) !== null && linesOf(anchor).some(Boolean),
  );
  if (named !== undefined) return parentOf(named);
  const line = ownFirst(scope, '[dir="auto"]');
  return line && parentOf(line);
}
