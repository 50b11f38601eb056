/** A page read at once: each item once, whatever fails. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/scanner/read-page';
import { plainAdapter, postHtml } from './plain-adapter';

const page = { url: new URL('https://example.org/') };

function read(...posts: string[]) {
  return readPage(plainAdapter(), new JSDOM(posts.join('')).window.document, page);
}

describe('readPage', () => {
  it('drops an item that is shown again, by its id', () => {
    expect(read(postHtml('jo', 'a', '1'), postHtml('jo', 'a', '1')).posts).toHaveLength(1);
  });

  it('keeps items of their own that say the same', () => {
    expect(read(postHtml('jo', 'a', '1'), postHtml('jo', 'a', '2')).posts).toHaveLength(2);
  });

  it('drops an item without id that repeats one with id, and the other way round', () => {
    expect(read(postHtml('jo', 'a', '1'), postHtml('jo', 'a')).posts).toHaveLength(1);
    expect(read(postHtml('jo', 'a'), postHtml('jo', 'a', '1'), postHtml('jo', 'a', '2')).posts).toHaveLength(2);
  });

  it('leaves out posts on a page that is switched off', () => {
    expect(read(`<div style="display: none">${postHtml('jo', 'a')}</div>`, postHtml('jo', 'b')).posts).toHaveLength(1);
  });

  it('goes on after a post that cannot be read', () => {
    const { posts, health } = read(postHtml('jo', 'a'), postHtml('broken', 'b'), postHtml('jo', 'c'));
    expect(posts.map(({ facts }) => facts.text)).toEqual(['a', 'c']);
    expect(health).toBe('ok');
  });

  it('says that it recognises nothing', () => {
    expect(read('<p>hello</p>').health).toBe('not-recognised');
  });

  it('says that too few posts could be read', () => {
    expect(read(postHtml('', 'a'), postHtml('', 'b'), postHtml('jo', 'c')).health).toBe('too-few-read');
    expect(read(postHtml('jo', '', '1'), postHtml('jo', '', '2'), postHtml('jo', 'c', '3')).health).toBe(
      'too-few-read',
    );
    expect(read(postHtml('broken', 'a'), postHtml('broken', 'b'), postHtml('jo', 'c')).health).toBe('too-few-read');
  });

  it('does not touch a page that stays unread', () => {
    const settings = { url: new URL('https://example.org/settings') };
    const { document } = new JSDOM(postHtml('jo', 'a')).window;
    expect(readPage(plainAdapter(), document, settings)).toEqual({ posts: [], health: 'ok' });
  });
});
