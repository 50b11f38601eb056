/** The faults of update, storage and clock from the research (numbers in brackets), each with what is expected of it. */
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newPublisher } from '../../src/model/publishers';
import { openPack } from '../../src/pack/open';
import { verifyEd25519 } from '../../src/pack/signed/ed25519';
import type { FetchFile } from '../../src/pack/signed/remote';
import { DATABASE_NAME, openDatabase } from '../../src/updates/database';
import { freshnessOf, vouchedBySeed } from '../../src/updates/freshness';
import { openPacks, type SeedInfo } from '../../src/updates/pack-store';
import { changePublishers, loadPublishers } from '../../src/updates/publisher-store';
import { type RunTools, runDueUpdates } from '../../src/updates/run-updates';
import { indexedTrustStore } from '../../src/updates/trust-store';
import { resetBrowser } from '../fakes/browser';
import { answerFrom } from './support/test-client';
import { DAY, packOf, sha256Hex, TestRepository, TODAY } from './support/test-repository';

type Answer = Awaited<ReturnType<FetchFile>>;

/** The extension with its real storage, over several sites in memory. */
class Installation {
  now = TODAY;
  readonly asked: string[] = [];
  intercept: (path: string) => Promise<Answer> | null = () => null;
  allowed = true;
  private readonly sites = new Map<string, TestRepository>();

  async follow(repository: TestRepository): Promise<this> {
    const { publisher: id, fingerprint } = repository;
    const url = `https://${id}.test/`;
    this.sites.set(url, repository);
    await changePublishers((list) => [...list, newPublisher({ id, url, fingerprint })]);
    return this;
  }

  readonly tools: RunTools = {
    store: indexedTrustStore,
    fetchFrom: (url) => async (path) => {
      this.asked.push(url + path);
      return this.intercept(path) ?? answerFrom(this.sites.get(url)?.files ?? new Map(), path);
    },
    verify: verifyEd25519,
    now: () => this.now,
    chance: () => 0.5,
    mayFetch: async () => this.allowed,
    onlyOnce: (act) => act(),
  };

  /** One ring of the alarm, late enough that everybody is due. */
  async ring(): Promise<{ updated: string[]; next: number | null }> {
    await changePublishers((list) => list.map((publisher) => ({ ...publisher, nextCheck: 0 })));
    return runDueUpdates(this.tools);
  }
}

async function problemOf(id = 'wellsourced'): Promise<string | null | undefined> {
  return (await loadPublishers()).find((publisher) => publisher.id === id)?.problem;
}

async function heldSources(id = 'wellsourced'): Promise<string[]> {
  const { held } = await indexedTrustStore.load(id);
  if (!held) return [];
  const { meta, source } = openPack(held.bytes);
  return Array.from({ length: meta.sources }, (_, i) => source(i).id);
}

async function installedOne() {
  const repository = new TestRepository().publish('one');
  const installation = await new Installation().follow(repository);
  expect((await installation.ring()).updated).toEqual(['wellsourced']);
  return { repository, installation };
}

/** Changes what is stored behind the store's back. */
async function tamper(change: (bytes: Uint8Array) => void): Promise<void> {
  const database = await openDatabase();
  const row = await database?.get('packs', 'wellsourced');
  if (!database || !row) throw new Error('nothing is stored');
  change(new Uint8Array(row.bytes));
  await database.put('packs', row);
  database.close();
}

const seedOf = (sequence: number, ...names: string[]) => {
  const bytes = packOf('wellsourced', sequence, names);
  const info: SeedInfo = { publisher: 'wellsourced', sequence, digest: sha256Hex(bytes) };
  return { info, bytes };
};

