/** Reads files of our own package: a `fetch` that never leaves the device. */
import { browser } from './browser';

/** @throws {Error} when the file is not in the package */
export async function readOwnFile(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path}: not in the package`);
  return response;
}

/** Strings of one language, as `_locales` holds them; `null` where the package has none. */
export async function readMessages(language: string): Promise<Record<string, unknown> | null> {
  try {
    return (await (await readOwnFile(`_locales/${language}/messages.json`)).json()) as Record<string, unknown>;
  } catch {
    return null;
  }
}
