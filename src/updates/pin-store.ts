/**
 * Checks that the reader chose to keep, in a database of their own: the packs' is thrown away and filled again when it is
 * broken, and what the reader kept cannot be had again.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';

/** What was asked, and what was found that day. `found` is in the words of the day, as a new registry may say otherwise. */
const pinSchema = v.object({
  id: v.string(),
  /** ISO day. */
  on: v.string(),
  text: v.string(),
  found: v.array(v.string()),
});
export type Pin = v.InferOutput<typeof pinSchema>;

interface PinSchema extends DBSchema {
  pins: { key: string; value: Pin };
}

const NAME = 'wellsourced-pins';
const VERSION = 1;

/** Newest first. What cannot be read is left where it is and not shown. */
export async function loadPins(): Promise<Pin[]> {
  const rows = await withDatabase((database) => database.getAll('pins'));
  const pins = rows.flatMap((row) => {
    const parsed = v.safeParse(pinSchema, row);
    return parsed.success ? [parsed.output] : [];
  });
  return pins.toSorted((a, b) => b.on.localeCompare(a.on) || b.id.localeCompare(a.id));
}

/** @throws {Error} where the browser gives us no storage */
export async function keepPin(pin: Pin): Promise<void> {
  await withDatabase((database) => database.put('pins', pin));
}

export async function deletePin(id: string): Promise<void> {
  await withDatabase((database) => database.delete('pins', id));
}

export async function deleteAllPins(): Promise<void> {
  await withDatabase((database) => database.clear('pins'));
}

async function withDatabase<T>(act: (database: IDBPDatabase<PinSchema>) => Promise<T>): Promise<T> {
  const database = await openDB<PinSchema>(NAME, VERSION, {
    upgrade: (made) => void made.createObjectStore('pins', { keyPath: 'id' }),
  });
  try {
    return await act(database);
  } finally {
    database.close();
  }
}
