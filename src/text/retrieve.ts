/** The first pass of matching: BM25 over claims, from the words of the whole post. */
import type { ClaimIndex } from './claim-index';
import type { Query, QueryTerm } from './query';

/** BM25 (Robertson & Zaragoza 2009): saturation of repeats, and how much length counts. */
const K1 = 0.9;
const B = 0.4;

export interface Retrieved {
  claim: number;
  score: number;
}

/** The `count` best claims, best first; ties by ordinal. Leaves the scratch space clean. */
export function retrieve(index: ClaimIndex, query: Query, count: number): Retrieved[] {
  const touched: number[] = [];
  for (const term of query.terms) addTerm(index, query.language, term, touched);
  const best: Retrieved[] = [];
  let least = 0;
  for (const claim of touched) {
    const score = index.scoreScratch[claim] ?? 0;
    index.scoreScratch[claim] = 0;
    if (score < least) continue;
    offer(best, { claim, score }, count);
    if (best.length === count) least = best[count - 1]?.score ?? 0;
  }
  return best;
}

function offer(best: Retrieved[], candidate: Retrieved, count: number): void {
  let at = best.length;
  while (at > 0 && isBetter(candidate, best[at - 1] ?? candidate)) at--;
  best.splice(at, 0, candidate);
  if (best.length > count) best.pop();
}

function isBetter(a: Retrieved, b: Retrieved): boolean {
  return a.score > b.score || (a.score === b.score && a.claim < b.claim);
}

/** Runs down one term's list: steps from claim to claim, with counts in quarters. */
function addTerm(index: ClaimIndex, language: number, { term, weight, strength }: QueryTerm, touched: number[]): void {
  const { posts } = index;
  const end = index.postStart[term + 1] ?? 0;
  let at = index.postStart[term] ?? 0;
  let claim = 0;
  while (at < end) {
    let step = 0;
    let unit = 1;
    let byte = posts[at++] ?? 0;
    for (; byte >= 128 && at < end; byte = posts[at++] ?? 0) {
      step += (byte & 127) * unit;
      unit *= 128;
    }
    step += byte * unit;
    claim += step >>> 1;
    const quarters = (step & 1) === 1 ? (posts[at++] ?? 4) : 4;
    if (claim < index.claims) addScore(index, language, claim, quarters / 4, weight * strength, touched);
  }
}

function addScore(
  index: ClaimIndex,
  language: number,
  claim: number,
  count: number,
  weight: number,
  touched: number[],
): void {
  const length =
    (index.claimLength[claim * index.languages.length + language] ?? 0) / (index.meanLength[language] ?? 1);
  const before = index.scoreScratch[claim] ?? 0;
  if (before === 0) touched.push(claim);
  index.scoreScratch[claim] = before + (weight * count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
}
