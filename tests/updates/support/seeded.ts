/** How much of a long proof to run: a seeded slice in `npm test`, the whole where WELLSOURCED_PROOF is set. */

export const IS_PROOF = (process.env.WELLSOURCED_PROOF ?? '') !== '';

export function runs(slice: number, whole: number): number {
  return IS_PROOF ? whole : slice;
}
