/**
 * An update keeps what the reader has. The first version on record is built and used, then the version of today takes its
 * place while the browser runs, as updates from a store do: in Chromium by starting the extension anew from its folder, in
 * Firefox by installing it over the other.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, findFirefox } from '../../scripts/browsers';
import { IS_PROOF } from '../updates/support/seeded';
import { CHECK_PAGE } from './harness/check-driver';
import { type ChromiumRun, launchChromium } from './harness/chromium';
import { keepCheck } from './harness/curious-reader';
import { type BrowserName, chromiumDriver, type Driver, eventually, firefoxDriver } from './harness/driver';
import { launchFirefox } from './harness/firefox';
import { badgesOf, claimingPage } from './harness/fixtures';
import { FIREFOX_GRANTS_UNASKED } from './harness/grants';
import { readKeptData } from './harness/kept-data';
import { type PublisherServer, servePublishers } from './harness/publisher-sites';
import { addressOf, publisherOf, SettingsPage } from './harness/reader';

/** The first version whose build works and that keeps checks and follows publishers. */
const FIRST = '36cd0ec';
const SITE = 'https://second.test/registry/';
const PAGE = claimingPage('x', 'ordinary', 'Flu and COVID boosters start on Monday');
/** The number that the version of today is given, so that it is another. */
const TODAY = '9.9.9';
const CHANGES = [
  { set: 'site', site: 'reddit', enabled: false },
  { set: 'country', value: 'GB' },
  { set: 'appearance', value: 'dark' },
  { set: 'own', key: 'account:x/oakfieldhealth', name: 'Oakfield', choice: 'trusted' },
  { set: 'own', key: 'account:x/somebody', name: 'Somebody', choice: 'muted' },
];

const isOnRecord = spawnSync('git', ['cat-file', '-e', `${FIRST}^{commit}`]).status === 0;
if (IS_PROOF && !isOnRecord) console.log(`skipped: the history of this checkout does not reach back to ${FIRST}`);

interface Kept {
  settings: unknown;
  pins: unknown;
  publishers: unknown[];
}

