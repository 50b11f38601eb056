/** Which hosts and pages are Pinterest's, and when its snippet for search engines counts. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { adapterForHost } from '../../../src/adapters/index';
import { pinterestAdapter } from '../../../src/adapters/pinterest';

describe('pages of Pinterest', () => {
  it.each(['www.pinterest.com', 'fr.pinterest.com', 'www.pinterest.co.uk', 'pinterest.de'])('%s is read', (host) => {
    expect(adapterForHost(host)?.id).toBe('pinterest');
  });

  it.each(['pinterest.com.evil.example', 'notpinterest.com', 'pinterest.evil'])('%s is read by none', (host) => {
    expect(adapterForHost(host)).toBeNull();
  });

  it.each(['/settings', '/notifications/', '/pin-creation-tool/', '/conversation/5'])('%s stays unread', (path) => {
    expect(pinterestAdapter.readsPage({ url: new URL(path, 'https://www.pinterest.com') })).toBe(false);
  });
});

describe('the snippet of an opened pin', () => {
  const html = (pin: string) =>
    `<script type="application/ld+json">{"@id":"https://www.pinterest.com/pin/${pin}/","author":{"name":"Herb Queen","url":"https://www.pinterest.com/herbqueen/"}}</script><div data-test-id="closeup-body"><h1>Ginger shots</h1></div>`;
  const authorOn = (pin: string) => {
    const url = new URL('https://www.pinterest.com/pin/800000000000000001/');
    const [post] = pinterestAdapter.findPosts(new JSDOM(html(pin), { url: url.href }).window.document);
    return post && pinterestAdapter.readPost(post, { url })?.author;
  };

  it('names its author', () => {
    expect(authorOn('800000000000000001')).toEqual({ handle: 'herbqueen', name: 'Herb Queen' });
  });

  it('names nobody once the reader opened another pin', () => {
    expect(authorOn('800000000000000002')).toBeUndefined();
  });
});
