/** Facebook: posts, shared posts and comments, by the advert roles that every post carries, by headings and addresses. */
import type { Author, Community, PostFacts } from '../model/post-facts';
import {
  all,
  attribute,
  closestWhere,
  documentOf,
  first,
  holds,
  isBefore,
  lineOf,
  ownAll,
  ownFirst,
  parentOf,
  type Scope,
  textsBelow,
} from './dom';
import {
  type Account,
  accountIn,
  commentNumber,
  groupOf,
  isGroupHome,
  ownUrl,
  type PostAddress,
  postAddress,
  SITE,
} from './facebook/addresses';
import { readLabels } from './facebook/labels';
import {
  authorLineOf,
  closestPost,
  findPosts,
  isComment,
  isQuoted,
  MESSAGE,
  quotedIn,
  scopeOf,
} from './facebook/units';
import { commentText, isInMessage, messagesIn, messageText, readLinks } from './facebook/words';
import { authorOf, postFacts } from './facts';
import type { Adapter, PageInfo } from './types';

/** `fr-fr.facebook.com` is the site in French; other subdomains are for developers, advertisers, logging in. */
const READ_HOSTS = /^(?:(?:www|m|web|mbasic|touch|mobile|free|[a-z]{2,3}-[a-z]{2})\.)?facebook\.com$/;
const UNREAD_PAGES =
  /^\/(?:messages|messenger_media|t|notifications|settings|marketplace|login|logout|recover|checkpoint|reg|r\.php|composer|dialog|share|sharer|sharer\.php|friends|bookmarks|ads|adpreferences|ad_center|business|dating|help|privacy|policies|support|groups\/[^/]+\/(?:members|media|files|about)|[^/]+\/(?:friends|followers|following|about))(?:\/|$)/;
/** An anonymous member of a group: nobody is named. */
const NOBODY =
  /^(?:anonymous (?:participant|member|post)|group member|(?:participant|membre) anonyme|(?:participante|miembro) anónimo|anonymes (?:mitglied|gruppenmitglied)|anonymer teilnehmer|(?:participante|membro) an[ôó]nimo|(?:partecipante|membro) anonimo|(?:مشارك|عضو) مجهول|匿名(?:参加者|メンバー|のメンバー)|익명 (?:참가자|멤버|참여자))/iu;

export const facebookAdapter: Adapter = {
  id: SITE,
  hosts: ['facebook.com', '*.facebook.com'],
  findPosts,
  closestPost,
  readPost,
  badgeAnchor,
  readsPage: ({ url }) => READ_HOSTS.test(url.hostname) && !UNREAD_PAGES.test(url.pathname),
};

function readPost(post: Element, page: PageInfo): PostFacts | null {
  if (isComment(post)) return readComment(post, page);
  const facts = readStory(post, page);
  const shared = quotedIn(post)[0];
  const quoted = shared === undefined ? null : readStory(shared, page);
  return facts === null || quoted === null ? facts : { ...facts, quoted };
}

function badgeAnchor(post: Element): Element | null {
  if (!isComment(post)) return authorLineOf(post) ?? lineWithoutAccount(scopeOf(post));
  const name = nameInComment(scopeOf(post), { url: new URL('https://www.facebook.com/') });
  return name === undefined ? null : parentOf(name);
}

/** Where nobody is named ("Anonymous participant") the badge still has a line. */
function lineWithoutAccount(scope: Scope): Element | null {
  return ownFirst(scope, 'h2, h3, h4') ?? ownFirst(scope, MESSAGE);
}

function readStory(post: Element, page: PageInfo): PostFacts | null {
  const scope = scopeOf(post);
  const line = authorLineOf(post);
  const text = messageText(scope, line);
  const named = readAuthor(scope, line, page);
  const address = addressOf(scope, line, named, page) ?? (text === '' ? photoOf(scope, page) : undefined);
  const isMixed = messagesIn(scope).length > 1;
  const author = named === null || isMixed ? undefined : withOwner(named, address);
  if (author === undefined && text === '') return null;
  return postFacts({
    id: address?.id,
    site: SITE,
    url: address?.url,
    author,
    text,
    links: readLinks(scope, page),
    labels: readLabels(scope, line, page),
    kind: address?.isVideo ? 'video' : 'post',
    community: communityOf(scope, line, address, page),
  });
}

