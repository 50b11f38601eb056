/** What small pages cannot say of TikTok: either way to the author suffices, in each of its places. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { tiktokAdapter as adapter } from '../../../src/adapters/tiktok';

const page = { url: new URL('https://www.tiktok.com/foryou') };

function read(html: string) {
  const { document } = new JSDOM(`<body>${html}</body>`, { url: page.url.href }).window;
  return adapter.findPosts(document).map((post) => adapter.readPost(post, page));
}

describe('the author of a video in the feed', () => {
  const item = (parts: string) =>
    `<div data-e2e="recommend-list-item-container">${parts}<div data-e2e="video-desc">Hello <a href="/@somebody">@somebody</a></div></div>`;

  it.each([
    ['the picture', '<a data-e2e="video-author-avatar" href="/@ana?lang=en"><img alt=""></a>'],
    ['the name', '<a href="/@ana"><h3 data-e2e="video-author-uniqueid">ana</h3></a>'],
    ['the written name', '<h3 data-e2e="video-author-uniqueid">ana</h3>'],
    ['the address', '<a href="https://www.tiktok.com/@ana/video/7500000000000000001"></a>'],
  ])('is known by %s alone', (_what, parts) => {
    expect(read(item(parts)).map((facts) => facts?.author)).toEqual([{ handle: 'ana' }]);
  });

  it('is absent where nothing names it, and never an account in the caption', () => {
    expect(read(item(''))[0]?.author).toBeUndefined();
  });
});

describe('the author of a comment', () => {
  const text = '<p data-e2e="comment-level-1"><a href="/@somebody">@somebody</a> no</p>';

  it.each([
    ['the name', `<div><div><a href="/@ana">Ana</a>${text}</div></div>`],
    ['the picture', `<div><a data-e2e="comment-avatar-1" href="/@ana"></a><div>${text}</div></div>`],
  ])('is known by %s alone', (_what, html) => {
    expect(read(html).map((facts) => facts?.author?.handle)).toEqual(['ana']);
  });

  it('is not borrowed from the comment beside it', () => {
    const other = '<div><a href="/@ben">Ben</a><p data-e2e="comment-level-1">yes</p></div>';
    expect(read(`<div><div>${text}</div>${other}</div>`).map((facts) => facts?.text)).toEqual(['yes']);
  });
});

describe('pages', () => {
  it.each(['messages', 'messages?lang=en', 'inbox', 'setting', 'upload', 'tiktokstudio/content'])(
    '/%s stays unread',
    (path) => expect(adapter.readsPage({ url: new URL(`https://www.tiktok.com/${path}`) })).toBe(false),
  );

  it.each(['', 'foryou', '@messages/video/7500000000000000001', 'search?q=upload'])('/%s is read', (path) =>
    expect(adapter.readsPage({ url: new URL(`https://www.tiktok.com/${path}`) })).toBe(true),
  );
});
