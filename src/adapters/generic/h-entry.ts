/** Posts marked up with microformats 2 (https://microformats.org/wiki/h-entry), answers to them included. */
import type { Author, PostFacts } from '../../model/post-facts';
import {
  all,
  attribute,
  closestWhere,
  insideEditor,
  lineOf,
  localName,
  matches,
  parentOf,
  rawText,
  visibleText,
} from '../dom';
import { authorOf, postFacts } from '../facts';
import { outsideLinks, ownAddress } from '../post-links';
import type { PageInfo } from '../types';
import { type Reader, SITE } from './reader';

const ENTRIES = '.h-entry, .h-cite';
/** Everything that has parts of its own. */
const ROOTS = '.h-entry, .h-cite, .h-card, .h-adr, .h-geo, .h-event, .h-product';
const CONTENT = '.e-content, .p-content, .p-summary';
/** What somebody else wrote and this entry answers, likes or passes on. */
const CITED = '.u-in-reply-to, .u-like-of, .u-repost-of, .u-bookmark-of';

export const hEntries: Reader = { selector: ENTRIES, isPost, read, anchor };

function isPost(element: Element): boolean {
  if (!matches(element, ENTRIES) || insideEditor(element)) return false;
  return wordsOf(element) !== null;
}

function read(post: Element, page: PageInfo): PostFacts | null {
  const words = wordsOf(post);
  if (words === null) return null;
  const body = visibleText(words, { skip: (element) => matches(element, ENTRIES) });
  const name = own(post, '.p-name').find((element) => element !== words);
  const title = name === undefined ? '' : lineOf(name);
  const isReply = matches(post, '.h-cite, .p-comment, .u-comment') || own(post, '.u-in-reply-to').length > 0;
  return postFacts({
    site: SITE,
    url: addressOf(post, page),
    author: authorIn(post, page),
    text: [body.startsWith(title) ? '' : title, body].filter(Boolean).join('\n'),
    links: outsideLinks(all(words, 'a[href]'), page, { ownHosts: [page.url.hostname] }),
    kind: isReply ? 'comment' : 'post',
  });
}

function anchor(post: Element): Element | null {
  const author = own(post, '.p-author')[0] ?? null;
  return author && localName(author) === 'a' ? parentOf(author) : author;
}

function wordsOf(post: Element): Element | null {
  return own(post, CONTENT)[0] ?? null;
}

/** Parts of this entry, not of a card, an entry or a citation within it. */
function own(post: Element, selector: string): Element[] {
  const isRoot = (element: Element) => matches(element, `${ROOTS}, ${CITED}`);
  return all(post, selector).filter((element) => closestWhere(parentOf(element), isRoot) === post);
}

/** The card's name, not the text of its picture; a nickname is the handle. */
function authorIn(post: Element, page: PageInfo): Author | undefined {
  const card = own(post, '.p-author')[0];
  if (card === undefined) return undefined;
  const named = all(card, '.p-name, .fn')[0];
  const nickname = all(card, '.p-nickname')[0];
  const picture = attribute(all(card, 'img[alt]')[0] ?? card, 'alt') ?? '';
  const name = (lineOf(named ?? card) || picture).slice(0, 200);
  const handle = nickname === undefined ? undefined : rawText(nickname).trim().replace(/^@/, '').slice(0, 200);
  /** An answer that was written elsewhere is shown here on this page's word. */
  const isElsewhere = own(post, '.u-url').length > 0 && addressOf(post, page) === undefined;
  return authorOf({ handle, name, host: isElsewhere ? undefined : page.url.hostname });
}

function addressOf(post: Element, page: PageInfo): string | undefined {
  const link = own(post, '.u-url')[0];
  return link === undefined ? undefined : ownAddress(attribute(link, 'href'), page)?.href;
}
