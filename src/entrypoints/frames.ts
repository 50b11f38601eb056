/** A page may hold frames of hosts that the reader granted: each is read on its own, and popup and panel show them as one page. */
import type { PageCounts, PageHealth, PageReport } from '../messages/protocol';

export interface FrameReport {
  /** As the browser numbers the frames of a tab; 0 is the page itself. */
  frame: number;
  report: PageReport;
}

/** One report of all frames: the page's own first. Keys of posts name their frame. @param reports at least one */
export function mergeReports(reports: readonly [FrameReport, ...FrameReport[]]): PageReport {
  const [main] = reports;
  const all = reports.map(({ frame, report }) => withFrameKeys(frame, report));
  return {
    site: main.report.site,
    health: healthOfAll(all),
    counts: all.map(({ counts }) => counts).reduce(sumOf),
    posts: all.flatMap(({ posts }) => posts),
    selected: all.map(({ selected }) => selected).find((key) => key !== null) ?? null,
  };
}

/** The frame and the key that it gave to one of its posts. */
export function splitKey(key: string): { frame: number; key: string } {
  const [frame = '0', ...rest] = key.split('/');
  return { frame: Number(frame), key: rest.join('/') };
}

/** The key of a post among those of all frames. */
export function frameKey(frame: number, key: string): string {
  return `${frame}/${key}`;
}

function withFrameKeys(frame: number, report: PageReport): PageReport {
  const keyOf = (key: string) => frameKey(frame, key);
  return {
    ...report,
    posts: report.posts.map((post) => ({ ...post, key: keyOf(post.key) })),
    selected: report.selected === null ? null : keyOf(report.selected),
  };
}

function sumOf(a: PageCounts, b: PageCounts): PageCounts {
  return {
    found: a.found + b.found,
    read: a.read + b.read,
    withText: a.withText + b.withText,
    withAuthor: a.withAuthor + b.withAuthor,
  };
}

/** A frame that is badly read must not hide behind others; frames without posts are common and say nothing. */
function healthOfAll(reports: readonly PageReport[]): PageHealth {
  const states = reports.map(({ health }) => health);
  const worst = (['too-few-read', 'ok'] as const).find((state) => states.includes(state));
  return worst ?? states[0] ?? 'not-recognised';
}
