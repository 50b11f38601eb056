/** A registry that takes longer to arrive than Firefox lets a background sit idle. Half a minute and more: a part of `npm run proof`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IS_PROOF } from '../updates/support/seeded';
import { answerFrom } from '../updates/support/test-client';
import { type Driver, eventually, launch } from './harness/driver';
import { type PublisherServer, servePublishers } from './harness/publisher-sites';
import { BUILT_IN_SITE, packageWith, publisherOf, removePackage, SettingsPage } from './harness/reader';

/** Firefox ends a background that hears of nothing for 30 seconds. */
const SECONDS = 45;

describe.skipIf(!IS_PROOF)('a slow line in firefox', () => {
  const builtIn = publisherOf('wellsourced', 'hospital', 31).publish();
  let extension: string;
  let server: PublisherServer;
  let driver: Driver;

  beforeAll(async () => {
    server = await servePublishers(() => '<p>Nothing here</p>');
    extension = packageWith('firefox', builtIn);
    builtIn.diffs = [];
    builtIn.publish('slow');
    server.publish(BUILT_IN_SITE, builtIn.files, (path) => (path.endsWith('.gz') ? slowly(path) : null));
    driver = await launch('firefox', server, extension);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    if (extension) removePackage(extension);
  });

  it(
    `still brings the update after ${SECONDS} seconds`,
    async () => {
      const settings = await SettingsPage.open(driver);
      await settings.evaluate(`chrome.alarms.create('registry-updates', { when: Date.now() + 200 })`);
      const stored = () => settings.stored('wellsourced');
      const after = await eventually(stored, ({ sequence }) => sequence === 2, (SECONDS + 30) * 1000);
      expect(after).toEqual({ sequence: 2, isWhole: true });
      expect(server.seen.filter(({ url }) => url.endsWith('.gz'))).toHaveLength(1);
    },
    (SECONDS + 60) * 1000,
  );

  async function slowly(path: string) {
    const { status, body } = answerFrom(builtIn.files, path);
    const bytes = new Uint8Array(await new Response(body).arrayBuffer());
    const step = Math.ceil(bytes.byteLength / SECONDS);
    let at = 0;
    const drip = new ReadableStream<Uint8Array>({
      async pull(controller) {
        if (at >= bytes.byteLength) return controller.close();
        await new Promise((resolve) => setTimeout(resolve, 1000));
        controller.enqueue(bytes.subarray(at, at + step));
        at += step;
      },
    });
    return { status, body: drip };
  }
});
