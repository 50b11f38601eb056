/**
 * The index in which a post finds the claims it speaks of: built once per registry, read in place.
 *
 * Worked example. Claim 7 has the text "Vaccines cause autism", the wording "the MMR jab made my son autistic" and the
 * debunk "There is no link between vaccines and autism". Each is a *passage*. Words become *terms*: stems of one language,
 * without function words, with spelling variants joined ("jab" is "vaccin", "autistic" is "autism"):
 *
 *     claim     vaccin caus autism
 *     wording   mmr vaccin son autism
 *     debunk    link· vaccin· autism·        (· stands under a negation)
 *
 * Two lists hold this. `posts` goes from a term to its claims ("autism" → claim 7 three times, claim 9 once, as steps of 7
 * and 2): a post's words run down these lists and collect a BM25 score per claim. `passages` goes from a claim to its
 * passages, each with its terms in order: the best claims' passages are then compared with each sentence of the post, one
 * by one, so that the best single wording decides and a claim with many wordings has no advantage.
 *
 * A term is found by hash in `termTable` and compared letter by letter: two words never pass for each other. A word that
 * is no term ("vaxcine", "Impfstoffschaden") is looked up by its four-letter pieces in `gramKey`, which lead to terms of
 * similar spelling; the pieces are kept per term and not per claim, because there are a hundred times fewer terms.
 * Frequent terms have small numbers, so most numbers take one or two bytes.
 */
import {
  collectTerms,
  gramBlocks,
  lengthBlock,
  passageBlocks,
  postBlocks,
  slotBlocks,
  termBlocks,
} from './index-blocks';
import { asUint16, asUint32, ClaimIndexError, readBlocks, unpackWeights, writeBlocks } from './index-layout';
import { languagesOf, passagesOf } from './index-passages';
import { termsOfIndex } from './kept-terms';
import { stemmedSlots } from './slot-phrases';
import type { IndexableClaim } from './types';

/**
 * Deterministic bytes: the same claims in the same order give the same index. Ordinals are places in `claims`.
 * @param previous the index of the release before: its terms keep their numbers, so that a diff stays small
 */
export function buildClaimIndex(claims: readonly IndexableClaim[], previous: Uint8Array | null = null): Uint8Array {
  const languages = [...new Set(claims.flatMap(languagesOf))].sort();
  const places = new Map(languages.map((language, place) => [language, place]));
  const passages = claims.flatMap(passagesOf);
  const known = previous === null ? [] : termsOfIndex(previous, places);
  const slots = claims.map(stemmedSlots);
  const terms = collectTerms(claims, { passages, slots }, places, known);
  return writeBlocks({
    languages: new TextEncoder().encode(JSON.stringify(languages)),
    ...termBlocks(terms),
    ...postBlocks(passages, terms, places),
    ...passageBlocks(claims.length, passages, terms, places),
    ...lengthBlock(claims.length, passages, places),
    ...gramBlocks(terms),
    ...slotBlocks(slots, terms, places),
  });
}

/** An opened index: views on the bytes, and scratch space that is clean between calls. Not for use by two threads. */
export interface ClaimIndex {
  readonly claims: number;
  readonly terms: number;
  readonly languages: readonly string[];
  readonly termText: Uint8Array;
  readonly termStart: Uint32Array;
  readonly termTable: Uint32Array;
  readonly termWeight: Float32Array;
  readonly postStart: Uint32Array;
  readonly posts: Uint8Array;
  readonly claimStart: Uint32Array;
  readonly passages: Uint8Array;
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
 * Opens the bytes in place: nothing is parsed but the list of languages; the tables are looked over once.
 * @throws {ClaimIndexError} when the bytes are no claim index
 */
export function openClaimIndex(bytes: Uint8Array): ClaimIndex {
  const block = readBlocks(bytes);
  const languages = readLanguages(block('languages'));
  const claimLength = asUint16(block('claimLength'));
  const claimStart = asUint32(block('claimStart'));
  const termWeights = unpackWeights(block('termWeight'));
  const index: ClaimIndex = {
    claims: claimStart.length - 1,
    terms: termWeights.length,
    languages,
    termText: block('termText'),
    termStart: asUint32(block('termStart')),
    termTable: asUint32(block('termTable')),
    termWeight: termWeights,
    postStart: asUint32(block('postStart')),
    posts: block('posts'),
    claimStart,
    passages: block('passages'),
    claimLength,
    gramKey: asUint32(block('gramKey')),
    gramStart: asUint32(block('gramStart')),
    gramPosts: block('gramPosts'),
    slotStart: asUint32(block('slotStart')),
    slots: block('slots'),
    topWeight: termWeights.reduce((most, weight) => Math.max(most, weight), 1),
    meanLength: languages.map((_, language) => meanLength(claimLength, language, languages.length)),
    scoreScratch: new Float32Array(Math.max(0, claimStart.length - 1)),
    termScratch: new Uint16Array(termWeights.length),
  };
  checkIndex(index);
  return index;
}

/**
 * Looks once at every table that a search follows, so that damaged bytes are refused and no search runs long.
 * @throws {ClaimIndexError} when a table leads outside its block or is too short
 */
function checkIndex(index: ClaimIndex): void {
  const { claims, terms, languages, termTable } = index;
  checkOffsets('termStart', index.termStart, terms, index.termText.length);
  checkOffsets('postStart', index.postStart, terms, index.posts.length);
  checkOffsets('claimStart', index.claimStart, claims, index.passages.length);
  checkOffsets('slotStart', index.slotStart, claims, index.slots.length);
  checkOffsets('gramStart', index.gramStart, index.gramKey.length, index.gramPosts.length);
  if (index.claimLength.length !== claims * languages.length) throw new ClaimIndexError('claimLength does not fit');
  checkTable(termTable, terms);
}

/** `count` + 1 offsets that ascend and end inside the block. */
function checkOffsets(name: string, offsets: Uint32Array, count: number, length: number): void {
  if (count < 0 || offsets.length !== count + 1) throw new ClaimIndexError(`${name} has the wrong length`);
  let before = 0;
  for (const offset of offsets) {
    if (offset < before || offset > length) throw new ClaimIndexError(`${name} leads outside its block`);
    before = offset;
  }
}

/** A power of two, with every term at most once or so: a search in it ends at an empty place. */
function checkTable(table: Uint32Array, terms: number): void {
  const size = table.length;
  let used = 0;
  for (const entry of table) {
    if (entry > terms) throw new ClaimIndexError('termTable names a term that is not there');
    if (entry > 0) used++;
  }
  if (size === 0 || (size & (size - 1)) !== 0 || used > terms || (used === size && size > 1))
    throw new ClaimIndexError('termTable is no table');
}

function readLanguages(block: Uint8Array): string[] {
  try {
    const languages: unknown = JSON.parse(new TextDecoder().decode(block));
    if (Array.isArray(languages) && languages.every((code) => typeof code === 'string')) return languages;
  } catch {
    // Falls through to the one error that callers know.
  }
  throw new ClaimIndexError('no list of languages');
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
