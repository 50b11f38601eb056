// @vitest-environment jsdom
/** Which line of a post counts as its own words, and where none is sure. jsdom has no layout: every text is one line of 20 px. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lineOfWords } from '../../../src/badge/own-words';

const TEXT = 'Garlic cures the flu.\nShare it!';

beforeEach(() => {
  const rect = { left: 0, right: 100, top: 0, bottom: 20, width: 100, height: 20 } as DOMRect;
  Range.prototype.getClientRects = () => [rect] as unknown as DOMRectList;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const height = Number(this.getAttribute('data-height') ?? 20);
    return { ...rect, height, bottom: height };
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** The class of the block whose last line is taken. */
function blockIn(html: string, text = TEXT): string | null {
  document.body.innerHTML = `<article>${html}</article>`;
  const post = document.querySelector('article') as Element;
  const anchor = document.querySelector('.author') as Element;
  return lineOfWords(window, post, anchor, text)?.block.className ?? null;
}

const AUTHOR = '<div class="author">Wendy · 1d</div>';

describe('a post’s own words', () => {
  it('stand in the innermost block in which they begin', () => {
    expect(
      blockIn(`${AUTHOR}<div class="all"><p class="one">Garlic <b>cures</b> the flu.</p><p>Share it!</p></div>`),
    ).toBe('one');
  });

  it('are found behind menus, dates and pictures that the text begins with', () => {
    const menu = '<button>Follow</button><time>1d</time>';
    expect(blockIn(`${AUTHOR}${menu}<div class="words"><img alt="🔥"> Garlic cures the flu.</div>`, `🔥 ${TEXT}`)).toBe(
      'words',
    );
  });

  it('are not those of a quoted post', () => {
    const quote = '<div class="quote"><div>Sam</div><p>Onions cure the flu.</p></div>';
    expect(blockIn(AUTHOR + quote)).toBeNull();
    expect(blockIn(AUTHOR + quote, '')).toBeNull();
  });

  it('are not sure in a block that holds the author line, or that ends in a block of another', () => {
    expect(blockIn('<div class="all"><span class="author">Wendy</span> Garlic cures the flu.</div>')).toBeNull();
    expect(blockIn(`${AUTHOR}<div>Garlic cures the flu.<blockquote>Onions do.</blockquote></div>`)).toBeNull();
    expect(blockIn(`${AUTHOR}Garlic cures the flu.`)).toBeNull();
  });

  it('leave no place behind a line break, which would become a line of its own', () => {
    expect(blockIn(`${AUTHOR}<p class="words">Garlic cures the flu.<br></p>`)).toBeNull();
    expect(blockIn(`${AUTHOR}<p class="words" style="white-space: pre-wrap">Garlic cures the flu.\n</p>`)).toBeNull();
    expect(blockIn(`${AUTHOR}<p class="words">Garlic cures the flu.\n</p>`)).toBe('words');
  });

  it('leave no place where the site cut them', () => {
    const cut = (height: number) =>
      `${AUTHOR}<div style="overflow-y: hidden" data-height="${height}"><p class="words">Garlic cures the flu.</p></div>`;
    expect(blockIn(cut(10))).toBeNull();
    expect(blockIn(cut(20))).toBe('words');
  });

  it('are read past the fields of a form that are named like its properties', () => {
    const fields = ['contains', 'lastChild', 'parentElement', 'localName'].map(
      (name) => `<input name="${name}" hidden>`,
    );
    expect(blockIn(`${AUTHOR}<form class="words">Garlic cures the flu.${fields.join('')}</form>`)).toBe('words');
  });
});