/** Only where no link names the account: on a friend's timeline, a post has the friend's address. */
function withOwner(named: Author, address: PostAddress | undefined): Author | undefined {
  const isKnown = named.handle !== undefined || named.id !== undefined;
  // In a group, a name without an account may be the group's.
  if (!isKnown && address?.group !== undefined && address.owner === undefined) return undefined;
  return authorOf(isKnown ? named : { ...address?.owner, ...named });
}

/** Never from the message or the line "shared a post", which lead to others' posts. */
function addressOf(scope: Scope, line: Element | null, author: Author | null, page: PageInfo): PostAddress | undefined {
  const isElsewhere = (anchor: Element) => isInMessage(anchor, scope) || (line !== null && holds(line, anchor));
  const urls = ownAll(scope, 'a[href]')
    .filter((anchor) => !isElsewhere(anchor))
    .map((anchor) => ownUrl(anchor, page));
  const addresses = urls
    .filter((url) => commentNumber(url) === undefined)
    .map(postAddress)
    .filter((address) => address !== undefined && !isBySomebodyElse(address, author));
  return addresses.find((address) => !address?.isVideo) ?? addresses[0];
}

function isBySomebodyElse({ owner }: PostAddress, author: Author | null): boolean {
  const areNamed = owner?.handle !== undefined && author?.handle !== undefined;
  const areNumbered = owner?.id !== undefined && author?.id !== undefined;
  return (areNamed && owner.handle !== author.handle) || (areNumbered && owner.id !== author.id);
}

/** Only for a post without words: two posts may show the same photo. */
function photoOf(scope: Scope, page: PageInfo): PostAddress | undefined {
  const ids = ownAll(scope, 'a[href*="fbid="]').map((anchor) => ownUrl(anchor, page)?.searchParams.get('fbid'));
  const id = ids.find((found) => found && /^\d{1,20}$/.test(found));
  return id ? { id, url: `https://www.facebook.com/photo/?fbid=${id}` } : undefined;
}

/** The account in the author line, else behind the picture beside it; `null` where the site hides who it is. */
function readAuthor(scope: Scope, line: Element | null, page: PageInfo): Author | null {
  const isGroup = line !== null && isGroupLine(line, page);
  const pictured = isGroup ? undefined : pictureAccount(scope, line, page);
  const link = line === null ? undefined : isGroup ? linkBelow(scope, line, page) : linkIn(line, pictured, page);
  const named = link ?? (line !== null && !isGroup && isNameAlone(scope, line, page) ? line : null);
  const name = named === null ? '' : lineOf(named);
  if (NOBODY.test(name)) return null;
  const account = (link && accountIn(link, page)) ?? pictured;
  return authorOf({ ...account, name: name.slice(0, 200) }) ?? {};
}

/** A line without a link to an account is a name when it says nothing else and nothing around it tells of a group. */
function isNameAlone(scope: Scope, line: Element, page: PageInfo): boolean {
  const pieces = [...textsBelow(line)].filter(({ text }) => text.trim() !== '');
  const isDead = all(line, 'a').some((anchor) => attribute(anchor, 'href') === null);
  const picture = pictureBefore(scope, line);
  const isInGroup = picture !== undefined && groupOf(ownUrl(picture, page)) !== undefined;
  return pieces.length === 1 && !isDead && !isInGroup && linkBelow(scope, line, page) === undefined;
}

/** The account behind the picture, else the one with which the line begins: "is with …" names others too. */
function linkIn(line: Element, pictured: Account | undefined, page: PageInfo): Element | undefined {
  const inside = ownAll({ root: line, nested: [] }, 'a[href]').filter(
    (anchor) => accountIn(anchor, page) !== undefined,
  );
  const same = inside.find((anchor) => pictured !== undefined && isSame(accountIn(anchor, page), pictured));
  const leading = inside.find((anchor) => lineOf(line).startsWith(lineOf(anchor)));
  if (inside.length > 0) return same ?? leading;
  const around = closestWhere(line, (element) => attribute(element, 'href') !== null);
  return around !== null && accountIn(around, page) !== undefined ? around : undefined;
}

/** In a feed, the line of a post in a group names the group; the account stands below it. */
function isGroupLine(line: Element, page: PageInfo): boolean {
  const link = first(line, 'a[href]');
  return link !== null && isGroupHome(ownUrl(link, page));
}

