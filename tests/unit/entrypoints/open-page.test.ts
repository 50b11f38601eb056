/** What the popup says of a page in which nobody answers, by what the browser lets it know. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  url: undefined as string | undefined,
  ownTab: undefined as object | undefined,
  report: null as object | null,
}));

vi.mock('../../../src/entrypoints/site-access', () => ({ isAskable: async () => true }));
vi.mock('../../../src/platform/browser', () => ({
  browser: {
    tabs: {
      query: async () => [{ id: 4, windowId: 1, url: fake.url }],
      getCurrent: async () => fake.ownTab,
      sendMessage: async () => (fake.report === null ? Promise.reject(new Error('nobody there')) : { ok: fake.report }),
    },
    scripting: { executeScript: async () => Promise.reject(new Error('no access')) },
  },
}));

import { readOpenPage } from '../../../src/entrypoints/open-page';

beforeEach(() => {
  fake.url = undefined;
  fake.ownTab = undefined;
  fake.report = null;
});

describe('a page in which nobody answers', () => {
  it.each([
    ['a site that is not read', 'https://news.example/a', { kind: 'no-access', host: 'news.example' }],
    ['a PDF', 'https://news.example/a.pdf', { kind: 'pdf' }],
    ['a page of the browser that shows its address', 'about:config', { kind: 'browser-page' }],
    ['a page of the browser that hides it, as the press shows every other', undefined, { kind: 'browser-page' }],
  ])('is %s', async (_name, url, state) => {
    fake.url = url;
    expect((await readOpenPage()).state).toEqual(state);
  });

  it('is not asked about where somebody does', async () => {
    fake.report = { site: 'x', health: 'ok', counts: {}, posts: [], selected: null };
    expect((await readOpenPage()).state).toMatchObject({ kind: 'report', report: { site: 'x' } });
  });

  it('may be anything where the popup stands in a tab, to which no press led', async () => {
    fake.ownTab = { id: 9 };
    expect((await readOpenPage()).state).toEqual({ kind: 'no-access', host: null });
  });
});
