/** Threads: whose post it is where the two ways to its author differ, and what stays unread. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { threadsAdapter } from '../../../src/adapters/threads';

const page = { url: new URL('https://www.threads.com/') };
const time = '<time datetime="2026-11-20T09:00:00.000Z">2h</time>';

function read(html: string) {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return threadsAdapter.findPosts(document).map((post) => threadsAdapter.readPost(post, page));
}

describe('the author of a post', () => {
  it('is the account behind the picture where the time is no link', () => {
    const html = `<div data-pressable-container="true"><a href="/@jo.fenn"><img alt=""></a><div><a href="/@jo.fenn"><span dir="auto">jo.fenn</span></a>${time}</div><span dir="auto">Hello <a href="/@cdcgov">@cdcgov</a></span></div>`;
    expect(read(html)[0]).toMatchObject({ author: { handle: 'jo.fenn' }, text: 'Hello @cdcgov' });
  });

  it('is never an account on another host', () => {
    const html = `<div data-pressable-container="true"><a href="https://evil.example/@cdcgov"><img alt=""></a><a href="https://evil.example/@cdcgov/post/DAa1bC2dE3f">${time}</a><span dir="auto">Hello</span></div>`;
    expect(read(html)[0]?.author).toBeUndefined();
  });
});

describe('the page', () => {
  it.each(['/messages/', '/activity', '/settings/account', '/login', '/intent/post', '/liked'])(
    '%s stays unread',
    (path) => {
      expect(threadsAdapter.readsPage({ url: new URL(path, page.url) })).toBe(false);
    },
  );

  it.each(['/', '/@messages', '/@jo.fenn/post/DAa1bC2dE3f', '/search?q=flu'])('%s is read', (path) => {
    expect(threadsAdapter.readsPage({ url: new URL(path, page.url) })).toBe(true);
  });
});
