/** Hosts beyond the main sites: unread until the reader allows one, read at once from then on, and no longer once it is taken back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, type Driver, eventually, launch } from './harness/driver';
import { badgesOf, CLAIM_BADGE, claimingPage, reportOf } from './harness/fixtures';
import { GRANT_BUTTON } from './harness/grants';
import { type PageServer, servePages } from './harness/pages';

const FORUM = 'https://forum.example/home';
const OTHER = 'https://other.example/home';
/** Software that runs on any host, and a site of the manifest. */
const COMMUNITY = claimingPage('mastodon', 'ordinary', 'Flu vaccines are in. No appointment needed.');
const MAIN_SITE = claimingPage('x', 'ordinary', 'Flu and COVID boosters start on Monday');

function serve(host: string): string | null {
  return host === MAIN_SITE.url.hostname ? MAIN_SITE.html : COMMUNITY.html;
}

describe.each<BrowserName>(['chromium', 'firefox'])('granted hosts in %s', (name) => {
  let server: PageServer;
  let driver: Driver;

  beforeAll(async () => {
    server = await servePages(serve);
    driver = await launch(name, server, undefined, ['forum.example']);
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

  async function acceptOffer(): Promise<void> {
    const { popup } = await openPopup();
    await popup.press(GRANT_BUTTON);
    await eventually(
      () => popup.evaluate<boolean>(`chrome.permissions.contains({ origins: ['https://forum.example/*'] })`),
      (granted) => granted,
      5_000,
    );
    await popup.close();
  }
});
