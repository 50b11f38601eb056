/** Where the posts of a Quora page begin and end: from the parts that Quora marks up to the card around each. */
import { all, allWithSelf, attribute, closestWhere, first, holds, insideEditor, localName, parentOf } from '../dom';

export const BODY = '[class*="puppeteer_test_answer_content"], [class*="spacing_log_answer_content"]';
export const HEADER = '[class*="spacing_log_answer_header"]';
export const COMMENT_LINK = 'a[href*="comment_id="]';
export const PROFILE_LINK = 'a[href*="/profile/"]';
export const BLOCK = '[class*="qu-display--block"][class*="qu-wordBreak--break-word"]';
const STORY = '[class*="puppeteer_test_tribe_post_item_feed_story"]';
const ACTIONS = '[class*="dom_annotate_answer_action_bar_upvote"]';
const ANSWER_LINK = 'a[href*="/answer/"]';
/** How far above its words an author line may stand. */
const CARD_DEPTH = 12;

export function findPosts(root: Element | Document): Element[] {
  const marks = allWithSelf(root, `${STORY}, ${BODY}, ${ACTIONS}, ${COMMENT_LINK}`);
  const cards = marks.map(cardOf).filter((card) => card !== null);
  return [...new Set(cards)].filter((card) => !insideEditor(card));
}

/** Not above the frame of the page: what a card holds is only asked of elements that may be one. */
export function closestPost(node: Element): Element | null {
  const found = closestWhere(node, (element) => isPageFrame(element) || isPost(element));
  return found === null || isPageFrame(found) ? null : found;
}

function isPost(element: Element): boolean {
  const marks = [BODY, ACTIONS, COMMENT_LINK].map((selector) => first(element, selector));
  return (isStory(element) || marks.some((mark) => mark && cardOf(mark) === element)) && !insideEditor(element);
}

export function isStory(element: Element): boolean {
  return (attribute(element, 'class') ?? '').includes('puppeteer_test_tribe_post_item_feed_story');
}

function cardOf(mark: Element): Element | null {
  const story = closestWhere(mark, isStory);
  if (localName(mark) === 'a') return isCommentLink(mark) ? commentAround(mark) : null;
  if (story !== null) return story;
  return isBody(mark) ? answerAround(mark) : answerAboveActions(mark);
}

function isCommentLink(anchor: Element): boolean {
  return /[?&]comment_id=\d+/.test(attribute(anchor, 'href') ?? '');
}

function isBody(element: Element): boolean {
  const classes = attribute(element, 'class') ?? '';
  return classes.includes('puppeteer_test_answer_content') || classes.includes('spacing_log_answer_content');
}

/** The nearest element that also holds the author line, and no second answer. */
function answerAround(body: Element): Element | null {
  let card = parentOf(body);
  for (let depth = 0; card !== null && depth < CARD_DEPTH; depth++) {
    const around = card;
    if (isPageFrame(around) || all(around, BODY).some((other) => !holds(other, body) && !holds(body, other)))
      return null;
    if (hasAuthorLine(around, body)) return around;
    card = parentOf(card);
  }
  return null;
}

function hasAuthorLine(card: Element, body: Element): boolean {
  const lines = [HEADER, PROFILE_LINK, ANSWER_LINK].flatMap((selector) => all(card, selector));
  return lines.some((line) => !holds(body, line) && !isInComment(line, card));
}

/** An opened answer is drawn without a container: its bar of buttons leads to it. */
function answerAboveActions(bar: Element): Element | null {
  let card = parentOf(bar);
  for (let depth = 0; card !== null && depth < CARD_DEPTH; depth++) {
    if (isPageFrame(card) || first(card, BODY) !== null || first(card, COMMENT_LINK) !== null) return null;
    if (first(card, BLOCK) !== null && first(card, PROFILE_LINK) !== null) return card;
    card = parentOf(card);
  }
  return null;
}

function isPageFrame(element: Element): boolean {
  return ['body', 'html', 'main'].includes(localName(element)) || attribute(element, 'id') === 'mainContent';
}

/** Each comment links itself once: its card is the largest element with that link alone, and never an answer's. */
export function commentAround(link: Element): Element | null {
  let comment: Element | null = null;
  let at = parentOf(link);
  for (let depth = 0; at !== null && depth < CARD_DEPTH; depth++) {
    if (isPageFrame(at) || all(at, COMMENT_LINK).length > 1 || first(at, `${BODY}, ${ACTIONS}`) !== null) break;
    comment = at;
    at = parentOf(at);
  }
  return comment !== null && first(comment, PROFILE_LINK) !== null ? comment : null;
}

function isInComment(element: Element, card: Element): boolean {
  return all(card, COMMENT_LINK).some((link) => {
    const comment = commentAround(link);
    return comment !== null && comment !== card && holds(comment, element);
  });
}

export function isComment(card: Element): boolean {
  const link = first(card, COMMENT_LINK);
  return link !== null && isCommentLink(link) && commentAround(link) === card;
}
