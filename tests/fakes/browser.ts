/** A browser for tests in the place of webextension-polyfill: storage in memory, and nothing that answers by itself. */

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

const stored = new Map<string, unknown>();
const listeners = new Set<(changes: Changes) => void>();
let failure: Error | null = null;

/** Forgets what was stored and who listens. */
export function resetBrowser(): void {
  stored.clear();
  listeners.clear();
  failure = null;
}

/** From now on every access to storage fails, as in a broken profile; `null` ends it. */
export function breakStorage(error: Error | null): void {
  failure = error;
}

/** A turn of the event loop: real storage never answers at once. */
async function turn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (failure) throw failure;
}

const local = {
  async get(key: string): Promise<Record<string, unknown>> {
    await turn();
    return stored.has(key) ? { [key]: structuredClone(stored.get(key)) } : {};
  },
  async set(items: Record<string, unknown>): Promise<void> {
    await turn();
    const changes: Changes = {};
    for (const [key, value] of Object.entries(items)) {
      changes[key] = { oldValue: stored.get(key), newValue: value };
      stored.set(key, structuredClone(value));
    }
    for (const listener of listeners) listener(changes);
  },
  async remove(key: string): Promise<void> {
    await turn();
    stored.delete(key);
  },
  onChanged: event(listeners),
};

function event<L>(heard: Set<L>) {
  return {
    addListener: (listener: L) => void heard.add(listener),
    removeListener: (listener: L) => void heard.delete(listener),
    hasListener: (listener: L) => heard.has(listener),
  };
}

const fakeBrowser = {
  storage: { local },
  runtime: {
    id: 'fake-id',
    getURL: (path: string) => `chrome-extension://fake-id/${path}`,
    sendMessage: async (): Promise<unknown> => undefined,
    onMessage: event(new Set<unknown>()),
  },
  i18n: { getUILanguage: () => 'en', getMessage: () => '' },
};

// biome-ignore lint/style/noDefaultExport: the package it stands for has a default export
export default fakeBrowser;
