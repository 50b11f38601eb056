/** A page that tries to find out whether we are there, who we are and what we say: what it can and what it cannot learn. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST_ATTRIBUTE } from '../../src/badge/chip';
import { type BrowserName, type Driver, eventually, launch } from './harness/driver';
import { badgesOf, CLAIM, claimingPage } from './harness/fixtures';
import { type PageServer, servePages } from './harness/pages';

const POST = claimingPage('x', 'ordinary', 'Flu and COVID boosters start on Monday').html;
const QUIET =
  '<main><article data-testid="tweet"><div data-testid="tweetText">Sunset over the pier.</div></article></main>';

/** Stands before everything else on the page: writes down all that a page can notice. */
const WATCH = `<script>
  const noted = { events: [], changes: [], roots: 0, created: [], globals: Object.getOwnPropertyNames(window) };
  for (const type of ['message', 'securitypolicyviolation', 'error', 'unhandledrejection', 'storage', 'focusin', 'selectionchange', 'scroll', 'resize'])
    addEventListener(type, (event) => noted.events.push(type + ' ' + (event.message ?? event.blockedURI ?? '')), true);
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (...given) { noted.roots++; return attachShadow.apply(this, given); };
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { noted.events.push('dispatched ' + event.type); return dispatch.call(this, event); };
  for (const name of ['createElement', 'createElementNS', 'createTextNode', 'createRange']) {
    const real = Document.prototype[name];
    Document.prototype[name] = function (...given) { noted.created.push(name); return real.apply(this, given); };
  }
  Object.defineProperty(Object.prototype, 'wellsourced', { configurable: true, get() { noted.events.push('read of a trap'); }, set() { noted.events.push('write of a trap'); } });
  const describeNode = (node) => node.nodeType === 1 ? node.localName + [...node.attributes].map(({ name }) => '[' + name + ']').join('') : node.nodeName;
  new MutationObserver((records) => { for (const { type, target, attributeName, addedNodes, removedNodes } of records)
    noted.changes.push([type, attributeName ?? '', type === 'attributes' ? describeNode(target) : '', ...[...addedNodes, ...removedNodes].map(describeNode)].join(' ').trim()); })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('load', () => { noted.changes.length = 0; noted.created.length = 0; });
</script>`;

const NOTED = `(() => ({
  ...noted,
  globals: Object.getOwnPropertyNames(window).filter((name) => !noted.globals.includes(name) && name !== 'noted'),
  sheets: document.adoptedStyleSheets.length + document.styleSheets.length - document.querySelectorAll('style').length,
  resources: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('extension')),
  runtime: typeof globalThis.chrome?.runtime?.sendMessage + typeof globalThis.browser,
}))()`;

interface Noted {
  events: string[];
  changes: string[];
  created: string[];
  roots: number;
  globals: string[];
  sheets: number;
  resources: string[];
  runtime: string;
}

/** Everything with which a page might read what stands in a badge. */
const READ_BADGE = `(() => {
  const host = document.querySelector('[${HOST_ATTRIBUTE}]');
  getSelection().selectAllChildren(document.body);
  const selected = getSelection().toString();
  getSelection().removeAllRanges();
  const found = ['Checked', 'not true', 'Not in registry', 'WHERE'].filter((words) => window.find(words, false, false, true));
  getSelection().removeAllRanges();
  return {
    root: host.shadowRoot, open: host.openOrClosedShadowRoot ?? null, children: host.childNodes.length, text: host.textContent + host.innerText,
    markup: (document.documentElement.getHTML?.({ serializableShadowRoots: true }) ?? '') + document.documentElement.outerHTML,
    names: [...host.attributes].map(({ name }) => name).sort(), own: Object.getOwnPropertyNames(host),
    label: [host.ariaLabel, host.title, host.role], selected, found, active: document.activeElement === host,
    drawn: (() => { const box = host.getBoundingClientRect(); const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2); return hit === host ? 'the host' : hit?.localName; })(),
  };
})()`;

/** Words of the open popover that the page's own search finds. */
const READ_BADGE_OPEN = `['Large studies', 'measles protection', 'Talk it over'].filter((words) => window.find(words, false, false, true))`;

