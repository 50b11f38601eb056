/** Work in short slices, so that the page never waits for us. */

/** Longest slice in milliseconds; the budget for one task of ours is twice this. */
const SLICE = 8;

/** Runs `step` until it returns `false`, giving way to the page after each slice. Stops at once on `signal`. */
export async function runInSlices(step: () => boolean, now: () => number, signal: AbortSignal): Promise<void> {
  let start = now();
  while (!signal.aborted && step()) {
    if (now() - start < SLICE) continue;
    await giveWay();
    start = now();
  }
}

/** Resolves after `milliseconds`, or at once when stopped. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(finish, milliseconds);
    signal.addEventListener('abort', finish, { once: true });
    function finish(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    }
  });
}

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

/** Lets the page run. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}
