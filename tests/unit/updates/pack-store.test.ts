/** Packs come from storage or from the package, and damage, failure or age of what is stored never leaves the reader without. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compilePack } from '../../../src/pack/compile';
import { openModelFile, openPacks, type SeedInfo } from '../../../src/updates/pack-store';
import { indexedTrustStore } from '../../../src/updates/trust-store';
import { anAccount, aRegistry, aSource } from '../../fakes/records';

interface Seed {
  info: SeedInfo;
  bytes: Uint8Array;
}

async function seedOf(name: string, sequence = 1, publisher = 'wellsourced'): Promise<Seed> {
  const sources = [aSource({ id: 'agency', name, accounts: [anAccount('x', 'agency')] })];
  const bytes = compilePack(aRegistry({ publisher, name, sequence, sources }));
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes.slice())).toString('hex');
  return { info: { publisher, sequence, digest }, bytes };
}

/** Opens the seeds and tells the names of the packs in use and how often the package was read. */
async function open(...seeds: Seed[]): Promise<{ names: string[]; reads: number }> {
  let reads = 0;
  const packs = await openPacks(
    seeds.map(({ info }) => info),
    async (publisher) => {
      reads++;
      const seed = seeds.find(({ info }) => info.publisher === publisher);
      if (!seed) throw new Error(`no seed of ${publisher}`);
      return seed.bytes;
    },
  );
  return { names: packs.map(({ meta }) => meta.name), reads };
}

type Row = { publisher: string; sequence: number; digest: ArrayBuffer; bytes: ArrayBuffer };

/** Changes the stored row behind the store's back. */
async function tamper(change: (row: Row) => void): Promise<void> {
  const database = await answer(indexedDB.open('wellsourced'));
  const store = database.transaction('packs', 'readwrite').objectStore('packs');
  const row = (await answer(store.get('wellsourced'))) as Row;
  change(row);
  await answer(store.put(row));
  database.close();
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the pack store', () => {
  it('seeds once and reads back from then on', async () => {
    const seed = await seedOf('First');
    expect(await open(seed)).toEqual({ names: ['First'], reads: 1 });
    expect(await open(seed)).toEqual({ names: ['First'], reads: 0 });
  });

  it('replaces what is stored by a seed of a higher sequence', async () => {
    await open(await seedOf('First', 1));
    expect(await open(await seedOf('Second', 2))).toEqual({ names: ['Second'], reads: 1 });
    expect(await open(await seedOf('Second', 2))).toEqual({ names: ['Second'], reads: 0 });
  });

  it('keeps what is stored against a seed of a lower sequence', async () => {
    await open(await seedOf('Second', 2));
    expect(await open(await seedOf('First', 1))).toEqual({ names: ['Second'], reads: 0 });
  });

  it('replaces a pack of the same sequence with other records', async () => {
    await open(await seedOf('First'));
    expect(await open(await seedOf('Rebuilt'))).toEqual({ names: ['Rebuilt'], reads: 1 });
  });

  it.each([
    ['one bit of it is wrong', (row: Row) => new Uint8Array(row.bytes).fill(1, 100, 101)],
    ['it is cut short', (row: Row) => Object.assign(row, { bytes: row.bytes.slice(0, 50) })],
    ['it is empty', (row: Row) => Object.assign(row, { bytes: new ArrayBuffer(0) })],
    ['its digest is wrong', (row: Row) => new Uint8Array(row.digest).fill(0)],
    ['its digest is missing', (row: Row) => Object.assign(row, { digest: undefined })],
    ['its bytes are something else', (row: Row) => Object.assign(row, { bytes: 'text' })],
    ['its sequence is no number', (row: Row) => Object.assign(row, { sequence: undefined })],
  ])('reads the seed again where %s', async (_name, change) => {
    const seed = await seedOf('First');
    await open(seed);
    await tamper(change);
    expect(await open(seed)).toEqual({ names: ['First'], reads: 1 });
    expect(await open(seed)).toEqual({ names: ['First'], reads: 0 });
  });

  it('reads the seed again where a stored pack matches its digest but cannot be opened', async () => {
    const seed = await seedOf('First');
    await open(seed);
    const junk = new Uint8Array(64);
    const digest = await crypto.subtle.digest('SHA-256', junk);
    await tamper((row) => Object.assign(row, { sequence: 9, bytes: junk.buffer, digest }));
    expect(await open(seed)).toEqual({ names: ['First'], reads: 1 });
  });

  it('uses the seed from memory where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const seed = await seedOf('First');
    expect(await open(seed)).toEqual({ names: ['First'], reads: 1 });
    expect(await open(seed)).toEqual({ names: ['First'], reads: 1 });
  });

  it('uses the seed from memory where opening IndexedDB throws', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
      },
    });
    expect(await open(await seedOf('First'))).toEqual({ names: ['First'], reads: 1 });
  });

  it('uses the seed from memory where storing fails', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await open(await seedOf('First'))).toEqual({ names: ['First'], reads: 1 });
    expect(put).toHaveBeenCalled();
  });

  it('can be opened by two at once', async () => {
    const seed = await seedOf('First');
    const both = await Promise.all([open(seed), open(seed)]);
    expect(both.map(({ names }) => names)).toEqual([['First'], ['First']]);
    expect(await open(seed)).toEqual({ names: ['First'], reads: 0 });
  });

  it('leaves out a publisher whose pack cannot be had, and keeps the others', async () => {
    const good = await seedOf('Good', 1, 'good');
    const bad: Seed = { info: { publisher: 'bad', sequence: 1, digest: '' }, bytes: new Uint8Array(5) };
    expect((await open(bad, good)).names).toEqual(['Good']);
  });

  it('does not store a seed that cannot be opened', async () => {
    const bad: Seed = { info: { publisher: 'wellsourced', sequence: 5, digest: '' }, bytes: new Uint8Array(5) };
    expect((await open(bad)).names).toEqual([]);
    expect((await open(await seedOf('First', 1))).names).toEqual(['First']);
  });

  it('keeps the packs of publishers apart', async () => {
    const [one, two] = [await seedOf('One', 1, 'one'), await seedOf('Two', 1, 'two')];
    await open(one, two);
    expect(await open(one, two)).toEqual({ names: ['One', 'Two'], reads: 0 });
  });

  it('logs nothing of what was read, only where and what kind of error', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.stubGlobal('indexedDB', undefined);
    await open(await seedOf('Secret name'));
    expect(JSON.stringify(logged.mock.calls)).not.toContain('Secret name');
  });
});

