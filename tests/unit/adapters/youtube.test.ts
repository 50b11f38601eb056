/** What small pages cannot say of YouTube: either way to the author suffices, and pages left behind stay unread. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { youtubeAdapter as adapter } from '../../../src/adapters/youtube';

const page = { url: new URL('https://www.youtube.com/watch?v=aaaaaaaaaaa') };
const AVATAR = '<a href="/channel/UCaaaaaaaaaaaaaaaaaaaaaa"><img alt=""></a>';
const NAME = '<ytd-channel-name><a href="/@oakfield">Oakfield</a></ytd-channel-name>';

function read(html: string) {
  const { document } = new JSDOM(`<body>${html}</body>`, { url: page.url.href }).window;
  return adapter.findPosts(document).map((post) => adapter.readPost(post, page));
}

function watch(owner: string, attributes = ''): string {
  return `<ytd-watch-flexy ${attributes}><ytd-watch-metadata><h1>Measles</h1><ytd-video-owner-renderer>${owner}</ytd-video-owner-renderer></ytd-watch-metadata></ytd-watch-flexy>`;
}

describe('the channel of an opened video', () => {
  it.each([
    ['name and picture', AVATAR + NAME, { handle: 'oakfield', id: 'UCaaaaaaaaaaaaaaaaaaaaaa', name: 'Oakfield' }],
    ['the name alone', NAME, { handle: 'oakfield', name: 'Oakfield' }],
    ['the picture alone', AVATAR, { id: 'UCaaaaaaaaaaaaaaaaaaaaaa' }],
  ])('is known by %s', (_what, owner, author) => {
    expect(read(watch(owner))[0]?.author).toEqual(author);
  });

  it('is named by the data of the page where no line names it', () => {
    const data = '<script type="application/ld+json">{"@type":"VideoObject","author":"Oakfield"}</script>';
    const html = watch('').replace('<ytd-watch-metadata>', `${data}<ytd-watch-metadata>`);
    expect(read(html.replace(/<ytd-video-owner.*?owner-renderer>/, ''))[0]?.author).toEqual({ name: 'Oakfield' });
  });

  it('is absent where nothing names it', () => {
    expect(read(watch(''))[0]?.author).toBeUndefined();
  });
});

describe('a comment', () => {
  const comment = (parts: string) =>
    `<ytd-comment-view-model>${parts}<div id="content-text">Thank you</div></ytd-comment-view-model>`;

  it.each([
    ['its name', '<a id="author-text" href="/@ana">@ana</a>'],
    ['its picture', '<div id="author-thumbnail"><a href="/@ana"><img alt=""></a></div>'],
  ])('is by the account of %s', (_what, parts) => {
    expect(read(comment(parts))[0]?.author?.handle).toBe('ana');
  });

  it('is never by an account that its words name', () => {
    const html = comment('').replace('Thank you', '<a href="/@somebody">@somebody</a> thank you');
    expect(read(html)[0]?.author).toBeUndefined();
  });
});

describe('pages', () => {
  it('left behind in the document are not on the page', () => {
    expect(read(watch(NAME, 'hidden'))).toEqual([]);
  });

  it.each(['https://www.youtube.com/account_privacy', 'https://www.youtube.com/feed/notifications'])(
    '%s stays unread',
    (address) => expect(adapter.readsPage({ url: new URL(address) })).toBe(false),
  );

  it.each(['https://www.youtube.com/', 'https://m.youtube.com/watch?v=a', 'https://www.youtube.com/@accountants'])(
    '%s is read',
    (address) => expect(adapter.readsPage({ url: new URL(address) })).toBe(true),
  );
});