function linkBelow(scope: Scope, line: Element, page: PageInfo): Element | undefined {
  const message = ownFirst(scope, MESSAGE);
  return ownAll(scope, 'a[href]').find((anchor) => {
    if (!isBefore(line, anchor) || (message !== null && !isBefore(anchor, message))) return false;
    return accountIn(anchor, page) !== undefined && lineOf(anchor) !== '';
  });
}

function pictureAccount(scope: Scope, line: Element | null, page: PageInfo): Account | undefined {
  const picture = line === null ? undefined : pictureBefore(scope, line);
  return picture && accountIn(picture, page);
}

function pictureBefore(scope: Scope, line: Element): Element | undefined {
  const before = ownAll(scope, 'a[href]').filter((anchor) => isBefore(anchor, line));
  return before.findLast((anchor) => first(anchor, 'svg[role="img"], image, img') !== null);
}

/** The group that the page, the post's address or its author line names; a shared post is not in the group it is shown in. */
function communityOf(
  scope: Scope,
  line: Element | null,
  address: PostAddress | undefined,
  page: PageInfo,
): Community | undefined {
  const isShared = isQuoted(scope.root);
  const inLine = line === null ? [] : ownAll({ root: line, nested: [] }, 'a[href*="/groups/"]');
  const named = inLine.find((anchor) => isGroupHome(ownUrl(anchor, page)));
  const member = inLine.map((anchor) => groupOf(ownUrl(anchor, page)))[0];
  const handle = (isShared ? undefined : groupOf(page.url)) ?? address?.group ?? member;
  if (handle === undefined) return undefined;
  if (named !== undefined) return { handle, name: lineOf(named).slice(0, 200) };
  const heading = groupOf(page.url) === handle ? groupHeading(scope.root, page) : undefined;
  return heading === undefined ? { handle } : { handle, name: heading };
}

function groupHeading(post: Element, page: PageInfo): string | undefined {
  const document = documentOf(post);
  const link = document && first(document, 'h1 a[href*="/groups/"]');
  return link && isGroupHome(ownUrl(link, page)) ? lineOf(link).slice(0, 200) : undefined;
}

function readComment(post: Element, page: PageInfo): PostFacts | null {
  const scope = scopeOf(post);
  const link = nameInComment(scope, page);
  const text = commentText(scope, link);
  const account = link === undefined ? undefined : accountIn(link, page);
  const name = link === undefined ? '' : lineOf(link);
  const author = NOBODY.test(name) ? undefined : authorOf({ ...account, name: name.slice(0, 200) });
  if (author === undefined && text === '') return null;
  const urls = ownAll(scope, 'a[href*="comment_id="]').map((anchor) => ownUrl(anchor, page));
  const url = urls.find((found) => postAddress(found) !== undefined) ?? urls[0] ?? null;
  const id = commentNumber(url);
  const on = postAddress(url);
  const group = on?.group ?? groupOf(page.url);
  return postFacts({
    id,
    site: SITE,
    url: on && id && `${on.url}${on.url.includes('?') ? '&' : '?'}comment_id=${id}`,
    author,
    text,
    links: readLinks(scope, page),
    kind: 'comment',
    community: group === undefined ? undefined : { handle: group },
  });
}

/** The first link with words to an account, outside the comment's own text; the picture before it leads there too. */
function nameInComment(scope: Scope, page: PageInfo): Element | undefined {
  const anchors = ownAll(scope, 'a[href]').filter((anchor) => accountIn(anchor, page) !== undefined);
  const picture = anchors.find((anchor) => lineOf(anchor) === '');
  const known = picture && accountIn(picture, page);
  const named = anchors.filter((anchor) => lineOf(anchor) !== '');
  const same = named.find((anchor) => known !== undefined && isSame(accountIn(anchor, page), known));
  const label = attribute(scope.root, 'aria-label') ?? '';
  const labelled = named.find((anchor) => label.includes(lineOf(anchor)));
  return same ?? labelled ?? named.find((anchor) => !holdsNothingElse(scope, anchor));
}

function isSame(one: Account | undefined, other: Account): boolean {
  return one !== undefined && (one.id ?? one.handle) === (other.id ?? other.handle);
}

/** A mention stands in a block together with other words. */
function holdsNothingElse(scope: Scope, anchor: Element): boolean {
  const block = closestWhere(
    anchor,
    (at) => at === scope.root || (attribute(at, 'dir') === 'auto' && !holds(anchor, at)),
  );
  return block !== null && block !== scope.root && lineOf(block) !== lineOf(anchor);
}
