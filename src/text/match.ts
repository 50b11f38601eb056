/** Decides which claims a post speaks of: two passes over the index, then a calibrated score and a threshold. */
import type { ClaimIndex } from './claim-index';
import { type Agreement, type Agreements, compareClaims } from './compare';
import { lexiconOf } from './lexicon';
import { foldWords } from './phrases';
import { type Query, readQuery } from './query';
import { retrieve } from './retrieve';
import { filledSlots, type SlotView } from './slots';
import { readStance } from './stance';
import type { ClaimCandidate, ClaimMatch, PreparedText } from './types';

/** Claims compared closely. */
const POOL = 32;
/** A post is said to speak of at most this many claims. */
const MAX_MATCHES = 3;
/** From this score on a claim counts as found. */
export const MATCH_SCORE = 0.5;

/** Hand-set weights, measured by the evaluation kit and the registry's own wordings; learned ones may replace them. */
const WEIGHTS = { retrieved: 0.3, likeness: 1.3, ownLikeness: 1, margin: 1, share: 0.3, strength: 0.2, slots: 0.45 };
const MIDDLE = 1.35;
const STEEPNESS = 5;
/** A claim whose required concepts are missing is never found, however alike. */
const BLOCKED = 0.45;
const LEAST_TERMS = 2;

/** One claim as compared with one post. */
export interface ScoredClaim extends ClaimCandidate {
  agreements: Agreements;
  best: Agreement;
  /** Required concepts: `missing` blocks the decision, `none` means that the claim names none. */
  slots: 'filled' | 'missing' | 'none';
}

interface Draft {
  claim: number;
  agreements: Agreements;
  best: Agreement;
  slots: ScoredClaim['slots'];
  /** Rank value: retrieval and likeness together. */
  rank: number;
}

const cache = new WeakMap<PreparedText, { index: ClaimIndex; query: Query | null; scored: ScoredClaim[] }>();

/** The `k` best claims, best first, whatever the decision. Scores are comparable across posts; 0.5 is the threshold. */
export function rankClaims(index: ClaimIndex, text: PreparedText, k: number): ClaimCandidate[] {
  return scoreClaims(index, text)
    .scored.slice(0, k)
    .map(({ claim, score }) => ({ claim, score }));
}

/** The claims that a post speaks of, at most three, each from a sentence of its own, with how the post stands to them. */
export function matchClaims(index: ClaimIndex, text: PreparedText): ClaimMatch[] {
  const { query, scored } = scoreClaims(index, text);
  const lexicon = lexiconOf(text.language);
  if (!query || !lexicon) return [];
  const found: ScoredClaim[] = [];
  for (const one of scored) {
    if (found.length >= MAX_MATCHES || one.score < MATCH_SCORE) break;
    if (isAccepted(one) && !found.some((other) => overlaps(query, one.best, other.best))) found.push(one);
  }
  return found.map((one) => {
    const { stance, sentence } = readStance({ index, query, text, lexicon, found: one });
    return { claim: one.claim, score: one.score, stance, sentence };
  });
}

function isAccepted({ slots, best }: ScoredClaim): boolean {
  return slots !== 'missing' && (best.terms >= LEAST_TERMS || best.coverage > 0.95);
}

function overlaps(query: Query, a: Agreement, b: Agreement): boolean {
  const one = query.stretches[a.stretch];
  const other = query.stretches[b.stretch];
  return one !== undefined && other !== undefined && one.first <= other.last && other.first <= one.last;
}

/** Remembers the last index asked about a text: ranking, matching and the health question share the work. */
export function scoreClaims(index: ClaimIndex, text: PreparedText): { query: Query | null; scored: ScoredClaim[] } {
  const before = cache.get(text);
  if (before?.index === index) return before;
  const query = readQuery(index, text);
  const result = { index, query, scored: query ? scoreQuery(index, text, query) : [] };
  cache.set(text, result);
  return result;
}

function scoreQuery(index: ClaimIndex, text: PreparedText, query: Query): ScoredClaim[] {
  const pool = retrieve(index, query, POOL);
  const agreements = compareClaims(index, query, pool.map(({ claim }) => claim));
  const drafts: Draft[] = [];
  pool.forEach(({ claim, score }, i) => {
    const found = agreements[i] ?? {};
    const best = bestOf(found);
    if (!best) return;
    const rank = (WEIGHTS.retrieved * score) / index.topWeight + WEIGHTS.likeness * best.likeness;
    drafts.push({ claim, agreements: found, best, slots: slotsOf(index, text, query, claim, best), rank });
  });
  return drafts.map((draft) => scoreDraft(draft, drafts)).sort((a, b) => b.score - a.score || a.claim - b.claim);
}

function bestOf(agreements: Agreements): Agreement | null {
  let best: Agreement | null = null;
  for (const one of [agreements.claim, agreements.wording, agreements.debunk, agreements.ask]) {
    if (one && (!best || one.likeness > best.likeness)) best = one;
  }
  return best;
}

function scoreDraft({ claim, agreements, best, slots, rank }: Draft, drafts: readonly Draft[]): ScoredClaim {
  let rival = 0;
  for (const other of drafts) if (other.claim !== claim && (other.slots !== 'missing' || slots === 'missing')) rival = Math.max(rival, other.rank);
  const margin = rank - rival;
  const value =
    WEIGHTS.ownLikeness * best.likeness +
    WEIGHTS.margin * margin +
    WEIGHTS.share * Math.max(-1, margin / rank) +
    WEIGHTS.strength * rank +
    (slots === 'filled' ? WEIGHTS.slots : 0);
  const score = 1 / (1 + Math.exp(-STEEPNESS * (value - MIDDLE)));
  return { claim, agreements, best, slots, score: slots === 'missing' ? score * BLOCKED : score };
}

function slotsOf(index: ClaimIndex, text: PreparedText, query: Query, claim: number, best: Agreement): ScoredClaim['slots'] {
  const stretch = query.stretches[best.stretch] ?? { first: 0, last: 0 };
  const view = viewOf(text, query, Math.max(0, stretch.first - 1), stretch.last + 1);
  const { filled, needed } = filledSlots(index, claim, query.language, view);
  if (needed === 0) return 'none';
  return filled === needed ? 'filled' : 'missing';
}

function viewOf(text: PreparedText, query: Query, first: number, last: number): SlotView {
  return {
    terms: query.words.slice(first, last + 1).flat(),
    hasWord: (word) => text.sentences.slice(first, last + 1).some(({ words }) => foldWords(words).includes(word)),
  };
}
