// @vitest-environment jsdom
/** The badge layer on a page without layout: what is attached where, what goes back, and what stops. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BadgeLayer, createBadgeLayer } from '../../../src/badge/badge-layer';
import { HOST_ATTRIBUTE } from '../../../src/badge/chip';
import type { BadgeView } from '../../../src/model/badge-view';

const readers = vi.hoisted(() => new WeakSet<Event>());
vi.mock('../../../src/badge/trusted', () => ({ isReaders: (event: Event) => readers.has(event) }));

const VIEW: BadgeView = {
  tone: 'caution',
  mark: 'caution',
  words: 'Checked: not true',
  lang: 'en',
  dir: 'ltr',
  more: 1,
  label: 'Wellsourced: Checked: not true. 1 more fact.',
  says: 'It does not.',
  todo: 'Ask.',
  note: '',
  also: [{ tone: 'interest', mark: 'interest', words: 'Selling something' }],
  alsoTitle: 'Also on this post',
  foot: 'Press the button.',
  close: 'Close',
};
const QUIET: BadgeView = {
  ...VIEW,
  tone: 'quiet',
  mark: 'unlisted',
  words: 'Not in registry',
  more: 0,
  also: [],
  says: 'Nothing.',
};

let post: HTMLElement;
let line: HTMLElement;
let layer: BadgeLayer;
let ending: AbortController;
let queue: (() => void)[];
let roots: ShadowRoot[];
let opened: Element[];

beforeEach(() => {
  stubLayout();
  roots = spyRoots();
  queue = [];
  opened = [];
  ending = new AbortController();
  document.body.innerHTML = '<article><div class="line"><b>Wendy</b></div><p>text</p></article>';
  post = document.querySelector('article') as HTMLElement;
  line = document.querySelector('.line') as HTMLElement;
  layer = createBadgeLayer({
    document,
    signal: ending.signal,
    onOpen: (element) => opened.push(element),
    schedule: (draw) => queue.push(draw),
  });
});

afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
});

/** jsdom has no layout: every line is 100 px of text in a post of 600 px. */
function stubLayout(): void {
  const rect = (left: number, right: number) => ({
    left,
    right,
    top: 0,
    bottom: 20,
    width: right - left,
    height: 20,
    x: left,
    y: 0,
    toJSON: () => '',
  });
  Range.prototype.getClientRects = () => [rect(0, 100)] as unknown as DOMRectList;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return rect(0, this.tagName === 'ARTICLE' ? 600 : 0) as DOMRect;
  });
}

/** Closed roots are out of reach, for tests too; so they are caught when they are made. */
function spyRoots(): ShadowRoot[] {
  const made: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    const root = attach.call(this, init);
    made.push(root);
    return root;
  });
  return made;
}

function draw(): void {
  for (const run of queue.splice(0)) run();
}

function show(view: BadgeView | null = VIEW): void {
  layer.show(post, { anchor: line, text: 'text' }, view);
  draw();
}

const host = () => document.querySelector<HTMLElement>(`[${HOST_ATTRIBUTE}]`);
const button = () => roots[0]?.querySelector('button');
const nextMutation = () => new Promise((resolve) => setTimeout(resolve));

/** An event that counts as the reader's own act. */
function act(target: EventTarget | null | undefined, event: Event): void {
  readers.add(event);
  target?.dispatchEvent(event);
}

/** What the style sheet writes; text that a page's search could find there is none. */
function wordsIn(element: Element | null | undefined): string[] {
  expect(element?.textContent).toBe('');
  return Array.from(element?.querySelectorAll<HTMLElement>('[data-words]') ?? [], (one) => one.dataset.words ?? '');
}

function press(target: Element | null | undefined): void {
  act(target, new MouseEvent('click', { bubbles: true, composed: true }));
}

