/** Which adapter reads a page: its host decides first, its markup only where no adapter names the host. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { adapterForPage } from '../../../src/adapters/index';

const MASTODON = '<div id="mastodon" data-props="{}"></div>';
const LEMMY = '<div id="root"><div id="app" class="lemmy-site"></div></div>';
const PHANPY = '<meta name="apple-mobile-web-app-title" content="Phanpy Dev"><div id="app"></div>';
const ELK = '<meta property="og:site_name" content="Elk"><div id="__nuxt"></div>';

function adapterOf(host: string, html: string): string | undefined {
  return adapterForPage(host, new JSDOM(html).window.document)?.id;
}

describe('adapterForPage', () => {
  it.each([
    ['a Mastodon server', MASTODON, 'mastodon'],
    ['Phanpy on a host of its own', PHANPY, 'mastodon'],
    ['Elk on a host of its own', ELK, 'mastodon'],
    ['a Lemmy server', LEMMY, 'lemmy'],
  ])('recognises %s', (_name, html, id) => {
    expect(adapterOf('tidepool.example', html)).toBe(id);
  });

  it('lets the host decide, whatever the page pretends to be', () => {
    expect(adapterOf('x.com', MASTODON)).toBe('x');
    expect(adapterOf('lemmy.ml', MASTODON)).toBe('lemmy');
  });

  it.each([
    ['a page without any of them', '<main><article>words</article></main>'],
    ['a page that only names one', '<meta property="og:site_name" content="Elk"><p id="mastodon">mastodon</p>'],
  ])('reads nothing on %s', (_name, html) => {
    expect(adapterOf('tidepool.example', html)).toBeUndefined();
  });
});
