/**
 * A diff from one release of a pack to the next, and how it is applied.
 *
 * Worked example. A record grows by six bytes. Its text is carried whole; all that stands before and after it is the old
 * pack's, so two *copies* and one *insert* rebuild it. But the offsets of all later records grow by six as well, and a
 * table of offsets would differ in every entry. So a copy may carry a *step*: a number that is added to each 32-bit word
 * that it copies. A table that moved by six is one copy with the step 6.
 *
 *     0   magic "WSDF"        then operations, each of varints (seven bits a byte, the lowest first):
 *     4   u8 format               length · 4 + kind, then
 *     5   varint result length        kind 0 insert   the bytes themselves
 *                                     kind 1 copy     zigzag(start − end of the last copy)
 *                                     kind 2 step     zigzag(start − end of the last copy), zigzag(step); length in words
 *
 * Nothing here is trusted: every number is checked against both buffers, the result never grows beyond what the caller
 * allows, and the result counts only if its digest is the signed one.
 */

export const DIFF_MAGIC = 0x46445357; // "WSDF"
export const DIFF_FORMAT = 1;
export const DIFF_HEAD_BYTES = 5;
export const OPERATION = { insert: 0, copy: 1, step: 2 } as const;

/** The bytes are no diff of this format, or do not fit the pack they are applied to. */
export class DiffError extends Error {
  override name = 'DiffError';
}

interface DiffReader {
  diff: Uint8Array;
  at: number;
}

interface Rebuilding {
  old: Uint8Array;
  result: Uint8Array;
  written: number;
  /** End of the last copy in `old`: the next is mostly near it. */
  from: number;
}

/**
 * @param cap the most bytes that the result may have
 * @throws {DiffError} whatever is wrong with the diff
 */
export function applyDiff(old: Uint8Array, diff: Uint8Array, cap: number): Uint8Array {
  const reader = { diff, at: DIFF_HEAD_BYTES };
  const head = new DataView(diff.buffer, diff.byteOffset, diff.byteLength);
  if (diff.byteLength < DIFF_HEAD_BYTES || head.getUint32(0, true) !== DIFF_MAGIC) throw new DiffError('no diff');
  if (diff[4] !== DIFF_FORMAT) throw new DiffError(`diff format ${diff[4]}`);
  const length = readVarint(reader);
  if (length > cap) throw new DiffError(`a result of ${length} bytes, at most ${cap} are allowed`);
  const state: Rebuilding = { old, result: new Uint8Array(length), written: 0, from: 0 };
  while (reader.at < diff.byteLength) applyOperation(reader, state);
  if (state.written !== length) throw new DiffError(`${state.written} of ${length} bytes`);
  return state.result;
}

/** In the order of `OPERATION`. */
const APPLY = [insert, copy, copyWithStep];

function applyOperation(reader: DiffReader, state: Rebuilding): void {
  const head = readVarint(reader);
  const apply = APPLY[head % 4];
  if (!apply) throw new DiffError('unknown operation');
  apply(reader, state, Math.floor(head / 4));
}

function insert(reader: DiffReader, state: Rebuilding, length: number): void {
  const end = reader.at + length;
  if (end > reader.diff.byteLength) throw new DiffError('an insert without its bytes');
  claimRoom(state, length);
  state.result.set(reader.diff.subarray(reader.at, end), state.written);
  state.written += length;
  reader.at = end;
}

function copy(reader: DiffReader, state: Rebuilding, length: number): void {
  const start = takeSource(reader, state, length);
  state.result.set(state.old.subarray(start, start + length), state.written);
  state.written += length;
}

function copyWithStep(reader: DiffReader, state: Rebuilding, words: number): void {
  const start = takeSource(reader, state, words * 4);
  const step = readSigned(reader);
  const from = new DataView(state.old.buffer, state.old.byteOffset, state.old.byteLength);
  const to = new DataView(state.result.buffer);
  for (let i = 0; i < words * 4; i += 4) {
    to.setUint32(state.written + i, (from.getUint32(start + i, true) + step) >>> 0, true);
  }
  state.written += words * 4;
}

function takeSource(reader: DiffReader, state: Rebuilding, length: number): number {
  claimRoom(state, length);
  const start = state.from + readSigned(reader);
  if (start < 0 || start + length > state.old.byteLength) throw new DiffError('a copy from outside the old pack');
  state.from = start + length;
  return start;
}

function claimRoom({ result, written }: Rebuilding, length: number): void {
  if (length === 0 || written + length > result.byteLength) throw new DiffError('more bytes than the result holds');
}

/** At most 2^42: enough for any length times four, and exact. */
function readVarint(reader: DiffReader): number {
  let value = 0;
  let unit = 1;
  for (let i = 0; i < 6; i++) {
    const byte = reader.diff[reader.at++];
    if (byte === undefined) throw new DiffError('a number without its end');
    value += (byte & 127) * unit;
    if (byte < 128) return value;
    unit *= 128;
  }
  throw new DiffError('a number without an end');
}

/** Zigzag: 0, −1, 1, −2, 2 … are 0, 1, 2, 3, 4 … */
function readSigned(reader: DiffReader): number {
  const value = readVarint(reader);
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
