/** The second pass of matching: one claim's wordings against each stretch of the post. */
import type { ClaimIndex } from './claim-index';
import { type PassageRole, ROLES } from './index-layout';
import type { Query } from './query';

/** How well one passage and one stretch agree. All shares are of weight (inverse frequency), 0..1. */
export interface Agreement {
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

const ANSWER = ROLES.indexOf('answer');
/** Share of the rarest word's weight at which the shared part counts half. */
const HALF_SHARED = 0.65;

/** Compares the claims one by one; the index's scratch space is clean again afterwards. */
export function compareClaims(index: ClaimIndex, query: Query, claims: readonly number[]): Agreements[] {
  query.terms.forEach(({ term }, i) => {
    index.termScratch[term] = i + 1;
  });
  const size = query.stretches.length;
  const sums: Sums = { shared: new Float32Array(size), terms: new Uint16Array(size), rarest: new Float32Array(size), touched: new Uint16Array(size), count: 0 };
  const found = claims.map((claim) => compareClaim(index, query, claim, sums));
  for (const { term } of query.terms) index.termScratch[term] = 0;
  return found;
}

function compareClaim(index: ClaimIndex, query: Query, claim: number, sums: Sums): Agreements {
  const best: Agreements = {};
  const last = index.claimStart[claim + 1] ?? 0;
  for (let passage = index.claimStart[claim] ?? 0; passage < last; passage++) {
    const info = index.passageInfo[passage] ?? 0;
    const role = (info >>> 20) & 7;
    if (((info >>> 23) & 63) !== query.language || role === ANSWER) continue;
    const weight = sumPassage(index, query, passage, sums);
    const name = ROLES[role] ?? 'wording';
    const found = bestStretch(query, sums, passage, weight, HALF_SHARED * index.topWeight, best[name]);
    if (found) best[name] = found;
  }
  return best;
}

/** Adds up, per stretch, the terms it shares with the passage. Returns the passage's weight. */
function sumPassage(index: ClaimIndex, query: Query, passage: number, sums: Sums): number {
  const { passageTerms, termWeight, termScratch } = index;
  const end = index.passageStart[passage + 1] ?? 0;
  let at = index.passageStart[passage] ?? 0;
  let weight = 0;
  while (at < end) {
    let value = 0;
    let unit = 1;
    let byte = passageTerms[at++] ?? 0;
    for (; byte >= 128 && at < end; byte = passageTerms[at++] ?? 0) {
      value += (byte & 127) * unit;
      unit *= 128;
    }
    const term = (value + byte * unit) >>> 1;
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
function bestStretch(query: Query, sums: Sums, passage: number, weight: number, half: number, before: Agreement | undefined): Agreement | null {
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
      best = { passage, stretch, coverage, precision, shared, terms: sums.terms[stretch] ?? 0, rarest: sums.rarest[stretch] ?? 0, likeness };
    }
    sums.shared[stretch] = 0;
    sums.terms[stretch] = 0;
    sums.rarest[stretch] = 0;
  }
  sums.count = 0;
  return best;
}
