/** The second pass of matching: one claim's wordings against each stretch of the post. */
import type { ClaimIndex } from './claim-index';
import { type PassageRole, ROLES } from './index-layout';
import { PassageCursor } from './passages';
import type { Query } from './query';

/** How well one passage and one stretch agree. All shares are of weight (inverse frequency), 0..1. */
export interface Agreement {
  /** Place of the passage in the index. */
  passage: number;
  stretch: number;
  /** Share of the passage that the stretch holds. */
  coverage: number;
  /** Share of the stretch that the passage explains. */
  precision: number;
  /** Weight of what both hold. */
  shared: number;
  /** Distinct terms that both hold. */
  terms: number;
  /** Weight of the heaviest term that both hold. */
  rarest: number;
  /** How alike the two are, for choosing the best. */
  likeness: number;
}

/** The best agreement of each role over all passages of a claim. */
export type Agreements = Partial<Record<PassageRole, Agreement>>;

/** Sums per stretch while one passage is read; zero in between. */
interface Sums {
  shared: Float32Array;
  terms: Uint16Array;
  rarest: Float32Array;
  touched: Uint16Array;
  count: number;
}

/** Share of the rarest word's weight at which the shared part counts half. */
const HALF_SHARED = 0.65;

/** Compares the claims one by one; the index's scratch space is clean again afterwards. */
export function compareClaims(index: ClaimIndex, query: Query, claims: readonly number[]): Agreements[] {
  query.terms.forEach(({ term }, i) => {
    index.termScratch[term] = i + 1;
  });
  const size = query.stretches.length;
  const sums: Sums = {
    shared: new Float32Array(size),
    terms: new Uint16Array(size),
    rarest: new Float32Array(size),
    touched: new Uint16Array(size),
    count: 0,
  };
  const found = claims.map((claim) => compareClaim(index, query, claim, sums));
  for (const { term } of query.terms) index.termScratch[term] = 0;
  return found;
}

function compareClaim(index: ClaimIndex, query: Query, claim: number, sums: Sums): Agreements {
  const best: Agreements = {};
  const cursor = new PassageCursor(index, claim);
  const half = HALF_SHARED * index.topWeight;
  while (cursor.advance()) {
    if (cursor.language !== query.language) continue;
    const role = ROLES[cursor.role] ?? 'wording';
    const weight = sumPassage(index, query, cursor, sums);
    const found = bestStretch(query, sums, cursor.head, weight, half, best[role]);
    if (found) best[role] = found;
  }
  return best;
}

/** Adds up, per stretch, the terms it shares with the passage. Returns the passage's weight. */
function sumPassage(index: ClaimIndex, query: Query, cursor: PassageCursor, sums: Sums): number {
  const { termWeight, termScratch } = index;
  let weight = 0;
  for (let value = cursor.term(); value >= 0; value = cursor.term()) {
    const term = value >>> 1;
    weight += termWeight[term] ?? 0;
    const place = termScratch[term] ?? 0;
    if (place > 0) addTerm(query, place - 1, sums);
  }
  return weight;
}

function addTerm(query: Query, place: number, sums: Sums): void {
  const term = query.terms[place];
  if (!term) return;
  for (let i = 0; i < term.stretches.length; i++) {
    const stretch = term.stretches[i] ?? 0;
    const gain = term.weight * (term.strengths[i] ?? 0);
    if (sums.terms[stretch] === 0) sums.touched[sums.count++] = stretch;
    sums.shared[stretch] = (sums.shared[stretch] ?? 0) + gain;
    sums.terms[stretch] = (sums.terms[stretch] ?? 0) + 1;
    sums.rarest[stretch] = Math.max(sums.rarest[stretch] ?? 0, gain);
  }
}

/** The best stretch for this passage if it beats `before`; clears the sums. A shorter stretch wins a tie. */
function bestStretch(
  query: Query,
  sums: Sums,
  passage: number,
  weight: number,
  half: number,
  before: Agreement | undefined,
): Agreement | null {
  let best: Agreement | null = null;
  let least = before?.likeness ?? 0;
  for (let i = 0; i < sums.count; i++) {
    const stretch = sums.touched[i] ?? 0;
    const shared = sums.shared[stretch] ?? 0;
    const coverage = weight > 0 ? Math.min(1, shared / weight) : 0;
    const precision = Math.min(1, shared / Math.max(query.stretches[stretch]?.weight ?? 0, 0.001));
    const likeness = (shared / (shared + half)) * (0.7 * coverage + 0.3 * precision);
    if (likeness > least) {
      least = likeness;
      best = {
        passage,
        stretch,
        coverage,
        precision,
        shared,
        terms: sums.terms[stretch] ?? 0,
        rarest: sums.rarest[stretch] ?? 0,
        likeness,
      };
    }
    sums.shared[stretch] = 0;
    sums.terms[stretch] = 0;
    sums.rarest[stretch] = 0;
  }
  sums.count = 0;
  return best;
}
