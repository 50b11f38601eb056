/** Reads once, for all stance rules, the sentence of a post that is nearest to a claim. */
import type { ClaimIndex } from './claim-index';
import type { Agreement } from './compare';
import { cueFeatures, cueScore } from './cue-model';
import type { Lexicon } from './lexicon';
import type { ScoredClaim } from './match';
import { passageInfo, passageTerms } from './passages';
import { foldWords, hasPhrase } from './phrases';
import { holdsDebunk, neighbourVote, type Polarity, sentencePolarity } from './polarity';
import type { Query } from './query';
import type { PreparedText, Sentence } from './types';

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
  /** Log-odds of a debunk by the ways of speaking; 0 without a model. */
  manner: number;
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
  const { index, query, text, lexicon, found } = input;
  const words = foldWords(sentence.words);
  const polarity = sentencePolarity(query, at, sentence, lexicon);
  const debunking = holdsDebunk(words, lexicon);
  const supported = passageInfo(index, found.best.passage).supported;
  const near = text.sentences.slice(Math.max(0, at - 1), at + 3);
  return {
    ...input,
    at,
    sentence,
    words,
    polarity,
    debunking,
    supported,
    asked: isAsked(sentence, words, lexicon),
    manner: supported ? 0 : cueScore(index.cues, query.language, cueFeatures(near, lexicon)),
    vote: neighbourVote(index, query.language, found.claim, polarity, debunking),
  };
}

function isAsked(sentence: Sentence, words: readonly string[], { stance }: Lexicon): boolean {
  if (hasPhrase(words, stance.falseQuestions)) return false;
  return sentence.original.includes('?') || sentence.original.includes('¿') || hasPhrase(words, stance.asks);
}

/** The agreement with the nearest passage that repeats the claim. */
export function nearestRepeat({ agreements: { claim, wording } }: ScoredClaim): Agreement | null {
  if (claim && wording) return claim.likeness > wording.likeness ? claim : wording;
  return claim ?? wording ?? null;
}

/** A registry without debunks to learn from. */
export function hasNoModel({ index }: StanceInput): boolean {
  return index.cues.keys.length === 0;
}
