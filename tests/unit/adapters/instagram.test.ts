/** Instagram: what stays unread, and whose words a post has. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { instagramAdapter } from '../../../src/adapters/instagram';

const page = { url: new URL('https://www.instagram.com/explore/') };

function read(html: string) {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return instagramAdapter.findPosts(document).map((post) => instagramAdapter.readPost(post, page));
}

const card = (path: string, alt: string) => `<a href="${path}"><div><img alt="${alt}" src="data:,"></div></a>`;

describe('a picture in a grid', () => {
  it.each([
    'Photo by Harbour Clinic on November 20, 2026. May be an image of text.',
    'Photo shared by Jo on May 1, 2026 tagging @x. May be art.',
    'No photo description available.',
    'Peut être une image de 2 personnes',
    'Puede ser una imagen de texto',
    'Könnte ein Bild von Text sein',
    'Pode ser uma imagem de texto',
    'Potrebbe essere un contenuto raffigurante testo',
    'قد تكون صورة لشخص',
    'テキストの画像のようです',
    '사람 1명의 이미지일 수 있음',
  ])('has no words of its author in "%s"', (alt) => {
    expect(read(card('/harbourclinic/p/DAa1bC2dE3f/', alt))).toEqual([null]);
  });

  it('names nobody where its address does not', () => {
    const [facts] = read(`<main>${card('/p/DAa1bC2dE3f/', 'Rinse your spacer.')}</main>`);
    expect(facts).toMatchObject({ id: 'DAa1bC2dE3f', text: 'Rinse your spacer.' });
    expect(facts?.author).toBeUndefined();
  });
});

describe('an account called like a label', () => {
  it('does not label its posts', () => {
    const time = '<a href="/p/DAa1bC2dE3f/"><time datetime="2026-11-20">2h</time></a>';
    const name = '<span dir="auto"><a href="/sponsored/"><span dir="auto">sponsored</span></a></span>';
    const [facts] = read(
      `<article><div>${name}${time}</div><img alt="" src="data:,"><div>${name} <span dir="auto">Hello.</span></div></article>`,
    );
    expect(facts).toMatchObject({ author: { handle: 'sponsored' }, text: 'Hello.' });
    expect(facts?.labels).toBeUndefined();
  });
});

describe('the page', () => {
  it.each([
    '/direct/inbox/',
    '/direct/t/17/',
    '/accounts/edit/',
    '/accounts/login/',
    '/jo.fenn/followers/',
    '/jo.fenn/saved/',
  ])('%s stays unread', (path) => {
    expect(instagramAdapter.readsPage({ url: new URL(path, page.url) })).toBe(false);
  });

  it.each(['/', '/directbilling/', '/jo.fenn/', '/jo.fenn/reel/DAa1bC2dE3f/', '/p/DAa1bC2dE3f/'])(
    '%s is read',
    (path) => {
      expect(instagramAdapter.readsPage({ url: new URL(path, page.url) })).toBe(true);
    },
  );
});
