/** Everything that an extension can keep beyond a moment, read by one of its own pages, as one text. */
import type { PopupDriver } from './driver';

/** Buffers are read byte for byte as letters, so that a word inside a pack is found as well. */
const DUMP = `(async () => {
  const letters = (bytes) => new TextDecoder('latin1').decode(bytes);
  const flat = (value) => value instanceof ArrayBuffer ? letters(value)
    : ArrayBuffer.isView(value) ? letters(value.buffer)
    : Array.isArray(value) ? value.map(flat)
    : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, flat(one)])) : value;
  const ended = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
  const rows = {};
  for (const { name } of await indexedDB.databases()) {
    const database = await ended(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const all = database.transaction(store).objectStore(store);
      rows[name + '/' + store] = [flat(await ended(all.getAll())), await ended(database.transaction(store).objectStore(store).getAllKeys())];
    }
    database.close();
  }
  const cached = [];
  for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) cached.push(name + ' ' + request.url);
  const files = [];
  try { for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name); } catch {}
  const area = async (one) => one ? one.get(null) : null;
  return {
    rows,
    local: await area(chrome.storage.local),
    session: await area(chrome.storage.session),
    sync: await area(chrome.storage.sync).catch(() => null),
    web: [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie],
    cached, files,
    alarms: await chrome.alarms.getAll(),
    scripts: await chrome.scripting.getRegisteredContentScripts(),
    granted: await chrome.permissions.getAll(),
  };
})()`;

export interface KeptData {
  /** By database and store: values, and keys. */
  rows: Record<string, [unknown[], unknown[]]>;
  local: Record<string, unknown>;
  session: Record<string, unknown> | null;
  sync: Record<string, unknown> | null;
  web: unknown[];
  cached: string[];
  files: string[];
}

/** `page`: a page of ours. */
export function readKeptData(page: PopupDriver): Promise<KeptData> {
  return page.evaluate<KeptData>(DUMP);
}
