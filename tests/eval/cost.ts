/** What matching costs: time and bytes in registries of 3,000 and 14,000 claims, and what one more claim changes. */
import { readClaims } from '../bench/leave-one-out';
import { postCost, scaledClaims } from '../bench/text.bench';
import type { Row } from './table';

export function costRows(): Row[] {
  const claims = readClaims();
  const posts = claims.flatMap(({ wordings, debunks }) => [...(wordings.en ?? []), ...(debunks.en ?? [])]);
  const thousands = postCost(scaledClaims(claims, 3_000), posts);
  const many = postCost(scaledClaims(claims, 14_000), posts);
  return [
    { what: 'CPU a post at 3,000 claims, half of all [ms]', value: thousands.p50 / 1e3, reach: { most: 0.5 } },
    { what: 'CPU a post at 3,000 claims, 95 of 100 [ms]', value: thousands.p95 / 1e3, reach: { most: 2 } },
    { what: 'CPU a post at 14,000 claims, half of all [ms]', value: many.p50 / 1e3, reach: { most: 1.5 } },
    { what: 'CPU a post at 14,000 claims, 95 of 100 [ms]', value: many.p95 / 1e3, reach: { most: 4 } },
    { what: 'claim index at 3,000 claims [MB]', value: thousands.bytes / 1e6, reach: { most: 5 } },
  ];
}
