/** The first pass of matching: BM25 over claims, from the words of the whole post. */
import type { ClaimIndex } from './claim-index';
import { ROLES } from './index-layout';
import type { Query, QueryTerm } from './query';

/** BM25 (Robertson & Zaragoza 2009): saturation of repeats, and how much length counts. */
const K1 = 0.9;
const B = 0.4;
/** An answer tells what is known, in words that a post seldom uses. */
const ANSWER_SHARE = 0.25;
const ANSWER = ROLES.indexOf('answer');

export interface Retrieved {
  claim: number;
  score: number;
}

/** The `count` best claims, best first; ties by ordinal. Leaves the scratch space clean. */
export function retrieve(index: ClaimIndex, query: Query, count: number): Retrieved[] {
  const touched: number[] = [];
  for (const term of query.terms) addTerm(index, query.language, term, touched);
  const best: Retrieved[] = [];
  for (const claim of touched) {
    offer(best, { claim, score: index.scoreScratch[claim] ?? 0 }, count);
    index.scoreScratch[claim] = 0;
  }
  return best;
}

function offer(best: Retrieved[], candidate: Retrieved, count: number): void {
  const last = best[best.length - 1];
  if (best.length >= count && last && !isBetter(candidate, last)) return;
  let at = best.length;
  while (at > 0 && isBetter(candidate, best[at - 1] ?? candidate)) at--;
  best.splice(at, 0, candidate);
  if (best.length > count) best.pop();
}

function isBetter(a: Retrieved, b: Retrieved): boolean {
  return a.score > b.score || (a.score === b.score && a.claim < b.claim);
}

/** Runs down one term's list; passages of a claim stand together, so its count is complete when the claim changes. */
function addTerm(index: ClaimIndex, language: number, { term, weight, strength }: QueryTerm, touched: number[]): void {
  const { posts, passageInfo } = index;
  const end = index.postStart[term + 1] ?? 0;
  let at = index.postStart[term] ?? 0;
  let passage = 0;
  let claim = -1;
  let count = 0;
  while (at < end) {
    let step = 0;
    let shift = 1;
    let byte = posts[at++] ?? 0;
    for (; byte >= 128 && at < end; byte = posts[at++] ?? 0) {
      step += (byte & 127) * shift;
      shift *= 128;
    }
    step += byte * shift;
    passage += step >>> 1;
    const times = (step & 1) === 1 ? (posts[at++] ?? 1) : 1;
    const info = passageInfo[passage] ?? 0;
    if ((info & 0xfffff) !== claim) {
      if (claim >= 0) addScore(index, language, claim, count, weight * strength, touched);
      claim = info & 0xfffff;
      count = 0;
    }
    count += ((info >>> 20) & 7) === ANSWER ? ANSWER_SHARE * times : times;
  }
  if (claim >= 0) addScore(index, language, claim, count, weight * strength, touched);
}

function addScore(index: ClaimIndex, language: number, claim: number, count: number, weight: number, touched: number[]): void {
  const length = (index.claimLength[claim * index.languages.length + language] ?? 0) / (index.meanLength[language] ?? 1);
  const before = index.scoreScratch[claim] ?? 0;
  if (before === 0) touched.push(claim);
  index.scoreScratch[claim] = before + (weight * count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
}
