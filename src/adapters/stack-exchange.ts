/** Stack Exchange: questions, answers and the comments below them. Names are not unique there: the number is the account. */
import { patternsOf } from '../model/named-sites';
import type { Author, PostFacts } from '../model/post-facts';
import {
  all,
  allWithSelf,
  attribute,
  closestWhere,
  documentOf,
  first,
  insideEditor,
  lineOf,
  matches,
  ownAll,
  ownFirst,
  parentOf,
  type Scope,
  visibleText,
} from './dom';
import { authorOf, postFacts } from './facts';
import { outsideLinks, ownAddress } from './post-links';
import type { Adapter, PageInfo } from './types';

const SITE = 'stack-exchange';
const QUESTION = '#question[data-questionid], .question[data-questionid]';
const ANSWER = '.answer[data-answerid]';
const COMMENT = '.comment[data-comment-id]';
const BODY = '.js-post-body, .s-prose, .post-text';
const USER_PATH = /^\/users\/(-?\d{1,12})(?:\/|$)/;
const UNREAD_PAGES =
  /^\/(?:users\/(?:login|signup|edit|preferences|[^/]+\/[^/]+\/?(?:inbox|messages))|questions\/ask|posts\/[^/]+\/edit|inbox|messages|review|teams|account)(?:\/|$)/;

export const stackExchangeAdapter: Adapter = {
  id: SITE,
  hosts: patternsOf(SITE),
  findPosts: (root) => allWithSelf(root, `${QUESTION}, ${ANSWER}, ${COMMENT}`).filter(isPost),
  closestPost: (node) => closestWhere(node, isPost),
  readPost: (post, page) => (matches(post, COMMENT) ? readComment(post, page) : readAnswer(post, page)),
  badgeAnchor: (post) => (matches(post, COMMENT) ? commentLine(post) : signatureOf(scopeOf(post))),
  readsPage: (page) => !page.url.hostname.startsWith('chat.') && !UNREAD_PAGES.test(page.url.pathname),
};

function isPost(element: Element): boolean {
  return matches(element, `${QUESTION}, ${ANSWER}, ${COMMENT}`) && !insideEditor(element);
}

function scopeOf(post: Element): Scope {
  return { root: post, nested: all(post, `${ANSWER}, ${COMMENT}`) };
}

/** A question with its title, or an answer. */
function readAnswer(post: Element, page: PageInfo): PostFacts | null {
  if (matches(post, '.deleted-answer, .deleted-question')) return null;
  const scope = scopeOf(post);
  const body = ownFirst(scope, BODY);
  if (body === null) return null;
  const answer = attribute(post, 'data-answerid');
  const number = answer ?? attribute(post, 'data-questionid');
  return postFacts({
    id: number ?? undefined,
    site: SITE,
    url: new URL(`/${answer === null ? 'q' : 'a'}/${number}`, page.url).href,
    author: accountIn(linkIn(signatureOf(scope)), page),
    text: [answer === null ? titleOf(post) : '', visibleText(body)].filter(Boolean).join('\n'),
    links: outsideLinks(all(body, 'a[href]'), page, { ownHosts: [page.url.hostname] }),
    kind: answer === null ? 'post' : 'comment',
  });
}

function readComment(comment: Element, page: PageInfo): PostFacts | null {
  const words = first(comment, '.comment-copy');
  const number = attribute(comment, 'data-comment-id');
  if (words === null) return null;
  const link = first(comment, '.comment-date a[href], a.comment-link[href]');
  return postFacts({
    id: `comment/${number}`,
    site: SITE,
    url: ownAddress(link && attribute(link, 'href'), page)?.href,
    author: accountIn(first(comment, '.comment-user'), page, attribute(comment, 'data-comment-owner-id')),
    text: visibleText(words),
    links: outsideLinks(all(words, 'a[href]'), page, { ownHosts: [page.url.hostname] }),
    kind: 'comment',
  });
}

/** The last signature is the author's; one before it names who edited. What everybody may edit names nobody. */
function signatureOf(scope: Scope): Element | null {
  const marked = ownFirst(scope, '.user-details[itemprop="author"]');
  const last = ownAll(scope, '.post-signature .user-details, .user-info .user-details').at(-1) ?? null;
  return marked ?? last;
}

function linkIn(details: Element | null): Element | null {
  return details && (first(details, 'a[href*="/users/"]') ?? first(details, '[itemprop="name"]'));
}

/** Accounts of different sites have the same numbers, so the site stands with the number. Deleted accounts keep their name. */
function accountIn(named: Element | null, page: PageInfo, owner?: string | null): Author | undefined {
  if (named === null) return undefined;
  const url = ownAddress(attribute(named, 'href'), page);
  const number = (url && USER_PATH.exec(url.pathname)?.[1]) ?? owner ?? undefined;
  const host = page.url.hostname;
  const isAccount = number !== undefined && /^\d{1,12}$/.test(number);
  return authorOf({ name: lineOf(named).slice(0, 200), ...(isAccount ? { id: `${host}/${number}`, host } : {}) });
}

function titleOf(post: Element): string {
  const document = documentOf(post);
  const title = document && first(document, '#question-header h1, h1[itemprop="name"], h1');
  return title ? lineOf(title) : '';
}

function commentLine(comment: Element): Element | null {
  const user = first(comment, '.comment-user');
  return user && parentOf(user);
}
