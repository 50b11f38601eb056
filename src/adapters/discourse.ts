/** Discourse on any host: posts of a topic as its application draws them, and in the plain pages it gives to old browsers. */
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
  parentOf,
  visibleText,
} from './dom';
import { authorOf, postFacts } from './facts';
import { outsideLinks, ownAddress } from './post-links';
import type { Adapter, PageInfo } from './types';

const SITE = 'discourse';
const DRAWN = 'article[data-post-id]';
const PLAIN = '.crawler-post';
const BODY = '.cooked, .post[itemprop="text"], .post';
const AUTHOR_LINE = '.topic-meta-data .names, .names, .crawler-post-meta .creator, .creator';
const USER_PATH = /\/(?:u|users)\/([^/?#]{1,100})\/?$/;
/** Words of others: quotations, previews of linked pages. Then what the application adds: click counters, image captions. */
const FOREIGN =
  'aside.quote, aside.onebox, blockquote, .embedded-posts, .badge.clicks, .lightbox .meta, .cooked-selection-barrier';
/** Private messages look like any topic but for a class on the page; whispers are for the staff. */
const PRIVATE =
  '.archetype-private_message, .private-message, .whisper, .chat-message-container, .d-editor, .composer-popup';
const UNREAD_PAGES =
  /^\/(?:(?:forums?|community|discuss|board|talk)\/)?(?:admin|chat|drafts|login|signup|my|new-message|new-topic|review|session|invites)(?:\/|$)|^\/(?:(?:forums?|community|discuss|board|talk)\/)?u\/[^/]+\/(?:messages|preferences|notifications|activity\/(?:drafts|bookmarks|pending))(?:\/|$)/;

export const discourseAdapter: Adapter = {
  id: SITE,
  hosts: ['meta.discourse.org'],
  recognises: (document) =>
    first(document, `meta[name="generator"][content^="Discourse "], .topic-post ${DRAWN}, ${PLAIN} .creator`) !== null,
  findPosts: (root) => allWithSelf(root, `${DRAWN}, ${PLAIN}`).filter(isPost),
  closestPost: (node) => closestWhere(node, isPost),
  readPost,
  badgeAnchor: (post) => ownPart(post, AUTHOR_LINE),
  readsPage: (page) => !UNREAD_PAGES.test(page.url.pathname),
};

/** Lines of the software's own ("closed this topic") carry a number too. */
function isPost(element: Element): boolean {
  if (!matches(element, `${DRAWN}, ${PLAIN}`) || matches(element, '.small-action')) return false;
  return !insideEditor(element) && closestWhere(element, (around) => matches(around, PRIVATE)) === null;
}

function readPost(post: Element, page: PageInfo): PostFacts | null {
  if (closestWhere(post, (around) => matches(around, '.topic-post.deleted')) !== null) return null;
  const body = ownPart(post, BODY);
  const author = authorIn(post, page);
  const words = body === null ? '' : visibleText(body, { skip: isForeign });
  if (words === '' && author === undefined) return null;
  const number = numberOf(post);
  const anchors = body === null ? [] : all(body, 'a[href]').filter((anchor) => !isInQuote(anchor));
  return postFacts({
    id: attribute(post, 'data-post-id') ?? undefined,
    site: SITE,
    url: addressOf(post, number, page),
    author,
    text: number === 1 ? [titleOf(post), words].filter(Boolean).join('\n') : words,
    links: outsideLinks(anchors, page, { ownHosts: [page.url.hostname] }),
    kind: number === 1 ? 'post' : 'comment',
    quoted: quotedIn(body, page),
  });
}

/** Above and below a post, others may be unfolded: those it answers, those that answer it. */
function ownPart(post: Element, selector: string): Element | null {
  const isUnfolded = (element: Element) => matches(element, '.embedded-posts');
  return all(post, selector).find((element) => closestWhere(element, isUnfolded) === null) ?? null;
}

function isForeign(element: Element): boolean {
  return matches(element, FOREIGN);
}

function isInQuote(anchor: Element): boolean {
  return closestWhere(anchor, (around) => matches(around, 'aside.quote, .embedded-posts')) !== null;
}

/** The name line; where a theme draws none, the picture. */
function authorIn(post: Element, page: PageInfo): Author | undefined {
  const line = ownPart(post, AUTHOR_LINE);
  const picture = first(post, '.topic-avatar a, a.main-avatar, a.trigger-user-card[data-user-card]');
  const links = [...(line === null ? [] : all(line, 'a')), ...(picture === null ? [] : [picture])];
  const handle = links.map(handleOf).find((found) => found !== undefined);
  const name = line === null ? '' : lineOf(first(line, '.full-name a, [itemprop="name"], a') ?? line).slice(0, 200);
  if (handle === undefined && name === '') return undefined;
  return authorOf({ handle, name: name === handle ? undefined : name, host: page.url.hostname });
}

function handleOf(link: Element): string | undefined {
  const card = attribute(link, 'data-user-card');
  return card ?? USER_PATH.exec(attribute(link, 'href') ?? '')?.[1];
}

/** `id="post_3"` on the post or, while it is out of sight, on what holds it. */
function numberOf(post: Element): number | undefined {
  const id = [post, parentOf(post)].map((element) =>
    /^post_(\d{1,9})$/.exec((element && attribute(element, 'id')) ?? ''),
  );
  const number = id.find((found) => found !== null)?.[1];
  return number === undefined ? undefined : Number(number);
}

function titleOf(post: Element): string {
  const document = documentOf(post);
  const title =
    document && (first(document, '#topic-title h1 .fancy-title') ?? first(document, '#topic-title h1, main h1, h1'));
  return title ? lineOf(title, { skip: (element) => matches(element, 'a.edit-topic, .topic-statuses') }) : '';
}

function addressOf(post: Element, number: number | undefined, page: PageInfo): string | undefined {
  const dated = first(post, 'a.post-date[href], .crawler-post-infos a[href]');
  const shared = dated && ownAddress(attribute(dated, 'href'), page);
  const topic = attribute(post, 'data-topic-id') ?? /\/t\/(?:[^/]+\/)?(\d{1,12})(?:\/|$)/.exec(page.url.pathname)?.[1];
  if (shared) return shared.origin + shared.pathname;
  if (topic === undefined || !/^\d{1,12}$/.test(topic) || number === undefined) return undefined;
  return new URL(`/t/${topic}/${number}`, page.url).href;
}

/** The first quotation names whom it quotes; it is no item of its own, since the post it is taken from is one. */
function quotedIn(body: Element | null, page: PageInfo): PostFacts | undefined {
  const quote = body && first(body, 'aside.quote[data-username]');
  const words = quote && first(quote, 'blockquote');
  const handle = quote && attribute(quote, 'data-username');
  if (!quote || !words || !handle) return undefined;
  const topic = attribute(quote, 'data-topic');
  const number = attribute(quote, 'data-post');
  const isNumbered = /^\d{1,12}$/.test(topic ?? '') && /^\d{1,9}$/.test(number ?? '');
  return postFacts({
    site: SITE,
    url: isNumbered ? new URL(`/t/${topic}/${number}`, page.url).href : undefined,
    author: authorOf({ handle, host: page.url.hostname }),
    text: visibleText(words, { skip: isForeign }),
  });
}
