/** Compares what a post negates with what a claim's own passages negate. */
import type { ClaimIndex } from './claim-index';
import { unpackInfo } from './index-layout';
import type { Lexicon } from './lexicon';
import { clauseNumbers, negatedWords } from './negation';
import { PassageCursor } from './passages';
import { hasPhrase } from './phrases';
import type { Query } from './query';
import type { Sentence } from './types';

/** Term → whether a negation covers it. */
export type Polarity = ReadonlyMap<number, boolean>;

/** The terms that a sentence surely holds; a term counts as negated when it is so wherever it stands. */
export function sentencePolarity(
  query: Query,
  ordinal: number,
  sentence: Sentence,
  lexicon: Lexicon,
): Map<number, boolean> {
  const negated = negatedWords(sentence, lexicon);
  const terms = new Map<number, boolean>();
  let content = 0;
  sentence.stems.forEach((stem, i) => {
    if (stem === '') return;
    for (const term of query.words[ordinal]?.[content] ?? [])
      terms.set(term, (terms.get(term) ?? true) && (negated[i] ?? false));
    content++;
  });
  return terms;
}

/** Share (by weight) of the common terms that one side negates and the other does not; 0 when nothing is common. */
export function opposition(index: ClaimIndex, a: Polarity, b: Polarity): { share: number; common: number } {
  let common = 0;
  let different = 0;
  for (const [term, negated] of a) {
    const other = b.get(term);
    if (other === undefined) continue;
    const weight = index.termWeight[term] ?? 0;
    common += weight;
    if (other !== negated) different += weight;
  }
  return { share: common === 0 ? 0 : different / common, common };
}

/**
 * The verdict of all passages of the claim, each by its nearness: from 1 (as those who repeat it) to -1 (as those who
 * debunk it). A debunk that the post turns round speaks for a repeat, and the other way about.
 */
export function neighbourVote(
  index: ClaimIndex,
  language: number,
  claim: number,
  post: Polarity,
  debunking: boolean,
): number {
  let sum = 0;
  let total = 0;
  const cursor = new PassageCursor(index, claim);
  while (cursor.advance()) {
    const info = unpackInfo(cursor.packed);
    if (info.language !== language || info.role === 'ask' || info.role === 'answer') continue;
    const { nearness, different } = nearnessTo(index, cursor, post);
    const turned = Math.max(different, info.debunking !== debunking ? 1 : 0);
    sum += nearness * (info.role === 'debunk' ? -1 : 1) * (1 - 2 * turned);
    total += nearness;
  }
  return total === 0 ? 0 : sum / total;
}

/** Coverage squared times common weight, and the share of the common weight that differs in negation. */
function nearnessTo(index: ClaimIndex, cursor: PassageCursor, post: Polarity): { nearness: number; different: number } {
  let weight = 0.001;
  let common = 0;
  let different = 0;
  for (let value = cursor.term(); value >= 0; value = cursor.term()) {
    const own = index.termWeight[value >>> 1] ?? 0;
    weight += own;
    const negated = post.get(value >>> 1);
    if (negated === undefined) continue;
    common += own;
    if (negated !== ((value & 1) === 1)) different += own;
  }
  return { nearness: (common / weight) ** 2 * common, different: common === 0 ? 0 : different / common };
}

/**
 * Whether the sentence denies a statement in the plain way: a word of the statement, then "does not", then a later word
 * of the statement in the same clause. "No more asthma" and "never let them" are no denials, nor is "cancer cannot live
 * in …" where the statement names cancer last.
 * @param statement terms in their order
 */
export function isPlainDenial(
  query: Query,
  ordinal: number,
  sentence: Sentence,
  statement: Polarity,
  lexicon: Lexicon,
): boolean {
  const order = [...statement.keys()];
  const clauses = clauseNumbers(sentence, lexicon);
  const negated = negatedWords(sentence, lexicon, lexicon.stance.firmNegations);
  const places = placesOf(query, ordinal, sentence, order);
  return places.some(
    ({ at, rank }) =>
      !negated[at] &&
      places.some(
        (other) =>
          other.at > at && other.rank >= rank && negated[other.at] === true && clauses[other.at] === clauses[at],
      ),
  );
}

/** Where the sentence means a term of the statement, and which one. */
function placesOf(
  query: Query,
  ordinal: number,
  sentence: Sentence,
  order: readonly number[],
): { at: number; rank: number }[] {
  const places: { at: number; rank: number }[] = [];
  let content = 0;
  sentence.stems.forEach((stem, at) => {
    if (stem === '') return;
    const rank = order.findIndex((term) => query.words[ordinal]?.[content]?.includes(term));
    if (rank >= 0) places.push({ at, rank });
    content++;
  });
  return places;
}

/** Whether the sentence holds a debunking phrase that is not undone. */
export function holdsDebunk(words: readonly string[], lexicon: Lexicon): boolean {
  return hasPhrase(words, lexicon.stance.debunks) && !hasPhrase(words, lexicon.stance.undoneDebunks);
}