async function openWithSeed({ info, bytes }: ReturnType<typeof seedOf>): Promise<number[]> {
  return (await openPacks([info], async () => bytes)).map(({ meta }) => meta.sequence);
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  resetBrowser();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a fault on the way', () => {
  const broken: [string, string, (bytes: Uint8Array) => Uint8Array][] = [
    ['[3] cut short', 'damaged', (bytes) => bytes.subarray(0, bytes.byteLength >> 1)],
    ['[4] one bit flipped', 'damaged', (bytes) => bytes.map((byte, i) => (i === 100 ? byte ^ 1 : byte))],
    ['[5] longer than signed', 'too-large', (bytes) => new Uint8Array([...bytes, 0])],
  ];

  it.each(broken)('%s: refused, kept, and had whole the next time', async (_name, problem, change) => {
    const { repository, installation } = await installedOne();
    repository.publish('one', 'two');
    const good = new Map(repository.files);
    for (const [path, bytes] of good) {
      if (path.endsWith('.gz')) repository.files.delete(path);
      else if (path.startsWith('targets/')) repository.files.set(path, change(bytes));
    }
    await installation.ring();
    expect([await problemOf(), await heldSources()]).toEqual([problem, ['one']]);
    for (const [path, bytes] of good) repository.files.set(path, bytes);
    expect((await installation.ring()).updated).toEqual(['wellsourced']);
    expect([await problemOf(), await heldSources()]).toEqual([null, ['one', 'two']]);
  });

  it('[6] no diff from what is held: the whole file', async () => {
    const { repository, installation } = await installedOne();
    repository.diffs = [];
    repository.publish('one', 'two');
    for (const path of repository.files.keys()) if (path.includes('diff')) repository.files.delete(path);
    expect((await installation.ring()).updated).toEqual(['wellsourced']);
  });

  it.each([
    ['404', { status: 404, body: null }, 'not-found'],
    ['500', { status: 500, body: null }, 'unreachable'],
    ['503', { status: 503, body: null }, 'unreachable'],
    ['204', { status: 204, body: null }, 'unreachable'],
  ])('[7] status %s: kept, and asked less and less often', async (_name, answer, problem) => {
    const { installation } = await installedOne();
    installation.intercept = async () => answer;
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) waits.push(((await installation.ring()).next ?? 0) - installation.now);
    expect([await problemOf(), await heldSources()]).toEqual([problem, ['one']]);
    expect(waits.every((wait, i) => i === 0 || wait >= (waits[i - 1] ?? 0))).toBe(true);
    expect(waits[0]).toBeLessThan(DAY / 24);
    expect(waits.at(-1)).toBeGreaterThan(DAY / 4);
  });

  it('[8] a redirect, as the browser reports it: kept', async () => {
    const { installation } = await installedOne();
    installation.intercept = () => Promise.reject(new TypeError('Failed to fetch'));
    await installation.ring();
    expect([await problemOf(), await heldSources()]).toEqual(['unreachable', ['one']]);
  });

  it('[9] [10] weeks without a network: it works, dated, then unchecked', async () => {
    await installedOne();
    const [{ confirmed } = { confirmed: null }] = await loadPublishers();
    if (!confirmed) throw new Error('never confirmed');
    const after = (days: number) => freshnessOf(confirmed, TODAY + days * DAY);
    expect([0, 6, 8, 30, 90, 91].map(after)).toEqual(['current', 'current', 'dated', 'dated', 'dated', 'unchecked']);
    expect(freshnessOf(vouchedBySeed('2026-11-22'), Date.parse('2027-03-01'))).toBe('unchecked');
    expect(await heldSources()).toEqual(['one']);
  });

  it('[11] an older release: refused and noted in the history', async () => {
    const { repository, installation } = await installedOne();
    const old = repository.file('metadata/timestamp.json');
    repository.publish('one', 'two');
    await installation.ring();
    repository.files.set('metadata/timestamp.json', old);
    await installation.ring();
    expect([await problemOf(), await heldSources()]).toEqual(['rollback', ['one', 'two']]);
    expect((await loadPublishers())[0]?.history.at(-1)).toEqual({ at: TODAY, event: 'failed', problem: 'rollback' });
  });

  it('[12] keys replaced: the chain is followed', async () => {
    const { repository, installation } = await installedOne();
    for (const role of ['root', 'timestamp', 'snapshot', 'targets'] as const) repository.rotate(role);
    repository.publish('one', 'two');
    expect((await installation.ring()).updated).toEqual(['wellsourced']);
  });

  it('[13] one publisher fails: the others are updated', async () => {
    const bad = new TestRepository('bad', 2).publish('bad');
    const good = new TestRepository('good', 3).publish('good');
    const installation = await (await new Installation().follow(bad)).follow(good);
    bad.files.delete('metadata/timestamp.json');
    expect((await installation.ring()).updated).toEqual(['good']);
    expect([await problemOf('bad'), await problemOf('good')]).toEqual(['not-found', null]);
  });

  it('[14] two alarms at once: one update', async () => {
    const { onlyOnce } = await import('../../src/updates/once');
    const repository = new TestRepository().publish('one');
    const installation = await new Installation().follow(repository);
    const tools = { ...installation.tools, onlyOnce };
    const results = await Promise.all([runDueUpdates(tools), runDueUpdates(tools), runDueUpdates(tools)]);
    expect(results.flatMap(({ updated }) => updated)).toEqual(['wellsourced']);
    expect(installation.asked.filter((url) => url.endsWith('timestamp.json'))).toHaveLength(1);
  });

  it('[27] permission taken back: nothing is fetched', async () => {
    const { installation } = await installedOne();
    installation.asked.length = 0;
    installation.allowed = false;
    await installation.ring();
    expect([await problemOf(), installation.asked]).toEqual(['no-permission', []]);
  });
});

