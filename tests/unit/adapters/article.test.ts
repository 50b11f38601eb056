/** What an article says of itself in lines for readers, and which pages are no articles. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { articleAdapter } from '../../../src/adapters/article';
import { adapterForPage } from '../../../src/adapters/index';
import type { ArticleFacts } from '../../../src/model/post-facts';
import { readPage } from '../../../src/scanner/read-page';

const page = { url: new URL('https://www.news.example/sleep') };
const PARAGRAPHS = '<p>A sentence of an article about sleep that is as long as such sentences are.</p>'.repeat(30);
const HEAD = '<title>On sleep</title><meta property="og:type" content="article">';

function documentOf(html: string): Document {
  return new JSDOM(html, { url: page.url.href }).window.document;
}

function articleWith(lines: string): ArticleFacts {
  const html = `${HEAD}<main><h1>On sleep</h1>${lines}<div>${PARAGRAPHS}</div></main>`;
  const [post] = readPage(articleAdapter, documentOf(html), page).posts;
  return post?.facts.article ?? {};
}

describe('a line on its review', () => {
  it.each([
    ['Medically reviewed by Noor Haddad, MD on April 2, 2026', 'Noor Haddad, MD', 'April 2, 2026'],
    ['Medically Reviewed by Noor Haddad, MD — By Kit Marlow — Updated on May 5, 2026', 'Noor Haddad, MD', undefined],
    ['Written by Kit Marlow | Clinically reviewed by: Dr. Noor Haddad', 'Dr. Noor Haddad', undefined],
    ['Reviewed by Noor Haddad, PhD, on 2026-04-02', 'Noor Haddad, PhD', '2026-04-02'],
    ['Page last reviewed: 12 May 2023', undefined, '12 May 2023'],
    ['Last medically reviewed on March 8, 2026', undefined, 'March 8, 2026'],
    ['Relu médicalement par le Dr Paul Roy, le 3 mars 2026', 'Dr Paul Roy', '3 mars 2026'],
    ['Médicalement révisé par Paul Roy', 'Paul Roy', undefined],
    ['Revisado médicamente por Dra. Pilar Soto el 3 de marzo de 2026', 'Dra. Pilar Soto', '3 de marzo de 2026'],
    ['Última revisión médica: 3 de marzo de 2026', undefined, '3 de marzo de 2026'],
    ['Medizinisch geprüft von Dr. med. Jutta Kern am 3. März 2026', 'Dr. med. Jutta Kern', '3. März 2026'],
    ['Zuletzt geprüft am 03.03.2026', undefined, '03.03.2026'],
  ])('%s', (line, reviewer, reviewed) => {
    const { reviewers, reviewed: date } = articleWith(`<div>${line}</div>`);
    expect([reviewers, date]).toEqual([reviewer && [reviewer], reviewed]);
  });

  it('may name the reviewer in a block of its own', () => {
    const line = '<div><div>Medically reviewed by</div><a href="/n">Noor Haddad, MD</a></div>';
    expect(articleWith(line).reviewers).toEqual(['Noor Haddad, MD']);
  });

  it.each([
    'The drug was reviewed by Noor Haddad in a trial.',
    'Medically reviewed by our team of experts',
    'Fact checked by Kit Marlow',
    'This article has not been medically reviewed by Noor Haddad, MD',
  ])('%s: names no reviewer', (line) => {
    expect(articleWith(`<div>${line}</div>`).reviewers).toBeUndefined();
  });

  it('on a card to another article is not about this one', () => {
    const card = '<aside><a href="/x">Other</a><div>Medically reviewed by Noor Haddad, MD</div></aside>';
    expect(articleWith(card).reviewers).toBeUndefined();
  });
});

describe('a disclosure', () => {
  it.each([
    'This article has not been medically reviewed.',
    'Cet article n’a pas été relu par un médecin.',
    'Este artículo no ha sido revisado médicamente.',
    'Dieser Artikel wurde nicht ärztlich geprüft.',
    'Sponsored by Milk Board',
    'This content is sponsored by Milk Board.',
    'En partenariat avec Lait Plus',
    'Contenido patrocinado',
    'Mit freundlicher Unterstützung von Milch AG',
    'This page contains affiliate links.',
    'We may earn a small commission if you buy.',
    'Cet article contient des liens affiliés.',
    'Este texto contiene enlaces de afiliados.',
    'Für Käufe über diese Links erhalten wir eine Provision.',
  ])('%s', (line) => {
    expect(articleWith(`<p>${line}</p>`).disclosures).toEqual([line]);
  });

  it.each([
    'We do not use affiliate links.',
    'This article was not sponsored by anybody.',
    'The trial was sponsored by Milk Board.',
    'The board medically reviewed the case.',
  ])('%s: is none', (line) => {
    expect(articleWith(`<p>${line}</p>`).disclosures).toBeUndefined();
  });
});

describe('a short health page is one', () => {
  const SHORT = '<p>A sentence of a page about sleep that is as long as such sentences are.</p>'.repeat(7);
  const recognised = (html: string) => adapterForPage('www.news.example', documentOf(html))?.id ?? null;

  it.each([
    ['that says when it was last reviewed', `<div>${SHORT}</div><p>Page last reviewed: 12 May 2023</p>`],
    ['that names its reviewer', `<p>Medically reviewed by Noor Haddad, MD</p><div>${SHORT}</div>`],
    ['that names its author', `<a rel="author">Kit Marlow</a><div>${SHORT}</div>`],
  ])('%s', (_name, body) => {
    expect(recognised(`<title>On sleep</title><main><h1>On sleep</h1>${body}</main>`)).toBe('article');
  });

  it('and one that nobody answers for is none', () => {
    expect(recognised(`<title>On sleep</title><main><h1>On sleep</h1><div>${SHORT}</div></main>`)).toBeNull();
  });
});

describe('no article is', () => {
  it.each([
    [
      'a thread',
      `${HEAD}<h1>On sleep</h1><a rel="author">Bo</a><div id="post-11">${PARAGRAPHS}</div><div id="post-12">${PARAGRAPHS}</div>`,
    ],
    [
      'a list of articles',
      `<title>News</title><h1>News</h1>${'<article><h2>One</h2><p>First words of it.</p></article>'.repeat(9)}`,
    ],
    ['a shop', '<title>Shop</title><h1>Milk powder</h1><p>Buy it now and sleep.</p>'],
    ['a page without a heading', `<title>x</title>${PARAGRAPHS}`],
    ['an empty page', ''],
  ])('%s', (_name, html) => {
    expect(adapterForPage('www.news.example', documentOf(html))).toBeNull();
  });

  it.each(['/login', '/account/orders', '/en/cart', '/messages'])('%s: it stays unread', (path) => {
    expect(articleAdapter.readsPage({ url: new URL(path, page.url) })).toBe(false);
  });
});

it('an article cannot lend itself the address of another site', () => {
  const html = `${HEAD}<link rel="canonical" href="https://www.cdc.gov/sleep"><h1>On sleep</h1><div>${PARAGRAPHS}</div>`;
  const [post] = readPage(articleAdapter, documentOf(html), page).posts;
  expect(post?.facts.url).toBe('https://www.news.example/sleep');
});
