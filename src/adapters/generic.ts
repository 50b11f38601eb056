/** Pages of no known software that say themselves what is a post: schema.org in the markup, microformats, JSON-LD. */
import { all, allWithSelf, closestWhere, documentOf, first, isElement } from './dom';
import { jsonLdObjects } from './facts';
import { embeddedAnchor, findEmbedded, isEmbedded, postingsIn, readEmbedded, typesOf } from './generic/embedded';
import { hEntries } from './generic/h-entry';
import { items, typesOf as itemTypesOf } from './generic/items';
import { isArticleType, POSTING_TYPES, type Reader, SITE } from './generic/reader';
import type { Adapter } from './types';

const UNREAD_PAGES =
  /^\/(?:[^/]+\/)?(?:account|admin|chats?|compose|conversations?|direct-messages|drafts?|inbox|login|messages?|notifications|private|register|settings|signup)(?:\/|$)/;

export const genericAdapter: Adapter = {
  id: SITE,
  hosts: [],
  recognises: (document) => holdsPosts(document) && !isArticlePage(document),
  findPosts: (root) => {
    const reader = readerOf(root);
    return reader === null ? findEmbedded(root) : allWithSelf(root, reader.selector).filter(reader.isPost);
  },
  closestPost: (node) => {
    const reader = readerOf(node);
    return closestWhere(node, reader?.isPost ?? isEmbedded);
  },
  readPost: (post, page) => {
    const reader = readerOf(post);
    return reader === null ? readEmbedded(post, page) : reader.read(post, page);
  },
  badgeAnchor: (post) => {
    const reader = readerOf(post);
    return reader === null ? embeddedAnchor(post) : reader.anchor(post);
  },
  readsPage: (page) => !UNREAD_PAGES.test(page.url.pathname),
  // Comments of other services stand in elements of their own making, under any name.
  shadowHosts: '*',
};

/** A page often says the same in several ways: the first that marks elements is read, and only that one. */
function readerOf(node: Element | Document): Reader | null {
  const document = isElement(node) ? documentOf(node) : (node as Document);
  if (document === null) return null;
  return [items, hEntries].find((reader) => all(document, reader.selector).some(reader.isPost)) ?? null;
}

function holdsPosts(document: Document): boolean {
  return readerOf(document) !== null || postingsIn(document).length > 0;
}

/** An article that readers may comment on is an article; a thread that also calls itself one is a thread. */
function isArticlePage(document: Document): boolean {
  const types = [
    ...jsonLdObjects(document).flatMap(typesOf),
    ...all(document, items.selector).flatMap((element) => itemTypesOf(element)),
  ];
  if (types.some((type) => POSTING_TYPES.has(type) || type === 'QAPage')) return false;
  return types.some(isArticleType) || first(document, 'meta[name="citation_title"]') !== null;
}