describe('a fault of storage', () => {
  it('[15] no room: what was held stays, and the reader is told', async () => {
    const { repository, installation } = await installedOne();
    repository.publish('one', 'two');
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'packs') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    await installation.ring();
    expect([await problemOf(), await heldSources()]).toEqual(['storage-full', ['one']]);
    vi.restoreAllMocks();
    expect((await installation.ring()).updated).toEqual(['wellsourced']);
  });

  it('[16] a database that cannot be opened is made anew', async () => {
    await installedOne();
    const real = indexedDB;
    let failures = 1;
    vi.stubGlobal('indexedDB', {
      open: (...args: Parameters<IDBFactory['open']>) => {
        if (failures-- > 0) throw new DOMException('Internal error opening backing store', 'UnknownError');
        return real.open(...args);
      },
      deleteDatabase: (name: string) => real.deleteDatabase(name),
    });
    const seed = seedOf(1, 'seed');
    expect(await openWithSeed(seed)).toEqual([1]);
    expect(await heldSources()).toEqual(['seed']);
  });

  it('[16] [17] no storage at all: the seed from memory, and no update', async () => {
    const { installation } = await installedOne();
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
      },
    });
    expect(await openWithSeed(seedOf(1, 'seed'))).toEqual([1]);
    await installation.ring();
    expect(await problemOf()).toBe('storage-broken');
  });

  it('[18] evicted: seeded again, and trusted again by its fingerprint', async () => {
    const { repository, installation } = await installedOne();
    vi.stubGlobal('indexedDB', new IDBFactory());
    expect(await openWithSeed(seedOf(1, 'seed'))).toEqual([1]);
    repository.publish('one', 'two');
    expect((await installation.ring()).updated).toEqual(['wellsourced']);
    expect(await heldSources()).toEqual(['one', 'two']);
  });

  it('[19] a newer copy of us wants the database: this one lets go', async () => {
    await installedOne();
    const held = await openDatabase();
    const upgraded = await new Promise<boolean>((resolve) => {
      const request = indexedDB.open(DATABASE_NAME, 99);
      request.onsuccess = () => {
        request.result.close();
        resolve(true);
      };
      request.onerror = () => resolve(false);
    });
    expect([upgraded, held !== null]).toEqual([true, true]);
  });

  it('[19] an older copy that does not let go: the seed is used from memory', async () => {
    const stuck = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(DATABASE_NAME, 1);
      request.onsuccess = () => resolve(request.result);
    });
    expect(await openWithSeed(seedOf(1, 'seed'))).toEqual([1]);
    stuck.close();
  });

  it('[20] the database of the first version is brought up to date, and keeps its pack', async () => {
    const seed = seedOf(3, 'first');
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(DATABASE_NAME, 1);
      request.onupgradeneeded = () => void request.result.createObjectStore('packs', { keyPath: 'publisher' });
      request.onsuccess = async () => {
        const digest = await crypto.subtle.digest('SHA-256', seed.bytes.slice());
        const row = { publisher: 'wellsourced', sequence: 3, digest, bytes: seed.bytes.slice().buffer };
        const transaction = request.result.transaction('packs', 'readwrite');
        transaction.objectStore('packs').put(row);
        transaction.oncomplete = () => {
          request.result.close();
          resolve();
        };
      };
    });
    expect(await openWithSeed(seedOf(2, 'older'))).toEqual([3]);
    expect(await heldSources()).toEqual(['first']);
  });

  it('[21] the database of a newer version is rebuilt', async () => {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(DATABASE_NAME, 99);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    expect(await openWithSeed(seedOf(1, 'seed'))).toEqual([1]);
    expect(await heldSources()).toEqual(['seed']);
  });

  it('[22] [23] damage on disk is seen on load: the seed at once, the release with the next update', async () => {
    const { installation } = await installedOne();
    await tamper((bytes) => {
      bytes[200] = (bytes[200] ?? 0) ^ 1;
    });
    expect((await indexedTrustStore.load('wellsourced')).held).toBeNull();
    expect(await openWithSeed(seedOf(1, 'seed'))).toEqual([1]);
    expect((await installation.ring()).updated).toEqual(['wellsourced']);
    expect(await heldSources()).toEqual(['one']);
  });

  it('a newer seed stays, whatever an old mirror offers', async () => {
    const { repository, installation } = await installedOne();
    repository.signTimestamp();
    expect(await openWithSeed(seedOf(9, 'shipped'))).toEqual([9]);
    expect((await installation.ring()).updated).toEqual([]);
    expect(await heldSources()).toEqual(['shipped']);
  });

  it('a release that was fetched is not replaced by a seed of the same number', async () => {
    await installedOne();
    await openWithSeed(seedOf(1, 'shipped'));
    expect(await heldSources()).toEqual(['one']);
  });

  it('two updates at once: the one that knows less does not overwrite the other', async () => {
    const { repository, installation } = await installedOne();
    const before = await indexedTrustStore.load('wellsourced');
    repository.publish('one', 'two');
    await installation.ring();
    if (!before.trusted) throw new Error('nothing was trusted');
    await expect(indexedTrustStore.commit('wellsourced', before.trusted, { pack: null, model: null })).rejects.toThrow(
      'went further',
    );
    expect(await heldSources()).toEqual(['one', 'two']);
  });
});

describe('a fault of the clock', () => {
  it('[24] ten years ahead: told to check the clock, nothing is deleted', async () => {
    const { installation } = await installedOne();
    installation.now = TODAY + 3652 * DAY;
    await installation.ring();
    expect([await problemOf(), await heldSources()]).toEqual(['clock', ['one']]);
    installation.now = TODAY;
    await installation.ring();
    expect(await problemOf()).toBeNull();
  });

  it('[25] set back: the latest signed moment counts', async () => {
    const { repository, installation } = await installedOne();
    repository.now = TODAY - 30 * DAY;
    repository.publish('one', 'two');
    installation.now = TODAY - 30 * DAY;
    await installation.ring();
    expect([await problemOf(), await heldSources()]).toEqual(['expired', ['one']]);
  });

  it('[25] set back: the next check does not wait for years', async () => {
    const { installation } = await installedOne();
    installation.now = TODAY - 400 * DAY;
    const { next } = await runDueUpdates(installation.tools);
    expect((next ?? 0) - installation.now).toBeLessThan(DAY);
  });
});
