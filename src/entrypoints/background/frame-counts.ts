/** A tab may hold several frames that we read; its toolbar button shows their sum. The worker may end between their words. */
import { browser } from '../../platform/browser';
import { framesKey } from '../known-frames';
import type { ToolbarState } from './toolbar';

type Frames = Record<string, ToolbarState>;

let last: Promise<unknown> = Promise.resolve();

/** One at a time: two frames that speak at once must both be counted. */
export function countFrame(
  tab: number,
  frame: number,
  state: ToolbarState,
  show: (sum: ToolbarState) => Promise<void>,
): Promise<void> {
  const shown = last.then(async () => {
    const frames = { ...(await earlierFrames(tab)), [frame]: state };
    await browser.storage.session.set({ [framesKey(tab)]: frames });
    await show(sumOf(Object.values(frames)));
  });
  last = shown.catch(() => undefined);
  return shown;
}

/** The browser takes the text off when the tab goes elsewhere: without one, what was counted is of another page, or nothing. */
async function earlierFrames(tab: number): Promise<Frames> {
  if ((await browser.action.getBadgeText({ tabId: tab })) === '') return {};
  const stored = (await browser.storage.session.get(framesKey(tab)))[framesKey(tab)];
  return typeof stored === 'object' && stored !== null ? (stored as Frames) : {};
}

/** Badly read where one frame is; off where all are. */
function sumOf(frames: readonly ToolbarState[]): ToolbarState {
  const on = frames.filter(({ off }) => !off);
  const isUnread = on.some(({ count }) => count === null);
  const count = isUnread ? null : on.reduce((sum, one) => sum + (one.count ?? 0), 0);
  return { count, off: on.length === 0 };
}
