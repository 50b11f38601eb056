/**
 * The index in which a post finds the claims it speaks of: built once per registry, read in place.
 *
 * Worked example. Claim 7 has the text "Vaccines cause autism", the wording "the MMR jab made my son autistic" and the
 * debunk "There is no link between vaccines and autism". Each is a *passage*. Words become *terms*: stems of one language,
 * without function words, with spelling variants joined ("jab" is "vaccin", "autistic" is "autism"):
 *
 *     passage 40  claim 7, claim     vaccin caus autism
 *     passage 41  claim 7, wording   mmr vaccin son autism
 *     passage 42  claim 7, debunk    link· vaccin· autism·        (· stands under a negation)
 *
 * Two lists hold this, one the mirror of the other. `posts` goes from a term to its passages ("autism" → 40, 41, 42 as
 * steps of 40, 1, 1): a post's words run down these lists and collect a BM25 score per claim. `passageTerms` goes from a
 * passage to its terms in order: the best claims' passages are then compared with each sentence of the post, one by one,
 * so that the best single wording decides and a claim with many wordings has no advantage.
 *
 * A term is found by hash in `termTable` and compared letter by letter: two words never pass for each other. A word that
 * is no term ("vaxcine", "Impfstoffschaden") is looked up by its four-letter pieces in `gramKey`, which lead to terms of
 * similar spelling; the pieces are kept per term and not per claim, because there are a hundred times fewer terms.
 * Frequent terms have small numbers, so most numbers take one or two bytes.
 */
import {
  asFloat32,
  asUint16,
  asUint32,
  type BlockName,
  gramsOf,
  hashTerm,
  packInfo,
  readBlocks,
  writeBlocks,
} from './index-layout';
import { ByteWriter } from './byte-writer';
import { languagesOf, type Passage, passagesOf } from './index-passages';
import { lexiconOf } from './lexicon';
import { slotPhrases } from './slots';
import type { IndexableClaim } from './types';

/** Counted into every language, so that a registry of five claims does not take each word for frequent. */
const PRIOR_CLAIMS = 100;
const COMMON_WEIGHT = 1.5;

interface Terms {
  /** By language ordinal and stem. */
  ids: ReadonlyMap<string, number>;
  keys: readonly string[];
  weights: Float32Array;
}

/** Deterministic bytes: the same claims in the same order give the same index. Ordinals are places in `claims`. */
export function buildClaimIndex(claims: readonly IndexableClaim[]): Uint8Array {
  const languages = [...new Set(claims.flatMap(languagesOf))].sort();
  const passages = claims.flatMap(passagesOf);
  const terms = collectTerms(claims, passages, languages);
  return writeBlocks({
    languages: new TextEncoder().encode(JSON.stringify(languages)),
    ...termBlocks(terms),
    ...postBlocks(passages, terms, languages),
    ...passageBlocks(passages, terms, languages),
    ...claimBlocks(claims.length, passages, languages),
    ...gramBlocks(terms),
    ...slotBlocks(claims, terms, languages),
  });
}

function keyOf(language: number, stem: string): string {
  return String.fromCharCode(language) + stem;
}

function collectTerms(claims: readonly IndexableClaim[], passages: readonly Passage[], languages: readonly string[]): Terms {
  const claimsWith = new Map<string, number>();
  const lastClaim = new Map<string, number>();
  for (const { claim, language, stems } of passages) {
    for (const stem of stems) {
      const key = keyOf(languages.indexOf(language), stem);
      if (lastClaim.get(key) !== claim) claimsWith.set(key, (claimsWith.get(key) ?? 0) + 1);
      lastClaim.set(key, claim);
    }
  }
  for (const key of slotKeys(claims, languages)) if (!claimsWith.has(key)) claimsWith.set(key, 0);
  const keys = [...claimsWith.keys()].sort((a, b) => (claimsWith.get(b) ?? 0) - (claimsWith.get(a) ?? 0) || (a < b ? -1 : 1));
  const ids = new Map(keys.map((key, id) => [key, id]));
  const inLanguage = languages.map((language) => claims.filter((claim) => languagesOf(claim).includes(language)).length);
  const weights = Float32Array.from(keys, (key) => termWeight(key, claimsWith.get(key) ?? 0, inLanguage, languages));
  return { ids, keys, weights };
}

function slotKeys(claims: readonly IndexableClaim[], languages: readonly string[]): string[] {
  return claims.flatMap((claim) =>
    Object.entries(claim.slots ?? {}).flatMap(([language, slots]) =>
      slots.flat().flatMap((phrase) => slotPhrases(phrase, language).map((stem) => keyOf(languages.indexOf(language), stem))),
    ),
  );
}

