/** What the popup knows of the page it was opened on, and which of its posts it lists. */
import { compareLeading, leadingFinding } from '../explain/priority';
import type { PageReport, ReportedPost } from '../messages/protocol';

export interface Unread {
  host: string | null;
}

export type PageState =
  | { kind: 'waiting' }
  /** `unread`: the page itself is not read, only a frame in it is; `host` where it may be asked for. */
  | { kind: 'report'; report: PageReport; unread: Unread | null }
  /** No content script of ours answers there. `host` where it may be asked for. */
  | { kind: 'no-access'; host: string | null }
  | { kind: 'browser-page' }
  /** Browsers show PDFs in a page of their own, which nothing can read. */
  | { kind: 'pdf' }
  /** Our own background did not answer. */
  | { kind: 'failed' };

/** Posts about health, from the top of the page. Posts in which a life may be in danger are never listed by name. */
export function postsInOrder({ posts }: PageReport): ReportedPost[] {
  return posts
    .filter(({ assessment }) => assessment.status === 'checked' && !assessment.distress)
    .filter(({ assessment }) => assessment.health || assessment.findings.length > 0);
}

/** The same, weightiest first. */
export function listedPosts(report: PageReport): ReportedPost[] {
  const known = lists.get(report);
  if (known) return known;
  const list = byWeight(postsInOrder(report));
  lists.set(report, list);
  return list;
}

/** A report is drawn several times, and its list stays the same. */
const lists = new WeakMap<PageReport, ReportedPost[]>();

/** What leads on a post is worked out once a post, not once a comparison. */
export function byWeight(posts: readonly ReportedPost[]): ReportedPost[] {
  return posts
    .map((post) => ({ post, leads: leadingFinding(post.assessment) }))
    .toSorted((a, b) => compareLeading(a.leads, b.leads))
    .map(({ post }) => post);
}

export function hasDistress({ posts }: PageReport): boolean {
  return posts.some(({ assessment }) => assessment.status === 'checked' && assessment.distress === true);
}
