/** Labels that Threads shows on a post. */
import type { PostLabel } from '../../model/post-facts';
import { attribute, closestWhere, first, holds, isBefore, localName, ownAll, rawText, type Scope } from '../dom';
import { labelInLine } from '../facts';
import { absolute, isHostOf } from '../post-links';
import type { PageInfo } from '../types';
import { profileIn } from './addresses';

/** The tick's outline, the same on every screen and in every language. */
const TICK_PATH = 'M19.998 3.094 14.638 0';

/** From the site's own lines only: around the name, never in the words or in a linked page's card. */
export function readLabels(scope: Scope, body: Element | undefined, page: PageInfo): PostLabel[] {
  const labels: PostLabel[] = [];
  const add = (label: PostLabel | null) => {
    if (label !== null && !labels.some(({ kind }) => kind === label.kind)) labels.push(label);
  };
  const isAbove = (element: Element) => body === undefined || (isBefore(element, body) && !holds(element, body));
  const lines = ownAll(scope, 'a, span, div[dir="auto"]').filter((line) => isAbove(line) && !isName(line));
  if (lines.some((line) => isAboutAdverts(line, page))) add({ kind: 'promoted' });
  for (const line of lines) {
    const label = labelInLine(rawText(line));
    if (label !== null && label.kind !== 'verified' && label.kind !== 'platform-note') add(label);
  }
  const ticks = ownAll(scope, 'path').filter((path) => attribute(path, 'd')?.startsWith(TICK_PATH) && isAbove(path));
  if (ticks.length > 0) add({ kind: 'verified' });
  return labels;
}

/** A link to an account, alone in its line; it may be any word. */
function isName(line: Element): boolean {
  if (closestWhere(line, (at) => profileIn(at) !== undefined) !== null) return true;
  const anchor = first(line, 'a[href*="/@"]');
  return anchor !== null && rawText(anchor) === rawText(line);
}

function isAboutAdverts(line: Element, page: PageInfo): boolean {
  const url = localName(line) === 'a' ? absolute(attribute(line, 'href'), page) : null;
  return url !== null && isHostOf(url.hostname, 'facebook.com') && /^\/ads\/about\/?$/.test(url.pathname);
}
