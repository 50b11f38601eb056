/**
 * The extension's IndexedDB: opened, brought up to date, and made anew where it cannot be read.
 *
 *   packs     one pack per publisher, one buffer with its checksum; the learned weights under a key of their own
 *   trusted   the signed metadata that describes it, and the lowest versions that may still come
 *
 * Nothing is kept here that cannot be had again: a broken or newer database is deleted and filled from the package.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Trusted } from '../pack/signed/refresh';
import { logError } from '../platform/log';

export interface PackRow {
  /** Of the learned weights: the publisher's name and the file's (`modelKey`). */
  publisher: string;
  sequence: number;
  /** SHA-256 of `bytes`: answers to damage on disk after a pack was verified. */
  digest: ArrayBuffer;
  bytes: ArrayBuffer;
  /** Came with the extension. Rows of the first version do not say so, and all did. */
  isSeed?: boolean;
}

/** No publisher can have such a name, so it is nobody's pack. */
export function modelKey(publisher: string): string {
  return `${publisher}/model.pack`;
}

export interface TrustedRow extends Trusted {
  publisher: string;
}

export interface WellsourcedSchema extends DBSchema {
  packs: { key: string; value: PackRow };
  trusted: { key: string; value: TrustedRow };
}
export type Database = IDBPDatabase<WellsourcedSchema>;

export const DATABASE_NAME = 'wellsourced';
export const DATABASE_VERSION = 2;
/** Another copy of us that does not let go: we go on without storage rather than wait for ever. */
const BLOCKED_MS = 2000;
/** Errors that trying again does not heal; `VersionError`: a newer version of us was here before. */
const HOPELESS = ['UnknownError', 'VersionError'];

/** `null` where the browser has no storage for us (private windows of some browsers, a broken profile). */
export async function openDatabase(): Promise<Database | null> {
  try {
    return await openOrGiveUp();
  } catch (error) {
    logError('opening IndexedDB', error);
    return error instanceof Error && HOPELESS.includes(error.name) ? rebuild() : null;
  }
}

async function rebuild(): Promise<Database | null> {
  try {
    await deleteDB(DATABASE_NAME, { blocked: () => undefined });
    return await openOrGiveUp();
  } catch (error) {
    logError('rebuilding IndexedDB', error);
    return null;
  }
}

async function openOrGiveUp(): Promise<Database> {
  let giveUp: (error: Error) => void = () => undefined;
  const blocked = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  const opening = openDB<WellsourcedSchema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade: createStores,
    blocked: () => {
      setTimeout(() => giveUp(new DOMException('another copy holds the database', 'TimeoutError')), BLOCKED_MS);
    },
    // A newer copy of us wants to upgrade: let go at once.
    blocking: (_current, _next, event) => {
      (event.target as IDBDatabase).close();
    },
  });
  return Promise.race([opening, blocked]).catch((error: unknown) => {
    opening.then((late) => late.close()).catch(() => undefined);
    throw error;
  });
}

/** Can be run again after a crash half-way: the browser rolls an upgrade back, and each store is made only if missing. */
function createStores(database: Database): void {
  for (const store of ['packs', 'trusted'] as const) {
    if (!database.objectStoreNames.contains(store)) database.createObjectStore(store, { keyPath: 'publisher' });
  }
}