/** BM25's inverse document frequency (Robertson & Zaragoza 2009) over claims; common words are held down. */
function termWeight(key: string, found: number, inLanguage: readonly number[], languages: readonly string[]): number {
  const language = key.charCodeAt(0);
  const claims = (inLanguage[language] ?? 0) + PRIOR_CLAIMS;
  const weight = Math.log(1 + (claims - found + 0.5) / (found + 0.5));
  const common = lexiconOf(languages[language] ?? null)?.common.has(key.slice(1)) ?? false;
  return common ? Math.min(weight, COMMON_WEIGHT) : weight;
}

function termBlocks({ keys, weights }: Terms): Pick<Record<BlockName, Uint8Array>, never> & {
  termText: Uint16Array;
  termStart: Uint32Array;
  termTable: Uint32Array;
  termWeight: Float32Array;
} {
  const termStart = new Uint32Array(keys.length + 1);
  keys.forEach((key, i) => {
    termStart[i + 1] = (termStart[i] ?? 0) + key.length;
  });
  const termText = new Uint16Array(termStart[keys.length] ?? 0);
  keys.forEach((key, i) => {
    for (let c = 0; c < key.length; c++) termText[(termStart[i] ?? 0) + c] = key.charCodeAt(c);
  });
  return { termText, termStart, termTable: hashTable(keys), termWeight: weights };
}

function hashTable(keys: readonly string[]): Uint32Array {
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, keys.length * 2)));
  const table = new Uint32Array(size);
  keys.forEach((key, id) => {
    let place = hashTerm(key.charCodeAt(0), key.slice(1)) & (size - 1);
    while (table[place] !== 0) place = (place + 1) & (size - 1);
    table[place] = id + 1;
  });
  return table;
}

function termsOf(passage: Passage, terms: Terms, languages: readonly string[]): number[] {
  const language = languages.indexOf(passage.language);
  return passage.stems.map((stem) => terms.ids.get(keyOf(language, stem)) ?? 0);
}

/** Per term: passages as steps, each shifted by one bit that tells whether a count follows. */
function postBlocks(passages: readonly Passage[], terms: Terms, languages: readonly string[]) {
  const lists: number[][] = terms.keys.map(() => []);
  passages.forEach((passage, ordinal) => {
    termsOf(passage, terms, languages).forEach((term, i) => {
      lists[term]?.push(ordinal, passage.counts[i] ?? 1);
    });
  });
  const posts = new ByteWriter();
  const postStart = new Uint32Array(lists.length + 1);
  lists.forEach((list, term) => {
    writePosts(posts, list);
    postStart[term + 1] = posts.length;
  });
  return { postStart, posts: posts.done() };
}

function writePosts(posts: ByteWriter, list: readonly number[]): void {
  let last = 0;
  for (let i = 0; i < list.length; i += 2) {
    const passage = list[i] ?? 0;
    const count = list[i + 1] ?? 1;
    posts.varint((passage - last) * 2 + (count > 1 ? 1 : 0));
    if (count > 1) posts.byte(Math.min(count, 255));
    last = passage;
  }
}

/** Per passage: its terms in order, each shifted by one bit that tells whether a negation covers it. */
function passageBlocks(passages: readonly Passage[], terms: Terms, languages: readonly string[]) {
  const passageInfo = Uint32Array.from(passages, (passage) => packInfo({ ...passage, language: languages.indexOf(passage.language) }));
  const passageStart = new Uint32Array(passages.length + 1);
  const passageTerms = new ByteWriter();
  passages.forEach((passage, ordinal) => {
    termsOf(passage, terms, languages).forEach((term, i) => {
      passageTerms.varint(term * 2 + (passage.negated[i] ? 1 : 0));
    });
    passageStart[ordinal + 1] = passageTerms.length;
  });
  return { passageInfo, passageStart, passageTerms: passageTerms.done() };
}

function claimBlocks(claims: number, passages: readonly Passage[], languages: readonly string[]) {
  const claimStart = new Uint32Array(claims + 1);
  const claimLength = new Uint16Array(claims * languages.length);
  for (const { claim, language, counts } of passages) {
    claimStart[claim + 1] = (claimStart[claim + 1] ?? 0) + 1;
    const place = claim * languages.length + languages.indexOf(language);
    claimLength[place] = Math.min(0xffff, (claimLength[place] ?? 0) + counts.reduce((sum, count) => sum + count, 0));
  }
  for (let i = 0; i < claims; i++) claimStart[i + 1] = (claimStart[i + 1] ?? 0) + (claimStart[i] ?? 0);
  return { claimStart, claimLength };
}

