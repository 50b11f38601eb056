/** Tells a side panel which posts there are and which are on the screen, for as long as it listens and no longer. */
import type { FollowMessage, PageReport } from '../../messages/protocol';
import type { ShownPosts } from './shown-posts';

interface FollowOptions {
  posts: ShownPosts;
  report(): PageReport;
  tell(message: FollowMessage): void;
}

/** Milliseconds in which changes are gathered: answers come in batches, and a scroll passes many posts. */
const REPORT_DELAY = 250;
const VIEW_DELAY = 100;
/** What peeks in at the edges is not what the reader looks at. */
const VIEW = '-8% 0px';

/** @returns ends it */
export function followPosts({ posts, report, tell }: FollowOptions): () => void {
  const inView = new Set<Element>();
  const tellReport = gathered(REPORT_DELAY, () => tell({ type: 'report', report: report() }));
  const tellView = gathered(VIEW_DELAY, () => tell({ type: 'in-view', keys: keysFromTop(posts, inView) }));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
      }
      tellView.soon();
    },
    { rootMargin: VIEW },
  );
  for (const element of posts.elements()) observer.observe(element);
  posts.watch((element, isThere) => {
    if (isThere) observer.observe(element);
    else {
      observer.unobserve(element);
      inView.delete(element);
    }
    tellReport.soon();
    tellView.soon();
  });
  return () => {
    observer.disconnect();
    posts.watch(null);
    tellReport.end();
    tellView.end();
  };
}

function keysFromTop(posts: ShownPosts, inView: ReadonlySet<Element>): string[] {
  const placed = [...inView].map((element) => ({ element, top: element.getBoundingClientRect().top }));
  return placed.toSorted((a, b) => a.top - b.top).flatMap(({ element }) => posts.keyOf(element) ?? []);
}

/** Acts once after a while, however often it was asked in between. */
function gathered(delay: number, act: () => void): { soon(): void; end(): void } {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  return {
    soon() {
      waiting ??= setTimeout(() => {
        waiting = null;
        act();
      }, delay);
    },
    end() {
      if (waiting !== null) clearTimeout(waiting);
    },
  };
}
