/** Small values that live in the browser's own storage; what comes back is unknown until somebody parses it. */
import { browser } from './browser';

export async function readStored(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

export async function writeStored(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** Calls back when the value of `key` changes, in whichever of our pages the change was made. */
export function onStoredChange(key: string, changed: (value: unknown) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) changed(changes[key]?.newValue);
  });
}
