/** Mastodon's redesigned posts: an article with a header, and quotations as cards without any mark of their own. */
import { all, attribute, closestWhere, first, holds, localName, parentOf } from '../dom';
import { hasClass } from './client';

const POST_PATH = /^(?:https:\/\/[^/]+)?\/@[^/]+\/\d{1,30}\/?$/;

export function isRedesigned(element: Element): boolean {
  if (localName(element) !== 'article' || attribute(element, 'data-id') === null || hasClass(element, 'status')) {
    return false;
  }
  const header = first(element, 'header');
  return header !== null && first(header, 'a[data-hover-card-account]') !== null && first(element, '.status') === null;
}

/** A card holds two links to the post it shows: on its time and around its words. */
export function quoteCards(post: Element): Element[] {
  if (!isRedesigned(post)) return [];
  const header = first(post, 'header');
  const times = all(post, 'a[href] time').map((time) => closestWhere(time, (at) => localName(at) === 'a'));
  return times.flatMap((link) => {
    const card = link === null || (header && holds(header, link)) ? null : cardAround(link, post);
    return card === null ? [] : [card];
  });
}

export function isQuoteCard(element: Element): boolean {
  if (localName(element) !== 'div' || first(element, 'a[href] time') === null) return false;
  const post = closestWhere(parentOf(element), isRedesigned);
  return post !== null && quoteCards(post).includes(element);
}

function cardAround(link: Element, post: Element): Element | null {
  const address = attribute(link, 'href') ?? '';
  if (!POST_PATH.test(address)) return null;
  const card = closestWhere(
    parentOf(link),
    (at) => at === post || all(at, 'a[href]').filter((other) => attribute(other, 'href') === address).length > 1,
  );
  return card === post ? null : card;
}
