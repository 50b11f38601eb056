/** Reads once, for all stance rules, the sentence of a post that is nearest to a claim. */
import type { ClaimIndex } from './claim-index';
import type { Agreement } from './compare';
import { ROLES } from './index-layout';
import type { Lexicon } from './lexicon';
import { PassageCursor, passageInfo, passageTerms } from './passages';
import { foldWords, hasPhrase, phraseAt } from './phrases';
import { holdsDebunk, neighbourVote, type Polarity, sentencePolarity } from './polarity';
import type { Query } from './query';
import type { ScoredClaim } from './score-claims';
import { slotsOf } from './slots';
import type { PreparedText, Sentence } from './types';

const VERBATIM = { coverage: 0.85, precision: 0.45 };

export interface StanceInput {
  index: ClaimIndex;
  query: Query;
  text: PreparedText;
  lexicon: Lexicon;
  found: ScoredClaim;
}

/** The sentence nearest to the claim, with everything the rules look at, read once. */
export interface Reading extends StanceInput {
  at: number;
  sentence: Sentence;
  words: readonly string[];
  polarity: Polarity;
  asked: boolean;
  debunking: boolean;
  /** The claim holds. */
  supported: boolean;
  /** The registry says nothing of how the claim is corrected or asked: only the post's own words can tell. */
  lean: boolean;
  /** Terms that those use who repeat the claim. */
  wordings: ReadonlySet<number>;
  /** The claim's required concepts: per concept its phrases, each as terms. */
  slots: readonly number[][][];
  /** From 1 (like the claim's wordings) to -1 (like its debunks). */
  vote: number;
}

/** The sentence of the best stretch that shares most with the best passage. */
export function coreSentence({ query, index, found }: StanceInput): number {
  const stretch = query.stretches[found.best.stretch] ?? { first: 0, last: 0 };
  const { role } = passageInfo(index, found.best.passage);
  const repeat = nearestRepeat(found);
  const own = passageTerms(index, found.best.passage);
  const terms = role === 'debunk' && repeat ? passageTerms(index, repeat.passage) : own;
  let best = stretch.first;
  let most = -1;
  for (let at = stretch.first; at <= stretch.last; at++) {
    const shared = new Set((query.words[at] ?? []).flat().filter((term) => terms.has(term)));
    const weight = [...shared].reduce((sum, term) => sum + (index.termWeight[term] ?? 0), 0);
    if (weight > most) {
      most = weight;
      best = at;
    }
  }
  return best;
}

export function readSentence(input: StanceInput, at: number, sentence: Sentence): Reading {
  const { index, query, lexicon, found } = input;
  const words = foldWords(sentence.words);
  const polarity = sentencePolarity(query, at, sentence, lexicon);
  const debunking = holdsDebunk(words, lexicon);
  const supported = passageInfo(index, found.best.passage).supported;
  return {
    ...input,
    at,
    sentence,
    words,
    polarity,
    debunking,
    supported,
    lean: isLean(input),
    asked: isAsked(sentence, words, lexicon),
    wordings: wordingTerms(index, query.language, found.claim),
    slots: slotsOf(index, found.claim, query.language),
    vote: neighbourVote(index, query.language, found.claim, polarity, debunking),
  };
}

function isAsked(sentence: Sentence, words: readonly string[], { stance }: Lexicon): boolean {
  if (hasPhrase(words, stance.falseQuestions)) return false;
  return /[?¿]/.test(sentence.original) || hasPhrase(words, stance.asks) || phraseAt(words, 0, stance.asksFirst) > 0;
}

/** Terms that those use who repeat the claim, and those of its required concepts. */
export function ownTerms({ wordings, slots }: Reading): ReadonlySet<number> {
  return new Set([...wordings, ...slots.flat(2)]);
}

/** The agreement with the nearest passage that repeats the claim. */
export function nearestRepeat({ agreements: { claim, wording } }: ScoredClaim): Agreement | null {
  if (claim && wording) return claim.likeness > wording.likeness ? claim : wording;
  return claim ?? wording ?? null;
}

/** All of the claim is said, and little beside it. */
export function isVerbatim(repeat: Agreement | null): boolean {
  return repeat !== null && repeat.coverage >= VERBATIM.coverage && repeat.precision >= VERBATIM.precision;
}

function isLean({ index, query, found }: StanceInput): boolean {
  const cursor = new PassageCursor(index, found.claim);
  while (cursor.advance()) {
    const role = ROLES[cursor.role];
    if (cursor.language === query.language && role !== 'claim' && role !== 'wording') return false;
  }
  return true;
}

function wordingTerms(index: ClaimIndex, language: number, claim: number): Set<number> {
  const terms = new Set<number>();
  const cursor = new PassageCursor(index, claim);
  while (cursor.advance()) {
    const role = ROLES[cursor.role];
    if (cursor.language !== language || (role !== 'claim' && role !== 'wording')) continue;
    for (let value = cursor.term(); value >= 0; value = cursor.term()) terms.add(value >>> 1);
  }
  return terms;
}
