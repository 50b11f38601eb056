/** What small pages cannot say of LinkedIn: either way to the author suffices, and several boxes are one post. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { linkedinAdapter as adapter } from '../../../src/adapters/linkedin';

const page = { url: new URL('https://www.linkedin.com/feed/') };

function open(html: string): Document {
  return new JSDOM(`<body>${html}</body>`, { url: page.url.href }).window.document;
}

function read(html: string) {
  return adapter.findPosts(open(html)).map((post) => adapter.readPost(post, page));
}

const WORDS = '<p><span data-testid="expandable-text-box">Hello <a href="/in/somebody/">Somebody</a></span></p>';
const card = (parts: string) => `<div role="listitem" componentkey="update-card-focusKey">${parts}${WORDS}</div>`;

describe('the author of a post in the markup of 2026', () => {
  it.each([
    ['the name', '<a href="/in/ana/"><p>Ana • 1st</p></a>', { handle: 'in/ana', name: 'Ana' }],
    ['the picture', '<a href="https://www.linkedin.com/in/ana/?x=1"><svg></svg></a>', { handle: 'in/ana' }],
  ])('is known by %s alone', (_what, parts, author) => {
    expect(read(card(parts))[0]?.author).toEqual(author);
  });

  it('is the one that the menu button names, where two accounts stand above the words', () => {
    const html =
      '<a href="/in/ben/"><p>Ben</p></a><a href="/company/oak/"><p>Oak</p></a><button aria-label="Menü für Beitrag von Oak"></button>';
    expect(read(card(html))[0]?.author).toEqual({ handle: 'company/oak', name: 'Oak' });
  });

  it('is absent where nothing names it, and never an account in the words', () => {
    expect(read(card(''))[0]?.author).toBeUndefined();
  });
});

describe('words', () => {
  it('of a hashtag are those that the eye sees', () => {
    const tag =
      '<a href="/x"><span class="visually-hidden">hashtag</span><span><span aria-hidden="true">#</span>flu</span></a>';
    const html = `<div class="feed-shared-update-v2"><a href="/in/ana/">Ana</a><div class="update-components-text">Ask your nurse ${tag}</div></div>`;
    expect(read(html)[0]?.text).toBe('Ask your nurse #flu');
  });
});

describe('boxes', () => {
  it('around one post, each with its mark, are one post', () => {
    const inner = card('<a href="/in/ana/"><p>Ana</p></a>');
    expect(read(`<div id="x" componentkey="expandedKeyFeedType_MAIN_FEED_RELEVANCE">${inner}</div>`)).toHaveLength(1);
    const classic =
      '<div class="feed-shared-update-v2" data-urn="urn:li:activity:123"><a href="/in/ana/">Ana</a></div>';
    const posts = read(`<div data-id="urn:li:activity:123"><div class="occludable-update">${classic}</div></div>`);
    expect(posts.map((facts) => facts?.author?.handle)).toEqual(['in/ana']);
  });

  it('lead from a node in a shared post to that post', () => {
    const shared = `<div class="share"><a href="/company/oak/"><p>Oak</p></a><p><span data-testid="expandable-text-box">Theirs</span></p></div>`;
    const document = open(card('<a href="/in/ana/"><p>Ana</p></a>').replace(/<\/div>$/, `${shared}</div>`));
    const theirs = Array.from(document.querySelectorAll('[data-testid]')).at(-1);
    const post = theirs && adapter.closestPost(theirs);
    expect(post?.getAttribute('class')).toBe('share');
    expect(adapter.findPosts(document)).toContain(post);
  });
});

describe('pages', () => {
  it.each([
    'messaging/thread/2-a/',
    'notifications/',
    'jobs/',
    'checkpoint/lg/login',
    'mypreferences/d/categories/ads',
  ])('/%s stays unread', (path) =>
    expect(adapter.readsPage({ url: new URL(`https://www.linkedin.com/${path}`) })).toBe(false),
  );

  it.each(['feed/', 'in/messaging/', 'company/oak/posts/', 'posts/ana_jobs-activity-7400000000000000001-abcd'])(
    '/%s is read',
    (path) => expect(adapter.readsPage({ url: new URL(`https://www.linkedin.com/${path}`) })).toBe(true),
  );
});
