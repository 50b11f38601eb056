/** The scanner on a live page: posts that come, change, fail and go. */
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Adapter } from '../../../src/adapters/types';
import type { PostFacts } from '../../../src/model/post-facts';
import { WATCHED_ATTRIBUTES } from '../../../src/scanner/mutations';
import { startScanner } from '../../../src/scanner/scanner';
import type { ScannerOptions } from '../../../src/scanner/types';
import { plainAdapter, postHtml } from './plain-adapter';

const OWN = 'data-ours';
let stop = new AbortController();

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function start(html: string, changed: Partial<ScannerOptions<string>> = {}, site: Partial<Adapter> = {}) {
  stop = new AbortController();
  const { window } = new JSDOM(`<body>${html}</body>`);
  const url = new URL('https://example.org/');
  const shown: string[] = [];
  const forgotten: Element[] = [];
  const asked: string[][] = [];
  const reads = vi.fn();
  const adapter = plainAdapter();
  const scanner = startScanner<string>({
    adapter: {
      ...adapter,
      ...site,
      readPost: (post, page) => {
        reads();
        return (site.readPost ?? adapter.readPost)(post, page);
      },
    },
    document: window.document,
    page: () => ({ url }),
    ask: async (batch) => {
      asked.push(batch.map(({ text }) => text));
      return batch.map(answerTo);
    },
    show: (_element, anchor, facts, answer) => shown.push(`${anchor?.textContent}: ${facts.text} = ${answer}`),
    forget: (element) => forgotten.push(element),
    signal: stop.signal,
    ownAttribute: OWN,
    ...changed,
  });
  return { scanner, document: window.document, window, shown, forgotten, asked, reads, url };
}

function answerTo(facts: PostFacts): string {
  return facts.text.toUpperCase();
}

function add(document: Document, html: string): Element {
  const holder = document.createElement('section');
  holder.append(...new JSDOM(html).window.document.body.children);
  return document.body.appendChild(holder);
}