describe.each<BrowserName>(['chromium', 'firefox'])('a page that looks for us in %s', (name) => {
  let server: PageServer;
  let driver: Driver;
  let origin = '';

  beforeAll(async () => {
    server = await servePages((host, path) => {
      if (host !== 'x.com' || /favicon/.test(path)) return null;
      return path === '/quiet' ? `<!doctype html>${WATCH}${QUIET}` : POST.replace('<head>', `<head>${WATCH}`);
    });
    driver = await launch(name, server, resolve('dist', name === 'chromium' ? 'chrome' : 'firefox'));
    const own = await driver.ownPage('src/entrypoints/options/index.html');
    origin = await own.evaluate<string>('location.origin');
    await own.close();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  /** Our script has read the page: it answers the popup. */
  async function read(path: string): Promise<Noted> {
    await driver.open(`https://x.com/${path}`);
    const popup = await driver.popup();
    await eventually(
      () =>
        popup.evaluate<boolean>(
          `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { type: 'page-report' })).then(({ ok }) => ok !== undefined, () => false)`,
        ),
      (isRead) => isRead,
    );
    await popup.close();
    return driver.evaluate<Noted>(NOTED);
  }

  it('notices nothing at all where there is nothing to say', async () => {
    const { events, ...noted } = await read('quiet');
    const nothing = { changes: [], created: [], roots: 0, globals: [], sheets: 0, resources: [] };
    expect(noted).toEqual({ ...nothing, runtime: expect.stringMatching(/^undefinedundefined$/) });
    expect(events.filter((event) => !/^(?:scroll|resize|focusin|selectionchange)/.test(event))).toEqual([]);
  });

  it('sees that a badge stands there, and nothing else of us', async () => {
    await driver.open('https://x.com/home');
    const badges = await eventually(
      () => badgesOf(driver),
      (all) => all.length > 0,
    );
    expect(badges.map(({ label }) => label).join()).toMatch(/Checked: not true/);
    const noted = await read('home');
    await eventually(
      () => driver.evaluate<number>(`document.querySelectorAll('[${HOST_ATTRIBUTE}]').length`),
      (count) => count > 0,
    );
    const { changes } = await driver.evaluate<Noted>(NOTED);
    const added = changes.map((change) => change.replace(/\[(?:style|data-place)\]/g, '').replace(/ +/g, ' '));
    expect(new Set(added)).toEqual(new Set([`childList span[${HOST_ATTRIBUTE}]`]));
    expect(noted).toMatchObject({ created: [], roots: 0, globals: [], sheets: 0, resources: [] });
  });

  it('cannot read what the badge says', async () => {
    const seen = await driver.evaluate<Record<string, unknown> & { markup: string; selected: string }>(READ_BADGE);
    expect(seen).toMatchObject({
      root: null,
      open: null,
      children: 0,
      text: '',
      own: [],
      label: [null, '', null],
      found: [],
    });
    expect(`${seen.markup} ${seen.selected}`).not.toMatch(/Checked|not true/);
    expect(seen.selected).toContain(CLAIM);
  });

  it('cannot find the words of an open popover either', async () => {
    await driver.pressBadge(0);
    await eventually(
      () => driver.evaluate<string[]>(READ_BADGE_OPEN),
      (found) => found.length > 0,
      1500,
    );
    expect(await driver.evaluate<string[]>(READ_BADGE_OPEN)).toEqual([]);
  });

  it('gets no file and no answer from the extension, even if it knows its address', async () => {
    const paths = [
      'manifest.json',
      'icons/icon-16.png',
      'src/entrypoints/popup/index.html',
      'src/entrypoints/content.js',
    ];
    const got = await driver.evaluate<string[]>(`(async () => {
      const got = [];
      const tried = (what, act) => Promise.race([act.then(() => got.push(what), () => undefined), new Promise((resolve) => setTimeout(resolve, 3000))]);
      const load = (tag, url) => new Promise((resolve, reject) => { const one = document.createElement(tag); one.onload = resolve; one.onerror = reject;
        if (tag === 'link') { one.rel = 'stylesheet'; one.href = url; } else one.src = url; document.body.append(one); });
      await Promise.all(${JSON.stringify(paths)}.flatMap((path) => {
        const url = ${JSON.stringify(origin)} + '/' + path;
        return [tried('fetch ' + path, fetch(url, { mode: 'no-cors' })), ...['img', 'script', 'link'].map((tag) => tried(tag + ' ' + path, load(tag, url)))];
      }));
      const frame = document.createElement('iframe');
      frame.src = ${JSON.stringify(origin)} + '/src/entrypoints/popup/index.html';
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 500));
      if (frame.contentWindow.length > 0) got.push('frame');
      await tried('message', new Promise((resolve, reject) => globalThis.chrome?.runtime?.sendMessage ? chrome.runtime.sendMessage(${JSON.stringify(origin)}.split('//')[1], {}, (answer) => answer === undefined ? reject() : resolve()) : reject()));
      frame.remove();
      return got;
    })()`);
    expect(got).toEqual([]);
  });

  it('is not answered when it speaks to us', async () => {
    const events = await driver.evaluate<string[]>(`(async () => {
      noted.events.length = 0;
      for (const type of ['hello', 'page-report', 'get-settings', 'assess']) { postMessage({ type }, '*'); document.dispatchEvent(new CustomEvent(type)); new BroadcastChannel('wellsourced').postMessage({ type }); }
      await new Promise((resolve) => setTimeout(resolve, 300));
      return noted.events;
    })()`);
    const own = [
      'message',
      'dispatched hello',
      'dispatched page-report',
      'dispatched get-settings',
      'dispatched assess',
    ];
    expect(events.filter((event) => !own.includes(event.trim()))).toEqual([]);
  });

  it('learns nothing from how long an answer takes: there is none, of ours or of an extension that does not exist', async ({
    task,
  }) => {
    const other = origin.replace(/[a-p0-9](?=[^/]*$)/, (letter) => (letter === 'a' ? 'b' : 'a'));
    const medians = await driver.evaluate<[number, number, string]>(`(async () => {
      const times = [[], []]; let got = '';
      for (let i = 0; i < 60; i++) for (const [at, origin] of [${JSON.stringify(origin)}, ${JSON.stringify(other)}].entries()) {
        const start = performance.now();
        await fetch(origin + '/manifest.json', { mode: 'no-cors' }).then(() => { got += at; }, () => undefined);
        times[at].push(performance.now() - start);
      }
      return [...times.map((all) => all.sort((a, b) => a - b)[30]), got];
    })()`);
    expect(medians[2]).toBe('');
    Object.assign(task.meta, {
      figures: { 'ms until refusal, ours and one that does not exist': medians.slice(0, 2).join(' and ') },
    });
  });
});
