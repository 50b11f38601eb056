// @vitest-environment jsdom
/** A call of an adapter takes no more than its steps, and what an ordinary page asks for is far below. */
import { describe, expect, it } from 'vitest';
import { boundedAdapter } from '../../../src/adapters/bounded';
import { TooMuchWork } from '../../../src/adapters/work';
import { xAdapter } from '../../../src/adapters/x';
import { shortPost } from '../../demo/pages';
import { FEED } from '../../demo/posts';

const PAGE = { url: new URL('https://x.com/home') };
const bounded = boundedAdapter(xAdapter);

function page(html: string): Element {
  document.body.innerHTML = html;
  return document.body;
}

/** Posts one inside the other, deeper than a parser would nest them. */
function nested(depth: number): Element {
  const root = page('');
  let at: Element = root;
  for (let level = 0; level < depth; level++) {
    at = at.appendChild(document.createElement('article'));
    at.setAttribute('data-testid', 'tweet');
  }
  return root;
}

describe('a bounded adapter', () => {
  it('reads an ordinary page as the adapter itself does', () => {
    const root = page(FEED.map(shortPost).join(''));
    const posts = bounded.findPosts(root);
    expect(posts).toEqual(xAdapter.findPosts(root));
    for (const post of posts) {
      expect(bounded.readPost(post, PAGE)).toEqual(xAdapter.readPost(post, PAGE));
      expect(bounded.badgeAnchor(post)).toBe(xAdapter.badgeAnchor(post));
      expect(bounded.closestPost(post)).toBe(post);
    }
  });

  it('gives up on posts nested without end', () => {
    expect(() => bounded.findPosts(nested(400))).toThrow(TooMuchWork);
  });

  it('counts each call by itself, and nothing once a call is over', () => {
    const root = nested(400);
    expect(() => bounded.findPosts(root)).toThrow(TooMuchWork);
    expect(xAdapter.findPosts(root)).toHaveLength(400);
    expect(bounded.findPosts(page(FEED.map(shortPost).join('')))).not.toEqual([]);
  });
});
