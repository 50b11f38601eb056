// @vitest-environment jsdom
/** Any page as one piece: an article where it is one, else all that it shows; never what the reader types. */
import { describe, expect, it } from 'vitest';
import { readWholePage } from '../../../src/adapters/whole-page';

const url = new URL('https://www.example.net/page?id=4#part');

function pageOf(body: string, head = '<title>My page</title>'): Document {
  return new DOMParser().parseFromString(
    `<html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

describe('a whole page', () => {
  it('is its words, without what stands around them and without what the reader types', () => {
    const facts = readWholePage(
      pageOf(
        '<nav>Home Shop</nav><main><p>Sugar feeds cancer.</p><form><p>Sign up</p></form><div contenteditable="true">My draft</div></main><footer>Imprint</footer>',
      ),
      { url },
    );
    expect(facts).toMatchObject({
      site: 'generic',
      url: 'https://www.example.net/page?id=4',
      lang: 'en',
      text: 'My page\nSugar feeds cancer.',
    });
  });

  it('is read from its body where it has no main part, and gives its links', () => {
    const facts = readWholePage(pageOf('<div>Read <a href="https://who.int/news">this</a></div>'), { url });
    expect(facts?.text).toContain('Read this');
    expect(facts?.links?.map(({ href }) => href)).toEqual(['https://who.int/news']);
  });

  it('is an article with its headline, author and publisher where it says so', () => {
    const words = 'People have asked about this for years, and it is worth a longer look at what is known. '.repeat(6);
    const head =
      '<title>What is known</title><meta property="og:type" content="article"><meta property="og:site_name" content="Oak Weekly">';
    const body = `<main><article><h1>What is known</h1><a rel="author" href="/ann">Ann Ash</a><p>${words}</p><p>${words}</p><p>${words}</p></article></main>`;
    const facts = readWholePage(pageOf(body, head), { url });
    expect(facts).toMatchObject({ site: 'article', kind: 'article', author: { name: 'Ann Ash' } });
    expect(facts?.article).toMatchObject({ headline: 'What is known', publisher: 'Oak Weekly' });
  });

  it('is nothing where there are no words', () => {
    expect(readWholePage(pageOf('<canvas></canvas>', ''), { url })).toBeNull();
  });
});
