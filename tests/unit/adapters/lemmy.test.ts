/** Which pages of Lemmy stay unread. */
import { describe, expect, it } from 'vitest';
import { lemmyAdapter } from '../../../src/adapters/lemmy';

describe('pages of Lemmy', () => {
  it.each(['/inbox', '/notifications', '/create_post', '/create_private_message/2', '/settings', '/c/health/settings'])(
    '%s stays unread',
    (path) => {
      expect(lemmyAdapter.readsPage({ url: new URL(path, 'https://brine.example') })).toBe(false);
    },
  );

  it.each(['/', '/c/settings', '/post/1', '/u/inbox', '/search?q=flu'])('%s is read', (path) => {
    expect(lemmyAdapter.readsPage({ url: new URL(path, 'https://brine.example') })).toBe(true);
  });
});
