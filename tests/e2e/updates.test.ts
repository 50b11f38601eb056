/** Signed updates in real browsers: from publishers on loopback, through the settings page, to the badge on a post. */
import { readFileSync } from 'node:fs';
import encodeQR from 'qr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UPDATE_PROBLEMS, type UpdateProblem } from '../../src/model/update-problems';
import { ATTACKS } from '../updates/support/attacks';
import { TestClient } from '../updates/support/test-client';
import { TestRepository } from '../updates/support/test-repository';
import { type BrowserName, type Driver, eventually, launch } from './harness/driver';
import { badgesOf, claimingPage } from './harness/fixtures';
import { type PublisherServer, servePublishers } from './harness/publisher-sites';
import { addressOf, BUILT_IN_SITE, packageWith, publisherOf, removePackage, SettingsPage } from './harness/reader';

const SECOND_SITE = 'https://second.test/registry/';
const PAGE = claimingPage('x', 'ordinary', 'Flu and COVID boosters start on Monday');
const ENGLISH = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;
const wordsOf = (problem: UpdateProblem) => ENGLISH[`problem_${problem.replaceAll('-', '_')}`]?.message ?? '';

/** Everything that the two browsers send with such a request; a host that sees these learns nothing of who asks. */
const ALLOWED_HEADERS = new Set([
  ...['host', 'connection', 'user-agent', 'accept', 'accept-encoding', 'accept-language', 'cache-control', 'pragma'],
  ...['sec-fetch-dest', 'sec-fetch-mode', 'sec-fetch-site', 'sec-fetch-storage-access', 'priority', 'te'],
  ...['sec-ch-ua', 'sec-ch-ua-mobile', 'sec-ch-ua-platform'],
]);

/** Attacks that are made on the client's own memory or clock: a browser's cannot be set from outside. Unit tests hold them. */
const NOT_FROM_OUTSIDE =
  /rollback: (?:the timestamp|a new)|fast-forward|more than a week|a root that has run out|^clock/;

