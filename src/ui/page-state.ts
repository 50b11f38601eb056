/** What the popup knows of the page it was opened on, and which of its posts it lists. */
import { compareAssessments } from '../explain/priority';
import type { PageReport, ReportedPost } from '../messages/protocol';

export type PageState =
  | { kind: 'waiting' }
  /** `unread`: the page itself is not read, only a frame in it is; this host may be asked for. */
  | { kind: 'report'; report: PageReport; unread: string | null }
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
  return byWeight(postsInOrder(report));
}

export function byWeight(posts: readonly ReportedPost[]): ReportedPost[] {
  return posts.toSorted((a, b) => compareAssessments(a.assessment, b.assessment));
}

export function hasDistress({ posts }: PageReport): boolean {
  return posts.some(({ assessment }) => assessment.status === 'checked' && assessment.distress === true);
}
