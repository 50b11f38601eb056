/** Records as the pack keeps them: one piece of JSON after the other, and where each begins. */
import { TextBytes } from './text-bytes';

/** Offsets are u32. */
const MOST_BYTES = 2 ** 32 - 1;

/**
 * `index` holds n + 1 offsets, so that record i spans offsets i to i + 1.
 * @throws {RangeError} when the records together are larger than 4 GB
 */
export function packRecords(records: Iterable<unknown>): { index: Uint8Array; bytes: Uint8Array } {
  const pieces = new TextBytes();
  for (const record of records) pieces.add(JSON.stringify(record));
  if (pieces.startOf(pieces.count) > MOST_BYTES) throw new RangeError('records together are larger than 4 GB');
  const index = Uint32Array.from({ length: pieces.count + 1 }, (_, i) => pieces.startOf(i));
  return { index: new Uint8Array(index.buffer), bytes: pieces.all() };
}
