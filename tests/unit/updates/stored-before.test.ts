/**
 * What earlier versions stored is read by this one, whole. A file in tests/fixtures/stored is never changed: a change of what
 * is stored adds one. (`tests/e2e/upgrade.test.ts` does the same with a real build of the first version.)
 */
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { readRequestLog } from '../../../src/platform/request-log';
import { DATABASE_NAME, openDatabase } from '../../../src/updates/database';
import { loadPins } from '../../../src/updates/pin-store';
import { loadPublishers } from '../../../src/updates/publisher-store';
import { loadSettings } from '../../../src/updates/settings-store';
import browser, { resetBrowser } from '../../fakes/browser';

interface Stored {
  local: Record<string, object> & { settings: object; publishers: object[]; requests: object };
  databases: Record<string, { version: number; stores: Record<string, string>; rows: Record<string, object[]> }>;
}

const FOLDER = 'tests/fixtures/stored';

describe.each(readdirSync(FOLDER))('what is stored in %s', (file) => {
  const stored = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Stored;

  beforeEach(async () => {
    resetBrowser();
    await browser.storage.local.set(stored.local);
    for (const [name, { version, stores, rows }] of Object.entries(stored.databases)) {
      const database = await openDB(name, version, {
        upgrade: (made) => {
          for (const [store, keyPath] of Object.entries(stores)) made.createObjectStore(store, { keyPath });
        },
      });
      for (const [store, all] of Object.entries(rows)) for (const row of all) await database.put(store, row);
      database.close();
    }
  });

  it('is read as settings and own choices', async () => {
    expect(await loadSettings()).toMatchObject(stored.local.settings);
  });

  it('is read as publishers that are followed', async () => {
    expect(await loadPublishers()).toMatchObject(stored.local.publishers);
  });

  it('is read as the count of requests', async () => {
    expect(await readRequestLog()).toMatchObject(stored.local.requests);
  });

  it('is read as kept checks', async () => {
    expect(await loadPins()).toEqual(stored.databases['wellsourced-pins']?.rows.pins);
  });

  it('keeps what is trusted of publishers, so that nothing older is accepted after an update', async () => {
    const database = await openDatabase();
    const rows = await database?.getAll('trusted');
    database?.close();
    expect(rows).toMatchObject(stored.databases[DATABASE_NAME]?.rows.trusted ?? []);
  });
});
