/** Which pages of Telegram stay unread, and that its private web client has no adapter. */
import { describe, expect, it } from 'vitest';
import { adapterForHost } from '../../../src/adapters/index';
import { telegramAdapter } from '../../../src/adapters/telegram';

describe('pages of Telegram', () => {
  it.each(['/joinchat/AbC', '/+AbC123', '/share/url?url=x', '/c/123/4', '/addstickers/x'])(
    '%s stays unread',
    (path) => {
      expect(telegramAdapter.readsPage({ url: new URL(path, 'https://t.me') })).toBe(false);
    },
  );

  it.each(['/s/OakfieldHealth', '/OakfieldHealth/12', '/s/sharebread', '/channel_c/1'])('%s is read', (path) => {
    expect(telegramAdapter.readsPage({ url: new URL(path, 'https://t.me') })).toBe(true);
  });

  it.each(['web.telegram.org', 'webk.telegram.org', 'telegram.org'])('%s is read by none', (host) => {
    expect(adapterForHost(host)).toBeNull();
  });
});
