/** Pages that say themselves what they hold: when they are believed, and when not. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { genericAdapter } from '../../../src/adapters/generic';
import { adapterForPage } from '../../../src/adapters/index';
import { readPage } from '../../../src/scanner/read-page';

const page = { url: new URL('https://talk.example/t/1') };
const COMMENT =
  '<div itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Bo</b><p itemprop="text">I disagree.</p></div>';
const PARAGRAPHS = '<p>A sentence of an article about sleep that is as long as such sentences are.</p>'.repeat(30);

function documentOf(html: string): Document {
  return new JSDOM(html, { url: page.url.href }).window.document;
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

function factsOf(html: string) {
  return readPage(genericAdapter, documentOf(html), page).posts.map(({ facts }) => facts);
}

describe('a page', () => {
  it('with comments is read', () => {
    expect(adapterForPage('talk.example', documentOf(COMMENT))?.id).toBe('generic');
  });

  it('with comments below an article is an article', () => {
    const html = `${jsonLd({ '@type': 'NewsArticle', headline: 'On sleep' })}<h1>On sleep</h1>${PARAGRAPHS}${COMMENT}`;
    expect(adapterForPage('talk.example', documentOf(html))?.id).toBe('article');
  });

  it('with a thread that also calls itself an article is a thread', () => {
    const thread = COMMENT.replace('/Comment', '/DiscussionForumPosting');
    const html = `${jsonLd({ '@type': 'Article', headline: 'On sleep' })}<h1>On sleep</h1>${PARAGRAPHS}${thread}`;
    expect(adapterForPage('talk.example', documentOf(html))?.id).toBe('generic');
  });

  it('with frequent questions holds no posts', () => {
    const html =
      '<div itemscope itemtype="https://schema.org/Question"><h3 itemprop="name">Why?</h3>' +
      '<div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><p itemprop="text">Because.</p></div></div>';
    expect(genericAdapter.recognises?.(documentOf(html))).toBe(false);
  });
});

describe('JSON-LD', () => {
  const posting = { '@type': 'DiscussionForumPosting', author: { name: 'Maud' }, text: 'My head has hurt for days.' };

  it('is read where its words stand on the page', () => {
    expect(factsOf(`${jsonLd(posting)}<div><a>Maud</a><p>My head has hurt for days.</p></div>`)).toMatchObject([
      { author: { name: 'Maud' }, text: posting.text },
    ]);
  });

  it('whose words stand nowhere, or only out of sight, is not shown to anybody', () => {
    expect(factsOf(`${jsonLd(posting)}<div><a>Maud</a><p>Something else entirely.</p></div>`)).toEqual([]);
    expect(
      factsOf(`${jsonLd(posting)}<div>Maud<p hidden>${posting.text}</p><textarea>${posting.text}</textarea></div>`),
    ).toEqual([]);
  });

  it.each([
    ['null', null],
    ['a number', 5],
    ['a nameless author', { ...posting, author: { name: 7 } }],
    ['text that is no text', { ...posting, text: ['a'] }],
    ['a type that is no text', { ...posting, '@type': [{}] }],
    ['a key of the language', JSON.parse('{"__proto__":{"text":"x"},"@type":"Comment"}')],
  ])('that is %s says nothing', (_name, value) => {
    expect(factsOf(`${jsonLd(value)}<p>${posting.text}</p>`)).toEqual([]);
  });

  it('that goes deep is left', () => {
    const deep = `${'{"comment":['.repeat(5_000)}1${']}'.repeat(5_000)}`;
    expect(factsOf(`<script type="application/ld+json">${deep}</script>`)).toEqual([]);
  });
});

describe('an author', () => {
  it('is the one of the post, not of the answer in it', () => {
    const html = `<div itemscope itemtype="https://schema.org/DiscussionForumPosting"><p itemprop="text">Who knows?</p>${COMMENT}</div>`;
    expect(factsOf(html).map(({ author }) => author?.name)).toEqual([undefined, 'Bo']);
  });

  it('of an answer from elsewhere has no host: the page only says so', () => {
    const html =
      '<div class="h-cite"><a class="p-author h-card" href="https://cdc.example/">CDC</a><p class="p-content">Yes.</p><a class="u-url" href="https://cdc.example/1">x</a></div>';
    expect(factsOf(html)).toMatchObject([{ author: { name: 'CDC' }, text: 'Yes.' }]);
    expect(factsOf(html)[0]?.author?.host).toBeUndefined();
    expect(factsOf(html)[0]?.url).toBeUndefined();
  });
});