describe.each<BrowserName>(['chromium', 'firefox'])('signed updates in %s', (name) => {
  const builtIn = publisherOf('wellsourced', 'hospital', 11).publish();
  const second = publisherOf('second', 'brand', 12).publish();
  let extension: string;
  let server: PublisherServer;
  let driver: Driver;
  let settings: SettingsPage;

  beforeAll(async () => {
    server = await servePublishers((host) => (host === PAGE.url.hostname ? PAGE.html : '<p>Nothing here</p>'));
    server.publish(BUILT_IN_SITE, builtIn.files);
    server.publish(SECOND_SITE, second.files);
    extension = packageWith(name, builtIn);
    driver = await launch(name, server, extension, ['second.test']);
    settings = await SettingsPage.open(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    if (extension) removePackage(extension);
  });

  it('asks nobody for anything when pages are read, whatever is on them, and writes nothing down', async () => {
    await settings.publishers();
    const before = await settings.everythingStored();
    await driver.open(PAGE.url.href);
    expect(await speakerBadges((labels) => labels.length > 0)).toEqual([expect.stringContaining('Hospital')]);
    await driver.evaluate('void document.body.append(...Array.from(document.body.children, (e) => e.cloneNode(true)))');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(server.seen).toEqual([]);
    expect(await settings.everythingStored()).toEqual(before);
  });

  it('takes a release of the built-in publisher by diff, at the press of a button', async () => {
    builtIn.publish('moonbeam');
    await settings.update();
    expect(await settings.stored('wellsourced')).toEqual({ sequence: 2, isWhole: true });
    expect(server.seen.map(({ url }) => url.replace(/[0-9a-f]{64}/, '*'))).toEqual([
      '/wellsourced/metadata/1.root.json',
      '/wellsourced/metadata/2.root.json',
      '/wellsourced/metadata/timestamp.json',
      '/wellsourced/metadata/2.snapshot.json',
      '/wellsourced/metadata/2.targets.json',
      '/wellsourced/targets/diffs/*.2.diff.gz',
    ]);
    expect((await settings.card('wellsourced')).alert).toBeNull();
  });

  it('asks when the alarm rings, and not before its time', async () => {
    server.seen.length = 0;
    await ring();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(server.seen).toEqual([]);
    await settings.evaluate(`chrome.storage.local.get('publishers').then(({ publishers }) =>
      chrome.storage.local.set({ publishers: publishers.map((one) => ({ ...one, nextCheck: 0 })) }))`);
    await ring();
    const asked = () => Promise.resolve(server.seen.map(({ url }) => url));
    expect(await eventually(asked, (urls) => urls.length >= 2)).toEqual([
      '/wellsourced/metadata/2.root.json',
      '/wellsourced/metadata/timestamp.json',
    ]);
  });

  it('reads the address of a publisher from a QR code', async () => {
    const address = addressOf(SECOND_SITE, second);
    const picture = [...encodeQR(address, 'gif', { scale: 4 })];
    await settings.evaluate(`(() => {
      const input = document.querySelector('input[name=qr]');
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(${JSON.stringify(picture)})], 'code.gif', { type: 'image/gif' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    const field = () => settings.evaluate<string>(`document.querySelector('input[name=publisher]').value`);
    expect(await eventually(field, (value) => value !== '', 5_000)).toBe(address);
  });

  it('installs a second publisher by its address and fingerprint, and shows the contradiction with both names', async () => {
    expect(await settings.follow(addressOf(SECOND_SITE, second))).toMatch(/^You now follow \W?Registry second\W?\.$/);
    expect(await settings.stored('second')).toEqual({ sequence: 1, isWhole: true });
    await driver.open(PAGE.url.href);
    const [label] = await speakerBadges((labels) => labels.some((one) => one.includes('differ')));
    expect(label).toContain('Registries differ');
    const popup = await driver.popup();
    const listed = () =>
      popup.evaluate<string>(`document.querySelector('.ws-row')?.click(), document.body.textContent`);
    const text = await eventually(listed, (words) => words.includes('Registries differ'));
    expect(text).toMatch(/Registry wellsourced\W*: \W*Hospital/);
    expect(text).toMatch(/Registry second\W*: \W*Product brand/);
    await popup.close();
  });

  it('does not read the pages of a publisher’s host for having been allowed to fetch from it', async () => {
    const ids = await settings.evaluate<string[]>(
      `chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id))`,
    );
    expect(ids).toEqual([]);
  });

  it('lets the reader decide what a publisher may show', async () => {
    await settings.press('[data-publisher=second] .ws-publisher-show:nth-of-type(1) .ws-switch');
    await driver.open(PAGE.url.href);
    expect(await speakerBadges((labels) => labels.length > 0)).toEqual([expect.stringContaining('Hospital')]);
    await settings.ask({
      type: 'change-publisher',
      id: 'second',
      act: { act: 'show', shows: ['identity', 'interests', 'claims'] },
    });
  });

  it('lets the reader’s own choice win over both', async () => {
    await settings.ask({
      type: 'change-settings',
      change: { set: 'own', key: 'account:x/oakfieldhealth', name: 'Oakfield', choice: 'trusted' },
    });
    await driver.open(PAGE.url.href);
    expect(await speakerBadges((labels) => labels.some((one) => one.includes('trust')))).toEqual([
      expect.stringContaining('You trust this'),
    ]);
    await settings.ask({
      type: 'change-settings',
      change: { set: 'own', key: 'account:x/oakfieldhealth', name: 'Oakfield', choice: null },
    });
  });

  it('follows keys as they are replaced, one of them lost', async () => {
    for (const role of ['timestamp', 'snapshot', 'targets'] as const) second.rotate(role);
    // One root key is lost: the other two sign the next root, in which a new key stands for it.
    const [lost, ...left] = second.keys.root;
    second.keys.root = [...left, ...second.newKeys(1)];
    second.signRoot(second.keys.root.slice(0, 2));
    expect(second.keys.root).not.toContain(lost);
    second.publish('two');
    await settings.update();
    expect(await settings.stored('second')).toEqual({ sequence: 2, isWhole: true });
  });

  it('refuses an older release, and absurdly high ones until their key is replaced', async () => {
    const old = new Map(second.files);
    second.publish('two', 'three');
    await settings.update();
    server.publish(SECOND_SITE, old);
    await settings.update();
    expect((await settings.card('second')).alert).toBe(wordsOf('rollback'));
    second.versions.timestamp = 2 ** 40;
    second.signTimestamp();
    server.publish(SECOND_SITE, second.files);
    await settings.update();
    second.versions.timestamp = 10;
    second.publish('two', 'three', 'four');
    await settings.update();
    expect((await settings.card('second')).alert).toBe(wordsOf('rollback'));
    second.rotate('timestamp');
    second.publish('two', 'three', 'four', 'five');
    await settings.update();
    expect(await settings.card('second')).toMatchObject({ alert: null });
    expect((await settings.stored('second')).isWhole).toBe(true);
  });

  it('refuses a publisher whose keys are not those of the fingerprint', async () => {
    const other = publisherOf('other', 'brand', 13).publish();
    server.publish('https://second.test/other/', other.files);
    expect(await settings.follow(`https://second.test/other/#${'ab'.repeat(32)}`)).toBe(wordsOf('unsigned'));
    expect(await settings.follow('second.test')).toBe(wordsOf('bad-address'));
    expect(await settings.follow(addressOf(SECOND_SITE, second))).toBe(wordsOf('already-followed'));
    expect((await settings.publishers()).map(({ id }) => id)).toEqual(['wellsourced', 'second']);
  });

  const fromOutside = ATTACKS.filter((attack) => !NOT_FROM_OUTSIDE.test(attack.name));

  it.each(fromOutside.map((attack, number) => ({ ...attack, number })))(
    'refuses $name',
    async ({ attack, refused, number }) => {
      const id = `attacked-${number}`;
      const base = `https://second.test/${id}/`;
      const repository = new TestRepository(id, 100 + number, Date.now()).publish('one');
      server.publish(base, repository.files);
      await settings.ask({ type: 'follow-publisher', address: addressOf(base, repository) });
      const client = new TestClient(repository);
      const quota = client.publisher.quota;
      attack(repository, client);
      server.publish(base, repository.files, (path) => client.intercept(path));
      if (client.publisher.quota !== quota)
        await settings.ask({ type: 'change-publisher', id, act: { act: 'allow', quota: client.publisher.quota } });
      await settings.update();
      expect(await settings.card(id)).toMatchObject({ alert: wordsOf(refused) });
      expect(await settings.stored(id)).toEqual({ sequence: 1, isWhole: true });
      await settings.ask({ type: 'unfollow-publisher', id });
    },
  );

  it('has words of their own for all these refusals', () => {
    expect(fromOutside.length).toBeGreaterThan(35);
    expect(new Set(UPDATE_PROBLEMS.map(wordsOf)).size).toBe(UPDATE_PROBLEMS.length);
  });

  it('leaves the old release or the new one when the background is ended in the middle of an update', async () => {
    const reached = new Set<number>();
    for (let kill = 0; kill < 24; kill++) {
      second.publish(`kill-${kill}`);
      const before = (await settings.stored('second')).sequence;
      await settings.evaluate(`void chrome.runtime.sendMessage({ type: 'update-publishers' }).catch(() => undefined)`);
      await new Promise((resolve) => setTimeout(resolve, kill * 6));
      await driver.killBackground();
      const after = await settings.stored('second');
      expect({ kill, ...after }).toEqual({ kill, sequence: expect.any(Number), isWhole: true });
      reached.add((after.sequence ?? 0) - (before ?? 0));
    }
    expect(reached).toContain(0);
    expect(Math.min(...reached)).toBe(0);
    // A press may still reach the background that is being ended.
    const updated = async () => {
      await settings.update();
      return (await settings.stored('second')).sequence;
    };
    const newest = second.versions.targets;
    expect(await eventually(updated, (sequence) => sequence === newest)).toBe(newest);
  });

  it('sends nothing but plain requests for files, without any mark of who asks', () => {
    const allowed =
      /^\/(?:wellsourced|registry|other|attacked-\d+)\/(?:metadata\/(?:[0-9]+\.)?(?:root|timestamp|snapshot|targets)\.json|targets\/(?:diffs\/)?[0-9a-f]{64}\.(?:registry\.pack|[0-9]+\.diff)(?:\.gz)?)$/;
    const odd = server.seen.filter(({ method, url, headers }) => {
      const strange = Object.keys(headers).filter((header) => !ALLOWED_HEADERS.has(header));
      return method !== 'GET' || !allowed.test(url) || strange.length > 0 || headers['accept-language'] !== '*';
    });
    expect(odd).toEqual([]);
    expect(server.seen.length).toBeGreaterThan(100);
    const values = new Set(server.seen.map(({ headers: { host: _host, ...rest } }) => JSON.stringify(rest)));
    expect(values.size).toBe(1);
    expect([...values].join()).not.toMatch(/extension:|reader/);
  });

  it('forgets a publisher that is removed, and gives its permission back', async () => {
    await settings.press('[data-publisher=second] [data-act=remove]');
    await settings.press('[data-publisher=second] [data-act=publisher_remove_yes]');
    await eventually(
      () => settings.card('second'),
      ({ text }) => text === '',
    );
    expect((await settings.publishers()).map(({ id }) => id)).toEqual(['wellsourced']);
    expect((await settings.stored('second')).sequence).toBeNull();
    expect(await settings.evaluate(`chrome.permissions.contains({ origins: ['https://second.test/*'] })`)).toBe(false);
    await driver.open(PAGE.url.href);
    expect(await speakerBadges((labels) => labels.length > 0)).toEqual([expect.stringContaining('Hospital')]);
  });

  it('reaches no other host', () => {
    expect(driver.strayRequests()).toEqual([]);
  });

  function ring(): Promise<void> {
    return settings.evaluate(`chrome.alarms.create('registry-updates', { when: Date.now() + 200 })`);
  }

  /** Badges beside the writer's name, once they are as wished. */
  async function speakerBadges(isDone: (labels: string[]) => boolean): Promise<string[]> {
    const ask = async () =>
      (await badgesOf(driver)).filter(({ beside }) => beside.includes('Oakfield')).map(({ label }) => label);
    return eventually(ask, isDone);
  }
});
