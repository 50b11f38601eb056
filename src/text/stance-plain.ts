/**
 * Posts that say the claim and little or nothing else. The weights look for signs beside it, and where there are none the
 * claim's own words, of which corrections are as full as repeats, leave them in doubt: there a repeat needs less.
 */
import type { Chances } from './learned/stance-model';
import type { FiredRule } from './stance';
import { negatesAnything } from './stance-denial';
import { isVerbatim, nearestRepeat, ownTerms, type Reading } from './stance-reading';

/** Hardly more than the claim itself. */
const VERBATIM = { sentences: 3, allOfPost: 0.9, chance: 0.5 };
/** One sentence in words of the claim alone: of some 420 such posts of ours, nearly all from this chance on repeat it. */
const PLAIN = 0.38;

/** @param limit the least chance of a repeat by what the weights have learned */
export function leastToRepeatPlainly(
  reading: Reading,
  rules: readonly FiredRule[],
  chances: Chances,
  limit: number,
): number {
  if (isPlain(reading, rules, chances)) return Math.min(limit, PLAIN);
  return saysLittleMore(reading) ? Math.min(limit, VERBATIM.chance) : limit;
}

/** All of the claim, in words that those use who repeat it, and no other; nothing asks, negates or doubts. */
function isPlain(reading: Reading, rules: readonly FiredRule[], { repeats, asks, reports }: Chances): boolean {
  const { text, found, query, at } = reading;
  if (text.sentences.length !== 1 || found.slots !== 'filled' || asks + reports > repeats) return false;
  if (rules.some(({ rule }) => rule !== 'idle') || negatesAnything(reading)) return false;
  const own = ownTerms(reading);
  return (query.words[at] ?? []).every((terms) => terms.some((term) => own.has(term)));
}

function saysLittleMore({ found, text }: Reading): boolean {
  const repeat = nearestRepeat(found);
  const isAll = repeat !== null && found.slots === 'filled' && repeat.precision >= VERBATIM.allOfPost;
  return text.sentences.length <= VERBATIM.sentences && (isVerbatim(repeat) || isAll);
}
