/** Decides which claims a post speaks of: two passes over the index, then a calibrated score and a threshold. */
import type { ClaimIndex } from './claim-index';
import { type Agreement, type Agreements, compareClaims } from './compare';
import { claimFeatures } from './learned/features';
import { type Chances, chancesFrom, decideStance, oddsOf, type StanceModel } from './learned/stance-model';
import { type KnownClaims, type TopicView, viewTopics } from './learned/topics';
import { voiceFeatures } from './learned/voice';
import { type Lexicon, lexiconOf } from './lexicon';
import { firstPassage } from './passages';
import { foldWords } from './phrases';
import { type Query, readQuery } from './query';
import { retrieve } from './retrieve';
import { filledSlots, type SlotView } from './slots';
import { type FiredRule, fireRules } from './stance';
import { coreSentence, type Reading, readSentence } from './stance-reading';
import type { ClaimCandidate, ClaimMatch, PreparedText } from './types';

/** Claims compared closely. */
const POOL = 32;
/** A post is said to speak of at most this many claims. */
const MAX_MATCHES = 3;
/** From this score on a claim counts as found. */
export const MATCH_SCORE = 0.5;

/** Hand-set weights, measured by the evaluation kit and the registry's own wordings; learned ones may replace them. */
const WEIGHTS = { retrieved: 0.3, likeness: 1, ownLikeness: 0.7, margin: 1, share: 0.3, strength: 0.2, slots: 0.3 };
/** Value at which the score is 0.5 in a registry of this many claims; with fewer there are fewer accidents. */
const MIDDLE = { value: 1.28, claims: 14_000, perFold: 0.05 };
const STEEPNESS = 5;
/** A claim whose required concepts are missing is never found, however alike. */
const BLOCKED = 0.45;
const LEAST_TERMS = 2;
/** Two words alone, without required concepts, must be most of a wording. */
const FEW_TERMS_COVERAGE = 0.66;
const CLEAR = { coverage: 0.6, precision: 0.5 };
const LEAST_LIKENESS = 0.18;
/** The same for a claim that the learned weights are asked about. */
const LEAST_ASKED_LIKENESS = 0.08;
const LEAST_PRECISION = 0.12;

/** One claim as compared with one post. */
export interface ScoredClaim extends ClaimCandidate {
  agreements: Agreements;
  best: Agreement;
  /** Required concepts: `missing` blocks the decision, `none` means that the claim names none. */
  slots: 'filled' | 'missing' | 'none';
  /** Share of the required concepts that the post holds; 1 when there are none. */
  filled: number;
  /** The score against those claims only that rest on the same sentences. */
  ownScore: number;
}

interface Draft {
  claim: number;
  agreements: Agreements;
  best: Agreement;
  slots: ScoredClaim['slots'];
  filled: number;
  /** Rank value: retrieval and likeness together. */
  rank: number;
}

const cache = new WeakMap<PreparedText, { index: ClaimIndex; query: Query | null; scored: ScoredClaim[] }>();

/** The `k` best claims, best first, whatever the decision. Scores are comparable across posts; 0.5 is the threshold. */
export function rankClaims(index: ClaimIndex, text: PreparedText, k: number): ClaimCandidate[] {
  return scoreClaims(index, text)
    .scored.slice(0, k)
    .map(({ claim, score }) => ({ claim, score }));
}

/** From this score on a claim is worth asking the learned weights about. */
const WORTH_ASKING = 0.01;
const MOST_ASKED = 4;
/** From this chance on. */
const NAMED = 0.1;
/** Below this chance the topic model rules a claim out. */
const RULED_OUT = 0.005;
/** A post of more sentences is long. */
const LONG = 3;

/** A claim to be weighed, with its place among those that the index found. */
export interface Candidate {
  found: ScoredClaim;
  rank: number;
}

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
  return found.score >= MATCH_SCORE || (judge.topics?.chanceOf(found.claim) ?? 1) >= RULED_OUT;
}

