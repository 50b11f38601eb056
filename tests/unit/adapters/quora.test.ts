/** Whose answer it is where Quora names nobody, and which pages stay unread. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { quoraAdapter } from '../../../src/adapters/quora';

function authors(html: string) {
  const url = new URL('https://www.quora.com/Is-silver-safe');
  const { document } = new JSDOM(html, { url: url.href }).window;
  return quoraAdapter.findPosts(document).map((post) => quoraAdapter.readPost(post, { url })?.author);
}

const body = '<div class="puppeteer_test_answer_content"><p>No.</p></div>';

describe('the author of an answer', () => {
  it('is known from the answer’s address where no profile is linked', () => {
    expect(authors(`<div><div><a href="/Is-silver-safe/answer/Ade-Bello">2y</a></div>${body}</div>`)).toEqual([
      { handle: 'Ade-Bello' },
    ]);
  });

  it('is nobody for an anonymous answer, whoever stands beside it', () => {
    const answer = `<div><a href="/Is-silver-safe/answer/Anonymous-3">2y</a>${body}</div>`;
    expect(authors(`<div>${answer}<aside><a href="/profile/Pat-Moss">Pat Moss</a></aside></div>`)).toEqual([undefined]);
  });
});

describe('pages of Quora', () => {
  it.each(['/messages/thread/1', '/notifications', '/settings', '/inbox', '/drafts'])('%s stays unread', (path) => {
    expect(quoraAdapter.readsPage({ url: new URL(path, 'https://www.quora.com') })).toBe(false);
  });

  it.each(['/', '/Is-silver-safe/answer/Ade-Bello', '/search?q=flu', '/topic/Health'])('%s is read', (path) => {
    expect(quoraAdapter.readsPage({ url: new URL(path, 'https://fr.quora.com') })).toBe(true);
  });
});
