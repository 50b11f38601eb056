/** Decides which claims a post speaks of and how it stands to each: candidates, rules, learned weights. */
import type { Stance } from '../model/assessment';
import { type Candidate, candidatesOf, LONG } from './candidates';
import type { ClaimIndex } from './claim-index';
import { claimFeatures } from './learned/features';
import {
  type Chances,
  type Class,
  chancesFrom,
  decideStance,
  leastUnder,
  oddsOf,
  type StanceModel,
  SURE,
} from './learned/stance-model';
import { type KnownClaims, type TopicView, viewTopics } from './learned/topics';
import { type Lexicon, lexiconOf } from './lexicon';
import type { Query } from './query';
import { MATCH_SCORE, overlaps, type ScoredClaim, scoreClaims } from './score-claims';
import { DENIED_AT_ALL, type FiredRule, fireRules } from './stance';
import { deniesBare, leastToRepeatBare } from './stance-bare';
import { leastToRepeatPlainly } from './stance-plain';
import { coreSentence, type Reading, readSentence } from './stance-reading';
import type { ClaimMatch, PreparedText } from './types';

/** A post is said to speak of at most this many claims. */
const MAX_MATCHES = 3;
const LEAST_TERMS = 2;
/** Two words alone, without required concepts, must be most of a wording. */
const FEW_TERMS_COVERAGE = 0.66;
const CLEAR = { coverage: 0.6, precision: 0.5 };
const LEAST_LIKENESS = 0.18;
const LEAST_PRECISION = 0.12;
/** Below this chance the topic model rules a claim out. */
const RULED_OUT = 0.005;

/**
 * The claims that a post speaks of, at most three, each from a sentence of its own, with how the post stands to them.
 * Only learned weights can say `repeats`: without them rules speak, and a post that fires none stands `unclear`.
 * @param known which of the claims the weights know; without it all claims are read as new ones
 */
export function matchClaims(
  index: ClaimIndex,
  text: PreparedText,
  model: StanceModel | null = null,
  known: KnownClaims | null = null,
): ClaimMatch[] {
  const { query, scored } = scoreClaims(index, text);
  const lexicon = lexiconOf(text.language);
  if (!query || !lexicon) return [];
  const judge = model ? judgeBy(model, text, known && viewTopics(model.topics, known, text)) : null;
  const topics = judge?.topics ?? null;
  const read = candidatesOf(index, text, { query, scored }, topics).flatMap((candidate) => {
    if (!isWorthReading(candidate.found, judge)) return [];
    const match = readMatch(index, query, text, lexicon, candidate, judge);
    return match ? [{ ...candidate, ...match }] : [];
  });
  const found: typeof read = [];
  for (const one of read.sort((a, b) => b.standing - a.standing || a.rank - b.rank)) {
    if (found.length >= MAX_MATCHES) break;
    if (!found.some((other) => overlaps(query, one.found.best, other.found.best))) found.push(one);
  }
  return found.map(({ match }) => match);
}

/** Reading costs most: a claim that words hardly name and the topic model rules out is passed over. */
function isWorthReading(found: ScoredClaim, judge: Judge | null): boolean {
  if (!judge) return isAccepted(found);
  return found.score >= MATCH_SCORE || (judge.topics?.of(found.claim)?.chance ?? 1) >= RULED_OUT;
}

/** The learned weights next to one post. */
interface Judge {
  topics: TopicView | null;
  limitsOf(reading: Reading, rules: readonly FiredRule[], chances: Chances): Chances;
  chancesOf(reading: Reading, rules: readonly FiredRule[], rank: number): Chances;
}

function judgeBy(model: StanceModel, text: PreparedText, topics: TopicView | null): Judge {
  const { languages } = model.thresholds;
  const known = languages[text.language ?? ''] ?? model.thresholds.known;
  return {
    topics,
    limitsOf: (reading, rules, chances) => {
      const isKnown = knows(topics, reading);
      const { unknown, lean } = model.thresholds;
      const bare = isBare(reading, topics);
      const limits = bare ? lean : surer(isKnown ? known : unknown, unsure(reading, rules, isKnown));
      const leastToRepeat = bare ? leastToRepeatBare : leastToRepeatPlainly;
      const repeats = leastToRepeat(reading, rules, chances, limits.repeats);
      return { ...limits, repeats: Math.max(repeats, leastUnder(rules, isKnown)) };
    },
    chancesOf: (reading, rules, rank) => chancesFrom(oddsOf(model, claimFeatures(reading, rules, rank, topics))),
  };
}

