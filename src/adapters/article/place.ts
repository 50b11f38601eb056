/**
 * Where the article stands in a page: its heading, its body, and the element around both.
 *
 * The body is found by weight. Each paragraph weighs as many characters as it has; every element weighs what its
 * paragraphs weigh. From the top, the way leads down as long as one child holds most of the weight.
 */
import { all, attribute, closestWhere, first, holds, isHidden, lineOf, localName, parentOf, rawText } from '../dom';

export interface Place {
  root: Element;
  heading: Element;
  body: Element;
}

/** Share of the weight that a child must hold to be the way to the body. */
const MOST = 0.7;
const LEAST_PARAGRAPHS = 3;
/** Characters. Pages of health services are short: a heading and a few sentences. */
const LEAST_WEIGHT = 400;
const LEAST_STATED = 300;
/** Less of a page's text than this is an introduction, not the article. */
const LEAST_SHARE = 0.25;
const SHORTEST = 30;
const LONGEST_TITLE = 400;
/** Parts of a page, and of an article, that are not its words. */
const APART = new Set('aside footer form header nav'.split(' '));
const APART_ROLES = new Set('banner complementary contentinfo dialog navigation search'.split(' '));
const COMMENTS = new Set('comments comment-list commentlist comments-area'.split(' '));
const APART_IDS = new Set('comments disqus_thread respond'.split(' '));

export function placeOf(document: Document, titles: readonly string[]): Place | null {
  const heading = headingOf(document, titles);
  const body = heading === null ? null : bodyOf(document, heading);
  if (heading === null || body === null) return null;
  const root = closestWhere(heading, (element) => holds(element, body));
  return root === null ? null : { root, heading, body };
}

/** The heading that the page's own titles repeat; else the only one of the first rank. */
function headingOf(document: Document, titles: readonly string[]): Element | null {
  const wanted = titles.map(plain).filter((title) => title.length > 3);
  const isTitle = (heading: Element) => {
    const text = plain(lineOf(heading));
    return (
      text.length > 8 &&
      wanted.some((title) => title === text || (text.length > 12 && title.startsWith(text)) || title.endsWith(text))
    );
  };
  const shown = (selector: string) =>
    all(document, selector)
      .slice(0, 60)
      .filter((heading) => !isHidden(heading));
  const ranked = [...shown('h1'), ...shown('h2')];
  const alone = shown('h1').filter((heading) => lineOf(heading) !== '');
  return ranked.find(isTitle) ?? (alone.length === 1 ? (alone[0] ?? null) : null);
}

function plain(text: string): string {
  return text.slice(0, LONGEST_TITLE).normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function bodyOf(document: Document, heading: Element): Element | null {
  const stated = first(document, '[itemprop~="articleBody"]');
  if (stated !== null && rawText(stated).length > LEAST_STATED) return stated;
  const seen = new Map<Element, boolean>();
  const paragraphs = all(document, 'p, article li, main li').filter((element) => isWords(element, seen));
  const weights = weigh(paragraphs);
  const least = Math.max(LEAST_WEIGHT, LEAST_SHARE * Math.max(0, ...weights.values()));
  const top = closestWhere(heading, (element) => (weights.get(element) ?? 0) > least);
  return top === null || paragraphs.length < LEAST_PARAGRAPHS ? null : heaviest(top, weights);
}

function isWords(paragraph: Element, seen: Map<Element, boolean>): boolean {
  return rawText(paragraph).trim().length >= SHORTEST && !isWithinApart(parentOf(paragraph), seen);
}

/** `seen` keeps the answers: paragraphs stand side by side. */
function isWithinApart(element: Element | null, seen: Map<Element, boolean>): boolean {
  const path: Element[] = [];
  let answer: boolean | undefined;
  for (let around = element; around !== null && answer === undefined; around = parentOf(around)) {
    answer = seen.get(around) ?? (isApart(around) || undefined);
    path.push(around);
  }
  for (const around of path) seen.set(around, answer ?? false);
  return answer ?? false;
}

/** Menus, forms, boxes at the side, adverts, readers' comments. */
export function isApart(element: Element): boolean {
  const name = localName(element);
  if (name === 'header') return first(element, 'h1') === null && closestWhere(parentOf(element), isBodyLike) === null;
  if (APART.has(name) || APART_ROLES.has(attribute(element, 'role') ?? '')) return true;
  if (APART_IDS.has(attribute(element, 'id') ?? '') || attribute(element, 'data-ad') === 'true') return true;
  return (attribute(element, 'class') ?? '').split(/\s+/).some((part) => COMMENTS.has(part));
}

function isBodyLike(element: Element): boolean {
  const name = localName(element);
  return name === 'article' || name === 'main' || attribute(element, 'itemprop') === 'articleBody';
}

function weigh(paragraphs: readonly Element[]): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const paragraph of paragraphs) {
    const weight = Math.min(rawText(paragraph).trim().length, 2_000);
    for (let around = parentOf(paragraph); around !== null; around = parentOf(around))
      weights.set(around, (weights.get(around) ?? 0) + weight);
  }
  return weights;
}

function heaviest(top: Element, weights: ReadonlyMap<Element, number>): Element {
  const heirs = new Map<Element, Element>();
  for (const [element, weight] of weights) {
    const parent = parentOf(element);
    if (parent !== null && weight >= MOST * (weights.get(parent) ?? 0)) heirs.set(parent, element);
  }
  let body = top;
  for (let next = heirs.get(body); next !== undefined; next = heirs.get(body)) body = next;
  return body;
}
