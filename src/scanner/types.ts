/** What a scanner is given and what it tells. */
import type { Adapter, PageInfo } from '../adapters/types';
import type { PostFacts } from '../model/post-facts';
import type { Health } from './health';

export interface ScannerOptions<Answer> {
  adapter: Adapter;
  document: Document;
  /** The page as it is now: its address changes without a load. */
  page: () => PageInfo;
  /** One answer a post, in the same order. Asked again when it rejects. */
  ask: (batch: PostFacts[]) => Promise<readonly Answer[]>;
  /** Called once for each element and answer; `anchor` as in `Adapter.badgeAnchor`. */
  show: (element: Element, anchor: Element | null, facts: PostFacts, answer: Answer) => void;
  /** The element no longer shows what `show` was called for. */
  forget: (element: Element) => void;
  /** Ends everything. */
  signal: AbortSignal;
  /** Marks the elements that we put into the page ourselves. */
  ownAttribute: string;
  /** Milliseconds of a clock that only runs forward. */
  now?: () => number;
}

export interface ScanReport {
  found: number;
  read: number;
  withText: number;
  withAuthor: number;
  shown: number;
  health: Health;
}

export interface Scanner {
  /** Looks at the whole page again, as after a navigation within it; counts start anew. */
  rescan: () => void;
  report: () => ScanReport;
}
