/** Which hosts have an adapter, and which pages stay unread. */
import { describe, expect, it } from 'vitest';
import { ADAPTERS, adapterForHost } from '../../../src/adapters/index';

describe('adapters', () => {
  it('have one id and disjoint hosts', () => {
    const hosts = ADAPTERS.flatMap((adapter) => adapter.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(new Set(ADAPTERS.map(({ id }) => id)).size).toBe(ADAPTERS.length);
  });

  it.each([
    ['x.com', 'x'],
    ['mobile.twitter.com', 'x'],
    ['bsky.app', 'bluesky'],
    ['reddit.com', 'reddit'],
    ['old.reddit.com', 'reddit'],
    ['WWW.Reddit.com.', 'reddit'],
  ])('%s is read by %s', (host, id) => {
    expect(adapterForHost(host)?.id).toBe(id);
  });

  it.each(['notx.com', 'x.com.evil.example', 'evilreddit.com', 'reddit.com.evil.example', 'bsky.app.evil.example'])(
    '%s is read by none',
    (host) => {
      expect(adapterForHost(host)).toBeNull();
    },
  );

  it.each([
    'https://x.com/messages/1-2',
    'https://x.com/i/chat',
    'https://x.com/settings/account',
    'https://x.com/compose/post',
    'https://bsky.app/messages/abc',
    'https://bsky.app/settings',
    'https://bsky.app/intent/compose',
    'https://www.reddit.com/message/inbox/',
    'https://www.reddit.com/r/diabetes/submit',
    'https://chat.reddit.com/room/x',
    'https://www.reddit.com/settings',
  ])('%s stays unread', (address) => {
    const url = new URL(address);
    expect(adapterForHost(url.hostname)?.readsPage({ url })).toBe(false);
  });

  it.each([
    'https://x.com/home',
    'https://x.com/messagesforall/status/12',
    'https://x.com/CDCgov/article/12',
    'https://bsky.app/profile/a.bsky.social/post/3k',
    'https://bsky.app/search?q=flu',
    'https://www.reddit.com/r/submitters/comments/1/x/',
    'https://old.reddit.com/',
  ])('%s is read', (address) => {
    const url = new URL(address);
    expect(adapterForHost(url.hostname)?.readsPage({ url })).toBe(true);
  });
});