function gramBlocks({ keys }: Terms) {
  const lists = new Map<number, number[]>();
  keys.forEach((key, term) => {
    for (const gram of gramsOf(key.charCodeAt(0), key.slice(1))) {
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
function slotBlocks(claims: readonly IndexableClaim[], terms: Terms, languages: readonly string[]) {
  const slots = new ByteWriter();
  const slotStart = new Uint32Array(claims.length + 1);
  claims.forEach((claim, i) => {
    const entries = Object.entries(claim.slots ?? {}).filter(([, lists]) => lists.length > 0);
    if (entries.length > 0) slots.varint(entries.length);
    for (const [code, lists] of entries) {
      const language = languages.indexOf(code);
      slots.varint(language);
      slots.varint(lists.length);
      for (const phrases of lists) writeSlot(slots, phrases.map((phrase) => slotPhrases(phrase, code)), language, terms);
    }
    slotStart[i + 1] = slots.length;
  });
  return { slotStart, slots: slots.done() };
}

function writeSlot(slots: ByteWriter, phrases: readonly string[][], language: number, terms: Terms): void {
  slots.varint(phrases.length);
  for (const stems of phrases) {
    slots.varint(stems.length);
    for (const stem of stems) slots.varint(terms.ids.get(keyOf(language, stem)) ?? 0);
  }
}

/** An opened index: views on the bytes, and scratch space that is clean between calls. Not for use by two threads. */
export interface ClaimIndex {
  readonly claims: number;
  readonly passages: number;
  readonly terms: number;
  readonly languages: readonly string[];
  readonly termText: Uint16Array;
  readonly termStart: Uint32Array;
  readonly termTable: Uint32Array;
  readonly termWeight: Float32Array;
  readonly postStart: Uint32Array;
  readonly posts: Uint8Array;
  readonly passageInfo: Uint32Array;
  readonly passageStart: Uint32Array;
  readonly passageTerms: Uint8Array;
  readonly claimStart: Uint32Array;
  readonly claimLength: Uint16Array;
  readonly gramKey: Uint32Array;
  readonly gramStart: Uint32Array;
  readonly gramPosts: Uint8Array;
  readonly slotStart: Uint32Array;
  readonly slots: Uint8Array;
  /** Weight of the rarest term: what scores are measured by, so that large and small registries compare. */
  readonly topWeight: number;
  /** Mean of the claims' lengths per language. */
  readonly meanLength: readonly number[];
  /** Per claim, zero between calls. */
  readonly scoreScratch: Float32Array;
  /** Per term, zero between calls: place of the term in the query, plus one. */
  readonly termScratch: Uint16Array;
}

/**
 * Opens the bytes in place: nothing is parsed but the list of languages.
 * @throws {ClaimIndexError} when the bytes are no claim index
 */
export function openClaimIndex(bytes: Uint8Array): ClaimIndex {
  const block = readBlocks(bytes);
  const languages: string[] = JSON.parse(new TextDecoder().decode(block('languages')));
  const claimLength = asUint16(block('claimLength'));
  const claimStart = asUint32(block('claimStart'));
  const passageInfo = asUint32(block('passageInfo'));
  const termWeights = asFloat32(block('termWeight'));
  return {
    claims: claimStart.length - 1,
    passages: passageInfo.length,
    terms: termWeights.length,
    languages,
    termText: asUint16(block('termText')),
    termStart: asUint32(block('termStart')),
    termTable: asUint32(block('termTable')),
    termWeight: termWeights,
    postStart: asUint32(block('postStart')),
    posts: block('posts'),
    passageInfo,
    passageStart: asUint32(block('passageStart')),
    passageTerms: block('passageTerms'),
    claimStart,
    claimLength,
    gramKey: asUint32(block('gramKey')),
    gramStart: asUint32(block('gramStart')),
    gramPosts: block('gramPosts'),
    slotStart: asUint32(block('slotStart')),
    slots: block('slots'),
    topWeight: termWeights.reduce((most, weight) => Math.max(most, weight), 1),
    meanLength: languages.map((_, language) => meanLength(claimLength, language, languages.length)),
    scoreScratch: new Float32Array(claimStart.length - 1),
    termScratch: new Uint16Array(termWeights.length),
  };
}

function meanLength(lengths: Uint16Array, language: number, languages: number): number {
  let sum = 0;
  let claims = 0;
  for (let place = language; place < lengths.length; place += languages) {
    const length = lengths[place] ?? 0;
    if (length === 0) continue;
    sum += length;
    claims++;
  }
  return claims === 0 ? 1 : sum / claims;
}