describe('attaching', () => {
  it('puts one host behind the author line, with a closed root', () => {
    show();
    expect(line.lastElementChild).toBe(host());
    expect(host()?.shadowRoot).toBeNull();
    expect(wordsIn(button())).toEqual(['Checked: not true', '+1']);
  });

  it('draws nothing before the frame, and a whole batch in one', () => {
    layer.show(post, { anchor: line, text: 'text' }, VIEW);
    layer.show(post, { anchor: line, text: 'text' }, QUIET);
    expect(host()).toBeNull();
    expect(queue).toHaveLength(1);
    draw();
    expect(document.querySelectorAll(`[${HOST_ATTRIBUTE}]`)).toHaveLength(1);
    expect(wordsIn(button())).toContain('Not in registry');
  });

  it('names the chip with all its facts and leaves quiet chips out of the tab order', () => {
    show();
    expect(button()?.getAttribute('aria-label')).toBe(VIEW.label);
    expect(button()?.getAttribute('aria-haspopup')).toBe('dialog');
    expect(button()?.tabIndex).toBe(0);
    show(QUIET);
    expect(button()?.tabIndex).toBe(-1);
  });

  it('never grows a chip past its first size', () => {
    layer.show(
      post,
      { anchor: line, text: 'text' },
      {
        ...VIEW,
        words: 'A very long badge that does not fit into any line of any site whatsoever at all',
      },
    );
    draw();
    expect(button()?.className).toContain('ws-chip--compact');
    show();
    expect(button()?.className).toContain('ws-chip--compact');
  });

  it('shows nothing where there is no line and no room in the corner', () => {
    layer.show(post, { anchor: null, text: 'text' }, VIEW);
    draw();
    expect(host()).toBeNull();
  });

  it('sets no style attribute that a strict site would refuse to parse', () => {
    show();
    expect(roots[0]?.innerHTML ?? '').not.toContain('<style');
  });
});

describe('removing', () => {
  it('takes the chip off', () => {
    show();
    show(null);
    expect(host()).toBeNull();
  });

  it('takes everything off at the end', () => {
    show();
    ending.abort();
    expect(host()).toBeNull();
    show();
    expect(host()).toBeNull();
  });
});

describe('a page that removes the chip', () => {
  it('gets it back three times, then has its way', async () => {
    show();
    for (let time = 0; time < 3; time += 1) {
      host()?.remove();
      await nextMutation();
      draw();
      expect(host(), `time ${time + 1}`).not.toBeNull();
    }
    host()?.remove();
    await nextMutation();
    draw();
    expect(host()).toBeNull();
    show();
    expect(host()).toBeNull();
  });

  it('cannot carry it over to somebody else’s post', async () => {
    show();
    const moved = host();
    const other = document.body.appendChild(document.createElement('p'));
    if (moved) other.append(moved);
    await nextMutation();
    expect(other.childElementCount).toBe(0);
    draw();
    expect(line.contains(host())).toBe(true);
  });

  it('does not get it back after we removed it ourselves', async () => {
    show();
    layer.remove(post);
    await nextMutation();
    draw();
    expect(host()).toBeNull();
  });

  it('gets a chip again when the post has become another one', () => {
    show();
    for (let time = 0; time < 6; time += 1) {
      host()?.remove();
      show({ ...VIEW, says: `Fact ${time}.` });
    }
    expect(host()).not.toBeNull();
  });
});

