/** Hosts beyond the main sites: unread until the reader allows one, read at once from then on, and no longer once it is taken back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST_ATTRIBUTE } from '../../src/badge/chip';
import { type BrowserName, type Driver, eventually, launch } from './harness/driver';
import { badgesOf, CLAIM_BADGE, claimingPage, reportOf } from './harness/fixtures';
import { GRANT_BUTTON } from './harness/grants';
import { type PageServer, servePages } from './harness/pages';

const FORUM = 'https://forum.example/home';
const OTHER = 'https://other.example/home';
/** A page that shows the forum in a frame, as news sites show their comments. */
const EMBEDDING = 'https://other.example/embedding';
/** The other way round: the forum shows a page of a host that nobody granted. */
const EMBEDDED_STRANGER = 'https://forum.example/embedding';
/** Software that runs on any host, and a site of the manifest. */
const COMMUNITY = claimingPage('mastodon', 'ordinary', 'Flu vaccines are in. No appointment needed.');
const MAIN_SITE = claimingPage('x', 'ordinary', 'Flu and COVID boosters start on Monday');

const OPTIONS = 'src/entrypoints/options/index.html';

function serve(host: string, path: string): string | null {
  if (host === MAIN_SITE.url.hostname) return MAIN_SITE.html;
  if (path === '/embedding') return withFrame(host === 'other.example' ? FORUM : OTHER);
  return COMMUNITY.html.replace('</body>', `${TELL_HOSTS}</body>`);
}

/** A frame tells the page around it how many badges stand in it. */
const TELL_HOSTS = `<script>setInterval(() => parent.postMessage(document.querySelectorAll('[${HOST_ATTRIBUTE}]').length, '*'), 100)</script>`;

function withFrame(address: string): string {
  const listen = `<script>window.inFrame = -1; addEventListener('message', ({ data }) => { window.inFrame = data; })</script>`;
  return COMMUNITY.html.replace(
    '</body>',
    `${listen}<iframe src="${address}" width="600" height="800"></iframe></body>`,
  );
}

const GRANTABLE = [
  'forum.example',
  'other.example',
  'x.com',
  'www.x.com',
  'mobile.x.com',
  'twitter.com',
  'www.twitter.com',
  'mobile.twitter.com',
];

function isSome(count: number): boolean {
  return count > 0;
}

