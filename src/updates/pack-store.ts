/**
 * Keeps each publisher's pack as one value in IndexedDB: one buffer with its checksum, read back in one go.
 *
 * The seed in the package is copied here once; a newer seed (a higher sequence) replaces it. A stored pack that does not
 * match its checksum or cannot be opened is replaced by the seed; where IndexedDB fails, the seed is used from memory.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { openPack, type Pack } from '../pack/open';
import { logError } from '../platform/log';

interface StoredPack {
  publisher: string;
  sequence: number;
  /** SHA-256 of `bytes`: answers to damage on disk after a pack was verified. */
  digest: ArrayBuffer;
  bytes: ArrayBuffer;
}

interface PackDatabase extends DBSchema {
  packs: { key: string; value: StoredPack };
}

const NAME = 'wellsourced';
const VERSION = 1;

/** Reads a seed pack of the package by publisher. */
export type ReadSeed = (publisher: string) => Promise<Uint8Array>;

/** The packs of these publishers, from storage or else from the package. A publisher whose pack cannot be had at all is left out. */
export async function openPacks(publishers: readonly SeedInfo[], readSeed: ReadSeed): Promise<Pack[]> {
  const database = await openDatabase();
  try {
    const packs = await Promise.all(publishers.map((seed) => openOne(database, seed, readSeed)));
    return packs.filter((pack) => pack !== null);
  } finally {
    database?.close();
  }
}

/** What the package says of a seed, so that storage need not be compared with the whole of it. */
export interface SeedInfo {
  publisher: string;
  sequence: number;
  /** SHA-256 of the seed in hexadecimal: a rebuilt package with changed records replaces what is stored. */
  digest: string;
}

async function openOne(
  database: IDBPDatabase<PackDatabase> | null,
  seed: SeedInfo,
  readSeed: ReadSeed,
): Promise<Pack | null> {
  const stored = database === null ? null : await readStored(database, seed);
  if (stored !== null) return stored;
  try {
    const bytes = await readSeed(seed.publisher);
    const pack = openPack(bytes);
    if (database !== null) await store(database, seed, bytes);
    return pack;
  } catch (error) {
    logError(`seed of ${seed.publisher}`, error);
    return null;
  }
}

async function readStored(database: IDBPDatabase<PackDatabase>, seed: SeedInfo): Promise<Pack | null> {
  try {
    const stored = await database.get('packs', seed.publisher);
    if (!stored || stored.sequence < seed.sequence) return null;
    const digest = hex(await crypto.subtle.digest('SHA-256', stored.bytes));
    if (digest !== hex(stored.digest)) return null;
    if (stored.sequence === seed.sequence && digest !== seed.digest) return null;
    return openPack(new Uint8Array(stored.bytes));
  } catch (error) {
    logError(`stored pack of ${seed.publisher}`, error);
    return null;
  }
}

async function store(database: IDBPDatabase<PackDatabase>, seed: SeedInfo, pack: Uint8Array): Promise<void> {
  const bytes = pack.slice().buffer;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  try {
    await database.put('packs', { publisher: seed.publisher, sequence: seed.sequence, digest, bytes });
  } catch (error) {
    logError(`storing the pack of ${seed.publisher}`, error);
  }
}

/** `null` where the browser has no storage for us (private windows of some browsers, a broken profile). */
async function openDatabase(): Promise<IDBPDatabase<PackDatabase> | null> {
  try {
    return await openDB<PackDatabase>(NAME, VERSION, {
      upgrade: (database) => {
        if (!database.objectStoreNames.contains('packs')) database.createObjectStore('packs', { keyPath: 'publisher' });
      },
      blocking: (_current, _next, event) => {
        (event.target as IDBDatabase).close();
      },
    });
  } catch (error) {
    logError('opening IndexedDB', error);
    return null;
  }
}

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
