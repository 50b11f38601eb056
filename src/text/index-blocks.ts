/** Makes the blocks of the claim index from passages; see `claim-index.ts` for what they are. */
import { ByteWriter } from './byte-writer';
import { gramsOf, hashTerm, packInfo, packWeights } from './index-layout';
import { languagesOf, type Passage } from './index-passages';
import { keepPlaces } from './keep-places';
import { lexiconOf } from './lexicon';
import type { StemmedSlots } from './slot-phrases';
import type { IndexableClaim } from './types';

/** Counted into every language, so that a registry of five claims does not take each word for frequent. */
const PRIOR_CLAIMS = 100;
const COMMON_WEIGHT = 1.5;

/** What is read of the claims. */
export interface ReadClaims {
  passages: readonly Passage[];
  /** Of each claim in turn. */
  slots: readonly (readonly StemmedSlots[])[];
}

export interface Terms {
  /** By language ordinal and stem. */
  ids: ReadonlyMap<string, number>;
  keys: readonly string[];
  weights: Float32Array;
}

function keyOf(language: number, stem: string): string {
  return String.fromCharCode(language) + stem;
}

type Places = ReadonlyMap<string, number>;

/** @param known terms by the numbers that they had in the release before */
export function collectTerms(
  claims: readonly IndexableClaim[],
  { passages, slots }: ReadClaims,
  places: Places,
  known: readonly string[],
): Terms {
  const claimsWith = new Map<string, number>();
  const lastClaim = new Map<string, number>();
  for (const { claim, language, stems } of passages) {
    for (const stem of stems) {
      const key = keyOf(places.get(language) ?? 0, stem);
      if (lastClaim.get(key) !== claim) claimsWith.set(key, (claimsWith.get(key) ?? 0) + 1);
      lastClaim.set(key, claim);
    }
  }
  for (const key of slotKeys(slots.flat(), places)) if (!claimsWith.has(key)) claimsWith.set(key, 0);
  const byFrequency = [...claimsWith.keys()].sort(
    (a, b) => (claimsWith.get(b) ?? 0) - (claimsWith.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const keys = keepPlaces(byFrequency, known, (key) => key);
  const ids = new Map(keys.map((key, id) => [key, id]));
  const inLanguage = claimsPerLanguage(claims, places);
  const languages = [...places.keys()];
  const weights = Float32Array.from(keys, (key) => termWeight(key, claimsWith.get(key) ?? 0, inLanguage, languages));
  return { ids, keys, weights };
}

function claimsPerLanguage(claims: readonly IndexableClaim[], places: Places): number[] {
  const counts = Array.from(places, () => 0);
  for (const claim of claims) {
    for (const language of languagesOf(claim)) {
      const place = places.get(language) ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}

function slotKeys(slots: readonly StemmedSlots[], places: Places): string[] {
  return slots.flatMap(({ language, slots }) => slots.flat(2).map((stem) => keyOf(places.get(language) ?? 0, stem)));
}

/** BM25's inverse document frequency (Robertson & Zaragoza 2009) over claims; common words are held down. */
function termWeight(key: string, found: number, inLanguage: readonly number[], languages: readonly string[]): number {
  const language = key.charCodeAt(0);
  const claims = (inLanguage[language] ?? 0) + PRIOR_CLAIMS;
  const weight = Math.log(1 + (claims - found + 0.5) / (found + 0.5));
  const common = lexiconOf(languages[language] ?? null)?.common.has(key.slice(1)) ?? false;
  return common ? Math.min(weight, COMMON_WEIGHT) : weight;
}

export function termBlocks({ keys, weights }: Terms) {
  const encoder = new TextEncoder();
  const texts = keys.map((key) => encoder.encode(key));
  const termStart = new Uint32Array(keys.length + 1);
  texts.forEach((text, i) => {
    termStart[i + 1] = (termStart[i] ?? 0) + text.length;
  });
  const termText = new Uint8Array(termStart[keys.length] ?? 0);
  texts.forEach((text, i) => {
    termText.set(text, termStart[i]);
  });
  return { termText, termStart, termTable: hashTable(keys), termWeight: packWeights(weights) };
}

/** Places for one term, at least: with two thirds of the places taken a word that is no term meets a free one after five. */
const PLACES_PER_TERM = 1.5;

function hashTable(keys: readonly string[]): Uint32Array {
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, keys.length * PLACES_PER_TERM)));
  const table = new Uint32Array(size);
  keys.forEach((key, id) => {
    let place = hashTerm(key.charCodeAt(0), key.slice(1)) & (size - 1);
    while (table[place] !== 0) place = (place + 1) & (size - 1);
    table[place] = id + 1;
  });
  return table;
}

function termsOf(passage: Passage, terms: Terms, places: Places): number[] {
  const language = places.get(passage.language) ?? 0;
  return passage.stems.map((stem) => terms.ids.get(keyOf(language, stem)) ?? 0);
}

/** A count is stored in quarters, since an answer counts only one. */
const QUARTERS = 4;

/** Per term: claims as steps, each shifted by one bit that tells whether a count follows (none: one whole). */
export function postBlocks(passages: readonly Passage[], terms: Terms, places: Places) {
  const lists: number[][] = terms.keys.map(() => []);
  for (const passage of passages) {
    const whole = passage.role === 'answer' ? 1 : QUARTERS;
    termsOf(passage, terms, places).forEach((term, i) => {
      addPost(lists[term] ?? [], passage.claim, whole * (passage.counts[i] ?? 1));
    });
  }
  const posts = new ByteWriter();
  const postStart = new Uint32Array(lists.length + 1);
  lists.forEach((list, term) => {
    writePosts(posts, list);
    postStart[term + 1] = posts.length;
  });
  return { postStart, posts: posts.done() };
}

/** `list` holds claims and counts in turn; passages come claim by claim. */
function addPost(list: number[], claim: number, count: number): void {
  const last = list.length - 2;
  if (list[last] === claim) list[last + 1] = (list[last + 1] ?? 0) + count;
  else list.push(claim, count);
}

function writePosts(posts: ByteWriter, list: readonly number[]): void {
  let last = 0;
  for (let i = 0; i < list.length; i += 2) {
    const claim = list[i] ?? 0;
    const count = list[i + 1] ?? QUARTERS;
    posts.varint((claim - last) * 2 + (count === QUARTERS ? 0 : 1));
    if (count !== QUARTERS) posts.byte(Math.min(count, 255));
    last = claim;
  }
}

/** Per passage: head, length in bytes, terms in order, each shifted by one bit that tells whether a negation covers it. */
export function passageBlocks(claims: number, all: readonly Passage[], terms: Terms, places: Places) {
  const claimStart = new Uint32Array(claims + 1);
  const passages = new ByteWriter();
  for (const passage of all) {
    const inside = new ByteWriter(64);
    termsOf(passage, terms, places).forEach((term, i) => {
      inside.varint(term * 2 + (passage.negated[i] ? 1 : 0));
    });
    passages.varint(packInfo({ ...passage, language: places.get(passage.language) ?? 0 }));
    passages.varint(inside.length);
    for (const byte of inside.done()) passages.byte(byte);
    claimStart[passage.claim + 1] = passages.length;
  }
  for (let i = 0; i < claims; i++) claimStart[i + 1] = Math.max(claimStart[i + 1] ?? 0, claimStart[i] ?? 0);
  return { claimStart, passages: passages.done() };
}

export function lengthBlock(claims: number, passages: readonly Passage[], places: Places) {
  const claimLength = new Uint16Array(claims * places.size);
  for (const { claim, language, counts } of passages) {
    const place = claim * places.size + (places.get(language) ?? 0);
    claimLength[place] = Math.min(
      0xffff,
      counts.reduce((sum, count) => sum + count, claimLength[place] ?? 0),
    );
  }
  return { claimLength };
}

export function gramBlocks({ keys }: Terms) {
  const lists = new Map<number, number[]>();
  keys.forEach((key, term) => {
    for (const gram of outerGrams(key.charCodeAt(0), key.slice(1))) {
      const list = lists.get(gram);
      if (list) list.push(term);
      else lists.set(gram, [term]);
    }
  });
  const gramKey = Uint32Array.from(lists.keys()).sort();
  const gramStart = new Uint32Array(gramKey.length + 1);
  const gramPosts = new ByteWriter();
  gramKey.forEach((gram, i) => {
    let last = 0;
    for (const term of lists.get(gram) ?? []) {
      gramPosts.varint(term - last);
      last = term;
    }
    gramStart[i + 1] = gramPosts.length;
  });
  return { gramKey, gramStart, gramPosts: gramPosts.done() };
}

/** Per claim: number of languages; per language: ordinal, slots; per slot: phrases; per phrase: terms. Counts come first. */
export function slotBlocks(claims: ReadClaims['slots'], terms: Terms, places: Places) {
  const slots = new ByteWriter();
  const slotStart = new Uint32Array(claims.length + 1);
  claims.forEach((entries, i) => {
    if (entries.length > 0) slots.varint(entries.length);
    for (const entry of entries) {
      const language = places.get(entry.language) ?? 0;
      slots.varint(language);
      slots.varint(entry.slots.length);
      for (const phrases of entry.slots) writeSlot(slots, phrases, language, terms);
    }
    slotStart[i + 1] = slots.length;
  });
  return { slotStart, slots: slots.done() };
}

/** The first two pieces and the last two: a slip in one half leaves the other, and a part of a compound stands at an end. */
function outerGrams(language: number, stem: string): Set<number> {
  const grams = [...gramsOf(language, stem)];
  return new Set([...grams.slice(0, 2), ...grams.slice(-2)]);
}

function writeSlot(slots: ByteWriter, phrases: readonly string[][], language: number, terms: Terms): void {
  slots.varint(phrases.length);
  for (const stems of phrases) {
    slots.varint(stems.length);
    for (const stem of stems) slots.varint(terms.ids.get(keyOf(language, stem)) ?? 0);
  }
}
