/** Any page as one piece, for a reader who asks about it: an article where it is one, else all the words that it shows. */
import type { PostFacts } from '../model/post-facts';
import { articleAdapter } from './article';
import { all, attribute, first, insideEditor, localName, visibleText } from './dom';
import { postFacts } from './facts';
import { outsideLinks } from './post-links';
import type { PageInfo } from './types';

/** Parts that are not what the page has to say. */
const APART = new Set('nav header footer aside form dialog menu'.split(' '));

/** `null` where there are no words. */
export function readWholePage(document: Document, page: PageInfo): PostFacts | null {
  return readArticle(document, page) ?? readWords(document, page);
}

function readArticle(document: Document, page: PageInfo): PostFacts | null {
  if (!articleAdapter.recognises?.(document)) return null;
  const [article] = articleAdapter.findPosts(document);
  return article ? articleAdapter.readPost(article, page) : null;
}

function readWords(document: Document, page: PageInfo): PostFacts | null {
  const root = first(document, 'main, [role="main"]') ?? document.body;
  if (root === null) return null;
  const skip = (element: Element) => APART.has(localName(element)) || insideEditor(element);
  const text = visibleText(root, { skip }) || visibleText(root, { skip: insideEditor });
  if (text === '') return null;
  const title = document.title.trim();
  const host = page.url.hostname.replace(/^www\./, '');
  return postFacts({
    site: 'generic',
    url: page.url.origin + page.url.pathname + page.url.search,
    lang: attribute(document.documentElement, 'lang') ?? '',
    text: text.startsWith(title) ? text : `${title}\n${text}`,
    links: outsideLinks(all(root, 'a[href]'), page, { ownHosts: [host] }),
  });
}