describe.each<BrowserName>(['chromium', 'firefox'])('granted hosts in %s', (name) => {
  let server: PageServer;
  let driver: Driver;

  beforeAll(async () => {
    server = await servePages(serve);
    driver = await launch(name, server, undefined, GRANTABLE);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it('leaves a host alone that nobody granted, and offers it in the popup', async () => {
    await driver.open(FORUM);
    await expectSilence();
    expect(await reportOf(driver)).toBeNull();
    expect(await offer()).toMatch(/forum\.example/);
  });

  it('reads the open page without a reload once the reader presses the offer', async () => {
    await driver.evaluate('void (window.sameLoad = true)');
    await acceptOffer();
    expect(await claimBadges()).toEqual([expect.stringContaining('Oakfield Clinic')]);
    expect(await driver.evaluate('window.sameLoad')).toBe(true);
  });

  it('reads later loads of that host, and no other host', async () => {
    await driver.open(FORUM);
    expect(await claimBadges()).toHaveLength(1);
    await driver.open(OTHER);
    await expectSilence();
    expect(await reportOf(driver)).toBeNull();
  });

  it('reads a frame of that host in a page of another, and leaves the page around it alone', async () => {
    await driver.open(EMBEDDING);
    expect(await eventually(() => badgesInFrame(), isSome)).toBeGreaterThan(0);
    expect(await badgesOf(driver)).toEqual([]);
    expect(await toolbarText()).toBe('1');
    await driver.pressToolbar();
    const popup = await driver.popup();
    const words = await eventually(
      () => popup.evaluate<string>('document.body.textContent'),
      (text) => text.includes('embedded part'),
      5_000,
    );
    expect(words).toContain('Only an embedded part of this page was read');
    expect(words).toContain('Oakfield Clinic');
    await popup.close();
    const panel = await driver.popup('sidepanel');
    const followed = await eventually(
      () => panel.evaluate<string>('document.body.textContent'),
      (text) => text.includes('embedded part') && text.includes('Oakfield Clinic'),
      8_000,
    );
    expect(followed).toContain('Following the page');
    await panel.close();
  });

  it('leaves a frame of another host alone in a page that is granted', async () => {
    await driver.open(EMBEDDED_STRANGER);
    expect(await claimBadges()).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await badgesInFrame()).toBe(0);
  });

  it('starts again on the same page when our own pages gave the host up and it is granted anew', async () => {
    await driver.open(FORUM);
    expect(await claimBadges()).toHaveLength(1);
    await giveUp();
    expect(await untilGone()).toEqual([]);
    await acceptOffer();
    expect(await claimBadges()).toHaveLength(1);
  });

  it('takes the badges off at once when the browser’s settings take the grant back, and does not come back', async () => {
    await driver.open(FORUM);
    expect(await claimBadges()).toHaveLength(1);
    await driver.takeBack(['forum.example']);
    expect(await untilGone()).toEqual([]);
    await repeatPosts();
    await expectSilence();
    expect(await reportOf(driver)).toBeNull();
    await driver.open(FORUM);
    await expectSilence();
  });

  it('stops on open pages of a main site that the reader takes back', async () => {
    await driver.open(MAIN_SITE.url.href);
    expect(await claimBadges()).toHaveLength(1);
    await driver.takeBack(['x.com']);
    expect(await untilGone()).toEqual([]);
    await repeatPosts();
    await expectSilence();
    await driver.open(MAIN_SITE.url.href);
    await expectSilence();
  });

  it('says in the settings which main site the browser withholds, and reads it again once it is allowed there', async () => {
    const options = await driver.ownPage(OPTIONS);
    const words = () => options.evaluate<string>('document.body.textContent');
    const withheld = await eventually(words, (text) => text.includes('Turn on for X'), 5_000);
    expect(withheld).toContain('Your browser does not let Wellsourced read this site.');
    expect(withheld.match(/Turn on for/g)).toHaveLength(1);
    await driver.open(MAIN_SITE.url.href);
    // Chromium runs what it withheld when the toolbar button is pressed, for this visit; so there nothing is offered.
    if (name === 'firefox') expect(await offer()).toMatch(/x\.com/);
    await driver.giveBack(['x.com'], options, '#sites li > button:not(.ws-button--plain)');
    const allowed = await eventually(words, (text) => !text.includes('Turn on for'), 5_000);
    expect(allowed).not.toContain('does not let');
    await options.close();
    // Chromium lets nobody start a script of the manifest in a page that is open.
    if (name === 'chromium') await driver.open(MAIN_SITE.url.href);
    expect(await claimBadges()).toHaveLength(1);
  });

  it('adds a host by its address in the settings, lists it, and takes it back', async () => {
    const options = await driver.ownPage(OPTIONS);
    await eventually(
      () => options.evaluate<boolean>(`document.querySelector('input[name=host]') !== null`),
      (there) => there,
    );
    await options.evaluate(`(() => {
      const input = document.querySelector('input[name=host]');
      input.value = 'https://other.example/home';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await options.press('#sites form button');
    const listed = () =>
      options.evaluate<string[]>(`Array.from(document.querySelectorAll('#sites bdi'), (host) => host.textContent)`);
    expect(await eventually(listed, ({ length }) => length > 0, 5_000)).toEqual(['other.example']);
    await driver.open(OTHER);
    expect(await claimBadges()).toHaveLength(1);
    await options.press('#sites li:has(bdi) button');
    expect(await eventually(listed, ({ length }) => length === 0, 5_000)).toEqual([]);
    await options.close();
    expect(await untilGone()).toEqual([]);
  });

  it('asks for nothing but the pages under test', () => {
    expect(driver.strayRequests()).toEqual([]);
  });

  async function claimBadges(): Promise<string[]> {
    const badges = await eventually(
      async () => (await badgesOf(driver)).filter(({ label }) => CLAIM_BADGE.test(label)),
      (found) => found.length > 0,
    );
    return badges.map(({ beside }) => beside);
  }

  function untilGone() {
    return eventually(
      () => badgesOf(driver),
      (badges) => badges.length === 0,
      5_000,
    );
  }

  /** Long enough for a page that is read to show its first badge. */
  async function expectSilence(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await badgesOf(driver)).toEqual([]);
  }

  /** The feed loads more. */
  function repeatPosts(): Promise<void> {
    return driver.evaluate(
      `void document.body.append(...Array.from(document.body.children, (e) => e.cloneNode(true)))`,
    );
  }

  async function openPopup() {
    await driver.pressToolbar();
    const popup = await driver.popup();
    const button = `document.querySelector(${JSON.stringify(GRANT_BUTTON)})?.textContent ?? null`;
    const words = await eventually(
      () => popup.evaluate<string | null>(button),
      (found) => found !== null,
      5_000,
    );
    return { popup, words };
  }

  async function offer(): Promise<string | null> {
    const { popup, words } = await openPopup();
    await popup.close();
    return words;
  }

  async function giveUp(): Promise<void> {
    const popup = await driver.popup();
    await popup.evaluate(`chrome.permissions.remove({ origins: ['https://forum.example/*'] })`);
    await popup.close();
  }

  function badgesInFrame(): Promise<number> {
    return driver.evaluate<number>('window.inFrame');
  }

  async function toolbarText(): Promise<string> {
    const popup = await driver.popup();
    const text = await eventually(
      () =>
        popup.evaluate<string>(
          `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
        ),
      (shown) => shown !== '',
      5_000,
    );
    await popup.close();
    return text;
  }

  async function acceptOffer(host = 'forum.example'): Promise<void> {
    const { popup } = await openPopup();
    await popup.press(GRANT_BUTTON);
    await eventually(
      () => popup.evaluate<string[]>(`chrome.permissions.getAll().then(({ origins }) => origins)`),
      (origins) => origins.includes(`https://${host}/*`),
      5_000,
    );
    await popup.close();
  }
});
