/** Where a picture stands on the screen, when it stands in a frame of the page. */
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findFrame, findPicture } from '../../../src/entrypoints/background/find-picture';

const SRC = 'https://forum.example/p.png';
const rect = (left: number, top: number, width: number, height: number) =>
  ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRect;

afterEach(() => vi.unstubAllGlobals());

/** Runs as if in this window, which shows 800 × 600 pixels. */
function within(window: Window): void {
  Object.assign(window, { innerWidth: 800, innerHeight: 600 });
  for (const name of ['window', 'document', 'innerWidth', 'innerHeight', 'getComputedStyle'] as const)
    vi.stubGlobal(name, name === 'window' ? window : window[name]);
}

/** A page with one frame of its own site at 100, 50, with an edge of 2 px, and in it a picture at 30, 40. */
function framed(): { page: Window; inner: Window } {
  const { window: page } = new JSDOM('<iframe style="padding: 5px"></iframe>', { url: 'https://forum.example/' });
  const frame = page.document.querySelector('iframe');
  const inner = frame?.contentWindow;
  if (!frame || !inner) throw new Error('no frame');
  frame.getBoundingClientRect = () => rect(100, 50, 400, 300);
  Object.defineProperties(frame, { clientLeft: { value: 2 }, clientTop: { value: 2 } });
  inner.document.body.innerHTML = `<img src="${SRC}">`;
  const picture = inner.document.querySelector('img');
  if (picture) picture.getBoundingClientRect = () => rect(30, 40, 200, 100);
  Object.assign(page, { innerWidth: 800, innerHeight: 120 });
  return { page: page as unknown as Window, inner: inner as unknown as Window };
}

describe('a picture in a frame', () => {
  it('has its place in the page around, less what is off the screen', () => {
    const { inner } = framed();
    within(inner);
    expect(findPicture(SRC)).toEqual({ left: 137, top: 97, right: 337, bottom: 120, viewWidth: 800, isPart: true });
  });

  it('is not looked for under another address', () => {
    within(framed().inner);
    expect(findPicture('https://forum.example/other.png')).toBeNull();
  });
});

describe('a frame of another site', () => {
  const { window: page } = new JSDOM(
    '<iframe src="https://other.example/a"></iframe><iframe src="https://other.example/b"></iframe><iframe src="https://third.example/"></iframe>',
    { url: 'https://forum.example/' },
  );
  const [a, b] = Array.from(page.document.querySelectorAll('iframe'));
  if (a && b) {
    a.getBoundingClientRect = () => rect(0, 0, 400, 300);
    b.getBoundingClientRect = () => rect(0, 300, 100, 100);
  }

  it.each([
    ['by its address', 'https://other.example/b', { left: 0, top: 300, right: 100, bottom: 400 }],
    ['else the largest of its site', 'https://other.example/moved', { left: 0, top: 0, right: 400, bottom: 300 }],
  ])('is found %s', (_name, address, place) => {
    within(page as unknown as Window);
    expect(findFrame(address)).toMatchObject(place);
  });

  it('is not guessed', () => {
    within(page as unknown as Window);
    expect(findFrame('https://fourth.example/')).toBeNull();
    expect(findFrame('')).toBeNull();
  });
});
