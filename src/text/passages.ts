/** Walks the passages of a claim as they lie in the index. */
import { ByteReader } from './byte-writer';
import type { ClaimIndex } from './claim-index';
import { type PassageInfo, unpackInfo } from './index-layout';

/**
 * Stands on one passage after the other: `head` is its place, which names it; `packed` its packed info; the terms lie
 * from `at` to `end`, each shifted by one bit that tells whether a negation covers it.
 */
export class PassageCursor {
  head = 0;
  packed = 0;
  private readonly reader: ByteReader;
  private next: number;
  private readonly last: number;

  constructor(index: ClaimIndex, claim: number) {
    this.next = index.claimStart[claim] ?? 0;
    this.last = Math.min(index.claimStart[claim + 1] ?? 0, index.passages.length);
    this.reader = new ByteReader(index.passages, this.next);
  }

  /** Moves on; `false` after the last passage. */
  advance(): boolean {
    if (this.next >= this.last) return false;
    this.head = this.next;
    this.reader.at = this.next;
    this.packed = this.reader.varint();
    const length = this.reader.varint();
    this.next = this.reader.at + length;
    return true;
  }

  /** The next term of the passage, or -1 after the last. */
  term(): number {
    return this.reader.at < this.next && this.reader.at < this.last ? this.reader.varint() : -1;
  }

  get language(): number {
    return (this.packed >>> 3) & 63;
  }

  get role(): number {
    return this.packed & 7;
  }
}

/** What the passage at this place is. */
export function passageInfo(index: ClaimIndex, head: number): PassageInfo {
  return unpackInfo(new ByteReader(index.passages, head).varint());
}

/** Term → whether a negation covers it, in text order, of the passage at this place. */
export function passageTerms(index: ClaimIndex, head: number): Map<number, boolean> {
  const reader = new ByteReader(index.passages, head);
  reader.varint();
  const length = reader.varint();
  const end = Math.min(reader.at + length, index.passages.length);
  const terms = new Map<number, boolean>();
  while (reader.at < end) {
    const value = reader.varint();
    terms.set(value >>> 1, (value & 1) === 1);
  }
  return terms;
}

/** Place of the claim's first passage of this language; -1 where it has none. */
export function firstPassage(index: ClaimIndex, claim: number, language: number): number {
  const cursor = new PassageCursor(index, claim);
  while (cursor.advance()) if (cursor.language === language) return cursor.head;
  return -1;
}
