/** One update at a time: within this worker by a flag, and across several copies of us by the browser's own lock. */

let busy = false;

/** `null` when somebody else is at it. */
export async function onlyOnce<T>(act: () => Promise<T>): Promise<T | null> {
  if (busy) return null;
  busy = true;
  try {
    return await underLock(act);
  } finally {
    busy = false;
  }
}

/** Where there are no locks there is one copy of us, and the flag is enough. */
async function underLock<T>(act: () => Promise<T>): Promise<T | null> {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return act();
  return navigator.locks.request('wellsourced-updates', { ifAvailable: true }, (lock) =>
    lock === null ? null : act(),
  );
}
