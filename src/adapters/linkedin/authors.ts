/** Who wrote a post on LinkedIn, and who passed it on. People, companies, schools and showcases keep their kind. */
import type { Author } from '../../model/post-facts';
import {
  all,
  attribute,
  childrenOf,
  closestWhere,
  first,
  holds,
  isBefore,
  localName,
  ownAll,
  ownOne,
  parentOf,
  rawText,
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

/** Name line, picture and the menu button ("… for post by X") each name the author; a name that leads nowhere may be anybody's. */
export function readAuthor(scope: Scope, words: Element | null, page: PageInfo): Author | undefined {
  const links = authorLinks(scope, words, page);
  const handle = links.map((anchor) => accountIn(anchor, page)).find((account) => account !== undefined);
  if (handle === undefined) return undefined;
  const same = links.filter((anchor) => accountIn(anchor, page) === handle);
  const marked = ownAll(scope, NAMES).filter((element) => !isInHeader(element));
  const name = [...marked, ...same].map((element) => nameIn(element, scope)).find(Boolean);
  return authorOf({ handle, name: name?.slice(0, 200) });
}

export function authorLinks(scope: Scope, words: Element | null, page: PageInfo): Element[] {
  const accounts = ownAll(scope, ACCOUNT_LINKS).filter((anchor) => {
    return accountIn(anchor, page) !== undefined && (words === null || !holds(words, anchor)) && !isInHeader(anchor);
  });
  const marked = new Set(ownAll(scope, MARKED));
  const known = accounts.filter((anchor) => marked.has(anchor));
  const above = accounts.filter((anchor) => words === null || isBefore(anchor, words));
  return known.length > 0 ? known : signed(above, scope, page);
}

/** Of several accounts above the words, the one that the menu button names; else the first that no line of words is about. */
function signed(links: readonly Element[], scope: Scope, page: PageInfo): Element[] {
  const told = links.filter((anchor) => sentenceAround(anchor, scope) !== null);
  const others = new Set(told.map((anchor) => accountIn(anchor, page)));
  const candidates = links.filter((anchor) => !told.includes(anchor) && !saysRepost(nameIn(anchor, scope)));
  const labels = ownAll(scope, MENU).map((button) => attribute(button, 'aria-label') ?? '');
  const inMenu = candidates.find((anchor) => {
    const name = nameIn(anchor, scope);
    return name !== '' && labels.some((label) => label.includes(name));
  });
  const chosen = inMenu ?? candidates.find((anchor) => !others.has(accountIn(anchor, page))) ?? candidates[0];
  const account = chosen && accountIn(chosen, page);
  return candidates.filter((anchor) => accountIn(anchor, page) === account);
}

/**
 * Drawn for the eye and written again for screen readers; what follows a dot tells how near the account is.
 * Of several lines the one that a button or picture repeats.
 */
function nameIn(element: Element, scope: Scope): string {
  const lines = visibleText(element, { drawn: true, skip: isSpokenCopy }).split('\n').map(bareName).filter(Boolean);
  const copied = firstWords(element);
  if (lines.some((line) => copied !== '' && line.startsWith(copied + copied))) return copied;
  if (lines.length < 2) return lines[0] ?? '';
  const labels = ownAll(scope, '[aria-label]').map((labelled) => attribute(labelled, 'aria-label') ?? '');
  return lines.find((line) => labels.some((label) => label.includes(line))) ?? lines[0] ?? '';
}

/** Where the spoken copy has no mark, the same words stand twice in a row. */
function firstWords(element: Element): string {
  const leaf = all(element, '*').find((inner) => childrenOf(inner).length === 0 && rawText(inner).trim() !== '');
  return leaf === undefined ? '' : bareName(rawText(leaf));
}

function bareName(line: string): string {
  const [before = ''] = line.split(/[•·]/, 1);
  const name = before.replace(/\s+/g, ' ').trim();
  const half = name.slice(0, name.length / 2);
  return half !== '' && half + half === name ? half : name;
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
  const parent = closestWhere(parentOf(anchor), (element) => !isWrapper(element));
  if (parent !== null && isWords(visibleText(parent, { skip: () => true }))) return parent;
  const line = closestWhere(anchor, (element) => element === scope.root || localName(element) === 'p');
  if (line === null || line === scope.root) return null;
  const rest = visibleText(line, { skip: (element) => element === anchor });
  return isWords(rest) && (rest.includes(' ') || saysRepost(rest)) ? line : null;
}

function isWrapper(element: Element): boolean {
  return childrenOf(element).length === 1 && visibleText(element, { skip: () => true }) === '';
}

function isWords(text: string): boolean {
  return !/^[•·]/.test(text) && /\p{L}{2}/u.test(text);
}

/** Only a line that says so: LinkedIn also tells who liked or commented on a post. */
export function readReposter(scope: Scope, words: Element | null, page: PageInfo): Author | undefined {
  const marked = ownAll(scope, HEADERS);
  const lines = marked.length === 0 ? sentences(scope, words) : marked;
  for (const line of lines) {
    if (!saysRepost(visibleText(line))) continue;
    const anchors = all(line, ACCOUNT_LINKS);
    const handle = anchors.map((anchor) => accountIn(anchor, page)).find((account) => account !== undefined);
    if (handle !== undefined)
      return authorOf({
        handle,
        name: anchors
          .map((anchor) => nameIn(anchor, scope))
          .find(Boolean)
          ?.slice(0, 200),
      });
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
  const link = authorLinks(scope, words, page).find((anchor) => nameIn(anchor, scope) !== '');
  return link === undefined ? null : (first(link, 'p') ?? parentOf(link));
}
