/** Whose server an account lives on, and which pages stay unread. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { mastodonAdapter } from '../../../src/adapters/mastodon';
import type { Author } from '../../../src/model/post-facts';

function authorOf(address: string, html: string): Author | undefined {
  const { document } = new JSDOM(html, { url: address }).window;
  const [post] = mastodonAdapter.findPosts(document);
  return post && mastodonAdapter.readPost(post, { url: new URL(address) })?.author;
}

function status(link: string, time = ''): string {
  return `<div class="status" data-id="11500"><div class="status__info">${time}${link}</div><div class="status__content"><p>Words</p></div></div>`;
}

const LOCAL = status('<a class="status__display-name" href="/@jo" title="jo">Jo</a>');
const state = (domain: string) =>
  `<script id="initial-state" type="application/json">{"meta":{"locale":"en","domain":"${domain}"}}</script>`;

describe('the server of an account', () => {
  it('is the page’s own for a name without one', () => {
    expect(authorOf('https://tidepool.example/home', LOCAL)?.handle).toBe('jo@tidepool.example');
  });

  it('is the domain that the server gives its accounts, if it is part of its own name', () => {
    const author = authorOf('https://social.tidepool.example/home', state('tidepool.example') + LOCAL);
    expect(author).toMatchObject({ handle: 'jo@tidepool.example', host: 'tidepool.example' });
  });

  it('is never a domain that the server merely claims', () => {
    expect(authorOf('https://evil.example/home', state('cdc.gov') + LOCAL)?.host).toBe('evil.example');
    expect(authorOf('https://evilcdc.gov.example/home', state('gov.example.org') + LOCAL)?.host).toBe(
      'evilcdc.gov.example',
    );
  });

  it('is the host of a profile elsewhere, as older servers link it', () => {
    const link = '<a class="status__display-name" href="https://kelp.example/@ade" title="ade@kelp.example">Ade</a>';
    expect(authorOf('https://tidepool.example/home', status(link))?.handle).toBe('ade@kelp.example');
  });

  it('is never taken from the display name', () => {
    const link =
      '<a class="status__display-name" href="/@jo"><strong class="display-name__html">@CDC@cdc.gov</strong></a>';
    expect(authorOf('https://tidepool.example/home', status(link))).toMatchObject({
      handle: 'jo@tidepool.example',
      name: '@CDC@cdc.gov',
    });
  });

  it('is known from the address on the time where the name is no link', () => {
    const time = '<a class="status__relative-time" href="/@ade@kelp.example/11500"><time>1h</time></a>';
    expect(authorOf('https://tidepool.example/home', status('<span>Ade</span>', time))?.handle).toBe(
      'ade@kelp.example',
    );
  });

  it('is unknown in a client that does not say which server it shows', () => {
    const html =
      '<article data-state-post-id="11500" class="status"><div class="meta"><span class="meta-name"><a class="name-text" href="#/a/1" title="Jo (@jo)"><b>Jo</b></a></span></div><div class="inner-content">Words</div></article>';
    expect(authorOf('https://phanpy.social/', html)).toEqual({ handle: 'jo', name: 'Jo' });
  });
});

describe('pages of Mastodon', () => {
  it.each([
    'https://mastodon.social/notifications',
    'https://mastodon.social/conversations',
    'https://mastodon.social/settings/profile',
    'https://mastodon.social/publish',
    'https://phanpy.social/#/notifications',
    'https://phanpy.social/#/mentions?type=private',
    'https://elk.zone/conversations',
    'https://elk.zone/compose',
  ])('%s stays unread', (address) => {
    expect(mastodonAdapter.readsPage({ url: new URL(address) })).toBe(false);
  });

  it.each([
    'https://mastodon.social/home',
    'https://mastodon.social/@settings/115',
    'https://mastodon.social/tags/publish',
    'https://phanpy.social/#/',
    'https://elk.zone/mastodon.social/public/local',
  ])('%s is read', (address) => {
    expect(mastodonAdapter.readsPage({ url: new URL(address) })).toBe(true);
  });
});