/** The best by the index, and those that the topic model names, though they may share no word with the post. */
export function candidatesOf(
  index: ClaimIndex,
  text: PreparedText,
  { query, scored }: { query: Query; scored: readonly ScoredClaim[] },
  topics: TopicView | null,
): Candidate[] {
  const best = scored
    .slice(0, MOST_ASKED)
    .map((found, rank) => ({ found, rank }))
    .filter(({ found }) => isCandidate(found));
  const named = (topics?.first ?? []).flatMap((claim) => {
    const isNamed = (topics?.chanceOf(claim) ?? 0) >= NAMED && !best.some(({ found }) => found.claim === claim);
    const rank = scored.findIndex((one) => one.claim === claim);
    const found = isNamed ? (scored[rank] ?? unmet(index, text, query, claim, topics?.sentenceOf(claim) ?? 0)) : null;
    return found ? [{ found, rank: rank < 0 ? scored.length : rank }] : [];
  });
  return [...best, ...named];
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
  return { claim, agreements: {}, best, ...slotsOf(index, text, query, claim, best), score: 0, ownScore: 0 };
}

const NO_AGREEMENT = { coverage: 0, precision: 0, shared: 0, terms: 0, rarest: 0, likeness: 0 };

/** The learned weights next to one post: what it says as a whole is weighed once. */
interface Judge {
  topics: TopicView | null;
  limitsOf(reading: Reading): Chances;
  chancesOf(reading: Reading, rules: readonly FiredRule[], rank: number): Chances;
}