describe('startScanner', () => {
  it('asks about the posts that are there and those that come, each once', async () => {
    const page = start(postHtml('jo', 'first'));
    await vi.waitFor(() => expect(page.shown).toEqual(['jo: first = FIRST']));
    add(page.document, postHtml('ada', 'second'));
    await vi.waitFor(() => expect(page.shown).toEqual(['jo: first = FIRST', 'ada: second = SECOND']));
    expect(page.asked.flat()).toEqual(['first', 'second']);
  });

  it('asks in batches of at most twenty, and once for a post that stands on the page twice', async () => {
    const posts = Array.from({ length: 45 }, (_, at) => postHtml('jo', `post ${at}`, String(at)));
    const page = start(posts.join('') + postHtml('jo', 'post 0', '0'), { now: () => 0 });
    await vi.waitFor(() => expect(page.shown).toHaveLength(46));
    expect(page.asked.flat()).toHaveLength(45);
    expect(Math.max(...page.asked.map((batch) => batch.length))).toBeLessThanOrEqual(20);
  });

  it('forgets a node that comes to show another post, and asks anew', async () => {
    const page = start(postHtml('jo', 'first'));
    await vi.waitFor(() => expect(page.shown).toHaveLength(1));
    const post = page.document.querySelector('.post');
    post?.setAttribute('data-author', 'ada');
    post?.querySelector('p')?.replaceChildren('second');
    await vi.waitFor(() => expect(page.shown.at(-1)).toBe('jo: second = SECOND'));
    expect(page.forgotten).toEqual([post]);
    expect(page.scanner.report().shown).toBe(1);
  });

  it('notices changed words without any new node', async () => {
    const page = start(postHtml('jo', 'first'));
    await vi.waitFor(() => expect(page.shown).toHaveLength(1));
    const words = page.document.querySelector('p')?.firstChild as Text;
    words.data = 'second';
    await vi.waitFor(() => expect(page.shown.at(-1)).toBe('jo: second = SECOND'));
  });

  it('reads a placeholder once its content has come', async () => {
    const page = start(postHtml('nobody-yet', ''));
    await vi.waitFor(() => expect(page.reads).toHaveBeenCalled());
    page.document.querySelector('.post')?.setAttribute('data-author', 'jo');
    page.document.querySelector('p')?.replaceChildren('late');
    await vi.waitFor(() => expect(page.shown).toHaveLength(1));
  });

  it('does not show an answer on a node that shows another post by now', async () => {
    let answer = (_: string[]) => {};
    const ask = vi.fn((batch: PostFacts[]) =>
      batch[0]?.text === 'first'
        ? new Promise<string[]>((done) => (answer = done))
        : Promise.resolve(batch.map(answerTo)),
    );
    const page = start(postHtml('jo', 'first'), { ask });
    await vi.waitFor(() => expect(ask).toHaveBeenCalled());
    page.document.querySelector('p')?.replaceChildren('second');
    await new Promise((done) => setTimeout(done, 250));
    answer(['FIRST']);
    await vi.waitFor(() => expect(page.shown).toEqual(['jo: second = SECOND']));
  });

  it('asks again after a failure, and loses nothing', async () => {
    let failures = 2;
    const ask = async (batch: PostFacts[]) => {
      if (failures-- > 0) throw new Error('the worker sleeps');
      return batch.map(answerTo);
    };
    const page = start(postHtml('jo', 'first') + postHtml('jo', 'second'), { ask });
    await vi.waitFor(() => expect(page.shown).toHaveLength(2), { timeout: 5_000 });
  });

  it('gives up after five repetitions, and asks for the same posts with the next ones', async () => {
    vi.useFakeTimers();
    let isDown = true;
    const ask = vi.fn(async (batch: PostFacts[]) => {
      if (isDown) throw new Error('the worker is gone');
      return batch.map(answerTo);
    });
    const page = start(postHtml('jo', 'first'), { ask });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).toHaveBeenCalledTimes(6);
    expect(vi.getTimerCount()).toBe(0);
    isDown = false;
    page.scanner.rescan();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.shown).toEqual(['jo: first = FIRST']);
  });

  it('takes answers that do not fit the question for a failure', async () => {
    const ask = vi.fn(async (batch: PostFacts[]) => (ask.mock.calls.length === 1 ? [] : batch.map(answerTo)));
    const page = start(postHtml('jo', 'first'), { ask });
    await vi.waitFor(() => expect(page.shown).toHaveLength(1), { timeout: 3_000 });
  });

  it('goes on after a post that cannot be read and a badge that cannot be drawn', async () => {
    const drawn: string[] = [];
    const show = (_element: Element, _anchor: Element | null, facts: PostFacts) => {
      if (facts.text === 'first') throw new Error('no room');
      drawn.push(facts.text);
    };
    start(postHtml('broken', 'x') + postHtml('jo', 'first') + postHtml('jo', 'second'), { show });
    await vi.waitFor(() => expect(drawn).toEqual(['second']));
  });

  it('takes no notice of what we put into the page ourselves', async () => {
    const page = start(postHtml('jo', 'first'));
    await vi.waitFor(() => expect(page.shown).toHaveLength(1));
    const before = page.reads.mock.calls.length;
    const host = page.document.createElement('span');
    host.setAttribute(OWN, '');
    page.document.querySelector('b')?.append(host);
    host.setAttribute('href', 'x');
    await new Promise((done) => setTimeout(done, 300));
    expect(page.reads).toHaveBeenCalledTimes(before);
  });

  it('rests when the page rests, and reads a post that never stops changing only now and then', async () => {
    const page = start(postHtml('jo', 'first'));
    await vi.waitFor(() => expect(page.shown).toHaveLength(1));
    const before = page.reads.mock.calls.length;
    const post = page.document.querySelector('.post');
    for (let flip = 0; flip < 300; flip++) {
      post?.setAttribute('href', String(flip));
      await new Promise((done) => setTimeout(done, 1));
    }
    expect(page.reads.mock.calls.length - before).toBeLessThan(15);
  });

  it('finds every post in a flood of changes', async () => {
    const page = start('', { now: () => 0 });
    await new Promise((done) => setTimeout(done, 50));
    for (let at = 0; at < 6_000; at++) page.document.body.append(page.document.createElement('i'));
    add(page.document, postHtml('jo', 'in the flood'));
    await vi.waitFor(() => expect(page.shown).toEqual(['jo: in the flood = IN THE FLOOD']), { timeout: 10_000 });
  });

  it('reads no further than answers come', async () => {
    let answer = (_: string[]) => {};
    const ask = (batch: PostFacts[]) =>
      new Promise<string[]>((done) => {
        answer = () => done(batch.map(answerTo));
      });
    const posts = Array.from({ length: 300 }, (_, at) => postHtml('jo', `post ${at}`));
    const page = start(posts.join(''), { ask, now: () => 0 });
    await vi.waitFor(() => expect(page.reads).toHaveBeenCalledTimes(100));
    await new Promise((done) => setTimeout(done, 100));
    expect(page.reads).toHaveBeenCalledTimes(100);
    await vi.waitFor(
      () => {
        answer([]);
        expect(page.shown).toHaveLength(300);
      },
      { timeout: 10_000, interval: 5 },
    );
  });

  it('stops at once and for good when it is told to', async () => {
    const page = start(postHtml('jo', 'first'));
    await vi.waitFor(() => expect(page.shown).toHaveLength(1));
    stop.abort();
    add(page.document, postHtml('ada', 'second'));
    page.scanner.rescan();
    await new Promise((done) => setTimeout(done, 300));
    expect(page.asked.flat()).toEqual(['first']);
  });

  it('does not ask when it was stopped while it read', async () => {
    const page = start(postHtml('jo', 'first'));
    stop.abort();
    await new Promise((done) => setTimeout(done, 100));
    expect(page.asked).toEqual([]);
  });

  it('leaves a page unread that the reader moved to, and counts anew on the next one', async () => {
    const page = start(postHtml('jo', 'first'));
    await vi.waitFor(() => expect(page.shown).toHaveLength(1));
    page.url.pathname = '/settings';
    page.scanner.rescan();
    add(page.document, postHtml('ada', 'private'));
    await new Promise((done) => setTimeout(done, 250));
    expect(page.asked.flat()).toEqual(['first']);
    expect(page.scanner.report().health).toBe('ok');
    page.url.pathname = '/';
    page.scanner.rescan();
    await vi.waitFor(() =>
      expect(page.scanner.report()).toEqual({ found: 2, read: 2, withText: 2, withAuthor: 2, shown: 2, health: 'ok' }),
    );
    expect(page.asked.flat()).toEqual(['first', 'private']);
  });

  it('reports that nothing is recognised, or too little', async () => {
    const empty = start('<p>no posts</p>');
    await new Promise((done) => setTimeout(done, 50));
    expect(empty.scanner.report().health).toBe('not-recognised');
    const poor = start(postHtml('', 'a') + postHtml('', 'b') + postHtml('jo', 'c'));
    await vi.waitFor(() =>
      expect(poor.scanner.report()).toMatchObject({ read: 3, withAuthor: 1, health: 'too-few-read' }),
    );
  });

  it('looks into open shadow roots where the site keeps posts', async () => {
    const page = start('<post-list></post-list>', {}, { shadowHosts: 'post-list' });
    const root = page.document.querySelector('post-list')?.attachShadow({ mode: 'open' });
    root?.append(...new JSDOM(postHtml('jo', 'first')).window.document.body.children);
    page.scanner.rescan();
    await vi.waitFor(() => expect(page.shown).toHaveLength(1));
    root?.append(...new JSDOM(postHtml('ada', 'second')).window.document.body.children);
    await vi.waitFor(() => expect(page.shown).toHaveLength(2));
  });

  it('counts and shows the posts of a page left behind no more, and reads them anew when they come back', async () => {
    const page = start(`<main>${postHtml('jo', 'first')}</main>`);
    await vi.waitFor(() => expect(page.shown).toHaveLength(1));
    const main = page.document.querySelector('main');
    main?.setAttribute('hidden', '');
    add(page.document, postHtml('ada', 'second'));
    page.scanner.rescan();
    await vi.waitFor(() => expect(page.forgotten).toEqual([page.document.querySelector('.post')]));
    await vi.waitFor(() => expect(page.scanner.report()).toMatchObject({ found: 1, read: 1, shown: 1 }));
    main?.removeAttribute('hidden');
    page.scanner.rescan();
    await vi.waitFor(() => expect(page.shown).toHaveLength(3));
    expect(page.scanner.report()).toMatchObject({ found: 2, read: 2, shown: 2 });
  });

  it.each(WATCHED_ATTRIBUTES)('reads a node again when nothing but its %s changes', async (name) => {
    const readPost = (post: Element) => ({ site: 'plain', text: post.getAttribute(name) ?? 'none' });
    const page = start(postHtml('jo', ''), {}, { readPost });
    await vi.waitFor(() => expect(page.asked.flat()).toHaveLength(1));
    page.document.querySelector('.post')?.setAttribute(name, 'another post');
    await vi.waitFor(() => expect(page.asked.flat().at(-1)).toBe('another post'));
  });

  it('reads only near the reader where the browser can tell', async () => {
    const observed: Element[] = [];
    let approach = (_: Element) => {};
    const { window } = new JSDOM(postHtml('jo', 'near') + postHtml('ada', 'far'));
    window.IntersectionObserver = class {
      constructor(told: IntersectionObserverCallback) {
        approach = (target) => told([{ isIntersecting: true, target } as IntersectionObserverEntry], this as never);
      }
      observe(element: Element) {
        observed.push(element);
      }
      unobserve() {}
      disconnect() {}
    } as never;
    const page = start('', { document: window.document });
    await vi.waitFor(() => expect(observed).toHaveLength(2));
    expect(page.asked).toEqual([]);
    if (observed[0]) approach(observed[0]);
    await vi.waitFor(() => expect(page.shown).toEqual(['jo: near = NEAR']));
  });
});
