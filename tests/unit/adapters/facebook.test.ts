/** Facebook: addresses in their many forms, words for adverts in other languages, and what stays unread. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { facebookAdapter } from '../../../src/adapters/facebook';
import type { PostFacts } from '../../../src/model/post-facts';

const page = { url: new URL('https://www.facebook.com/') };

function read(html: string): (PostFacts | null)[] {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return facebookAdapter.findPosts(document).map((post) => facebookAdapter.readPost(post, page));
}

function post(author: string, below = '', above = ''): string {
  return `<div aria-posinset="1">${above}<div data-ad-rendering-role="profile_name"><h4>${author}</h4></div><div>${below}</div><div data-ad-preview="message"><div dir="auto">Words.</div></div></div>`;
}

describe('the author of a post', () => {
  it.each([
    ['https://www.facebook.com/CDC?__cft__[0]=AZ', { handle: 'cdc' }],
    ['https://web.facebook.com/jo.fenn/', { handle: 'jo.fenn' }],
    ['/profile.php?id=100011122233344&__tn__=R', { id: '100011122233344' }],
    ['/people/Sleep-Tea/61550000000001/', { id: '61550000000001' }],
    ['/p/Sleep-Tea-61550000000001/', { id: '61550000000001' }],
    ['/pages/Sleep-Tea/123456789012', { id: '123456789012' }],
    ['/pages/category/Shop/Sleep-Tea-123456789012/', { id: '123456789012' }],
    ['/Sleep-Tea-123456789012/', { handle: 'sleep-tea-123456789012', id: '123456789012' }],
    ['/groups/5551/user/100077/', { id: '100077' }],
    ['/%D8%B4%D9%81%D8%A7%D8%A1.1/', { handle: 'شفاء.1' }],
  ])('is read from %s', (href, account) => {
    expect(read(post(`<a href="${href}">Name</a>`))[0]?.author).toEqual({ ...account, name: 'Name' });
  });

  it.each(['?__cft__[0]=AZ', '#', '/watch/', '/hashtag/flu', '/ads/about/', 'https://facebook.com.evil.example/cdc'])(
    'is no account behind %s',
    (href) => {
      expect(read(post(`<a href="${href}">Name</a>`))[0]?.author).toEqual({ name: 'Name' });
    },
  );

  it('is read from the picture beside the name, or from the address of the post, where the name is no link', () => {
    const picture = '<a href="/harbourclinic?__cft__[0]=A"><svg role="img"></svg></a>';
    expect(read(post('Harbour', '', picture))[0]?.author).toEqual({ handle: 'harbourclinic', name: 'Harbour' });
    const time = '<a href="/harbourclinic/posts/pfbid0A">2h</a>';
    expect(read(post('Harbour', time))[0]?.author).toEqual({ handle: 'harbourclinic', name: 'Harbour' });
  });

  it('is nobody where the site hides who it is', () => {
    for (const name of ['Anonymous participant', 'Participant anonyme', 'Anonymes Mitglied', '匿名メンバー'])
      expect(read(post(name))[0]?.author).toBeUndefined();
  });
});

describe('an advert', () => {
  it.each([
    'Sponsored',
    'Sponsorisé',
    'Publicidad',
    'Gesponsert',
    'Patrocinado',
    'Sponsorizzato',
    'مُموَّل',
    '広告',
    '광고',
  ])('is told by "%s" above the words', (word) => {
    expect(read(post('<a href="/shop.x">Shop</a>', `<span>${word} · </span>`))[0]?.labels).toEqual([
      { kind: 'promoted' },
    ]);
  });

  it('is not told by a name', () => {
    expect(read(post('<a href="/sponsored.by.me">Sponsored</a>'))[0]?.labels).toBeUndefined();
    const tagged = '<a href="/shop.x">Shop</a> is with <a href="/sponsored.by.me"><span>Sponsored</span></a>';
    expect(read(post(tagged))[0]?.labels).toBeUndefined();
  });
});

describe('the page', () => {
  it.each([
    'https://www.facebook.com/messages/t/100011122233344',
    'https://m.facebook.com/messages/',
    'https://www.facebook.com/notifications',
    'https://www.facebook.com/settings/?tab=account',
    'https://www.facebook.com/marketplace/inbox',
    'https://www.facebook.com/groups/lungfriends/members/',
    'https://www.facebook.com/jo.fenn/friends',
    'https://business.facebook.com/latest/inbox',
    'https://l.facebook.com/l.php?u=x',
  ])('%s stays unread', (address) => {
    expect(facebookAdapter.readsPage({ url: new URL(address) })).toBe(false);
  });

  it.each([
    'https://www.facebook.com/',
    'https://m.facebook.com/messagesofhope/posts/1',
    'https://web.facebook.com/groups/lungfriends/posts/7/',
    'https://fr-fr.facebook.com/harbourclinic',
    'https://www.facebook.com/search/posts?q=flu',
  ])('%s is read', (address) => {
    expect(facebookAdapter.readsPage({ url: new URL(address) })).toBe(true);
  });

  it('is read where a form around it has fields named like its properties', () => {
    const fields = ['querySelector', 'matches', 'getAttribute', 'parentElement', 'contains', 'compareDocumentPosition'];
    const inputs = fields.map((name) => `<input name="${name}">`).join('');
    const facts = read(`<form role="feed">${inputs}<div>${post('<a href="/jo.fenn">Jo</a>')}</div></form>`);
    expect(facts.map((fact) => fact?.author?.handle)).toEqual(['jo.fenn']);
  });
});
