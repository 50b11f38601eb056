/** Grants as the browser tells of them: what is registered for which host, and whose frames are heard. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Change = { origins?: string[] };
interface Script {
  id: string;
  matches: string[];
  allFrames?: boolean;
  js: string[];
}

const fake = vi.hoisted(() => ({
  heard: {} as Record<string, (change: never) => void>,
  granted: new Set<string>(),
  scripts: new Map<string, Script>(),
  injected: [] as unknown[],
  told: [] as unknown[],
}));

vi.mock('../../../src/platform/browser', () => {
  const event = (name: string) => ({
    addListener: (listener: (change: never) => void) => {
      fake.heard[name] = listener;
    },
  });
  const browser = {
    permissions: {
      onAdded: event('added'),
      onRemoved: event('removed'),
      getAll: async () => ({ origins: [...fake.granted] }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => fake.granted.has(origin)),
    },
    runtime: {
      onInstalled: event('installed'),
      getManifest: () => ({
        host_permissions: ['https://updates.example.org/*'],
        content_scripts: [{ matches: ['https://x.com/*', 'https://*.x.com/*'], js: ['sites/x.js', 'content.js'] }],
      }),
    },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        ids.flatMap((id) => (fake.scripts.has(id) ? [fake.scripts.get(id)] : [])),
      registerContentScripts: async (scripts: Script[]) => {
        for (const script of scripts) fake.scripts.set(script.id, script);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) fake.scripts.delete(id);
      },
      executeScript: async (injection: unknown) => void fake.injected.push(injection),
    },
    tabs: {
      query: async ({ url }: { url?: string }) => (url === 'https://old.example/*' ? [] : [{ id: 4 }]),
      sendMessage: async (_tab: number, message: unknown) => void fake.told.push(message),
    },
  };
  return { browser };
});

vi.mock('../../../src/platform/storage', () => ({ readStored: async () => null, writeStored: async () => {} }));
vi.mock('../../../src/updates/publisher-store', () => ({
  loadPublishers: async () => [{ url: 'https://registry.example/v1/' }],
}));

import { isGranted, watchGrants } from '../../../src/entrypoints/background/granted-sites';

async function hear(event: 'added' | 'removed' | 'installed', change: Change = {}): Promise<void> {
  for (const origin of change.origins ?? []) {
    if (event === 'added') fake.granted.add(origin);
    else fake.granted.delete(origin);
  }
  fake.heard[event]?.(change as never);
  await new Promise((resolve) => setTimeout(resolve));
}

const matched = () => [...fake.scripts.values()].flatMap(({ matches }) => matches);

beforeEach(() => {
  fake.granted.clear();
  fake.scripts.clear();
  fake.injected.length = 0;
  fake.told.length = 0;
  watchGrants();
});

describe('a granted host', () => {
  it('is read from now on, in frames too, and at once where it is open', async () => {
    await hear('added', { origins: ['https://forum.example/*'] });
    expect([...fake.scripts.values()]).toMatchObject([{ matches: ['https://forum.example/*'], allFrames: true }]);
    expect(fake.injected).toMatchObject([{ target: { tabId: 4 } }]);
  });

  it('is heard from its frames, and no other host is', async () => {
    await hear('added', { origins: ['https://forum.example/*'] });
    expect(await isGranted('https://forum.example/embed/12')).toBe(true);
    expect(await isGranted('http://forum.example/embed/12')).toBe(false);
    expect(await isGranted('https://evil.example/?https://forum.example/')).toBe(false);
    expect(await isGranted('https://sub.forum.example/')).toBe(false);
    expect(await isGranted('https://x.com/home')).toBe(false);
  });

  it('is neither read nor heard once it is taken back', async () => {
    await hear('added', { origins: ['https://forum.example/*'] });
    await hear('removed', { origins: ['https://forum.example/*'] });
    expect(matched()).toEqual([]);
    expect(await isGranted('https://forum.example/')).toBe(false);
    expect(fake.told).toEqual([{ type: 'grant-removed', origins: ['https://forum.example/*'] }]);
  });

  it('is fetched from and not read where it was granted for a publisher’s updates', async () => {
    await hear('added', { origins: ['https://registry.example/*'] });
    await hear('installed');
    expect(matched()).toEqual([]);
    expect(fake.injected).toEqual([]);
  });

  it('is registered again after an update, which drops what was registered', async () => {
    fake.granted.add('https://forum.example/*').add('https://x.com/*').add('https://updates.example.org/*');
    await hear('installed');
    expect(matched()).toEqual(['https://forum.example/*']);
  });

  it.each(['https://*/*', '<all_urls>', 'http://forum.example/*', 'https://*.example/*'])(
    'is never %s',
    async (origin) => {
      await hear('added', { origins: [origin] });
      expect(matched()).toEqual([]);
      expect(fake.injected).toEqual([]);
    },
  );
});

describe('a site of the manifest that the browser gives back', () => {
  it('starts on open pages with its own files, and is not registered a second time', async () => {
    await hear('added', { origins: ['https://x.com/*', 'https://*.x.com/*'] });
    expect(matched()).toEqual([]);
    expect(fake.injected).toMatchObject([
      { files: ['sites/x.js', 'content.js'] },
      { files: ['sites/x.js', 'content.js'] },
    ]);
  });
});