function judgeBy(model: StanceModel, text: PreparedText, topics: TopicView | null): Judge {
  const voices = new Map<boolean, number[]>();
  const voiceOf = (supported: boolean) => {
    const voice = voices.get(supported) ?? oddsOf(model, voiceFeatures(text, supported));
    voices.set(supported, voice);
    return voice;
  };
  return {
    topics,
    limitsOf: ({ lean }) => model.thresholds[lean ? 'lean' : 'known'],
    chancesOf: (reading, rules, rank) => {
      const voice = voiceOf(reading.supported);
      const odds = oddsOf(model, claimFeatures(reading, rules, rank, topics));
      return chancesFrom(odds.map((one, k) => one + (voice[k] ?? 0)));
    },
  };
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
  const stance = decideStance(judge.limitsOf(reading), chances, rules, text.sentences.length > LONG);
  if (stance === null || (stance === 'unclear' && !isAccepted(found))) return null;
  return { match: { claim, score: Math.max(score, MATCH_SCORE), stance, sentence }, standing: 1 - chances.none };
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

/** What no chance can outweigh: some words in common. */
export function isCandidate({ best, score }: ScoredClaim): boolean {
  return score >= WORTH_ASKING && best.likeness >= LEAST_ASKED_LIKENESS;
}

/** A claim that loses against the claim of another sentence counts where its own sentence says it clearly. */
function isAccepted({ slots, best, score, ownScore }: ScoredClaim): boolean {
  const isClear = best.coverage >= CLEAR.coverage && best.precision >= CLEAR.precision;
  if (score < MATCH_SCORE && !(isClear && ownScore >= MATCH_SCORE)) return false;
  if (slots === 'missing' || best.likeness < LEAST_LIKENESS || best.precision < LEAST_PRECISION) return false;
  if (best.terms < LEAST_TERMS) return best.coverage > 0.95;
  return slots === 'filled' || best.terms > LEAST_TERMS || best.coverage >= FEW_TERMS_COVERAGE;
}

function overlaps(query: Query, a: Agreement, b: Agreement): boolean {
  const one = query.stretches[a.stretch];
  const other = query.stretches[b.stretch];
  return one !== undefined && other !== undefined && one.first <= other.last && other.first <= one.last;
}

/** Remembers the last index asked about a text: ranking, matching and the health question share the work. */
export function scoreClaims(index: ClaimIndex, text: PreparedText): { query: Query | null; scored: ScoredClaim[] } {
  const before = cache.get(text);
  if (before?.index === index) return before;
  const query = readQuery(index, text);
  const result = { index, query, scored: query ? scoreQuery(index, text, query) : [] };
  cache.set(text, result);
  return result;
}

function scoreQuery(index: ClaimIndex, text: PreparedText, query: Query): ScoredClaim[] {
  const pool = retrieve(index, query, POOL);
  const agreements = compareClaims(
    index,
    query,
    pool.map(({ claim }) => claim),
  );
  const drafts: Draft[] = [];
  pool.forEach(({ claim, score }, i) => {
    const found = agreements[i] ?? {};
    const best = bestOf(found);
    if (!best) return;
    const rank = (WEIGHTS.retrieved * score) / index.topWeight + WEIGHTS.likeness * best.likeness;
    drafts.push({ claim, agreements: found, best, ...slotsOf(index, text, query, claim, best), rank });
  });
  const middle = MIDDLE.value - MIDDLE.perFold * Math.max(0, Math.log(MIDDLE.claims / Math.max(20, index.claims)));
  return drafts
    .map((draft) => scoreDraft(query, draft, drafts, middle))
    .sort((a, b) => b.score - a.score || a.claim - b.claim);
}

function bestOf(agreements: Agreements): Agreement | null {
  let best: Agreement | null = null;
  for (const one of [agreements.claim, agreements.wording, agreements.debunk, agreements.ask]) {
    if (one && (!best || one.likeness > best.likeness)) best = one;
  }
  return best;
}

function scoreDraft(query: Query, draft: Draft, drafts: readonly Draft[], middle: number): ScoredClaim {
  const { claim, agreements, best, slots, filled } = draft;
  let rival = 0;
  let rivalBeside = 0;
  for (const other of drafts) {
    if (other === draft || other.rank <= rivalBeside || other.filled < filled) continue;
    rival = Math.max(rival, other.rank);
    if (overlaps(query, best, other.best)) rivalBeside = other.rank;
  }
  const score = scoreAgainst(draft, rival, middle);
  return { claim, agreements, best, slots, filled, score, ownScore: scoreAgainst(draft, rivalBeside, middle) };
}

function scoreAgainst({ best, slots, rank }: Draft, rival: number, middle: number): number {
  const margin = rank - rival;
  const value =
    WEIGHTS.ownLikeness * best.likeness +
    WEIGHTS.margin * margin +
    WEIGHTS.share * Math.max(-1, margin / rank) +
    WEIGHTS.strength * rank +
    (slots === 'filled' ? WEIGHTS.slots : 0);
  const score = 1 / (1 + Math.exp(-STEEPNESS * (value - middle)));
  return slots === 'missing' ? score * BLOCKED : score;
}

function slotsOf(
  index: ClaimIndex,
  text: PreparedText,
  query: Query,
  claim: number,
  best: Agreement,
): Pick<Draft, 'slots' | 'filled'> {
  if (index.slotStart[claim] === index.slotStart[claim + 1]) return { slots: 'none', filled: 1 };
  const stretch = query.stretches[best.stretch] ?? { first: 0, last: 0 };
  const view = viewOf(text, query, Math.max(0, stretch.first - 1), stretch.last + 1);
  const { filled, needed } = filledSlots(index, claim, query.language, view);
  if (needed === 0) return { slots: 'none', filled: 1 };
  return { slots: filled === needed ? 'filled' : 'missing', filled: filled / needed };
}

function viewOf(text: PreparedText, query: Query, first: number, last: number): SlotView {
  return {
    terms: query.words.slice(first, last + 1).flat(),
    hasWord: (word) => text.sentences.slice(first, last + 1).some(({ words }) => foldWords(words).includes(word)),
  };
}
