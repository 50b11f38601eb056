/** Pages that are too large, too deep or too hard to be searched at once. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../../src/adapters/types';
import { partsFrom, searchBelow } from '../../../src/scanner/search';
import { plainAdapter, postHtml } from './plain-adapter';

function body(html: string): Element {
  return new JSDOM(`<body>${html}</body>`).window.document.body;
}

const refusing: Adapter = {
  ...plainAdapter(),
  findPosts: () => {
    throw new Error('too much work');
  },
};

describe('a part of a page', () => {
  it('of ordinary size is searched at once', () => {
    const found = searchBelow(plainAdapter(), body(postHtml('jo', 'first') + postHtml('ada', 'second')));
    expect(found).toMatchObject({ parts: [], rest: null, isRefused: false });
    expect(found.posts).toHaveLength(2);
  });

  it('that is too large is searched child by child', () => {
    const root = body(`<div>${'<i></i>'.repeat(20_001)}</div>${postHtml('jo', 'first')}`);
    const { posts, parts, isRefused } = searchBelow(plainAdapter(), root);
    expect({ posts, isRefused }).toEqual({ posts: [], isRefused: false });
    expect(parts).toEqual([...root.children]);
  });

  it('that the adapter gives up on is searched child by child, and is itself still a post', () => {
    const root = body(postHtml('jo', 'first')).firstElementChild as Element;
    const { posts, parts, isRefused } = searchBelow(refusing, root);
    expect({ posts, isRefused }).toEqual({ posts: [root], isRefused: true });
    expect(parts).toEqual([...root.children]);
  });

  it('with any number of children names some hundred at a time, and each once', () => {
    const root = body('<i></i>'.repeat(1_234));
    const seen: Element[] = [];
    let rest = root.firstElementChild;
    while (rest !== null) {
      const next = partsFrom(rest);
      expect(next.parts.length).toBeLessThanOrEqual(500);
      seen.push(...next.parts);
      rest = next.rest;
    }
    expect(seen).toEqual([...root.children]);
  });

  it('that is deeper than any site is left alone', () => {
    const document = new JSDOM('<body></body>').window.document;
    let at: Element = document.body;
    for (let depth = 0; depth < 300; depth++) at = at.appendChild(document.createElement('div'));
    at.append(document.createElement('p'));
    expect(searchBelow(refusing, at).parts).toEqual([]);
  });
});
