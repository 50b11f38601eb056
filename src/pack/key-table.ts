/**
 * A hash table that is looked up in place, straight from the pack's bytes.
 *
 * Two sections. KEYS holds the entries, each on a four-byte border: u32 value, u32 extra and length of the key (10 bits),
 * the key in UTF-8. They stand in the order of their buckets, of which there are a power of two, at least as many as
 * entries: so most new keys move no other key to another bucket, and a diff between two releases stays small. SLOT holds,
 * for each bucket, the place where its entries begin, in units of four bytes, and at the end the place after the last. To find
 * `x/cdcgov`: hash its bytes, take its bucket, and compare the whole key with each entry from the bucket's place to the
 * next bucket's: one on average. A hash is an index, never an identity: two keys with equal hashes are still told apart,
 * so nobody can grind a name that is taken for another.
 *
 * A look-up touches two places in memory, and at a million keys that costs more than the hash; SLOT is small enough to
 * stay in the cache. Cost per key: 4 to 8 bytes of slot + 8 bytes of entry + up to 3 of border, key text apart.
 */

import { TextBytes } from './text-bytes';

export interface KeyEntry {
  key: string;
  /** u32 */
  value: number;
  /** 22 bits */
  extra: number;
}

export interface KeyHit {
  value: number;
  extra: number;
}

export interface KeyTable {
  buckets: number;
  find(key: string): KeyHit | null;
}

/** Longer keys are never stored, and a longer question is answered with "no". */
export const MAX_KEY_BYTES = 512;
const LENGTH_BITS = 10;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;
const MAX_EXTRA = 2 ** (32 - LENGTH_BITS) - 1;
/** Words of an entry in front of its key. */
const HEAD_WORDS = 2;
const encoder = new TextEncoder();

/** @throws {RangeError} when two entries have the same key, or a key or extra is too large */
export function buildKeyTable(entries: Iterable<KeyEntry>): { SLOT: Uint8Array; KEYS: Uint8Array } {
  const { keys, heads } = gathered(entries);
  const buckets = bucketCount(keys.count);
  const next = bucketPlaces(keys, buckets);
  const slots = next.slice();
  const bytes = new Uint8Array((slots.at(-1) ?? 0) * 4);
  const words = wordsOf(bytes);
  for (let index = 0; index < keys.count; index++) {
    const key = keys.at(index);
    const bucket = bucketOf(key, key.byteLength, buckets);
    const place = next[bucket] ?? 0;
    if (findIn(words, bytes, slots[bucket] ?? 0, place, key, key.byteLength) >= 0)
      throw new RangeError(`key stands twice: ${new TextDecoder().decode(key)}`);
    words[place] = heads[index * HEAD_WORDS] ?? 0;
    words[place + 1] = (((heads[index * HEAD_WORDS + 1] ?? 0) << LENGTH_BITS) | key.byteLength) >>> 0;
    bytes.set(key, (place + HEAD_WORDS) * 4);
    next[bucket] = place + entryWords(key.byteLength);
  }
  return { SLOT: new Uint8Array(slots.buffer), KEYS: bytes };
}

/** Keys as bytes, values and extras one after the other as words: a million entries as objects would take ten times that. */
function gathered(entries: Iterable<KeyEntry>): { keys: TextBytes; heads: Uint32Array } {
  const keys = new TextBytes();
  let heads = new Uint32Array(1024 * HEAD_WORDS);
  for (const { key, value, extra } of entries) {
    if (extra > MAX_EXTRA) throw new RangeError(`extra above ${MAX_EXTRA}: ${key}`);
    const at = keys.count * HEAD_WORDS;
    if (keys.add(key) > MAX_KEY_BYTES) throw new RangeError(`key longer than ${MAX_KEY_BYTES} bytes: ${key}`);
    if (at === heads.length) heads = grown(heads);
    heads[at] = value;
    heads[at + 1] = extra;
  }
  return { keys, heads };
}

function grown(words: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(words.length * 2);
  larger.set(words);
  return larger;
}

function bucketCount(keys: number): number {
  return keys === 0 ? 0 : 2 ** Math.ceil(Math.log2(keys));
}

/** Where each bucket's entries begin, and after them where the last ends. */
function bucketPlaces(keys: TextBytes, buckets: number): Uint32Array {
  const places = new Uint32Array(buckets + 1);
  for (let index = 0; index < keys.count; index++) {
    const key = keys.at(index);
    const after = bucketOf(key, key.byteLength, buckets) + 1;
    places[after] = (places[after] ?? 0) + entryWords(key.byteLength);
  }
  for (let bucket = 1; bucket <= buckets; bucket++) places[bucket] = (places[bucket] ?? 0) + (places[bucket - 1] ?? 0);
  return places;
}

function entryWords(keyBytes: number): number {
  return HEAD_WORDS + ((keyBytes + 3) >>> 2);
}

/** The place of the entry with this key among those from `start` to before `end`; -1 when there is none. */
function findIn(
  words: Uint32Array,
  bytes: Uint8Array,
  start: number,
  end: number,
  key: Uint8Array,
  length: number,
): number {
  for (let place = start; place < end && place < words.length; ) {
    const stored = (words[place + 1] ?? 0) & LENGTH_MASK;
    if (stored === length && isKeyAt(bytes, (place + HEAD_WORDS) * 4, key, length)) return place;
    place += entryWords(stored);
  }
  return -1;
}

function isKeyAt(bytes: Uint8Array, start: number, key: Uint8Array, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[start + i] !== key[i]) return false;
  return true;
}

/** Opens the two sections. Nothing is copied or parsed. */
export function openKeyTable(slotBytes: Uint8Array, entryBytes: Uint8Array): KeyTable {
  const slots = wordsOf(aligned(slotBytes));
  const bytes = aligned(entryBytes);
  const words = wordsOf(bytes);
  const buckets = Math.max(0, slots.length - 1);
  const scratch = new Uint8Array(MAX_KEY_BYTES);
  function find(key: string): KeyHit | null {
    const length = writeKey(key, scratch);
    if (length < 0 || buckets === 0) return null;
    const bucket = bucketOf(scratch, length, buckets);
    const place = findIn(words, bytes, slots[bucket] ?? 0, slots[bucket + 1] ?? 0, scratch, length);
    return place < 0 ? null : { value: words[place] ?? 0, extra: (words[place + 1] ?? 0) >>> LENGTH_BITS };
  }
  return { buckets, find };
}

/** Writes a key's UTF-8 into `scratch` and answers with its length; -1 when it does not fit. Most keys are ASCII. */
function writeKey(key: string, scratch: Uint8Array): number {
  if (key.length > MAX_KEY_BYTES) return -1;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    if (unit > 0x7f) return writeWide(key, scratch);
    scratch[i] = unit;
  }
  return key.length;
}

function writeWide(key: string, scratch: Uint8Array): number {
  const { read, written } = encoder.encodeInto(key, scratch);
  return read === key.length ? written : -1;
}

function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
}

/** FNV-1a with the finaliser of MurmurHash 3, mapped evenly onto the buckets without a division (Lemire 2016). */
function bucketOf(bytes: Uint8Array, length: number, buckets: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < length; i++) h = Math.imul(h ^ (bytes[i] ?? 0), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return Math.floor((((h ^ (h >>> 16)) >>> 0) / 4_294_967_296) * buckets);
}