describe('the popover', () => {
  const box = () => roots[0]?.querySelector('[role=dialog]');

  it('opens on a press, tells which post, and closes on the next', () => {
    show();
    press(button());
    expect(box()?.getAttribute('aria-label')).toBe('Checked: not true');
    expect(wordsIn(box()).join()).toContain('It does not.');
    expect(wordsIn(box())).toContain('Selling something');
    expect(button()?.getAttribute('aria-expanded')).toBe('true');
    expect(opened).toEqual([post]);
    press(button());
    expect(box()).toBeNull();
    expect(button()?.getAttribute('aria-expanded')).toBe('false');
  });

  it('ignores presses that a page makes up', () => {
    show();
    button()?.click();
    expect(box()).toBeNull();
  });

  it('has no link and no control but Close', () => {
    show();
    press(button());
    expect(box()?.querySelectorAll('a, input, select, textarea')).toHaveLength(0);
    expect(box()?.querySelectorAll('button')).toHaveLength(1);
    press(box()?.querySelector('button'));
    expect(box()).toBeNull();
  });

  it('closes on Escape, on a press elsewhere, on navigation and with its chip', () => {
    show();
    press(button());
    act(button(), new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(box()).toBeNull();
    press(button());
    act(document.body, new Event('pointerdown', { bubbles: true }));
    expect(box()).toBeNull();
    press(button());
    act(window, new Event('popstate'));
    expect(box()).toBeNull();
    press(button());
    layer.close();
    expect(box()).toBeNull();
    press(button());
    layer.remove(post);
    expect(box()).toBeNull();
  });

  it('keeps presses from the site', () => {
    const seen = vi.fn();
    post.addEventListener('click', seen);
    show();
    press(button());
    expect(seen).not.toHaveBeenCalled();
  });
});

describe('colours', () => {
  const theme = () => roots[0]?.querySelector<HTMLElement>('.ws')?.dataset.theme;

  it('follow the author line, not the system', () => {
    line.style.color = 'rgb(240, 240, 240)';
    show();
    expect(theme()).toBe('dark');
  });

  it('follow the page when it changes, or the reader’s own choice', () => {
    line.style.color = 'rgb(10, 10, 10)';
    show();
    expect(theme()).toBe('light');
    line.style.color = 'rgb(240, 240, 240)';
    layer.retheme();
    expect(theme()).toBe('dark');
    layer.retheme('light');
    expect(theme()).toBe('light');
  });

  it('ask the ground where the text is neither bright nor dark', () => {
    line.style.color = 'rgb(160, 160, 160)';
    post.style.backgroundColor = 'rgb(10, 10, 10)';
    show();
    expect(theme()).toBe('dark');
  });
});

it('follows the reader’s own text size from the next drawing on', () => {
  const base = () => roots[0]?.querySelector<HTMLElement>('.ws')?.style.getPropertyValue('--ws-base');
  const computed = window.getComputedStyle.bind(window);
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element, part) =>
    element instanceof HTMLElement && element.hasAttribute(HOST_ATTRIBUTE)
      ? ({ fontSize: '24px' } as CSSStyleDeclaration)
      : computed(element, part),
  );
  show();
  expect(base()).toBe('16px');
  draw();
  expect(base()).toBe('24px');
});

describe('a window of another width', () => {
  let width: number;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    width = 600;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const right = this.tagName === 'ARTICLE' ? width : 0;
      return { left: 0, right, top: 0, bottom: 20, width: right, height: 20, x: 0, y: 0, toJSON: () => '' } as DOMRect;
    });
  });
  afterEach(() => vi.useRealTimers());

  function resize(to: number): void {
    width = to;
    Object.defineProperty(window, 'innerWidth', { value: to, configurable: true });
    window.dispatchEvent(new Event('resize'));
    vi.advanceTimersByTime(250);
    draw();
  }

  it('makes a chip smaller, hides it where it has no room, and gives it its words back', () => {
    layer.show(post, { anchor: line, text: 'text' }, VIEW);
    draw();
    const button = roots[0]?.querySelector('button');
    expect(button?.className).toBe('ws-chip ws-caution');
    resize(190);
    expect(button?.className).toContain('ws-chip--compact');
    resize(110);
    expect(button?.hidden).toBe(true);
    resize(600);
    expect(button?.hidden).toBe(false);
    expect(button?.className).toBe('ws-chip ws-caution');
  });

  it('moves a chip behind the post’s own words where its line is full now, and back', () => {
    const rectsOf = Range.prototype.getClientRects;
    Range.prototype.getClientRects = function (this: Range) {
      const [rect] = rectsOf.call(this);
      const right = this.startContainer.parentElement?.tagName === 'P' ? 10 : 100;
      return [{ ...rect, right, width: right }] as unknown as DOMRectList;
    };
    show();
    expect(host()?.parentElement).toBe(line);
    resize(110);
    expect(host()?.parentElement?.tagName).toBe('P');
    expect(button()?.hidden).toBe(false);
    resize(600);
    expect(host()?.parentElement).toBe(line);
    expect(document.querySelectorAll(`[${HOST_ATTRIBUTE}]`)).toHaveLength(1);
  });

  it('measures nothing for a new height', () => {
    layer.show(post, { anchor: line, text: 'text' }, VIEW);
    draw();
    draw();
    window.dispatchEvent(new Event('resize'));
    vi.advanceTimersByTime(250);
    expect(queue).toEqual([]);
  });
});