describe.runIf(IS_PROOF && isOnRecord).each<BrowserName>(['chromium', 'firefox'])('an update in %s', (name) => {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const second = publisherOf('second', 'brand', 41, 'somebodyelse').publish();
  const installed = mkdtempSync(join(tmpdir(), 'wellsourced-installed-'));
  const profile = mkdtempSync(join(tmpdir(), 'wellsourced-reader-'));
  let server: PublisherServer;
  let driver: Driver;
  let before: Kept;
  let after: Kept;

  beforeAll(async () => {
    server = await servePublishers((host) => (host === 'x.com' ? PAGE.html : '<p>Nothing here</p>'));
    server.publish(SITE, second.files);
    buildFirst(target, installed);
    const old = await start();
    await useIt(old.driver);
    before = await keptBy(old.driver);
    driver = await old.update();
    after = await keptBy(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    for (const folder of [installed, profile]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  /** With the package in the folder as it is; `update` puts the version of today in its place. */
  async function start(): Promise<{ driver: Driver; update(): Promise<Driver> }> {
    if (name === 'chromium') {
      const found = findChromium();
      if (!found) throw new Error('no Chromium');
      const options = { ...found, extension: installed, server, profile, grantable: ['second.test'] };
      const run = await launchChromium(options);
      const first = await chromiumDriver(run);
      const update = async () => {
        replaceByToday(target, installed);
        await reloadInChromium(run);
        return first;
      };
      return { driver: first, update };
    }
    const executable = findFirefox()?.executable ?? '';
    const options = { executable, extension: installed, server, preferences: FIREFOX_GRANTS_UNASKED };
    const run = await launchFirefox(options);
    const first = await firefoxDriver(run);
    const update = async () => {
      replaceByToday(target, installed);
      await run.send('webExtension.install', { extensionData: { type: 'path', path: installed } });
      return first;
    };
    return { driver: first, update };
  }

  it('keeps settings and own choices', () => {
    expect(before.settings).toMatchObject({ disabledSites: ['reddit'], country: 'GB', appearance: 'dark' });
    expect(after.settings).toMatchObject(before.settings as object);
  });

  it('keeps the checks that were kept', () => {
    expect(before.pins).toHaveLength(1);
    expect(after.pins).toEqual(before.pins);
  });

  it('keeps the publishers that are followed, and their registries', () => {
    const second = expect.objectContaining({
      id: 'second',
      url: SITE,
      registry: expect.objectContaining({ name: 'Registry second', sources: 1 }),
    });
    expect(before.publishers).toContainEqual(second);
    expect(after.publishers).toContainEqual(second);
  });

  it('is the version of today, and works with what it found', async () => {
    // The first version let trust go before a caution: this is not its worker that answers.
    const label = async () => {
      await driver.open(PAGE.url.href);
      const all = await eventually(
        () => badgesOf(driver),
        (badges) => badges.length > 0,
      );
      return all[0]?.label ?? '';
    };
    expect(await eventually(label, (words) => words.includes(': Checked'))).toMatch(/Checked: not true\. 1 more fact/);
    const popup = await driver.popup();
    const told = () => popup.evaluate<string>(`document.querySelector('.ws-row')?.click(), document.body.innerText`);
    expect(await eventually(told, (text) => text.includes('You trust this'))).toContain('You trust this');
    await popup.close();
    const check = await driver.ownPage(CHECK_PAGE);
    const shown = () => check.evaluate<boolean>(`document.querySelector('.ws-pin') !== null`);
    expect(await eventually(shown, (isThere) => isThere)).toBe(true);
    expect(await check.evaluate<string>(`chrome.runtime.getManifest().version`)).toBe(TODAY);
    await check.close();
  });

  async function useIt(used: Driver): Promise<void> {
    const check = await used.ownPage(CHECK_PAGE);
    await keepCheck(check);
    await check.close();
    const settings = await SettingsPage.open(used);
    for (const change of CHANGES) await settings.ask({ type: 'change-settings', change });
    await settings.follow(addressOf(SITE, second));
    await settings.close();
  }

  async function keptBy(used: Driver): Promise<Kept> {
    const page = await used.ownPage('src/entrypoints/options/index.html');
    const ask = (type: string) =>
      page.evaluate<Record<string, unknown>>(
        `chrome.runtime.sendMessage({ type: '${type}' }).then(({ ok }) => ok, () => ({}))`,
      );
    const settings = await eventually(
      () => ask('get-settings'),
      (answer) => 'country' in answer,
    );
    const { publishers } = await ask('get-publishers');
    const { rows } = await readKeptData(page);
    await page.close();
    return { settings, pins: rows['wellsourced-pins/pins']?.[0], publishers: publishers as unknown[] };
  }
});

/** Chromium reads the folder again, and the old worker is gone. */
async function reloadInChromium(run: ChromiumRun): Promise<void> {
  const page = await run.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`);
  await page.evaluate(`chrome.developerPrivate.reload(${JSON.stringify(run.extensionId)}, { failQuietly: true })`);
  const isThere = () =>
    page.goto(`chrome-extension://${run.extensionId}/${CHECK_PAGE}`).then(
      () => page.evaluate<boolean>(`chrome.runtime.getManifest().version === '${TODAY}'`),
      () => false,
    );
  await eventually(isThere, (answer) => answer);
  await page.close();
}

/** The package of the first version, built from the history with the libraries of today. */
function buildFirst(target: string, into: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'wellsourced-first-'));
  const archive = spawnSync('git', ['archive', '--format=tar', FIRST], { maxBuffer: 1e9 });
  spawnSync('tar', ['x', '-C', folder], { input: archive.stdout });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const args = ['--import', 'tsx', 'scripts/build.ts', target];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the first version does not build: ${stderr}`);
  cpSync(join(folder, 'dist', target), into, { recursive: true });
  rmSync(folder, { recursive: true, force: true });
}

/** A browser that finds another number in the manifest tells the extension that it was updated. */
function replaceByToday(target: string, installed: string): void {
  for (const entry of readdirSync(installed)) rmSync(join(installed, entry), { recursive: true });
  cpSync(resolve('dist', target), installed, { recursive: true });
  const file = join(installed, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: TODAY }));
}
