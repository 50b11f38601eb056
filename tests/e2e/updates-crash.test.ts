/** The whole browser dies in the middle of an update; started again, it has the old release or the new one, never a mixture. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IS_PROOF } from '../updates/support/seeded';
import { type BrowserName, type Driver, launch } from './harness/driver';
import { type PublisherServer, servePublishers } from './harness/publisher-sites';
import { BUILT_IN_SITE, packageWith, publisherOf, removePackage, SettingsPage } from './harness/reader';

/** Milliseconds after the press at which the browser is killed: before, in the middle of and after the commit. */
const KILLS = IS_PROOF ? [5, 10, 20, 30, 40, 50, 60, 70, 80, 100, 120, 160, 200] : [20, 60, 120];

describe.each<BrowserName>(['chromium', 'firefox'])('%s that is killed in an update', (name) => {
  const builtIn = publisherOf('wellsourced', 'hospital', 21).publish();
  const profile = mkdtempSync(join(tmpdir(), 'wellsourced-crash-'));
  let extension: string;
  let server: PublisherServer;

  beforeAll(async () => {
    server = await servePublishers(() => '<p>Nothing here</p>');
    server.publish(BUILT_IN_SITE, builtIn.files);
    extension = packageWith(name, builtIn);
  });
  afterAll(async () => {
    await server?.close();
    if (extension) removePackage(extension);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it.each(KILLS)('after %i ms has one whole release afterwards', async (delay) => {
    const first = await start();
    await first.settings.update();
    const before = await first.settings.stored('wellsourced');
    expect(before).toEqual({ sequence: builtIn.versions.targets, isWhole: true });
    builtIn.publish(`after-${delay}`);
    await first.settings.evaluate(
      `void chrome.runtime.sendMessage({ type: 'update-publishers' }).catch(() => undefined)`,
    );
    await new Promise((resolve) => setTimeout(resolve, delay));
    await first.driver.kill();
    const second = await start();
    const after = await second.settings.stored('wellsourced');
    expect(after.isWhole).toBe(true);
    expect([before.sequence, builtIn.versions.targets]).toContain(after.sequence);
    await second.driver.close();
  });

  async function start(): Promise<{ driver: Driver; settings: SettingsPage }> {
    const driver = await launch(name, server, extension, undefined, profile);
    return { driver, settings: await SettingsPage.open(driver) };
  }
});
