/** Where posts, comments and shared posts lie on LinkedIn, in its three markups: classic, of 2026, and for guests. */
import {
  all,
  allWithSelf,
  attribute,
  closestWhere,
  holds,
  insideEditor,
  isBefore,
  isElement,
  localName,
  ownAll,
  ownOne,
  parentOf,
  type Scope,
} from '../dom';

/** Every element that may mark a post or a comment; what it is, `isCardMark` and `isCommentMark` tell. */
const MARKED =
  '[data-urn], [data-id], [data-activity-urn], [data-view-name], [componentkey], article, section, .feed-shared-update-v2';
const SHARED = `${MARKED}, .update-components-mini-update-v2, .feed-shared-mini-update-v2, .feed-shared-update-v2__update-content-wrapper`;
const CARD_CLASS = /(?:^|\s)(?:feed-shared-update-v2|main-feed-activity-card)(?:\s|$)/;
const CARD_URN = /^urn:li:(?:activity|ugcPost|share|aggregate|sponsored)/;
const CARD_KEY = /^(?:update-card|expanded.*FeedType)/;
const COMMENT_CLASS = /(?:^|\s)(?:comments-comment-entity|comments-comment-item|comment)(?:\s|$)/;
const COMMENT_KEY = /^(?:replaceableComment|CommentComponentReference)_/;
const SHARED_CLASS =
  /(?:^|\s)(?:update-components-mini-update-v2|feed-shared-mini-update-v2|feed-shared-update-v2__update-content-wrapper)(?:\s|$)/;
const POST_WORDS = [
  '[componentkey^="feed-commentary_"]',
  '[data-view-name="feed-commentary"]',
  '[data-testid="expandable-text-box"]',
  '.update-components-text',
  '.feed-shared-update-v2__description',
  '.feed-shared-inline-show-more-text',
  '.feed-shared-text',
  '[data-test-id="main-feed-activity-card__commentary"]',
].join(', ');
const COMMENT_WORDS = [
  '[componentkey^="comment-commentary_"]',
  '.comments-comment-item__main-content',
  '.comments-comment-item-content-body',
  '.comment__text',
  '[data-testid="expandable-text-box"]',
  '.update-components-text',
].join(', ');
export const ACCOUNT_LINKS = 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]';
const COMMENT_URN = /urn:li:comment:\([^()]{1,120}\)/;

