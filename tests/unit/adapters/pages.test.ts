/** Which hosts have an adapter, and which pages stay unread. */
import { describe, expect, it } from 'vitest';
import { ADAPTERS, adapterForHost } from '../../../src/adapters/index';

/** Where each site keeps what is nobody else's: messages, inboxes, drafts, what one writes. A new site is asked for its own. */
const PRIVATE_PAGES: Record<string, readonly string[]> = {
  x: [
    'https://x.com/messages/1-2',
    'https://x.com/i/chat/1',
    'https://x.com/compose/post',
    'https://x.com/notifications',
  ],
  facebook: [
    'https://www.facebook.com/messages/t/100',
    'https://www.facebook.com/notifications',
    'https://m.facebook.com/messages/',
  ],
  instagram: ['https://www.instagram.com/direct/t/100/', 'https://www.instagram.com/direct/inbox/'],
  threads: ['https://www.threads.com/messages/', 'https://www.threads.com/activity', 'https://www.threads.com/drafts'],
  reddit: [
    'https://www.reddit.com/message/inbox/',
    'https://chat.reddit.com/room/x',
    'https://www.reddit.com/r/diabetes/submit',
  ],
  youtube: ['https://www.youtube.com/account', 'https://www.youtube.com/inbox'],
  tiktok: ['https://www.tiktok.com/messages', 'https://www.tiktok.com/upload'],
  linkedin: ['https://www.linkedin.com/messaging/thread/2-1/', 'https://www.linkedin.com/notifications/'],
  bluesky: ['https://bsky.app/messages/abc', 'https://bsky.app/notifications', 'https://bsky.app/intent/compose'],
  mastodon: [
    'https://tidepool.example/conversations',
    'https://tidepool.example/publish',
    'https://tidepool.example/settings/profile',
  ],
  lemmy: ['https://kelp.example/inbox', 'https://kelp.example/create_post', 'https://kelp.example/settings'],
  pinterest: ['https://www.pinterest.com/inbox/', 'https://www.pinterest.com/settings/'],
  quora: ['https://www.quora.com/messages', 'https://www.quora.com/settings', 'https://www.quora.com/notifications'],
  tumblr: ['https://www.tumblr.com/inbox', 'https://www.tumblr.com/messaging', 'https://www.tumblr.com/new/text'],
  telegram: ['https://t.me/+AbCdEf'],
  discourse: [
    'https://forum.example/u/me/messages',
    'https://forum.example/my/messages',
    'https://forum.example/u/me/activity/drafts',
  ],
  nodebb: ['https://forum.example/user/me/chats/1', 'https://forum.example/chats', 'https://forum.example/compose'],
  phpbb: ['https://forum.example/ucp.php?i=pm', 'https://forum.example/posting.php?mode=reply'],
  socialengine: ['https://forum.example/messages/inbox', 'https://forum.example/members/settings/general'],
  'stack-exchange': ['https://health.stackexchange.com/questions/ask', 'https://health.stackexchange.com/users/edit/1'],
  vanilla: ['https://forum.example/messages/inbox', 'https://forum.example/messages/1', 'https://forum.example/drafts'],
  xenforo: [
    'https://forum.example/conversations/1/',
    'https://forum.example/direct-messages/1/',
    'https://forum.example/account/',
  ],
  generic: ['https://forum.example/messages/1', 'https://forum.example/inbox', 'https://forum.example/drafts'],
  article: [],
};

describe.each(ADAPTERS.map((adapter) => [adapter.id, adapter] as const))('%s', (id, adapter) => {
  it('names the pages that are nobody else’s', () => {
    expect(Object.keys(PRIVATE_PAGES)).toContain(id);
  });

  it.each(PRIVATE_PAGES[id] ?? [])('leaves %s unread', (address) => {
    expect(adapter.readsPage({ url: new URL(address) })).toBe(false);
  });
});

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