function knows(topics: TopicView | null, { found }: Reading): boolean {
  return topics?.of(found.claim) != null;
}

/** Nothing is on record but how the claim is stated. */
function isBare(reading: Reading, topics: TopicView | null): boolean {
  return reading.lean && !knows(topics, reading);
}

/**
 * What nothing but the weights speaks for. A repeat that is praised as a correction harms more than a correction that goes
 * unnoticed: a rule must have seen one too, and where the topics know the claim, more than that anything is denied. And of a
 * claim that neither the topics nor required concepts tell from others, nothing is sure.
 */
function unsure({ found }: Reading, rules: readonly FiredRule[], isKnown: boolean): Class[] {
  const isVague = !isKnown && found.slots === 'none';
  const isSeen = rules.some(({ rule, stance }) => stance === 'debunks' && !(isKnown && rule === DENIED_AT_ALL));
  return [...(isSeen ? [] : (['debunks'] as const)), ...(isVague ? (['repeats', 'asks', 'reports'] as const) : [])];
}

function surer(limits: Chances, names: readonly Class[]): Chances {
  return { ...limits, ...Object.fromEntries(names.map((name) => [name, Math.max(limits[name], SURE)])) };
}

function readMatch(
  index: ClaimIndex,
  query: Query,
  text: PreparedText,
  lexicon: Lexicon,
  { found, rank }: Candidate,
  judge: Judge | null,
): { match: ClaimMatch; standing: number } | null {
  const reading = readClaim(index, query, text, lexicon, found);
  if (!reading) return null;
  const rules = fireRules(reading);
  const sentence = reading.sentence.original;
  const { claim, score } = found;
  if (!judge) return { match: { claim, score, stance: rules[0]?.stance ?? 'unclear', sentence }, standing: score };
  const chances = judge.chancesOf(reading, rules, rank);
  const stance = stanceOf(reading, rules, chances, judge);
  if (stance === null) return null;
  return { match: { claim, score: Math.max(score, MATCH_SCORE), stance, sentence }, standing: 1 - chances.none };
}

function stanceOf(reading: Reading, rules: readonly FiredRule[], chances: Chances, judge: Judge): Stance | null {
  const limits = judge.limitsOf(reading, rules, chances);
  const stance = decideStance(limits, chances, rules, reading.text.sentences.length > LONG);
  if (stance !== 'repeats' && isBare(reading, judge.topics) && deniesBare(reading, rules, chances)) return 'debunks';
  return stance !== null && isBorneOut(stance, reading.found, chances, limits) ? stance : null;
}

/** The post read next to one claim; `null` where nothing is left to read. */
export function readClaim(
  index: ClaimIndex,
  query: Query,
  text: PreparedText,
  lexicon: Lexicon,
  found: ScoredClaim,
): Reading | null {
  const input = { index, query, text, lexicon, found };
  const at = coreSentence(input);
  const sentence = text.sentences[at];
  return sentence ? readSentence(input, at, sentence) : null;
}

/** A rule knows what a correction sounds like, not whether it is one of this claim: words or weights must say so. */
function isBorneOut(stance: Stance, found: ScoredClaim, chances: Chances, limits: Chances): boolean {
  if (stance === 'unclear') return isAccepted(found);
  return stance !== 'debunks' || chances.debunks >= limits.debunks || isAccepted(found);
}

/** A claim that loses against the claim of another sentence counts where its own sentence says it clearly. */
function isAccepted({ slots, best, score, ownScore }: ScoredClaim): boolean {
  const isClear = best.coverage >= CLEAR.coverage && best.precision >= CLEAR.precision;
  if (score < MATCH_SCORE && !(isClear && ownScore >= MATCH_SCORE)) return false;
  if (slots === 'missing' || best.likeness < LEAST_LIKENESS || best.precision < LEAST_PRECISION) return false;
  if (best.terms < LEAST_TERMS) return best.coverage > 0.95;
  return slots === 'filled' || best.terms > LEAST_TERMS || best.coverage >= FEW_TERMS_COVERAGE;
}
