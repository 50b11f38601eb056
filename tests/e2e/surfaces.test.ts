/** What a reader does with popup, side panel and settings, in both browsers; and that a keyboard alone is enough for it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SIGNAL_IDS } from '../../src/model/assessment';
import { demoPage } from '../demo/pages';
import { FEED } from '../demo/posts';
import { SIGNAL_FEED } from '../demo/signals';
import { type BrowserName, type Driver, eventually, launch, type PopupDriver } from './harness/driver';
import { claimingPage, reportOf } from './harness/fixtures';
import { GRANT_BUTTON } from './harness/grants';
import { packageWithDemo } from './harness/package';
import { type PageServer, servePages } from './harness/pages';

const FEED_URL = 'https://x.com/home';
const SIGNALS_URL = 'https://x.com/explore';
const ARTICLE_URL = 'https://forum.example/sleep/warm-milk';
const article = readFileSync('tests/fixtures/posts/article/ordinary.html', 'utf8');
const labelled = claimingPage('threads', 'label', 'This fruit cleans your arteries overnight.');

function serve(host: string, path: string): string | null {
  if (host === 'forum.example') return article;
  if (host === labelled.url.hostname) return labelled.html;
  return demoPage(host, path);
}

describe.each<BrowserName>(['chromium', 'firefox'])('surfaces in %s', (name) => {
  let server: PageServer;
  let driver: Driver;
  let folder: string;
  const files = mkdtempSync(join(tmpdir(), 'wellsourced-copies-'));

  beforeAll(async () => {
    folder = packageWithDemo(name);
    server = await servePages(serve);
    driver = await launch(name, server, folder, ['forum.example']);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    for (const made of [folder, files]) rmSync(made, { recursive: true, force: true });
  });
  beforeEach(() => change({ set: 'reset' }));

  /** A change of settings by one of our own pages, as its controls would send it. */
  async function change(wanted: object): Promise<void> {
    const options = await driver.popup('options');
    await options.evaluate(
      `chrome.runtime.sendMessage(${JSON.stringify({ type: 'change-settings', change: wanted })})`,
    );
    await options.close();
  }

  async function openFeed(url = FEED_URL, least = 8): Promise<(string | null)[]> {
    await driver.open(url);
    return labels((all) => all.filter(Boolean).length >= least);
  }

  function labels(isDone: (all: (string | null)[]) => boolean): Promise<(string | null)[]> {
    return eventually(() => driver.labels('article'), isDone);
  }

  function words(page: PopupDriver, wanted: RegExp): Promise<string> {
    return eventually(
      () => page.evaluate<string>('document.body.innerText'),
      (text) => wanted.test(text),
    );
  }

  /** Presses the button or row that holds these words. */
  async function pressNamed(page: PopupDriver, text: string): Promise<void> {
    await markNamed(page, text);
    await page.press('[data-e2e]');
  }

  async function pressBehind(page: PopupDriver, text: string): Promise<void> {
    await markNamed(page, text);
    await page.evaluate(`document.querySelector('[data-e2e]').click()`);
  }

  async function markNamed(page: PopupDriver, text: string): Promise<void> {
    const mark = `(() => {
      for (const old of document.querySelectorAll('[data-e2e]')) old.removeAttribute('data-e2e');
      const found = [...document.querySelectorAll('button, summary, a')].find((e) => e.textContent.includes(${JSON.stringify(text)}));
      found?.setAttribute('data-e2e', '');
      found?.scrollIntoView({ block: 'center' });
      return found !== undefined;
    })()`;
    expect(
      await eventually(
        () => page.evaluate<boolean>(mark),
        (there) => there,
      ),
      text,
    ).toBe(true);
  }

  async function openPost(author: string): Promise<PopupDriver> {
    const popup = await driver.popup();
    await words(popup, /posts? about health/);
    await pressNamed(popup, author);
    return popup;
  }

  it('mutes a source and trusts it again, and the settings list it until it is taken off', async () => {
    await openFeed();
    let popup = await openPost('@northshore_demo');
    await pressNamed(popup, 'Mute');
    await popup.close();
    expect((await labels(([first]) => /muted/.test(first ?? '')))[0]).toMatch(/You muted this/);

    popup = await openPost('@northshore_demo');
    await pressNamed(popup, 'Take back my choice');
    expect((await labels(([first]) => /agency/.test(first ?? '')))[0]).toMatch(/Health agency/);
    await popup.close();

    popup = await openPost('@northshore_demo');
    await pressNamed(popup, 'I trust this source');
    await popup.close();
    expect((await labels(([first]) => /trust/.test(first ?? '')))[0]).toMatch(/You trust this/);

    const options = await driver.popup('options');
    expect(await words(options, /You trust this since/)).toContain('Northshore Health Agency');
    await options.press('#own .ws-setting button');
    await words(options, /None yet/);
    await options.close();
    expect((await labels(([first]) => /agency/.test(first ?? '')))[0]).toMatch(/Health agency/);
  });

  it('switches a site off, which takes all badges away, and on again', async () => {
    await openFeed();
    const popup = await driver.popup();
    await words(popup, /posts? about health/);
    await popup.press('.ws-popup-site .ws-switch');
    expect(await labels((all) => all.every((label) => label === null))).toEqual(FEED.map(() => null));
    await words(popup, /Off on this site/);
    await popup.press('.ws-popup-site .ws-switch');
    expect((await labels((all) => all.filter(Boolean).length > 8)).filter(Boolean).length).toBeGreaterThan(8);
    await popup.close();
  });

  it('saves a copy, starts again, and loads the copy', async () => {
    await change({ set: 'own', key: 'account:x/wendy_demo', name: 'Wendy', choice: 'muted' });
    await change({ set: 'country', value: 'FR' });
    const options = await driver.popup('options');
    await words(options, /You muted this/);
    await options.evaluate(`void (URL.createObjectURL = ((real) => (blob) => {
      blob.text().then((text) => { window.saved = text; });
      return real.call(URL, blob);
    })(URL.createObjectURL))`);
    await pressNamed(options, 'Save a copy');
    const copy = await eventually(
      () => options.evaluate<string>('window.saved ?? ""'),
      (text) => text !== '',
    );
    expect(JSON.parse(copy)).toMatchObject({ wellsourced: 1, settings: { country: 'FR' } });

    await pressNamed(options, 'Start again');
    await words(options, /This takes away your sources/);
    await pressNamed(options, 'Yes, start again');
    await words(options, /None yet/);

    const file = join(files, 'copy.json');
    writeFileSync(file, copy);
    await options.upload('input[type=file][accept*=json]', file);
    expect(await words(options, /You muted this/)).toContain('Wendy');
    expect(await options.evaluate('document.querySelectorAll("select")[1].value')).toBe('FR');
    await options.close();
  });

  it.each([
    ['a picture', '\u0089PNG', /not a copy that Wellsourced made/],
    ['a copy of a newer version', '{"wellsourced": 9, "settings": {}}', /made by a newer Wellsourced/],
    ['a damaged copy', '{"wellsourced": 1, "settings": {"country": 5}}', /settings\.country/],
  ])('refuses %s in clear words, and loses nothing', async (_, content, wanted) => {
    await change({ set: 'own', key: 'account:x/wendy_demo', name: 'Wendy', choice: 'muted' });
    const options = await driver.popup('options');
    const file = join(files, 'other.json');
    writeFileSync(file, content);
    await words(options, /You muted this/);
    await options.upload('input[type=file][accept*=json]', file);
    expect(await words(options, wanted)).toContain('Nothing was changed');
    expect(await words(options, /You muted this/)).toContain('Wendy');
    await options.close();
  });

  it('changes language and country: badges, popup and settings follow', async () => {
    await openFeed();
    const options = await driver.popup('options');
    const choose = (index: number, value: string) =>
      options.evaluate(`(() => {
        const select = document.querySelectorAll('select')[${index}];
        select.value = ${JSON.stringify(value)};
        select.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
    await words(options, /Language/);
    await choose(0, 'fr');
    await words(options, /Réglages|Vie privée/);
    await choose(1, 'FR');
    await words(options, /France/);
    await options.close();
    expect((await labels(([first]) => /Agence/i.test(first ?? '')))[0]).toMatch(/Agence de santé/);
    await driver.open(SIGNALS_URL);
    await labels((all) => all.filter(Boolean).length >= 10);
    const popup = await driver.popup();
    await words(popup, /sur cette page/i);
    await pressNamed(popup, 'Nia');
    expect(await words(popup, /France/)).toMatch(/Portail de signalement/);
    await popup.close();
  });

  it('opens a filled-in objection to a record, and sends nothing by itself', async () => {
    await openFeed();
    const before = server.requests.length;
    const popup = await openPost('@northshore_demo');
    const link = await eventually(
      () => popup.evaluate<string>('document.querySelector("[data-objection]")?.href ?? ""'),
      (href) => href !== '',
    );
    expect(decodeURIComponent(link)).toContain('Record: demo/northshore-health-agency');
    expect(await words(popup, /Nothing is sent until you send it/)).toContain('Object');
    await popup.close();
    expect(server.requests.length).toBe(before);
  });

  it('follows the page in the side panel, opens an explanation there and goes to the post', async () => {
    await openFeed();
    const panel = await driver.popup('sidepanel');
    await words(panel, /Following the page/);
    const rows = () =>
      panel.evaluate<string[]>(`[...document.querySelectorAll('.ws-row--now b')].map((e) => e.innerText)`);
    const atTop = await eventually(rows, (now) => now.length > 0);
    expect(atTop).toContain('Northshore Health Agency');
    await driver.evaluate('window.scrollTo(0, document.body.scrollHeight)');
    const below = await eventually(rows, (now) => now.length > 0 && !now.includes('Northshore Health Agency'));
    expect(below).toContain('oatmilk');
    expect(await panel.evaluate('document.activeElement === document.body')).toBe(true);

    // In a tab of its own the panel would follow itself once it is in front: so it is pressed from behind.
    await pressBehind(panel, '@wendy_demo');
    await words(panel, /Follow the page again/);
    await pressBehind(panel, 'Show this post in the page');
    const shown = await eventually(
      () =>
        driver.evaluate<boolean>(
          `(() => { const { top } = document.querySelectorAll('article')[1].getBoundingClientRect(); return top >= 0 && top < innerHeight; })()`,
        ),
      (isShown) => isShown,
    );
    expect(shown).toBe(true);
    await panel.close();
  });

  it('opens the real side panel from the popup’s button', async () => {
    await openFeed();
    const popup = await driver.popup();
    await words(popup, /posts? about health/);
    await popup.press('.ws-bar .ws-icon-button');
    const options = await driver.ownPage('src/entrypoints/options/index.html');
    const isOpen = await eventually(
      () =>
        options.evaluate<boolean>(
          name === 'chromium'
            ? `chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then(({ length }) => length > 0)`
            : `browser.sidebarAction.isOpen({})`,
        ),
      (open) => open,
    );
    expect(isOpen).toBe(true);
    await options.close();
  });

  it('hears of posts that come later and of another page, in the side panel', async () => {
    await openFeed();
    const panel = await driver.popup('sidepanel');
    await words(panel, /Following the page/);
    await openFeed(SIGNALS_URL, 10);
    const text = await words(panel, /Tamsin Ellerby/);
    expect(text).toContain('Tamsin Ellerby');
    expect(text).not.toContain('Wendy');
    await panel.close();
  });

  it('goes from badge to badge by keys, opens one and comes back', async () => {
    await openFeed();
    await driver.evaluate('window.scrollTo(0, 0)');
    const hosts = '[data-wellsourced-host]';
    const focused = () =>
      driver.evaluate<string | null>(
        `document.activeElement?.matches('${hosts}') ? document.activeElement.closest('article').querySelector('b').textContent : null`,
      );
    await driver.command('next-post');
    const first = await eventually(focused, (who) => who !== null);
    await driver.command('next-post');
    const second = await eventually(focused, (who) => who !== null && who !== first);
    expect(second).not.toBe(first);
    await driver.command('previous-post');
    expect(await eventually(focused, (who) => who === first)).toBe(first);
    await driver.keys('Enter');
    const isOpen = () => driver.evaluate<boolean>(`document.activeElement.matches('${hosts}')`);
    expect(await isOpen()).toBe(true);
    await driver.keys('Escape');
    expect(await focused()).toBe(first);
  });

  it('shows every signal, each reached by the keyboard alone', async () => {
    await change({ set: 'country', value: 'ZZ' });
    await change({ set: 'own', key: 'account:x/oatmilk_demo', name: 'oatmilk', choice: 'trusted' });
    const found = new Set<string>();
    const note = async () => {
      for (const { assessment } of (await reportOf(driver))?.posts ?? [])
        for (const { signal } of assessment.findings) found.add(signal);
    };
    await openFeed();
    await note();
    await openFeed(SIGNALS_URL, SIGNAL_FEED.length);
    await note();
    await readAllByKeyboard(SIGNAL_FEED.length);
    await driver.open('https://www.reddit.com/r/breatheeasydemo/');
    await eventually(
      () => driver.labels('shreddit-post'),
      ([label]) => Boolean(label),
    );
    await note();
    await driver.open(labelled.url.href);
    await eventually(
      () => reportOf(driver),
      (report) => (report?.posts.length ?? 0) > 0,
    );
    await note();
    await grantArticle();
    await note();
    expect(SIGNAL_IDS.filter((id) => !found.has(id))).toEqual([]);
  });

  /** Opens each row of the popup with Enter, goes back with Escape, moves on with an arrow. */
  async function readAllByKeyboard(count: number): Promise<void> {
    const popup = await driver.popup();
    await words(popup, /posts? about health/);
    const read = new Set<string>();
    for (let row = 0; row < count; row++) {
      await popup.keys('Enter');
      await eventually(
        () => popup.evaluate<boolean>(`document.activeElement.matches('[data-back]')`),
        (isOpen) => isOpen,
      );
      read.add(await popup.evaluate<string>(`document.querySelector('.ws-bar-title').innerText`));
      expect(await popup.evaluate<number>(`document.querySelectorAll('.ws-explain').length`)).toBeGreaterThan(0);
      await popup.keys('Escape');
      await eventually(
        () => popup.evaluate<boolean>(`document.activeElement.matches('.ws-row')`),
        (isBack) => isBack,
      );
      await popup.keys('ArrowDown');
    }
    expect(read.size).toBe(count);
    await popup.close();
  }

  async function grantArticle(): Promise<void> {
    await driver.open(ARTICLE_URL);
    await driver.pressToolbar();
    const popup = await driver.popup();
    await words(popup, /Turn on for/);
    await popup.press(GRANT_BUTTON);
    await popup.close();
    await eventually(
      () => reportOf(driver),
      (report) => (report?.posts.length ?? 0) > 0,
    );
  }

  it('asks for nothing but the pages under test', () => {
    expect(driver.strayRequests()).toEqual([]);
  });
});
