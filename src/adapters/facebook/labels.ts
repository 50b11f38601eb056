/** Labels that Facebook shows on a post. Adverts hide their mark: by reference, or as letters in a heap with others. */
import type { PostLabel } from '../../model/post-facts';
import {
  all,
  attribute,
  byId,
  childrenOf,
  closestWhere,
  documentOf,
  first,
  holds,
  isBefore,
  localName,
  ownAll,
  rawText,
  type Scope,
} from '../dom';
import { bareLine, labelInLine, PROMOTED_WORDS } from '../facts';
import { absolute, isHostOf } from '../post-links';
import type { PageInfo } from '../types';
import { accountIn } from './addresses';
import { MESSAGE } from './units';

/** What a post is about: everything from here on may be the author's or a linked page's words. */
const CONTENT = `${MESSAGE}, img[data-imgperflogname="feedImage"], video, [data-ad-rendering-role="meta"], [data-ad-rendering-role="title"], [data-ad-rendering-role="description"]`;
const LINES = 'a, span, div[role="button"], [aria-label]';
const LINES_READ = 600;
const LINE_LABELS = ['paid-partnership', 'ai-generated', 'state-media'];
const SORTED_PROMOTED = new Set(PROMOTED_WORDS.filter((word) => word.length >= 6).map(sortedLetters));

export function readLabels(scope: Scope, authorLine: Element | null, page: PageInfo): PostLabel[] {
  const lines = headLines(scope, authorLine, page);
  const labels: PostLabel[] = isPromoted(scope, lines, page) ? [{ kind: 'promoted' }] : [];
  if (authorLine !== null && hasTick(authorLine)) labels.push({ kind: 'verified' });
  for (const kind of LINE_LABELS) {
    const label = shortest(lines.map((line) => labelInLine(shownLine(line))).filter((found) => found?.kind === kind));
    if (label !== undefined) labels.push(label);
  }
  const note = factCheck(scope);
  if (note !== null) labels.push(note);
  if (ownAll(scope, 'a[href*="/coronavirus_info"]').length > 0) labels.push({ kind: 'health-panel' });
  return labels;
}

/** Lines lie in lines; the innermost says the label alone. */
function shortest(labels: (PostLabel | null)[]): PostLabel | undefined {
  const found = labels.filter((label) => label !== null);
  return found.sort((a, b) => (a.text?.length ?? 0) - (b.text?.length ?? 0))[0];
}

function isPromoted(scope: Scope, lines: readonly Element[], page: PageInfo): boolean {
  /** Markup of before 2020, still served to simple browsers. */
  const tracked = [scope.root, ...ownAll(scope, '[data-ft]')].map((element) => attribute(element, 'data-ft'));
  if (tracked.some((data) => data?.includes('sponsored_ad'))) return true;
  return lines.some((line) => {
    if (localName(line) === 'a' && isAboutAdverts(line, page)) return true;
    const isMarked = [shownLine(line), attribute(line, 'aria-label') ?? '', referredLine(line)].some(isPromotedLine);
    return isMarked || (attribute(line, 'aria-labelledby') !== null && isHeapOf(line));
  });
}

/** Between the start of the post and what it is about, without names, which may be any word. */
function headLines(scope: Scope, authorLine: Element | null, page: PageInfo): Element[] {
  const content = ownAll(scope, CONTENT)[0];
  const name = authorLine && first(authorLine, 'a');
  const isName = (line: Element) =>
    line === authorLine ||
    (name !== null && (holds(name, line) || holds(line, name))) ||
    closestWhere(line, (at) => at === scope.root || accountIn(at, page) !== undefined) !== scope.root;
  return ownAll(scope, LINES)
    .slice(0, LINES_READ)
    .filter((line) => (content === undefined || isBefore(line, content)) && !isName(line));
}

function isAboutAdverts(anchor: Element, page: PageInfo): boolean {
  const url = absolute(attribute(anchor, 'href'), page);
  return url !== null && isHostOf(url.hostname, 'facebook.com') && /^\/ads\/about\/?$/.test(url.pathname);
}

function isPromotedLine(line: string): boolean {
  return labelInLine(line)?.kind === 'promoted';
}

function shownLine(line: Element): string {
  const text = rawText(line);
  return text.length > 200 ? '' : text;
}

/** The words stand elsewhere in the page, and the line only refers to them. */
function referredLine(line: Element): string {
  const id = attribute(line, 'aria-labelledby') ?? '';
  const document = documentOf(line);
  const referred = document === null || id === '' ? null : byId(document, id);
  return referred === null ? '' : shownLine(referred);
}

/** Letters of the mark in any order, those that are moved out of sight left out. */
function isHeapOf(line: Element): boolean {
  const letters = all(line, 'span').filter((span) => childrenOf(span).length === 0 && rawText(span).length <= 2);
  const seen = letters.filter((span) => !attribute(span, 'style')?.replaceAll(' ', '').includes('position:absolute'));
  return seen.length >= 6 && SORTED_PROMOTED.has(sortedLetters(seen.map(rawText).join('')));
}

function sortedLetters(word: string): string {
  return Array.from(bareLine(word).replaceAll(' ', '')).sort().join('');
}

function hasTick(authorLine: Element): boolean {
  return all(authorLine, 'svg').some((svg) => {
    const title = first(svg, 'title');
    const words = attribute(svg, 'title') ?? attribute(svg, 'aria-label') ?? (title && rawText(title));
    return words !== null && labelInLine(words)?.kind === 'verified';
  });
}

/** A verdict laid over the content; never words in a link, which may be a page about fact-checkers. */
function factCheck(scope: Scope): PostLabel | null {
  const spans = ownAll(scope, 'span').filter((span) => childrenOf(span).length === 0);
  const lines = spans.slice(0, LINES_READ).filter((span) => labelInLine(shownLine(span))?.kind === 'platform-note');
  const note = lines.find((span) => closestWhere(span, (at) => at !== scope.root && isWordsOfOthers(at)) === null);
  return note === undefined ? null : { kind: 'platform-note', text: rawText(note).trim() };
}

function isWordsOfOthers(element: Element): boolean {
  const isMessage = attribute(element, 'data-ad-preview') === 'message' || attribute(element, 'dir') === 'auto';
  return (
    (isMessage && localName(element) === 'div') || (localName(element) === 'a' && attribute(element, 'href') !== null)
  );
}
