/**
 * A hash table that is looked up in place, straight from the pack's bytes.
 *
 * Three sections: SLOT, pairs of u32 (fingerprint, entry number + 1; 0 is an empty slot), a power of two of them, at most
 * three quarters full; ENTR, four u32 per entry (where the key's text starts, its length, value, extra); KEYT, all keys
 * in UTF-8. To find `x/cdcgov`: hash its bytes to two 32-bit numbers, start at slot `first & mask`, walk on until an empty
 * slot; where the fingerprint equals `second`, compare the whole key. A hash is an index, never an identity: two keys with
 * equal hashes are still told apart, so nobody can grind a name that is taken for another.
 *
 * Cost per key: 8 bytes of slot / 0.375–0.75 fill + 16 bytes of entry, key text apart.
 */

export interface KeyEntry {
  key: string;
  value: number;
  extra: number;
}

export interface KeyHit {
  value: number;
  extra: number;
}

export interface KeyTable {
  size: number;
  find(key: string): KeyHit | null;
}

const ENTRY_WORDS = 4;
/** Longer keys are never stored, and a longer question is answered with "no". */
export const MAX_KEY_BYTES = 512;
const encoder = new TextEncoder();

/** @throws {RangeError} when two entries have the same key or a key is too long */
export function buildKeyTable(entries: readonly KeyEntry[]): { SLOT: Uint8Array; ENTR: Uint8Array; KEYT: Uint8Array } {
  const keys = entries.map((entry) => encoder.encode(entry.key));
  const capacity = slotCount(entries.length);
  const slots = new Uint32Array(capacity * 2);
  const rows = new Uint32Array(entries.length * ENTRY_WORDS);
  const text = new Uint8Array(keys.reduce((sum, key) => sum + key.byteLength, 0));
  let offset = 0;
  keys.forEach((bytes, index) => {
    const entry = entries[index];
    if (!entry) return;
    if (bytes.byteLength > MAX_KEY_BYTES) throw new RangeError(`key longer than ${MAX_KEY_BYTES} bytes: ${entry.key}`);
    text.set(bytes, offset);
    rows.set([offset, bytes.byteLength, entry.value, entry.extra], index * ENTRY_WORDS);
    place(slots, capacity - 1, bytes, index, (other) => entries[other]?.key === entry.key);
    offset += bytes.byteLength;
  });
  return { SLOT: bytesOf(slots), ENTR: bytesOf(rows), KEYT: text };
}

function place(
  slots: Uint32Array,
  mask: number,
  bytes: Uint8Array,
  index: number,
  same: (other: number) => boolean,
): void {
  hash(bytes, bytes.byteLength);
  const fingerprint = hashSecond;
  let slot = hashFirst & mask;
  for (let taken = slots[slot * 2 + 1] ?? 0; taken !== 0; taken = slots[slot * 2 + 1] ?? 0) {
    if (slots[slot * 2] === fingerprint && same(taken - 1))
      throw new RangeError(`key stands twice: ${new TextDecoder().decode(bytes)}`);
    slot = (slot + 1) & mask;
  }
  slots[slot * 2] = fingerprint;
  slots[slot * 2 + 1] = index + 1;
}

/** Opens the three sections. Nothing is copied or parsed. */
export function openKeyTable(slotBytes: Uint8Array, entryBytes: Uint8Array, text: Uint8Array): KeyTable {
  const slots = wordsOf(slotBytes);
  const rows = wordsOf(entryBytes);
  const mask = slots.length / 2 - 1;
  const scratch = new Uint8Array(MAX_KEY_BYTES);
  function matches(row: number, length: number): boolean {
    if (rows[row + 1] !== length) return false;
    const start = rows[row] ?? 0;
    for (let i = 0; i < length; i++) if (text[start + i] !== scratch[i]) return false;
    return true;
  }
  function find(key: string): KeyHit | null {
    const { read, written } = encoder.encodeInto(key, scratch);
    if (read !== key.length || mask < 0) return null;
    hash(scratch, written);
    const fingerprint = hashSecond;
    let slot = hashFirst & mask;
    for (let probes = 0; probes <= mask; probes++, slot = (slot + 1) & mask) {
      const taken = slots[slot * 2 + 1] ?? 0;
      if (taken === 0) return null;
      const row = (taken - 1) * ENTRY_WORDS;
      if (slots[slot * 2] === fingerprint && matches(row, written))
        return { value: rows[row + 2] ?? 0, extra: rows[row + 3] ?? 0 };
    }
    return null;
  }
  return { size: rows.length / ENTRY_WORDS, find };
}

function slotCount(entries: number): number {
  let count = 4;
  while (count * 0.75 < entries) count *= 2;
  return count;
}

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >>> 2);
}

let hashFirst = 0;
let hashSecond = 0;

/** Two 32-bit lanes of a multiply-and-mix hash (murmur finaliser) into `hashFirst`, `hashSecond`: no object per call. */
function hash(bytes: Uint8Array, length: number): void {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x5bd1e995);
  }
  hashFirst = mix(a ^ length);
  hashSecond = mix(b ^ (a >>> 7));
}

function mix(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
