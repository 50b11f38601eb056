/** Who wrote a post on LinkedIn, and who passed it on. People, companies, schools and showcases keep their kind. */
import type { Author } from '../../model/post-facts';
import {
  all,
  attribute,
  closestWhere,
  first,
  holds,
  isBefore,
  localName,
  ownAll,
  ownOne,
  parentOf,
  type Scope,
  visibleText,
} from '../dom';
import { authorOf } from '../facts';
import { absolute, isHostOf } from '../post-links';
import type { PageInfo } from '../types';
import { ACCOUNT_LINKS } from './boxes';

const ACCOUNT_PATH = /^\/(?:mwlite\/)?(in|company|school|showcase)\/([^/?#]+)/;
/** Name lines and pictures that say themselves whose they are. */
const MARKED = [
  '.update-components-actor a',
  '.feed-shared-actor a',
  'a[class*="update-components-actor__"]',
  'a[data-view-name="feed-actor-image"]',
  'a[data-tracking-control-name$="_feed-actor-name"]',
  'a[data-tracking-control-name$="_feed-actor-image"]',
  '.comments-comment-meta__actor a',
  'a[class*="comments-comment-meta__"]',
  '.comments-post-meta a',
  'a[class*="comments-post-meta__"]',
  'a[data-view-name^="comment-actor-"]',
  'a.comment__author',
].join(', ');
const NAMES = [
  '.update-components-actor__title [dir]',
  '.update-components-actor__title',
  '.update-components-actor__name',
  '.feed-shared-actor__name',
  '.comments-comment-meta__description-title',
  '.comments-post-meta__name-text',
  '[data-tracking-control-name$="_feed-actor-name"]',
  'a.comment__author',
].join(', ');
/** "X reposted this", "X likes this": a line above the post about somebody else. */
const HEADERS = [
  '.update-components-header',
  '.feed-shared-header',
  '.main-feed-activity-card__header',
  '[data-view-name^="feed-header"]',
  '[componentkey^="feed-header"]',
].join(', ');
/** Beginnings of the word for passing on: en fr es de pt it ar ja ko. */
const REPOST_WORDS =
  'repost|republi|ripubbl|repartag|partagé|compartid|compartió|compartilh|geteilt|condivis|diffus|أعاد|إعادة|再投稿|リポスト|再シェア|シェアしました|퍼감|퍼갔|재게시|리포스트'.split(
    '|',
  );
const NAME_LINES =
  '.update-components-actor__title, .comments-comment-meta__description-title, .comments-post-meta__name-text';
const MENU = 'button[aria-label]';

export function accountIn(anchor: Element, page: PageInfo): string | undefined {
  const url = absolute(attribute(anchor, 'href'), page);
  if (url === null || !isHostOf(url.hostname, 'linkedin.com')) return undefined;
  const [, kind, name] = ACCOUNT_PATH.exec(url.pathname) ?? [];
  if (kind === undefined || name === undefined) return undefined;
  try {
    return `${kind}/${decodeURIComponent(name)}`;
  } catch {
    return `${kind}/${name}`;
  }
}

/** Name line, picture and the menu button ("… for post by X") each name the author. */
export function readAuthor(scope: Scope, words: Element | null, page: PageInfo): Author | undefined {
  const links = authorLinks(scope, words, page);
  const handle = links.map((anchor) => accountIn(anchor, page)).find((account) => account !== undefined);
  const same = links.filter((anchor) => accountIn(anchor, page) === handle);
  const marked = ownAll(scope, NAMES).find((element) => !isInHeader(element) && nameIn(element) !== '');
  const name = marked === undefined ? same.map(nameIn).find(Boolean) : nameIn(marked);
  return authorOf({ handle, name: name?.slice(0, 200) });
}

export function authorLinks(scope: Scope, words: Element | null, page: PageInfo): Element[] {
  const accounts = ownAll(scope, ACCOUNT_LINKS).filter((anchor) => {
    return accountIn(anchor, page) !== undefined && (words === null || !holds(words, anchor)) && !isInHeader(anchor);
  });
  const marked = new Set(ownAll(scope, MARKED));
  const known = accounts.filter((anchor) => marked.has(anchor));
  if (known.length > 0) return known;
  const above = accounts.filter((anchor) => words === null || isBefore(anchor, words));
  return signed(
    above.filter((anchor) => sentenceAround(anchor, scope) === null),
    scope,
    page,
  );
}

/** Of several accounts above the words, the one that the menu button names; else the first with a name. */
function signed(links: readonly Element[], scope: Scope, page: PageInfo): Element[] {
  const labels = ownAll(scope, MENU).map((button) => attribute(button, 'aria-label') ?? '');
  const named = links.filter((anchor) => nameIn(anchor) !== '' && !saysRepost(nameIn(anchor)));
  const inMenu = named.find((anchor) => labels.some((label) => label.includes(nameIn(anchor))));
  const chosen = inMenu ?? named[0] ?? links.at(-1);
  const account = chosen && accountIn(chosen, page);
  return links.filter((anchor) => accountIn(anchor, page) === account);
}

/** The name is drawn for the eye and written again for screen readers; what follows a dot tells how near the account is. */
function nameIn(element: Element): string {
  const lines = visibleText(element, { drawn: true, skip: isSpokenCopy }).split('\n');
  const line = lines.find((text) => text.trim() !== '') ?? '';
  return line
    .replace(/\s*[•·].*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export function isSpokenCopy(element: Element): boolean {
  return /(?:^|\s)(?:visually-hidden|sr-only|a11y-text)(?:\s|$)/.test(attribute(element, 'class') ?? '');
}

function isInHeader(element: Element): boolean {
  return closestWhere(element, isHeader) !== null;
}

function isHeader(element: Element): boolean {
  const marks = `${attribute(element, 'class') ?? ''} ${attribute(element, 'data-view-name') ?? ''} ${attribute(element, 'componentkey') ?? ''}`;
  return /(?:^|\s)(?:update-components-header|feed-shared-header|main-feed-activity-card__header|feed-header)/.test(
    marks,
  );
}

/** A name in a line with other words ("X reposted this") does not sign the post; "• 2nd" behind it does. */
function sentenceAround(anchor: Element, scope: Scope): Element | null {
  const line = closestWhere(anchor, (element) => element === scope.root || localName(element) === 'p');
  if (line === null || line === scope.root) return null;
  const rest = visibleText(line, { skip: (element) => element === anchor });
  return !/^[•·]/.test(rest) && (rest.includes(' ') || saysRepost(rest)) ? line : null;
}

/** Only a line that says so: LinkedIn also tells who liked or commented on a post. */
export function readReposter(scope: Scope, words: Element | null, page: PageInfo): Author | undefined {
  const marked = ownAll(scope, HEADERS);
  const lines = marked.length === 0 ? sentences(scope, words) : marked;
  for (const line of lines) {
    if (!saysRepost(visibleText(line))) continue;
    const anchors = all(line, ACCOUNT_LINKS);
    const handle = anchors.map((anchor) => accountIn(anchor, page)).find((account) => account !== undefined);
    if (handle !== undefined) return authorOf({ handle, name: anchors.map(nameIn).find(Boolean)?.slice(0, 200) });
  }
  return undefined;
}

function sentences(scope: Scope, words: Element | null): Element[] {
  const above = ownAll(scope, ACCOUNT_LINKS).filter((anchor) => words === null || isBefore(anchor, words));
  return above.map((anchor) => sentenceAround(anchor, scope)).filter((line) => line !== null);
}

function saysRepost(text: string): boolean {
  const plain = text.toLowerCase();
  return REPOST_WORDS.some((word) => plain.includes(word));
}

/** The name itself in the classic markup; else the paragraph with the name, or the row of the link that bears it. */
export function nameLine(scope: Scope, words: Element | null, page: PageInfo): Element | null {
  const marked = ownOne(scope, NAME_LINES);
  if (marked !== null) return marked;
  const link = authorLinks(scope, words, page).find((anchor) => nameIn(anchor) !== '');
  return link === undefined ? null : (first(link, 'p') ?? parentOf(link));
}
