/** Whose words a Tumblr page shows where its markup says less than usual, and which pages stay unread. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { tumblrAdapter } from '../../../src/adapters/tumblr';
import type { PostFacts } from '../../../src/model/post-facts';

function read(address: string, html: string): (PostFacts | null)[] {
  const { document } = new JSDOM(html, { url: address }).window;
  return tumblrAdapter.findPosts(document).map((post) => tumblrAdapter.readPost(post, { url: new URL(address) }));
}

function post(header: string): string {
  return `<div tabindex="-1" data-id="770000000000000001"><article><header>${header}</header><div><p>Words</p></div></article></div>`;
}

describe('a post on the dashboard', () => {
  it('is by the blog in its address where no link is marked as the author’s', () => {
    const html = post('<a href="https://www.tumblr.com/pumpdad/770000000000000001/x"><time>2h</time></a>');
    expect(read('https://www.tumblr.com/dashboard', html)[0]?.author).toEqual({ handle: 'pumpdad' });
  });

  it('has no author where two blogs are named and no trail tells their words apart', () => {
    const html = post('<a rel="author" href="/pumpdad">pumpdad</a> <a href="/dr-amara">dr-amara</a>');
    const [facts] = read('https://www.tumblr.com/dashboard', html);
    expect(facts?.author).toBeUndefined();
    expect(facts?.repostedBy).toEqual({ handle: 'pumpdad' });
  });
});

describe('a themed blog', () => {
  it('is named by its host, not by what its head claims', () => {
    const head = '<meta property="al:ios:url" content="tumblr://x-callback-url/blog?blogName=cdc">';
    const html = `<head>${head}</head><div class="post"><p>Words</p></div>`;
    expect(read('https://pumpdad.tumblr.com/', html)[0]?.author?.handle).toBe('pumpdad');
  });
});

describe('pages of Tumblr', () => {
  it.each(['/inbox', '/settings/account', '/new/text', '/blog/pumpdad/drafts', '/activity', '/messaging/pumpdad'])(
    '%s stays unread',
    (path) => {
      expect(tumblrAdapter.readsPage({ url: new URL(path, 'https://www.tumblr.com') })).toBe(false);
    },
  );

  it.each(['/dashboard', '/pumpdad', '/pumpdad/770000000000000001/inbox', '/tagged/new', '/likes'])(
    '%s is read',
    (path) => {
      expect(tumblrAdapter.readsPage({ url: new URL(path, 'https://www.tumblr.com') })).toBe(true);
    },
  );
});
