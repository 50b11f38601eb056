/**
 * How a post stands to a bare claim: one on which nothing but its statement is on record. The learned weights tell well
 * whether a post speaks of such a claim, but less well how, since ways of speaking were learned next to claims whose
 * corrections are on record. So it counts whether the sentence negates anything that the statement does not.
 */
import type { Chances } from './learned/stance-model';
import type { FiredRule } from './stance';
import { negatesAnything } from './stance-denial';
import { nearestRepeat, type Reading } from './stance-reading';

/** Most chance of speaking of something else. All limits here were fixed on the development part of the evaluation kit. */
const BESIDE = 0.15;
/** What says the claim again in much the same words, and negates nothing, needs no more than even odds. */
const RESTATED = { likeness: 0.4, chance: 0.5 };
/** Least chance of a repeat that negates something, and may deny all of it (.85 there; higher since, for fewer accusations). */
const NEGATING = 0.92;
/** Least chance of a correction where a rule or a negation speaks for one. */
const DENIED = 0.15;

/** @param limit the least chance of a repeat by what the weights have learned */
export function leastToRepeatBare(
  reading: Reading,
  rules: readonly FiredRule[],
  { none }: Chances,
  limit: number,
): number {
  if (none > BESIDE) return Number.POSITIVE_INFINITY;
  if (negatesAnything(reading)) return Math.max(limit, NEGATING);
  const isRestated = (nearestRepeat(reading.found)?.likeness ?? 0) >= RESTATED.likeness;
  return isRestated && rules.length === 0 ? Math.min(limit, RESTATED.chance) : limit;
}

/** A rule or a negation denies something, none tells of others or leaves it open, and the weights do not object. */
export function deniesBare(reading: Reading, rules: readonly FiredRule[], { none, debunks }: Chances): boolean {
  if (none > BESIDE || debunks < DENIED) return false;
  const said = new Set(rules.filter(({ certain }) => certain).map(({ stance }) => stance));
  if (said.has('asks') || said.has('unclear')) return false;
  return rules.some(({ stance }) => stance === 'debunks') || (negatesAnything(reading) && !said.has('reports'));
}
