/** The reader's settings: read, changed one act at a time, kept in the browser's own storage. */
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../model/settings';
import { readStored, writeStored } from '../platform/storage';

export const SETTINGS_KEY = 'settings';

/** Stored settings; what cannot be read counts as nothing stored. */
export async function loadSettings(): Promise<Settings> {
  return parseSettings(await readStored(SETTINGS_KEY)) ?? DEFAULT_SETTINGS;
}

let queue: Promise<unknown> = Promise.resolve();

/** Applies one change after the others, so that two pages never overwrite each other's. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = queue.then(async () => {
    const settings = change(await loadSettings());
    await writeStored(SETTINGS_KEY, settings);
    return settings;
  });
  queue = next.catch(() => undefined);
  return next;
}
