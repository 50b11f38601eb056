/** Which claims the learned weights are asked about: the best by the index, and those that the topic model names. */
import type { ClaimIndex } from './claim-index';
import type { TopicView } from './learned/topics';
import { firstPassage } from './passages';
import type { Query } from './query';
import { fillingOf, type ScoredClaim } from './score-claims';
import type { PreparedText } from './types';

/** From this score on a claim is worth asking the learned weights about. */
const WORTH_ASKING = 0.01;
/** Least likeness to one of the claim's phrases. */
const LEAST_ASKED_LIKENESS = 0.08;
/** Claims asked about because the index ranks them first: what a short post says is hardly ever ranked third. */
const MOST_ASKED = { short: 2, long: 4 };
/** A post of more sentences is long. */
export const LONG = 3;
/** Claims asked about because the topic model names them, beside those that the index ranks first. */
const MOST_NAMED = 3;
/** From this chance on. */
const NAMED = 0.1;
const NO_AGREEMENT = { coverage: 0, precision: 0, shared: 0, terms: 0, rarest: 0, likeness: 0 };

/** A claim to be weighed, with its place among those that the index found. */
export interface Candidate {
  found: ScoredClaim;
  rank: number;
}

/** The best by the index, and those that the topic model names, though they may share no word with the post. */
export function candidatesOf(
  index: ClaimIndex,
  text: PreparedText,
  { query, scored }: { query: Query; scored: readonly ScoredClaim[] },
  topics: TopicView | null,
): Candidate[] {
  const best = scored
    .slice(0, text.sentences.length > LONG ? MOST_ASKED.long : MOST_ASKED.short)
    .map((found, rank) => ({ found, rank }))
    .filter(({ found }) => isCandidate(found));
  const named = namedBy(topics).filter((claim) => !best.some(({ found }) => found.claim === claim));
  const beside = named.slice(0, MOST_NAMED).flatMap((claim) => {
    const rank = scored.findIndex((one) => one.claim === claim);
    const found = scored[rank] ?? unmet(index, text, query, claim, topics?.sentenceOf(claim) ?? 0);
    return found ? [{ found, rank: rank < 0 ? scored.length : rank }] : [];
  });
  return [...best, ...beside];
}

/** Likeliest first. */
function namedBy(topics: TopicView | null): number[] {
  if (!topics) return [];
  const chanceOf = (claim: number) => topics.of(claim)?.chance ?? 0;
  return topics.first.filter((claim) => chanceOf(claim) >= NAMED).sort((a, b) => chanceOf(b) - chanceOf(a));
}

/** A claim that shares no word with the post: next to its first phrase of this language, nothing agrees. */
function unmet(
  index: ClaimIndex,
  text: PreparedText,
  query: Query,
  claim: number,
  sentence: number,
): ScoredClaim | null {
  const passage = firstPassage(index, claim, query.language);
  if (passage < 0 || query.stretches[sentence] === undefined) return null;
  const best = { ...NO_AGREEMENT, passage, stretch: sentence };
  return { claim, agreements: {}, best, ...fillingOf(index, text, query, claim, best), score: 0, ownScore: 0 };
}

/** Some words in common, without which only the topic model can name a claim. */
function isCandidate({ best, score }: ScoredClaim): boolean {
  return score >= WORTH_ASKING && best.likeness >= LEAST_ASKED_LIKENESS;
}
