/** The frames of a tab that told us of themselves, as the background keeps them for this session: the side panel follows each. */
import { browser } from '../platform/browser';

const PREFIX = 'frames ';

export function framesKey(tab: number): string {
  return `${PREFIX}${tab}`;
}

/** As the browser numbers them. Some may be gone by now. */
export async function knownFrames(tab: number): Promise<number[]> {
  const key = framesKey(tab);
  const stored = (await browser.storage.session.get(key))[key];
  return Object.keys(stored ?? {})
    .map(Number)
    .filter(Number.isInteger);
}

/** Calls back with the tab whose frames, or what they count, have changed. */
export function onFramesChanged(changed: (tab: number) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const key of Object.keys(changes)) if (key.startsWith(PREFIX)) changed(Number(key.slice(PREFIX.length)));
  });
}
