/** Prints what matching costs and how well it does on the registry's own claims: `node --import tsx tests/bench/text.bench.ts`. */
import { shippedModel } from '../../src/cli/lookup';
import { buildClaimIndex, openClaimIndex } from '../../src/text/claim-index';
import { matchClaims } from '../../src/text/match';
import { prepareText } from '../../src/text/prepare';
import type { IndexableClaim } from '../../src/text/types';
import { knownOf, leaveOneOut, readClaims } from './leave-one-out';

const POSTS_PER_BATCH = 50;

/** As many claims as wanted: the registry's, then copies in which some words are replaced by made-up ones. */
export function scaledClaims(claims: readonly IndexableClaim[], count: number): IndexableClaim[] {
  return Array.from({ length: count }, (_, i) => {
    const claim = claims[i % claims.length];
    if (!claim) throw new Error('no claims to scale');
    const copy = Math.floor(i / claims.length);
    return copy === 0
      ? claim
      : (JSON.parse(JSON.stringify(claim), (key, value) => renamed(key, value, copy)) as IndexableClaim);
  });
}

function renamed(key: string, value: unknown, copy: number): unknown {
  if (typeof value !== 'string' || key === 'id' || key === 'verdict') return value;
  return value.replace(/\p{L}{6,}/gu, (word, at: number) =>
    (word.length + at + copy) % 6 === 0 ? `${word}${String.fromCharCode(97 + (copy % 26))}o` : word,
  );
}

/** CPU time of one post in microseconds, from batches of posts, after one pass to warm up. */
export function postCost(
  claims: readonly (IndexableClaim & { id?: string })[],
  posts: readonly string[],
): { p50: number; p95: number; bytes: number } {
  const bytes = buildClaimIndex(claims);
  const index = openClaimIndex(bytes);
  const known = knownOf(claims);
  const times: number[] = [];
  for (let pass = 0; pass < 3; pass++) {
    for (let from = 0; from + POSTS_PER_BATCH <= posts.length; from += POSTS_PER_BATCH) {
      const before = process.cpuUsage();
      for (const post of posts.slice(from, from + POSTS_PER_BATCH))
        matchClaims(index, prepareText(post, 'en'), shippedModel(), known);
      const { user, system } = process.cpuUsage(before);
      if (pass > 0) times.push((user + system) / POSTS_PER_BATCH);
    }
  }
  times.sort((a, b) => a - b);
  return { p50: times[times.length >> 1] ?? 0, p95: times[Math.floor(times.length * 0.95)] ?? 0, bytes: bytes.length };
}

function main(): void {
  const claims = readClaims();
  const posts = claims.flatMap(({ wordings, debunks }) => [...(wordings.en ?? []), ...(debunks.en ?? [])]);
  console.table(leaveOneOut(claims, 10));
  for (const count of [claims.length, 3_000, 14_000])
    console.log(count, 'claims', postCost(scaledClaims(claims, count), posts));
}

if (process.argv[1]?.endsWith('text.bench.ts')) main();
