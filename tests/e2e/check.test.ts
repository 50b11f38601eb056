/** Every way to the check page ends in the same answer, with the network off too, and nothing is asked for on the way. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHECK_PAGE, type CheckDriver, driveCheck, type OwnPage } from './harness/check-driver';
import { openCheckPage, untilDrawn } from './harness/check-page';
import { type BrowserName, eventually } from './harness/driver';
import { type PageServer, servePages } from './harness/pages';
import { drawScreenshots } from './harness/screenshots';

const CLAIM = 'Sugar feeds cancer. Cut the sugar and you starve the tumor.';
const ANSWER = /No study shows that eating sugar makes cancer worse/;
const ARTICLE = 'https://forum.example/story';
const FRAMING = 'https://forum.example/framing';
const FRAMED = 'https://other.example/framed';
const words = (page: OwnPage) => page.evaluate<string>(`document.querySelector('textarea[name=text]')?.value ?? ''`);
const answer = (page: OwnPage) =>
  eventually(
    () => page.evaluate<string>(`document.querySelector('main')?.innerText ?? ''`),
    (text) => ANSWER.test(text),
  );

async function reload(page: OwnPage): Promise<void> {
  await page.evaluate(`void (document.body.dataset.old = '', setTimeout(() => location.reload(), 20))`);
  await eventually(
    () => page.evaluate<boolean>(`document.body?.dataset.old === undefined`).catch(() => false),
    (isFresh) => isFresh,
  );
  await untilDrawn(page);
}

describe.each<BrowserName>(['chromium', 'firefox'])('the check page in %s', (name) => {
  let server: PageServer;
  let driver: CheckDriver;
  let picture = '';

  beforeAll(async () => {
    const [drawn] = await drawScreenshots([{ id: 'menu', lang: 'en', style: 'note', text: CLAIM }]);
    picture = `data:image/png;base64,${drawn?.toString('base64')}`;
    server = await servePages((_host, path) => pageAt(path, picture));
    driver = await driveCheck(name, server);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  /** The browser may ask for a page's icon at any time. */
  const pagesAsked = () => server.requests.filter((asked) => !asked.endsWith('/favicon.ico')).length;

  async function pressCheck(page: OwnPage, text: string): Promise<void> {
    await untilDrawn(page);
    await page.evaluate(`(() => { const box = document.querySelector('textarea[name=text]'); box.value = ${JSON.stringify(text)};
      box.dispatchEvent(new Event('input', { bubbles: true })); })()`);
    await page.evaluate(`void setTimeout(() => document.querySelector('form').requestSubmit(), 50)`);
  }

  it('answers pasted words with the network off', async () => {
    const page = await driver.openOwn(CHECK_PAGE);
    await driver.setOffline(true);
    await pressCheck(page, CLAIM);
    expect(await answer(page)).toMatch(ANSWER);
    await page.close();
    const again = await driver.openOwn(CHECK_PAGE);
    await pressCheck(again, CLAIM);
    expect(await answer(again)).toMatch(ANSWER);
    await driver.setOffline(false);
    await again.close();
  });

  it('answers words in the box of the popup', async () => {
    const page = await driver.openOwn('src/entrypoints/popup/index.html');
    const box = `document.querySelector('input[name=text]')`;
    await eventually(
      () => page.evaluate<boolean>(`${box} !== null`).catch(() => false),
      (isThere) => isThere,
    );
    await page.evaluate(
      `(() => { ${box}.value = ${JSON.stringify(CLAIM)}; ${box}.dispatchEvent(new Event('input', { bubbles: true })); })()`,
    );
    await page.evaluate(`void setTimeout(() => ${box}.form.requestSubmit(), 50)`);
    expect(await answer(page)).toMatch(ANSWER);
    await page.close();
  });

  it.each([
    ['pasted', `Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData: data })`],
    [
      'chosen',
      `Object.assign(document.querySelector('input[type=file]'), { files: data.files }) && new Event('change', { bubbles: true })`,
    ],
  ])('reads a picture that is %s', async (how, event) => {
    const page = await openCheckPage(driver);
    const goal = how === 'pasted' ? 'textarea' : 'input[type=file]';
    await page.evaluate(`(() => {
      const bytes = Uint8Array.from(atob(${JSON.stringify(picture.split(',')[1])}), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], 'picture.png', { type: 'image/png' }));
      document.querySelector('${goal}').dispatchEvent(${event});
    })()`);
    expect(await answer(page)).toMatch(ANSWER);
    await page.close();
  });

  it('answers a link from the menu, and opens nothing', async () => {
    await driver.open(ARTICLE);
    const before = pagesAsked();
    const page = await driver.menu({
      menuItemId: 'check-link',
      linkUrl: 'https://www.google.com/url?q=https%3A%2F%2Fwww.who.int%2Fnews',
    });
    const text = await eventually(
      () => page.evaluate<string>(`document.querySelector('main')?.innerText ?? ''`),
      (shown) => /World Health Organization/.test(shown),
    );
    expect(text).toMatch(/World Health Organization/);
    expect(pagesAsked()).toBe(before);
    await page.close();
  });

  it('answers selected words from the menu, with their lines', async () => {
    await driver.open(ARTICLE);
    await driver.inPage(`void getSelection().selectAllChildren(document.querySelector('#claim'))`);
    const page = await driver.menu({ menuItemId: 'check-selection', selectionText: CLAIM });
    expect(await answer(page)).toMatch(ANSWER);
    expect(await words(page)).toContain('Forwarded\n');
    await page.close();
  });

  it('reads a picture of the page from what the browser shows, without fetching it', async () => {
    await driver.open(ARTICLE);
    const src = await driver.inPage<string>(`document.images[0].currentSrc`);
    const before = pagesAsked();
    const page = await driver.menu({ menuItemId: 'check-picture', srcUrl: src });
    expect(await answer(page)).toMatch(ANSWER);
    expect(await words(page)).toMatch(/Sugar feeds cancer/);
    expect(await words(page)).not.toMatch(/Elsewhere on this page/);
    expect(pagesAsked()).toBe(before);
    await page.close();
  });

  it('reads a picture in a frame of another site, without the words around that frame', async () => {
    await driver.open(FRAMING);
    await eventually(
      () => driver.inPage<boolean>(`document.querySelector('iframe').dataset.loaded === ''`),
      (isLoaded) => isLoaded,
    );
    const before = pagesAsked();
    const page = await driver.menu({ menuItemId: 'check-picture', srcUrl: picture, frameId: 987, frameUrl: FRAMED });
    expect(await answer(page)).toMatch(ANSWER);
    expect(await words(page)).not.toMatch(/Elsewhere on this page/);
    expect(pagesAsked()).toBe(before);
    await page.close();
  });

  it('reads the whole page from the menu', async () => {
    await driver.open(ARTICLE);
    const page = await driver.menu({ menuItemId: 'check-page' });
    expect(await answer(page)).toMatch(ANSWER);
    expect(await page.evaluate(`document.querySelector('main').innerText`)).toMatch(/Forum Example Weekly/);
    await page.close();
  });

  it('answers the selected words at the keyboard command', async () => {
    await driver.open(ARTICLE);
    await driver.inPage(`void getSelection().selectAllChildren(document.querySelector('#claim'))`);
    const page = await driver.command();
    expect(await answer(page)).toMatch(ANSWER);
    await page.close();
  });

  it('answers words typed after the keyword in the address bar', async () => {
    const page = await driver.omnibox(CLAIM);
    expect(await answer(page)).toMatch(ANSWER);
    await page.close();
  });

  it('reads the page once at the popup’s button, on a site that was never granted', async () => {
    await driver.open(ARTICLE);
    const page = await driver.popup(
      `(() => { const button = Array.from(document.querySelectorAll('.ws-empty button')).find((one) => /Check this page once/.test(one.textContent)); if (!button) return false; button.click(); return true; })()`,
    );
    expect(await answer(page)).toMatch(ANSWER);
    await page.close();
  });

  it('keeps no words in its address, and forgets what was handed over once it is loaded again', async () => {
    const page = await driver.omnibox(CLAIM);
    await answer(page);
    expect(await page.evaluate('location.href')).toMatch(/check\/index\.html$/);
    await reload(page);
    expect(await words(page)).toBe('');
    await page.close();
  });

  it('keeps a check only when asked to, and deletes it', async () => {
    const page = await driver.openOwn(CHECK_PAGE);
    const pins = () => page.evaluate<number>(`document.querySelectorAll('.ws-pin').length`);
    await pressCheck(page, CLAIM);
    await answer(page);
    expect(await pins()).toBe(0);
    await page.evaluate(`void document.querySelector('.ws-check-beside > div > .ws-button').click()`);
    expect(await eventually(pins, (count) => count === 1)).toBe(1);
    await reload(page);
    expect(await eventually(pins, (count) => count === 1)).toBe(1);
    await page.evaluate(`void document.querySelectorAll('.ws-pin .ws-button')[1].click()`);
    expect(await eventually(pins, (count) => count === 0)).toBe(0);
    await page.close();
  });

  it('writes a reply in three tones, which can be saved as a picture', async () => {
    const page = await driver.openOwn(CHECK_PAGE);
    await pressCheck(page, CLAIM);
    await answer(page);
    const reply = () => page.evaluate<string>(`document.querySelector('.ws-reply').value`);
    const warm = await reply();
    expect(warm).toMatch(/sugar/i);
    await page.evaluate(`void document.querySelectorAll('.ws-tab')[2].click()`);
    const brief = await eventually(reply, (text) => text !== warm);
    expect(brief.length).toBeLessThan(warm.length);
    await page.evaluate(
      `(() => { const real = URL.createObjectURL; URL.createObjectURL = (blob) => { globalThis.saved = blob; return real.call(URL, blob); }; HTMLAnchorElement.prototype.click = () => {}; })()`,
    );
    await page.evaluate(
      `void Array.from(document.querySelectorAll('.ws-card button')).find((one) => /picture/.test(one.textContent)).click()`,
    );
    const size = await eventually(
      () =>
        page.evaluate<string>(
          `globalThis.saved ? createImageBitmap(saved).then(({ width, height }) => width + 'x' + (height > 200)) : ''`,
        ),
      (found) => found !== '',
    );
    expect(size).toBe('1280xtrue');
    await page.close();
  });

  it('has nothing serious against it by the rules of accessibility', async () => {
    const page = await driver.openOwn(CHECK_PAGE);
    await pressCheck(page, `Forwarded many times\n${CLAIM} https://bit.ly/3abcd`);
    await answer(page);
    const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
    await page.evaluate(`(() => { ${axe} })()`);
    const serious = await page.evaluate<string[]>(
      `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
    );
    expect(serious).toEqual([]);
    await page.close();
  });

  it('asks for nothing during all of this', () => {
    expect(driver.strayRequests()).toEqual([]);
  });
});

function pageAt(path: string, picture: string): string | null {
  if (path === '/favicon.ico') return null;
  if (path === '/framed') return `<body style="margin:0"><img alt="" width="420" src="${picture}">`;
  if (path !== '/framing') return pageWith(picture);
  return `<h1>Elsewhere on this page there are other words</h1><iframe src="${FRAMED}" width="440" height="420" onload="this.dataset.loaded = ''"></iframe><p>Elsewhere on this page, again.</p>`;
}

/** An article with a claim, and a picture of one. */
function pageWith(picture: string): string {
  const filler = 'Our readers write to us every week, and we print what they tell us about their gardens and kitchens.';
  const long = `${filler} `.repeat(9);
  return `<!doctype html><html lang="en"><head><title>What the neighbours say</title><meta property="og:site_name" content="Forum Example Weekly">
    <meta property="og:type" content="article"></head><body><main><article><h1>What the neighbours say</h1>
    <p id="claim">Forwarded<br>${CLAIM}</p><img alt="" width="420" src="${picture}"><p>Elsewhere on this page there are other words. ${filler}</p>
    <p>${long}</p><p>${long}</p></article></main></body></html>`;
}