describe('learned weights', () => {
  const weights = (value: number) => new Uint8Array(64).fill(value);
  const digestOf = async (bytes: Uint8Array) =>
    Buffer.from(await crypto.subtle.digest('SHA-256', bytes.slice())).toString('hex');
  const trusted = {
    ...{ root: new Uint8Array(1), timestamp: null, snapshot: null, targets: null, signedTime: 0 },
    floor: { timestamp: 1, snapshot: 1, targets: 1 },
  };

  async function opened(packaged: Uint8Array, sequence: number, refuse = (_bytes: Uint8Array) => false) {
    const seed = { publisher: 'wellsourced', sequence, digest: await digestOf(packaged) };
    const read = (bytes: Uint8Array) => {
      if (refuse(bytes)) throw new Error('damaged model');
      return bytes[0];
    };
    return openModelFile(seed, async () => packaged, read);
  }

  async function release(bytes: Uint8Array, sequence: number): Promise<void> {
    const model = { bytes, sha256: await digestOf(bytes), sequence };
    await indexedTrustStore.commit('wellsourced', trusted, { pack: null, model });
  }

  it('are those of the package until a release brings others, and again when the package is newer', async () => {
    expect(await opened(weights(1), 1)).toBe(1);
    await release(weights(5), 5);
    expect(await opened(weights(1), 1)).toBe(5);
    expect(await opened(weights(6), 6)).toBe(6);
  });

  it('are those of the package where what is stored cannot be opened, and none where neither can', async () => {
    await release(weights(5), 5);
    expect(await opened(weights(1), 1, (bytes) => bytes[0] === 5)).toBe(1);
    expect(await opened(weights(1), 1, () => true)).toBeNull();
  });

  it('stand beside the pack of their publisher and are no pack themselves', async () => {
    const pack = await seedOf('pack');
    await open(pack);
    await release(weights(5), 5);
    expect((await open(pack)).names).toEqual(['pack']);
    expect((await indexedTrustStore.load('wellsourced')).model).toBe(await digestOf(weights(5)));
    await indexedTrustStore.remove('wellsourced');
    expect(await indexedTrustStore.load('wellsourced')).toEqual({ trusted: null, held: null, model: null });
  });
});
