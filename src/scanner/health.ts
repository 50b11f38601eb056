/** Says when a page could not be read, so that a page without badges never looks clean by mistake. */
import type { PostFacts } from '../model/post-facts';

export type Health = 'ok' | 'not-recognised' | 'too-few-read';

/** What was read of a page so far. `named`: an author, or at least the community where the page shows no author. */
export interface ReadCounts {
  /** Posts seen on the page, those that could not be read among them. */
  found: number;
  read: number;
  withText: number;
  withAuthor: number;
  named: number;
}

/** Pictures without words are common: texts are only missed from this many posts on. */
const TEXTS_EXPECTED_FROM = 3;

export function noCounts(): ReadCounts {
  return { found: 0, read: 0, withText: 0, withAuthor: 0, named: 0 };
}

export function countPost(counts: ReadCounts, facts: PostFacts): void {
  counts.read += 1;
  if (facts.text !== '') counts.withText += 1;
  if (facts.author !== undefined) counts.withAuthor += 1;
  if (facts.author !== undefined || facts.community !== undefined) counts.named += 1;
}

/** Under half of the posts named, or worded: the adapter no longer fits the page. */
export function healthOf(counts: ReadCounts): Health {
  if (counts.found === 0) return 'not-recognised';
  const isNameless = counts.named * 2 < counts.found;
  const isWordless = counts.found >= TEXTS_EXPECTED_FROM && counts.withText * 2 < counts.found;
  return isNameless || isWordless ? 'too-few-read' : 'ok';
}