export function findPosts(root: Element | Document): Element[] {
  const boxes = allWithSelf(root, MARKED).filter(isBox);
  const around = isElement(root) ? closestWhere(parentOf(root), isCard) : null;
  const cards = around === null ? boxes.filter(isCard) : [around];
  const shared = cards.map((card) => sharedIn(card, commentsIn(card)));
  const posts = new Set([...boxes, ...shared.filter((box) => box !== null && holds(root as Element, box))]);
  return [...posts].filter((box) => box !== null).sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

export function closestPost(node: Element): Element | null {
  const box = closestWhere(node, isBox);
  const shared = box === null || !isCard(box) ? null : sharedIn(box, commentsIn(box));
  return shared !== null && holds(shared, node) ? shared : box;
}

function isBox(element: Element): boolean {
  if (!isCard(element) && !isComment(element)) return false;
  return !insideEditor(element) && closestWhere(element, isMessage) === null;
}

/** Several boxes around one post carry its mark: the outermost is the post. */
export function isCard(element: Element): boolean {
  return isCardMark(element) && closestWhere(parentOf(element), isCardMark) === null;
}

/** Classic by address, 2026 by component, guests by article. */
function isCardMark(element: Element): boolean {
  const name = (attributeName: string) => attribute(element, attributeName) ?? '';
  if (CARD_CLASS.test(name('class')) || CARD_URN.test(name('data-urn')) || CARD_URN.test(name('data-id'))) return true;
  if (CARD_KEY.test(name('componentkey')) || name('data-view-name') === 'feed-full-update') return true;
  return attribute(element, 'data-activity-urn') !== null;
}

/** Up to three boxes around one comment carry its number; an answer in it has another. */
export function isComment(element: Element): boolean {
  if (!isCommentMark(element)) return false;
  const around = closestWhere(parentOf(element), isCommentMark);
  return around === null || (commentUrn(around) !== commentUrn(element) && !isBareAround(around, element));
}

function isCommentMark(element: Element): boolean {
  if (COMMENT_KEY.test(attribute(element, 'componentkey') ?? '')) return true;
  if (attribute(element, 'data-id')?.startsWith('urn:li:comment:') === true) return true;
  const isBlock = localName(element) === 'article' || localName(element) === 'section';
  return isBlock && COMMENT_CLASS.test(attribute(element, 'class') ?? '');
}

/** A box without a number of its own has that of the first numbered box in it. */
function isBareAround(around: Element, element: Element): boolean {
  return ownUrn(around) === undefined && commentUrn(around) === ownUrn(element) && ownUrn(element) !== undefined;
}

export function commentUrn(element: Element): string | undefined {
  return (
    ownUrn(element) ??
    all(element, '[data-id]')
      .map(ownUrn)
      .find((urn) => urn !== undefined)
  );
}

function ownUrn(element: Element): string | undefined {
  const marks = ['data-id', 'componentkey', 'id'].map((name) => attribute(element, name) ?? '');
  return marks.map((mark) => COMMENT_URN.exec(mark)?.[0]).find((urn) => urn !== undefined);
}

/** Direct messages open over every page; a post sent in one stays unread. */
function isMessage(element: Element): boolean {
  return /(?:^|\s)msg-/.test(attribute(element, 'class') ?? '') || attribute(element, 'id') === 'msg-overlay';
}

/** A post without what is nested in it: comments, answers, and the post it passes on. */
export interface PostBox extends Scope {
  shared: Element | null;
}

export function boxOf(post: Element): PostBox {
  const comments = commentsIn(post);
  const shared = isCard(post) ? sharedIn(post, comments) : null;
  return { root: post, nested: shared === null ? comments : [...comments, shared], shared };
}

/** Comments below a post, and answers in a comment; not the boxes of the comment itself. */
function commentsIn(box: Element): Element[] {
  return all(box, MARKED).filter(isComment);
}

/** The post that this one passes on, with an author of its own. */
function sharedIn(card: Element, comments: readonly Element[]): Element | null {
  const inside: Scope = { root: card, nested: comments };
  const marked = ownAll(inside, SHARED).filter((box) => isSharedMark(box) && keyOf(box) !== keyOf(card));
  return marked.find((box) => hasAuthor(box) && !isWhole(inside, box)) ?? unmarkedShare(inside);
}

function isSharedMark(box: Element): boolean {
  if (SHARED_CLASS.test(attribute(box, 'class') ?? '') || isCardMark(box)) return true;
  return attribute(box, 'data-view-name')?.startsWith('feed-reshare') === true;
}

function hasAuthor(box: Element): boolean {
  return all(box, `${ACCOUNT_LINKS}, .update-components-actor, .feed-shared-actor`).length > 0;
}

/** A box around the card's first words and first account is the card again. */
function isWhole(card: Scope, box: Element): boolean {
  const words = ownOne(card, POST_WORDS);
  const author = ownOne(card, ACCOUNT_LINKS);
  return (words === null || holds(box, words)) && (author === null || holds(box, author));
}

/** What the several marks of one post have in common; an element without a mark is unlike any other. */
function keyOf(element: Element): string | Element {
  const urn =
    attribute(element, 'data-urn') ?? attribute(element, 'data-id') ?? attribute(element, 'data-activity-urn');
  const key = attribute(element, 'componentkey')?.replace(/^(?:update-card(?:-focus)?|expanded)/, '');
  return urn ?? key?.split('FeedType', 1)[0] ?? element;
}

/** In the markup of 2026 nothing marks it: a second text, and around it the smallest box that names an account. */
function unmarkedShare(inside: Scope): Element | null {
  const [own, ...others] = ownAll(inside, '[data-testid="expandable-text-box"], [componentkey^="feed-commentary_"]');
  const second = others.find((text) => own !== undefined && !holds(own, text));
  if (own === undefined || second === undefined) return null;
  const isSigned = (box: Element) => all(box, ACCOUNT_LINKS).some((anchor) => !holds(second, anchor));
  const box = closestWhere(parentOf(second), (element) => isSigned(element) || holds(element, own));
  return box === null || holds(box, own) ? null : box;
}

export function wordsIn(scope: Scope, isAnswer: boolean): Element | null {
  return ownOne(scope, isAnswer ? COMMENT_WORDS : POST_WORDS);
}
