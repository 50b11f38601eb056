/** A registry that nobody could confirm: dated after a week, vouching for nobody after three months, and fresh again at once. */
import { afterEach, describe, expect, it } from 'vitest';
import { DAY } from '../updates/support/test-repository';
import { type BrowserName, type Driver, eventually, launch } from './harness/driver';
import { badgesOf, claimingPage } from './harness/fixtures';
import { type PublisherServer, servePublishers } from './harness/publisher-sites';
import { BUILT_IN_SITE, packageWith, publisherOf, removePackage, SettingsPage } from './harness/reader';

const PAGE = claimingPage('x', 'ordinary', 'Flu and COVID boosters start on Monday');

const AGES: [number, RegExp, RegExp][] = [
  [2, /Hospital/, /Facts from/],
  [10, /Hospital/, /They may be old/],
  [100, /Not checked since/, /we no longer say who somebody is/],
];

describe.each<BrowserName>(['chromium', 'firefox'])('the age of a registry in %s', (name) => {
  let extension: string | null = null;
  let server: PublisherServer | null = null;
  let driver: Driver | null = null;

  afterEach(async () => {
    await driver?.close();
    await server?.close();
    if (extension) removePackage(extension);
    extension = server = driver = null;
  });

  it.each(AGES)('of %i days is told on posts and in the popup, until an update comes', async (days, label, note) => {
    const builtIn = publisherOf('wellsourced', 'hospital', 41);
    builtIn.now = Date.now() - days * DAY;
    builtIn.publish();
    extension = packageWith(name, builtIn);
    server = await servePublishers((host) => (host === PAGE.url.hostname ? PAGE.html : '<p>Nothing here</p>'));
    driver = await launch(name, server, extension);
    await driver.open(PAGE.url.href);
    expect(await speaker(driver)).toMatch(label);
    expect(await popupText(driver, note)).toMatch(note);
    builtIn.now = Date.now();
    builtIn.publish('fresh');
    server.publish(BUILT_IN_SITE, builtIn.files);
    await (await SettingsPage.open(driver)).update();
    await driver.open(PAGE.url.href);
    expect(await speaker(driver)).toMatch(/Hospital/);
    expect(await popupText(driver, /Facts from/)).not.toMatch(/may be old|no longer say/);
  });

  /** What the badge beside the writer's name says. */
  async function speaker(run: Driver): Promise<string> {
    const ask = async () => (await badgesOf(run)).filter(({ beside }) => beside.includes('Oakfield'));
    const found = await eventually(ask, (badges) => badges.length > 0);
    return found.map(({ label }) => label).join();
  }

  async function popupText(run: Driver, wanted: RegExp): Promise<string> {
    const popup = await run.popup();
    const text = await eventually(
      () => popup.evaluate<string>('document.body.textContent'),
      (words) => wanted.test(words),
      5_000,
    );
    await popup.close();
    return text;
  }
});
