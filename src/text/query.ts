/** A post as the claim index sees it: which terms it holds, how surely, and in which stretches of the text. */
import type { ClaimIndex } from './claim-index';
import { type Lexicon, lexiconOf } from './lexicon';
import { languageOrdinal } from './slots';
import { findSimilarTerms, findTerm, type TermHit } from './term-search';
import type { PreparedText } from './types';

/** Distinct terms of one post that are looked up; the heaviest are kept. */
const MAX_TERMS = 320;
/** Unknown words of one post that are looked up by spelling. */
const MAX_FUZZY = 24;
const NEAR_STRENGTH = 0.5;
/** From here on a likeness counts as the word itself where a claim requires it. */
const SURE_STRENGTH = 0.65;
/** A word that no claim uses weighs this share of the rarest. */
const UNKNOWN_SHARE = 0.45;
/** A post of up to this many sentences is also read as a whole. */
const SHORT_POST = 6;

/** Sentences `first` to `last`, both included, read together. */
export interface Stretch {
  first: number;
  last: number;
  /** Weight of its words, known or not, each counted once per sentence. */
  weight: number;
}

export interface QueryTerm {
  term: number;
  weight: number;
  /** Surest sight of the term in the post, 0..1. */
  strength: number;
  /** Ordinals of the stretches that hold it, and how surely. */
  stretches: number[];
  strengths: number[];
}

/** The first stretches are the sentences, in order; then neighbouring pairs; then a short post as a whole. */
export interface Query {
  language: number;
  terms: QueryTerm[];
  stretches: Stretch[];
  /** Per sentence and word that carries content: the terms it surely means. */
  words: number[][][];
}

/** `null` when the index holds nothing in the text's language. */
export function readQuery(index: ClaimIndex, text: PreparedText): Query | null {
  const language = languageOrdinal(index, text.language);
  if (language < 0) return null;
  const resolve = createResolver(index, language, lexiconOf(index.languages[language] ?? null));
  const terms = new Map<number, QueryTerm>();
  const words: number[][][] = [];
  const stretches: Stretch[] = text.sentences.map(({ stems }, sentence) => {
    words.push(stems.filter((stem) => stem !== '').map((stem) => sureTerms(resolve(stem))));
    return { first: sentence, last: sentence, weight: readSentence(index, resolve, terms, stems, sentence) };
  });
  for (const stem of text.mentions) for (const hit of resolve(stem)) addHit(index, terms, hit, -1);
  const kept = heaviest([...terms.values()]);
  joinStretches(stretches, kept);
  return { language, terms: kept, stretches, words };
}

function sureTerms(hits: readonly TermHit[]): number[] {
  return hits.filter(({ strength }) => strength >= SURE_STRENGTH).map(({ term }) => term);
}

function heaviest(terms: QueryTerm[]): QueryTerm[] {
  if (terms.length <= MAX_TERMS) return terms;
  return terms.sort((a, b) => b.weight * b.strength - a.weight * a.strength || a.term - b.term).slice(0, MAX_TERMS);
}

function readSentence(
  index: ClaimIndex,
  resolve: (stem: string) => readonly TermHit[],
  terms: Map<number, QueryTerm>,
  stems: readonly string[],
  sentence: number,
): number {
  let weight = 0;
  stems.forEach((stem, i) => {
    if (stem === '' || stems.indexOf(stem) !== i) return;
    const hits = resolve(stem);
    const best = hits[0];
    weight += best && best.strength === 1 ? (index.termWeight[best.term] ?? 0) : UNKNOWN_SHARE * index.topWeight;
    for (const hit of hits) addHit(index, terms, hit, sentence);
  });
  return weight;
}

/** `sentence` -1: only in the post as a whole. */
function addHit(index: ClaimIndex, terms: Map<number, QueryTerm>, { term, strength }: TermHit, sentence: number): void {
  let known = terms.get(term);
  if (!known) {
    known = { term, strength, weight: index.termWeight[term] ?? 0, stretches: [], strengths: [] };
    terms.set(term, known);
  }
  known.strength = Math.max(known.strength, strength);
  if (sentence >= 0) addStretch(known, sentence, strength);
}

function addStretch(term: QueryTerm, stretch: number, strength: number): void {
  const last = term.stretches.length - 1;
  if (term.stretches[last] === stretch) term.strengths[last] = Math.max(term.strengths[last] ?? 0, strength);
  else {
    term.stretches.push(stretch);
    term.strengths.push(strength);
  }
}

/** Adds neighbouring pairs, and a short post as a whole. */
function joinStretches(stretches: Stretch[], terms: readonly QueryTerm[]): void {
  const sentences = stretches.length;
  for (let i = 0; i + 1 < sentences; i++) stretches.push(joined(stretches, i, i + 1));
  const whole = sentences > 2 && sentences <= SHORT_POST ? stretches.push(joined(stretches, 0, sentences - 1)) - 1 : -1;
  if (sentences < 2) return;
  for (const term of terms) {
    const single = term.stretches.length;
    for (let i = 0; i < single; i++) {
      const sentence = term.stretches[i] ?? 0;
      const strength = term.strengths[i] ?? 0;
      if (sentence > 0) addStretch(term, sentences + sentence - 1, strength);
      if (sentence + 1 < sentences) addStretch(term, sentences + sentence, strength);
    }
    if (whole >= 0 && single > 0) addStretch(term, whole, term.strength);
  }
}

function joined(stretches: readonly Stretch[], first: number, last: number): Stretch {
  let weight = 0;
  for (let i = first; i <= last; i++) weight += stretches[i]?.weight ?? 0;
  return { first, last, weight };
}

/** Stem → terms it may mean, remembered for this post. */
function createResolver(
  index: ClaimIndex,
  language: number,
  lexicon: Lexicon | null,
): (stem: string) => readonly TermHit[] {
  const known = new Map<string, readonly TermHit[]>();
  let fuzzy = 0;
  return (stem) => {
    const before = known.get(stem);
    if (before) return before;
    const exact = findTerm(index, language, stem);
    let hits: TermHit[] = exact >= 0 ? [{ term: exact, strength: 1 }] : [];
    if (exact < 0 && fuzzy++ < MAX_FUZZY) hits = findSimilarTerms(index, language, stem);
    for (const near of lexicon?.near.get(stem) ?? []) {
      const term = findTerm(index, language, near);
      if (term >= 0) hits.push({ term, strength: NEAR_STRENGTH });
    }
    known.set(stem, hits);
    return hits;
  };
}
