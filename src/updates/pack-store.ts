/**
 * Opens each publisher's pack from where it is: one value in IndexedDB, one buffer with its checksum, read back in one go.
 *
 * The seed in the package is copied here once; a newer seed (a higher sequence) replaces it. A stored pack that does not
 * match its checksum or cannot be opened is replaced by the seed; where IndexedDB fails, the seed is used from memory.
 */
import { openPack, type Pack } from '../pack/open';
import { sha256, toHex } from '../pack/signed/hex';
import { logError } from '../platform/log';
import { type Database, modelKey, openDatabase, type PackRow } from './database';

/** Reads a seed pack of the package by publisher. */
export type ReadSeed = (publisher: string) => Promise<Uint8Array>;

/** What the package says of a seed, so that storage need not be compared with the whole of it. */
export interface SeedInfo {
  publisher: string;
  sequence: number;
  /** SHA-256 of the seed in hexadecimal: a rebuilt package with changed records replaces what is stored. */
  digest: string;
}

/**
 * The packs of these publishers, from storage or else from the package, then those of `followed`, which have no seed. A
 * publisher whose pack cannot be had at all is left out.
 */
export async function openPacks(
  publishers: readonly SeedInfo[],
  readSeed: ReadSeed,
  followed: readonly string[] = [],
): Promise<Pack[]> {
  const database = await openDatabase();
  try {
    const packs = await Promise.all([
      ...publishers.map((seed) => openOne(database, seed, readSeed, openPack)),
      ...followed.map((publisher) => openFollowed(database, publisher)),
    ]);
    return packs.filter((pack) => pack !== null);
  } finally {
    database?.close();
  }
}

/**
 * The learned weights in use: those of the last release, or the package's own (`seed`, with their digest). `null` where
 * neither can be opened.
 */
export async function openModelFile<T>(
  seed: SeedInfo,
  readSeed: ReadSeed,
  open: (bytes: Uint8Array) => T,
): Promise<T | null> {
  const database = await openDatabase();
  try {
    return await openOne(database, { ...seed, publisher: modelKey(seed.publisher) }, readSeed, open);
  } finally {
    database?.close();
  }
}

async function openOne<T>(
  database: Database | null,
  seed: SeedInfo,
  readSeed: ReadSeed,
  open: (bytes: Uint8Array) => T,
): Promise<T | null> {
  const stored = database === null ? null : await readStored(database, seed, open);
  if (stored !== null) return stored;
  try {
    const bytes = await readSeed(seed.publisher);
    const opened = open(bytes);
    if (database !== null) await storeSeed(database, seed, bytes);
    return opened;
  } catch (error) {
    logError(`seed of ${seed.publisher}`, error);
    return null;
  }
}

async function readStored<T>(database: Database, seed: SeedInfo, open: (bytes: Uint8Array) => T): Promise<T | null> {
  try {
    const row = await readRow(database, seed.publisher);
    if (row === null || !(row.sequence >= seed.sequence)) return null;
    if (row.isSeed && row.sequence === seed.sequence && row.sha256 !== seed.digest) return null;
    return open(row.bytes);
  } catch (error) {
    logError(`stored pack of ${seed.publisher}`, error);
    return null;
  }
}

async function openFollowed(database: Database | null, publisher: string): Promise<Pack | null> {
  try {
    const row = database === null ? null : await readRow(database, publisher);
    return row === null ? null : openPack(row.bytes);
  } catch (error) {
    logError('stored pack of a followed publisher', error);
    return null;
  }
}

/** A stored pack whose checksum holds. */
export interface CheckedRow {
  bytes: Uint8Array;
  sha256: string;
  sequence: number;
  isSeed: boolean;
}

/** `null` where there is none or its bytes are no longer those that were stored. */
export async function readRow(database: Database, publisher: string): Promise<CheckedRow | null> {
  return checkRow(await database.get('packs', publisher));
}

export async function checkRow(row: PackRow | undefined): Promise<CheckedRow | null> {
  if (!row) return null;
  const bytes = new Uint8Array(row.bytes);
  const found = await sha256(bytes);
  if (found !== toHex(new Uint8Array(row.digest))) return null;
  return { bytes, sha256: found, sequence: row.sequence, isSeed: row.isSeed ?? true };
}

async function storeSeed(database: Database, { publisher, sequence }: SeedInfo, pack: Uint8Array): Promise<void> {
  const bytes = pack.slice().buffer;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  try {
    await database.put('packs', { publisher, sequence, digest, bytes, isSeed: true });
  } catch (error) {
    logError(`storing the pack of ${publisher}`, error);
  }
}
