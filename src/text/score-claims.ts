/** Which claims of an index a text is like: two passes over the index, then a calibrated score. */
import type { ClaimIndex } from './claim-index';
import { type Agreement, type Agreements, compareClaims } from './compare';
import { foldWords } from './phrases';
import { type Query, readQuery, type Stretch } from './query';
import { retrieve } from './retrieve';
import { filledSlots, type SlotView } from './slots';
import type { ClaimCandidate, PreparedText } from './types';

/** Claims compared closely. */
const POOL = 32;
/** From this score on a claim counts as found. */
export const MATCH_SCORE = 0.5;

/** Hand-set weights, measured by the evaluation kit and the registry's own wordings; learned ones may replace them. */
const WEIGHTS = { retrieved: 0.3, likeness: 1, ownLikeness: 0.7, margin: 1, share: 0.3, strength: 0.2, slots: 0.3 };
/** Value at which the score is 0.5 in a registry of this many claims; with fewer there are fewer accidents. */
const MIDDLE = { value: 1.28, claims: 14_000, perFold: 0.05 };
const STEEPNESS = 5;
/** A claim whose required concepts are missing is never found, however alike. */
const BLOCKED = 0.45;

/** One claim as compared with one post. */
export interface ScoredClaim extends ClaimCandidate {
  agreements: Agreements;
  best: Agreement;
  /** Required concepts: `missing` blocks the decision, `none` means that the claim names none. */
  slots: 'filled' | 'missing' | 'none';
  /** Share of the required concepts that the post holds; 1 when there are none. */
  filled: number;
  /** The score against those claims only that rest on the same sentences. */
  ownScore: number;
}

interface Draft {
  claim: number;
  agreements: Agreements;
  best: Agreement;
  slots: ScoredClaim['slots'];
  filled: number;
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
  const agreements = compareClaims(
    index,
    query,
    pool.map(({ claim }) => claim),
  );
  const drafts: Draft[] = [];
  pool.forEach(({ claim, score }, i) => {
    const found = agreements[i] ?? {};
    const best = bestOf(found);
    if (!best) return;
    const rank = (WEIGHTS.retrieved * score) / index.topWeight + WEIGHTS.likeness * best.likeness;
    drafts.push({ claim, agreements: found, best, ...fillingOf(index, text, query, claim, best), rank });
  });
  const middle = MIDDLE.value - MIDDLE.perFold * Math.max(0, Math.log(MIDDLE.claims / Math.max(20, index.claims)));
  return drafts
    .map((draft) => scoreDraft(query, draft, drafts, middle))
    .sort((a, b) => b.score - a.score || a.claim - b.claim);
}

function bestOf(agreements: Agreements): Agreement | null {
  let best: Agreement | null = null;
  for (const one of [agreements.claim, agreements.wording, agreements.debunk, agreements.ask]) {
    if (one && (!best || one.likeness > best.likeness)) best = one;
  }
  return best;
}

function scoreDraft(query: Query, draft: Draft, drafts: readonly Draft[], middle: number): ScoredClaim {
  const { claim, agreements, best, slots, filled } = draft;
  let rival = 0;
  let rivalBeside = 0;
  for (const other of drafts) {
    if (other === draft || other.rank <= rivalBeside || other.filled < filled) continue;
    rival = Math.max(rival, other.rank);
    if (overlaps(query, best, other.best)) rivalBeside = other.rank;
  }
  const score = scoreAgainst(draft, rival, middle);
  return { claim, agreements, best, slots, filled, score, ownScore: scoreAgainst(draft, rivalBeside, middle) };
}

function scoreAgainst({ best, slots, rank }: Draft, rival: number, middle: number): number {
  const margin = rank - rival;
  const value =
    WEIGHTS.ownLikeness * best.likeness +
    WEIGHTS.margin * margin +
    WEIGHTS.share * Math.max(-1, margin / rank) +
    WEIGHTS.strength * rank +
    (slots === 'filled' ? WEIGHTS.slots : 0);
  const score = 1 / (1 + Math.exp(-STEEPNESS * (value - middle)));
  return slots === 'missing' ? score * BLOCKED : score;
}

/** How many of the claim's required concepts stand in or beside the stretch that agrees best. */
export function fillingOf(
  index: ClaimIndex,
  text: PreparedText,
  query: Query,
  claim: number,
  best: Agreement,
): Pick<Draft, 'slots' | 'filled'> {
  if (index.slotStart[claim] === index.slotStart[claim + 1]) return { slots: 'none', filled: 1 };
  const stretch = query.stretches[best.stretch];
  if (!stretch) return { slots: 'missing', filled: 0 };
  const { filled, needed } = filledSlots(index, claim, query.language, viewAround(text, query, stretch));
  if (needed === 0) return { slots: 'none', filled: 1 };
  return { slots: filled === needed ? 'filled' : 'missing', filled: filled / needed };
}

const views = new WeakMap<Stretch, SlotView>();

/** What the stretch and its neighbours hold; many claims rest on the same one. */
function viewAround(text: PreparedText, query: Query, stretch: Stretch): SlotView {
  const before = views.get(stretch);
  if (before) return before;
  const [first, end] = [Math.max(0, stretch.first - 1), stretch.last + 2];
  const sentences = text.sentences.slice(first, end);
  const view = {
    terms: query.words.slice(first, end).flat(),
    hasWord: (word: string) => sentences.some(({ words }) => foldWords(words).includes(word)),
  };
  views.set(stretch, view);
  return view;
}

/** The two rest on the same sentences. */
export function overlaps(query: Query, a: Agreement, b: Agreement): boolean {
  const one = query.stretches[a.stretch];
  const other = query.stretches[b.stretch];
  return one !== undefined && other !== undefined && one.first <= other.last && other.first <= one.last;
}
