/** The side panel's view of a tab: its page and the frames in it that we read, as one. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

interface FakePort {
  frameId: number;
  tell(message: unknown): void;
  end(): void;
}

const fake = vi.hoisted(() => ({
  ports: [] as FakePort[],
  session: {} as Record<string, unknown>,
  changed: [] as ((changes: object, area: string) => void)[],
  url: 'https://news.example/story' as string | undefined,
}));

vi.mock('../../../src/platform/browser', () => {
  const event = { addListener: () => undefined };
  function connect(_tab: number, { frameId }: { frameId: number }) {
    const heard: ((message: unknown) => void)[] = [];
    const ended: (() => void)[] = [];
    fake.ports.push({
      frameId,
      tell: (message) => heard.forEach((hear) => void hear(message)),
      end: () => ended.forEach((end) => void end()),
    });
    return {
      postMessage: () => undefined,
      onMessage: { addListener: (hear: (message: unknown) => void) => heard.push(hear) },
      onDisconnect: { addListener: (end: () => void) => ended.push(end) },
      disconnect: () => undefined,
    };
  }
  return {
    browser: {
      runtime: {},
      tabs: { query: async () => [{ id: 4, url: fake.url }], connect, onActivated: event, onUpdated: event },
      storage: {
        session: { get: async () => fake.session },
        onChanged: { addListener: (hear: (changes: object, area: string) => void) => fake.changed.push(hear) },
      },
    },
  };
});

vi.mock('../../../src/platform/native', () => import('../../../src/platform/browser'));
vi.mock('../../../src/entrypoints/site-access', () => ({ isAskable: async () => true }));

import { type Followed, followFrontTab } from '../../../src/entrypoints/sidepanel/follow-tab';

const shown = vi.fn<(followed: Followed) => void>();
const now = () => shown.mock.lastCall?.[0];
const port = (frame: number) => fake.ports.findLast(({ frameId }) => frameId === frame);
const counts = { found: 1, read: 1, withText: 1, withAuthor: 1 };
const report = (site: string, ...keys: string[]) => ({
  type: 'report',
  report: { site, health: 'ok', counts, selected: null, posts: keys.map((key) => ({ key })) },
});

async function start(frames: Record<string, unknown>): Promise<void> {
  fake.session = { 'frames 4': frames };
  followFrontTab(shown);
  await vi.waitFor(() => expect(port(0)).toBeDefined());
}

function keys(): string[] {
  const page = now()?.page;
  return page?.kind === 'report' ? page.report.posts.map(({ key }) => key) : [];
}

beforeEach(() => {
  shown.mockClear();
  fake.ports.length = 0;
  fake.changed.length = 0;
});

describe('the tab in front, as the side panel follows it', () => {
  it('is one page of all frames that we read, the page itself first', async () => {
    await start({ 0: {}, 7: {} });
    await vi.waitFor(() => expect(port(7)).toBeDefined());
    port(7)?.tell(report('discourse', '1'));
    port(0)?.tell(report('article', '1'));
    expect(keys()).toEqual(['0/1', '7/1']);
    port(7)?.tell({ type: 'in-view', keys: ['1'] });
    expect(now()).toMatchObject({ inView: ['7/1'], tabId: 4, page: { unread: null } });
  });

  it('hears of a frame that comes later, and forgets one that goes', async () => {
    await start({ 0: {} });
    port(0)?.tell(report('article', '1'));
    fake.session = { 'frames 4': { 0: {}, 9: {} } };
    for (const hear of fake.changed) hear({ 'frames 4': {} }, 'session');
    await vi.waitFor(() => expect(port(9)).toBeDefined());
    port(9)?.tell(report('discourse', '2'));
    expect(keys()).toEqual(['0/1', '9/2']);
    port(9)?.end();
    expect(keys()).toEqual(['0/1']);
  });

  it('says that only a frame is read where the page itself does not answer', async () => {
    await start({ 7: {} });
    await vi.waitFor(() => expect(port(7)).toBeDefined());
    port(0)?.end();
    port(7)?.tell(report('discourse', '1'));
    expect(now()?.page).toMatchObject({ kind: 'report', unread: { host: 'news.example' } });
    expect(keys()).toEqual(['7/1']);
  });
});
