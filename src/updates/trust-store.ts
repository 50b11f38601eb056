/**
 * Keeps what is trusted of each publisher together with its pack. Both change in one transaction, so that after any
 * crash the metadata describes the pack: the old pair or the new one, never one of each.
 */
import { fromHex } from '../pack/signed/hex';
import type { HeldPack } from '../pack/signed/install';
import type { Trusted } from '../pack/signed/refresh';
import { UpdateError } from '../pack/signed/update-error';
import { type Database, modelKey, openDatabase, type PackRow } from './database';
import { checkRow } from './pack-store';

/** A file that is about to be stored: verified, and a pack opened once. */
export interface PackToStore {
  bytes: Uint8Array;
  sha256: string;
  sequence: number;
}

/** What an update brings; `null` for what stays as it is. */
export interface FilesToStore {
  pack: PackToStore | null;
  model: PackToStore | null;
}

/** What is held of a publisher. `model` is the digest of the learned weights. */
export interface HeldFiles {
  trusted: Trusted | null;
  held: HeldPack | null;
  model: string | null;
}

const NO_FILES: FilesToStore = { pack: null, model: null };

/** Where an update reads what was before and writes what is next. Each call is one transaction. */
export interface TrustStore {
  load(publisher: string): Promise<HeldFiles>;
  /** Keeps a newer root and higher floors while an update is still going on; the pack stays as it is. */
  remember(publisher: string, trusted: Trusted): Promise<void>;
  /** The switch: the metadata and, where they changed, the files that it describes. */
  commit(publisher: string, trusted: Trusted, files: FilesToStore): Promise<void>;
  remove(publisher: string): Promise<void>;
}

/** Over IndexedDB, opened for each act: a worker may be ended between any two. */
export const indexedTrustStore: TrustStore = {
  load: (publisher) => withDatabase((database) => load(database, publisher)),
  remember: (publisher, trusted) => withDatabase((database) => write(database, publisher, trusted, NO_FILES)),
  commit: (publisher, trusted, files) => withDatabase((database) => write(database, publisher, trusted, files)),
  remove: (publisher) => withDatabase((database) => remove(database, publisher)),
};

async function load(database: Database, publisher: string): Promise<HeldFiles> {
  const transaction = database.transaction(['trusted', 'packs'], 'readonly');
  const packs = transaction.objectStore('packs');
  const [row, pack, model] = await Promise.all([
    transaction.objectStore('trusted').get(publisher),
    packs.get(publisher),
    packs.get(modelKey(publisher)),
    transaction.done,
  ]);
  const { publisher: _key, ...trusted } = row ?? { publisher };
  return {
    trusted: row ? (trusted as Trusted) : null,
    held: await checkRow(pack),
    model: (await checkRow(model))?.sha256 ?? null,
  };
}

/**
 * Both writes are asked for before either is waited for: a worker that ends in between leaves a transaction that the
 * browser rolls back. `strict`: on disk before it counts as done.
 */
async function write(database: Database, publisher: string, trusted: Trusted, files: FilesToStore): Promise<void> {
  const rows = rowsOf(publisher, files);
  const transaction = database.transaction(['trusted', 'packs'], 'readwrite', { durability: 'strict' });
  // Observed from the start: a transaction that the browser aborts while we wait for the read is no unhandled rejection.
  transaction.done.catch(() => undefined);
  const known = await transaction.objectStore('trusted').get(publisher);
  if (known && isNewer(known, trusted)) {
    transaction.abort();
    throw new UpdateError('rollback', 'another update went further in the meantime');
  }
  const writes: Promise<unknown>[] = [transaction.objectStore('trusted').put({ ...trusted, publisher })];
  for (const row of rows) writes.push(transaction.objectStore('packs').put(row));
  await Promise.all([...writes, transaction.done]);
}

/** Two updates at once: the one that knows less must not overwrite the other. Reset floors come with a newer root. */
function isNewer(known: Trusted, offered: Trusted): boolean {
  if (known.root.byteLength !== offered.root.byteLength || known.root.some((byte, i) => byte !== offered.root[i]))
    return false;
  return known.floor.timestamp > offered.floor.timestamp;
}

function rowsOf(publisher: string, { pack, model }: FilesToStore): PackRow[] {
  return [...(pack ? [rowOf(publisher, pack)] : []), ...(model ? [rowOf(modelKey(publisher), model)] : [])];
}

function rowOf(publisher: string, { bytes, sha256, sequence }: PackToStore): PackRow {
  const digest = fromHex(sha256);
  if (!digest) throw new TypeError('a digest that is no digest');
  return { publisher, sequence, digest: digest.buffer, bytes: bytes.slice().buffer, isSeed: false };
}

async function remove(database: Database, publisher: string): Promise<void> {
  const transaction = database.transaction(['trusted', 'packs'], 'readwrite');
  await Promise.all([
    transaction.objectStore('trusted').delete(publisher),
    transaction.objectStore('packs').delete(publisher),
    transaction.objectStore('packs').delete(modelKey(publisher)),
    transaction.done,
  ]);
}

/** @throws {UpdateError} `storage-full` or `storage-broken` */
async function withDatabase<T>(act: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  if (database === null) throw new UpdateError('storage-broken', 'no database');
  try {
    return await act(database);
  } catch (error) {
    throw error instanceof UpdateError ? error : storageError(error);
  } finally {
    database.close();
  }
}

function storageError(error: unknown): UpdateError {
  const name = error instanceof Error ? error.name : typeof error;
  return new UpdateError(name === 'QuotaExceededError' ? 'storage-full' : 'storage-broken', name);
}
