/** Reading text and properties from pages that do not want to be read well. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  attribute,
  childrenOf,
  closestWhere,
  first,
  localName,
  parentOf,
  TEXT_CAP,
  visibleText,
} from '../../../src/adapters/dom';
import { xAdapter } from '../../../src/adapters/x';

function element(html: string): Element {
  const found = new JSDOM(`<body>${html}</body>`).window.document.body.firstElementChild;
  if (found === null) throw new Error('no element');
  return found;
}

describe('visibleText', () => {
  it('keeps line breaks, paragraphs and emoji images', () => {
    expect(visibleText(element('<div><p>One <img alt="💊" src=""> two</p>\n<p>three<br>four</p></div>'))).toBe(
      'One 💊 two\nthree\nfour',
    );
  });

  it('keeps the line breaks of a source that the site shows as they are, and lets blocks break nothing', () => {
    expect(visibleText(element('<div>a\n\nb <div>@c</div> d</div>'), { preserve: true })).toBe('a\n\nb @c d');
  });

  it('leaves out what is hidden, controls, drafts and the alt text of pictures', () => {
    const html =
      '<div>seen<span hidden>x</span><span aria-hidden="true">x</span><span style="color: red; DISPLAY: none">x</span>' +
      '<button>x</button><textarea>x</textarea><div contenteditable>x</div><script>x</script><img alt="a photo of 5 pills"></div>';
    expect(visibleText(element(html))).toBe('seen');
  });

  it('stops at the cap', () => {
    expect(visibleText(element(`<div>${'a'.repeat(TEXT_CAP + 10)}</div>`))).toHaveLength(TEXT_CAP);
  });

  it('survives a very deep page', () => {
    const root = element('<div></div>');
    let at = root;
    for (let depth = 0; depth < 5_000; depth++) at = at.appendChild(root.ownerDocument.createElement('span'));
    at.textContent = 'deep';
    expect(visibleText(root)).toBe('deep');
    expect(closestWhere(at, (element) => localName(element) === 'section')).toBeNull();
  });
});

describe('a form whose fields are named like its properties', () => {
  const names =
    'attributes children parentElement localName querySelector getAttribute matches contains firstChild nodeType textContent style';
  const fields = names.split(' ').map((name) => `<input name="${name}">`);
  const form = element(`<form id="f" data-x="y">${fields.join('')}<b>words</b></form>`);

  it('is read like any other element', () => {
    expect(attribute(form, 'data-x')).toBe('y');
    expect(localName(form)).toBe('form');
    expect(childrenOf(form)).toHaveLength(fields.length + 1);
    expect(parentOf(form)?.tagName).toBe('BODY');
    expect(first(form, 'b')?.textContent).toBe('words');
    expect(visibleText(form)).toBe('words');
  });

  it('around a post does not keep the post from being read', () => {
    const wrapper = element(
      `<form>${fields.join('')}<article data-testid="tweet"><div data-testid="User-Name"><a href="/jo">Jo</a></div></article></form>`,
    );
    const page = { url: new URL('https://x.com/home') };
    const [post] = xAdapter.findPosts(wrapper);
    expect(post && xAdapter.readPost(post, page)?.author?.handle).toBe('jo');
  });
});
