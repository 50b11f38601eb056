/**
 * Finds what a new release shares with the old one and writes the rest: the publisher's side of `diff.ts`.
 *
 * The old bytes are indexed in blocks; the new ones are walked byte by byte, and where a block is found again the match is
 * grown in both directions (Tridgell, "Efficient Algorithms for Sorting and Synchronization", 1999, chapter 3).
 */
import { DIFF_FORMAT, DIFF_MAGIC, OPERATION } from './diff';

const BLOCK = 8;
/** A shorter copy costs about as much as the bytes that it saves. */
const SHORTEST_COPY = 12;
/** Blocks that stand everywhere (zeros) are tried in so many places, no more. */
const MAX_TRIES = 16;
const SHORTEST_STEP = 32;
/** A few words of a table may be new or gone before the rest that moved. */
const STEP_SHIFTS = [0, -4, 4, -8, 8, -12, 12, -16, 16];

interface Match {
  from: number;
  to: number;
  /** In bytes. */
  length: number;
  /** Added to each word; 0 for a plain copy. */
  step: number;
}

export function makeDiff(old: Uint8Array, fresh: Uint8Array): Uint8Array {
  const writer = new DiffWriter();
  writer.head(fresh.byteLength);
  const find = indexBlocks(old, fresh);
  let written = 0;
  let from = 0;
  for (let at = 0; at + BLOCK <= fresh.byteLength; ) {
    const expected = from + at - written;
    // What stands since the last copy is new, or it took the place of as much that was there.
    const match = find(at, written, expected) ?? findStep(old, fresh, from, at) ?? findStep(old, fresh, expected, at);
    if (match === null) {
      at++;
      continue;
    }
    writer.insert(fresh.subarray(written, match.to));
    writer.copy(match, match.from - from);
    from = match.from + match.length;
    written = match.to + match.length;
    at = written;
  }
  writer.insert(fresh.subarray(written));
  return writer.done();
}

type FindMatch = (at: number, writtenTo: number, expected: number) => Match | null;

/** Chains of equal hashes: `heads` by hash, `nexts` by block. */
function indexBlocks(old: Uint8Array, fresh: Uint8Array): FindMatch {
  const blocks = Math.floor(old.byteLength / BLOCK);
  const bits = Math.max(8, Math.min(22, Math.ceil(Math.log2(blocks + 1)) + 1));
  const heads = new Int32Array(2 ** bits).fill(-1);
  const nexts = new Int32Array(blocks);
  for (let block = blocks - 1; block >= 0; block--) {
    const hash = hashBlock(old, block * BLOCK) >>> (32 - bits);
    nexts[block] = heads[hash] ?? -1;
    heads[hash] = block;
  }
  return (at, writtenTo, expected) => {
    let best = grow(old, fresh, expected, at, writtenTo);
    let block = heads[hashBlock(fresh, at) >>> (32 - bits)] ?? -1;
    for (let tries = 0; block >= 0 && tries < MAX_TRIES; tries++) {
      const match = grow(old, fresh, block * BLOCK, at, writtenTo);
      if (match.length > best.length) best = match;
      block = nexts[block] ?? -1;
    }
    return best.length >= SHORTEST_COPY ? best : null;
  };
}

/** The longest stretch around this place that both share; not further back than what is already written. */
function grow(old: Uint8Array, fresh: Uint8Array, from: number, to: number, writtenTo: number): Match {
  let forward = 0;
  while (from >= 0 && from + forward < old.byteLength && to + forward < fresh.byteLength) {
    if (old[from + forward] !== fresh[to + forward]) break;
    forward++;
  }
  if (forward < BLOCK) return { from, to, length: 0, step: 0 };
  let back = 0;
  while (back < from && back < to - writtenTo && old[from - back - 1] === fresh[to - back - 1]) back++;
  return { from: from - back, to: to - back, length: forward + back, step: 0 };
}

/** Words of a table that all moved by one number; looked for where the last copy leads, give or take a few words. */
function findStep(old: Uint8Array, fresh: Uint8Array, expected: number, to: number): Match | null {
  if (to % 4 !== 0) return null;
  const nearest = expected - (((expected % 4) + 4) % 4);
  for (const shift of STEP_SHIFTS) {
    const from = nearest + shift;
    if (from < 0) continue;
    const step = (wordAt(fresh, to) - wordAt(old, from)) | 0;
    let length = 0;
    while (from + length + 4 <= old.byteLength && to + length + 4 <= fresh.byteLength) {
      if (((wordAt(fresh, to + length) - wordAt(old, from + length)) | 0) !== step) break;
      length += 4;
    }
    if (step !== 0 && length >= SHORTEST_STEP) return { from, to, length, step };
  }
  return null;
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0
  );
}

function hashBlock(bytes: Uint8Array, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < BLOCK; i++) hash = Math.imul(hash ^ (bytes[at + i] ?? 0), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}

class DiffWriter {
  private bytes = new Uint8Array(65_536);
  private length = 0;

  head(resultLength: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte((DIFF_MAGIC >>> shift) & 255);
    this.byte(DIFF_FORMAT);
    this.varint(resultLength);
  }

  insert(piece: Uint8Array): void {
    if (piece.byteLength === 0) return;
    this.varint(piece.byteLength * 4 + OPERATION.insert);
    this.reserve(piece.byteLength);
    this.bytes.set(piece, this.length);
    this.length += piece.byteLength;
  }

  /** `distance`: from the end of the last copy. */
  copy({ length, step }: Match, distance: number): void {
    this.varint(step === 0 ? length * 4 + OPERATION.copy : length + OPERATION.step);
    this.signed(distance);
    if (step !== 0) this.signed(step);
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private signed(value: number): void {
    this.varint(value >= 0 ? value * 2 : -value * 2 - 1);
  }

  private varint(value: number): void {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.byte((rest % 128) + 128);
    this.byte(rest);
  }

  private byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length++] = value;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.byteLength) return;
    const larger = new Uint8Array(Math.max(this.bytes.byteLength * 2, this.length + more));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}
