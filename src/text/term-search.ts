/** Finds the terms of the index that a word of a post means: the same stem, a near spelling, a part of a compound. */
import { placeIn } from './ascending';
import { ByteReader } from './byte-writer';
import type { ClaimIndex } from './claim-index';
import { gramsOf, hashTerm } from './index-layout';
import { termText } from './slots';

export interface TermHit {
  term: number;
  /** 1 for the stem itself, less for a likeness. */
  strength: number;
}

/** The term of a stem, or -1. The hash only leads there; the letters are compared. */
export function findTerm(index: ClaimIndex, language: number, stem: string): number {
  const mask = index.termTable.length - 1;
  let place = hashTerm(language, stem) & mask;
  for (let tries = 0; tries <= mask; tries++) {
    const entry = index.termTable[place] ?? 0;
    if (entry === 0) return -1;
    if (isTerm(index, entry - 1, language, stem)) return entry - 1;
    place = (place + 1) & mask;
  }
  return -1;
}

const NOT_ASCII = /[\u0080-\uffff]/;

function isTerm(index: ClaimIndex, term: number, language: number, stem: string): boolean {
  const start = index.termStart[term] ?? 0;
  if (index.termText[start] !== language) return false;
  if (NOT_ASCII.test(stem)) return termText(index, term) === stem;
  if ((index.termStart[term + 1] ?? 0) - start !== stem.length + 1) return false;
  for (let i = 0; i < stem.length; i++) if (index.termText[start + 1 + i] !== stem.charCodeAt(i)) return false;
  return true;
}

const SHORTEST_FUZZY = 5;
const LONGEST_FUZZY = 40;
const SPELLING_STRENGTH = 0.75;
const COMPOUND_STRENGTH = 0.65;
const MOST_HITS = 3;

/** Terms spelled like `stem` (one slip, two in long words) or standing at its beginning or end. */
export function findSimilarTerms(index: ClaimIndex, language: number, stem: string): TermHit[] {
  if (stem.length < SHORTEST_FUZZY || stem.length > LONGEST_FUZZY || /\d/.test(stem)) return [];
  const hits: TermHit[] = [];
  for (const term of candidatesByGrams(index, language, stem)) {
    const strength = likeness(stem, termText(index, term));
    if (strength > 0) hits.push({ term, strength });
  }
  return hits.sort((a, b) => b.strength - a.strength || a.term - b.term).slice(0, MOST_HITS);
}

function likeness(stem: string, term: string): number {
  const slips = stem.length >= 9 ? 2 : 1;
  if (stem.charAt(0) === term.charAt(0) && Math.abs(stem.length - term.length) <= slips && isWithin(stem, term, slips))
    return SPELLING_STRENGTH;
  if (term.length < 5 || stem.length < term.length + 3) return 0;
  return stem.startsWith(term) || stem.endsWith(term) ? COMPOUND_STRENGTH : 0;
}

/** Terms of which at least two of the outer pieces stand in the stem. */
function candidatesByGrams(index: ClaimIndex, language: number, stem: string): number[] {
  const shared = new Map<number, number>();
  const grams = gramsOf(language, stem);
  for (const gram of grams) {
    const place = placeIn(index.gramKey, gram);
    if (place < 0) continue;
    const reader = new ByteReader(index.gramPosts, index.gramStart[place] ?? 0);
    const end = index.gramStart[place + 1] ?? 0;
    for (let term = 0; reader.at < end; ) {
      term += reader.varint();
      shared.set(term, (shared.get(term) ?? 0) + 1);
    }
  }
  return [...shared]
    .filter(([term, count]) => count >= 2 && index.termText[index.termStart[term] ?? 0] === language)
    .map(([term]) => term);
}

/** Whether the edit distance (insert, delete, change, swap of neighbours) is at most `most`. */
export function isWithin(a: string, b: string, most: number): boolean {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(editCell(a, b, i, j, before, row, next));
    if (Math.min(...next) > most) return false;
    before = row;
    row = next;
  }
  return (row[b.length] ?? 0) <= most;
}

function editCell(a: string, b: string, i: number, j: number, before: number[], row: number[], next: number[]): number {
  const change = a[i - 1] === b[j - 1] ? 0 : 1;
  const best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(best, (before[j - 2] ?? 0) + 1) : best;
}
