/** Reads how a post stands to a claim it speaks of. When in doubt the answer is `unclear`, never `repeats`. */
import type { Stance } from '../model/assessment';
import { ByteReader } from './byte-writer';
import type { ClaimIndex } from './claim-index';
import type { Agreement } from './compare';
import { unpackInfo } from './index-layout';
import type { Lexicon } from './lexicon';
import type { ScoredClaim } from './match';
import { clauseNumbers, negatedWords } from './negation';
import { findPhrases, foldWords, hasPhrase, phraseAt, type PhraseSet } from './phrases';
import type { Query } from './query';
import type { PreparedText, Sentence } from './types';

export interface StanceInput {
  index: ClaimIndex;
  query: Query;
  text: PreparedText;
  lexicon: Lexicon;
  found: ScoredClaim;
}

/** A sentence with what stance looks at, read once. */
interface Reading {
  sentence: Sentence;
  words: string[];
  /** Words of the claim: places in `words`. */
  claimWords: number[];
  asked: boolean;
}

/** Share of the common weight whose negation must differ between post and wording. */
const OPPOSED = 0.34;
const SOMEWHAT_OPPOSED = 0.2;
/** By how much a debunk or question of the registry must be nearer than its wordings. */
const NEARER = 0.06;
/** A repeat is only called so from this coverage of a wording on, or this score. */
const REPEAT_COVERAGE = 0.3;

/** `sentence` is the sentence, as written, that the stance rests on. */
export function readStance(input: StanceInput): { stance: Stance; sentence: string } {
  const at = coreSentence(input);
  const sentence = input.text.sentences[at];
  if (!sentence) return { stance: 'unclear', sentence: '' };
  return { stance: decide(input, at, sentence), sentence: sentence.original };
}

/** Rules in the order of their certainty; the first that speaks decides. */
function decide(input: StanceInput, at: number, sentence: Sentence): Stance {
  const { lexicon, text } = input;
  const core = read(input, sentence);
  const next = text.sentences[at + 1];
  return (
    labelled(core, text.sentences[at - 1], lexicon) ??
    questioned(core, next, lexicon) ??
    denied(input, core) ??
    answered(next, lexicon) ??
    opposed(input, core) ??
    distanced(core, lexicon) ??
    doubted(input, core) ??
    nearestRole(input, core) ??
    surroundings(input, at) ??
    (isSure(input) ? 'repeats' : 'unclear')
  );
}

/** The sentence of the best stretch that shares most with the best passage. */
function coreSentence({ query, index, found }: StanceInput): number {
  const stretch = query.stretches[found.best.stretch] ?? { first: 0, last: 0 };
  const terms = new Set(passageTerms(index, found.best.passage).keys());
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

/** Term → whether a negation covers it in the passage. */
function passageTerms(index: ClaimIndex, passage: number): Map<number, boolean> {
  const terms = new Map<number, boolean>();
  const end = index.passageStart[passage + 1] ?? 0;
  const reader = new ByteReader(index.passageTerms, index.passageStart[passage] ?? 0);
  while (reader.at < end) {
    const value = reader.varint();
    terms.set(value >>> 1, (value & 1) === 1);
  }
  return terms;
}

function read(input: StanceInput, sentence: Sentence): Reading {
  const { index, found, query, text, lexicon } = input;
  const words = foldWords(sentence.words);
  const terms = passageTerms(index, found.best.passage);
  const meant = query.words[text.sentences.indexOf(sentence)] ?? [];
  const claimWords: number[] = [];
  let content = 0;
  sentence.stems.forEach((stem, i) => {
    if (stem === '') return;
    if (meant[content++]?.some((term) => terms.has(term))) claimWords.push(i);
  });
  return { sentence, words, claimWords, asked: isAsked(sentence, words, lexicon) };
}

function isAsked(sentence: Sentence, words: readonly string[], lexicon: Lexicon): boolean {
  if (hasPhrase(words, lexicon.stance.falseQuestions)) return false;
  return sentence.original.includes('?') || sentence.original.includes('¿') || hasPhrase(words, lexicon.stance.asks);
}

const LABEL_END = /^[^\p{L}\p{N}]*(?:#?\d+)?[^\p{L}\p{N}]*(?::|-|=|\||❌|\/\/|\.$)/u;

/** "Myth: …", "❌ …", or a heading "MYTH" on the line before. */
function labelled({ sentence, words }: Reading, before: Sentence | undefined, { stance }: Lexicon): Stance | null {
  if (/^\s*[❌🚫⛔]/u.test(sentence.original)) return 'debunks';
  if (startsWithLabel(sentence, words, stance.mythLabels)) return 'debunks';
  if (!before || before.words.length > 3) return null;
  return phraseAt(foldWords(before.words), 0, stance.mythLabels) > 0 ? 'debunks' : null;
}

function startsWithLabel(sentence: Sentence, words: readonly string[], labels: PhraseSet): boolean {
  const end = phraseAt(words, 0, labels);
  const last = sentence.words[end - 1];
  if (end === 0 || last === undefined) return false;
  const at = sentence.text.indexOf(last) + last.length;
  return LABEL_END.test(sentence.text.slice(at, at + 12));
}

/** A question asks, unless the next sentence says no. */
function questioned({ asked }: Reading, next: Sentence | undefined, lexicon: Lexicon): Stance | null {
  if (!asked) return null;
  return answered(next, lexicon) ?? 'asks';
}

/** "That's false." after the claim. */
function answered(next: Sentence | undefined, { stance }: Lexicon): Stance | null {
  if (!next) return null;
  const words = foldWords(next.words);
  return phraseAt(words, 0, stance.answersNo) > 0 && !hasPhrase(words, stance.undoneDebunks) ? 'debunks' : null;
}

/** Debunking words that the claim itself does not hold. */
function denied({ index, found, lexicon }: StanceInput, { sentence, words, claimWords }: Reading): Stance | null {
  const wording = found.agreements.wording ?? found.agreements.claim;
  if (wording && unpackInfo(index.passageInfo[wording.passage] ?? 0).debunking && wording.likeness >= found.best.likeness) return null;
  const undone = findPhrases(words, lexicon.stance.undoneDebunks);
  const cues = findPhrases(words, lexicon.stance.debunks).filter((cue) => !undone.some((by) => by.start < cue.end && cue.start < by.end));
  const [cue] = cues;
  if (!cue) return null;
  const clauses = clauseNumbers(sentence, words, lexicon);
  const main = clauses[claimWords[claimWords.length - 1] ?? 0];
  return undone.length > 0 && clauses[cue.start] !== main ? 'unclear' : 'debunks';
}

/** Negation in the post against negation in the wording, word by word, weighed by rarity. */
function opposed(input: StanceInput, core: Reading): Stance | null {
  const repeats = nearestRepeat(input);
  if (!repeats) return null;
  const share = opposition(input, core, repeats);
  if (share >= OPPOSED) return 'debunks';
  return share >= SOMEWHAT_OPPOSED ? 'unclear' : null;
}

function opposition({ index, query, text, lexicon }: StanceInput, { sentence }: Reading, agreement: Agreement): number {
  const passage = passageTerms(index, agreement.passage);
  const negated = negatedWords(sentence, lexicon);
  const inPost = new Map<number, boolean>();
  let content = 0;
  sentence.stems.forEach((stem, i) => {
    if (stem === '') return;
    for (const term of query.words[text.sentences.indexOf(sentence)]?.[content] ?? []) {
      if (passage.has(term)) inPost.set(term, (inPost.get(term) ?? true) && (negated[i] ?? false));
    }
    content++;
  });
  let common = 0;
  let different = 0;
  for (const [term, negatedInPost] of inPost) {
    const weight = index.termWeight[term] ?? 0;
    common += weight;
    if (negatedInPost !== passage.get(term)) different += weight;
  }
  return common === 0 ? 0 : different / common;
}

function nearestRepeat({ found }: StanceInput): Agreement | null {
  const { claim, wording } = found.agreements;
  if (claim && wording) return claim.likeness > wording.likeness ? claim : wording;
  return claim ?? wording ?? null;
}

/** What others say, what the writer once believed, what stands in quotation marks or is mocked. */
function distanced({ sentence, words, claimWords }: Reading, { stance }: Lexicon): Stance | null {
  if (hasPhrase(words, stance.formerBelief) || hasPhrase(words, stance.sarcasm) || /[🙄🤡]|\s\/s\b/u.test(sentence.original)) return 'unclear';
  const last = claimWords[claimWords.length - 1] ?? 0;
  if (findPhrases(words, stance.reports).some((hit) => hit.start <= last)) return 'reports';
  if (findPhrases(words, stance.reports).length > 0) return 'reports';
  if (isQuoted(sentence)) return 'unclear';
  return hasPhrase(words, stance.hedges) ? 'unclear' : null;
}

/** The claim stands between quotation marks inside a longer sentence. */
function isQuoted({ text }: Sentence): boolean {
  const parts = text.split('"');
  if (parts.length < 3) return false;
  const quoted = parts.filter((_, i) => i % 2 === 1).join(' ').length;
  return quoted > 0.4 * text.length && quoted < 0.9 * text.length;
}

/** "Lie", "hoax" and the like: against the claim, or against those who deny it. */
function doubted({ index, found, lexicon }: StanceInput, { words }: Reading): Stance | null {
  if (unpackInfo(index.passageInfo[found.best.passage] ?? 0).debunking) return null;
  const undone = findPhrases(words, lexicon.stance.undoneDebunks);
  const cues = findPhrases(words, lexicon.stance.weakDebunks).filter((cue) => !undone.some((by) => by.start < cue.end && cue.start < by.end));
  if (cues.length === 0) return null;
  const accusing = cues.every((cue) => words.slice(Math.max(0, cue.start - 5), cue.start + 4).some((word) => lexicon.accused.has(word)));
  return accusing ? 'unclear' : 'debunks';
}

/** Where a debunk or a question of the registry is clearly nearer than its wordings. */
function nearestRole(input: StanceInput, core: Reading): Stance | null {
  const { debunk, ask } = input.found.agreements;
  const repeat = nearestRepeat(input)?.likeness ?? 0;
  if ((debunk?.likeness ?? 0) > repeat + NEARER && (debunk?.likeness ?? 0) >= (ask?.likeness ?? 0)) return 'unclear';
  if ((ask?.likeness ?? 0) > repeat + NEARER) return core.asked ? 'asks' : 'unclear';
  return null;
}

const NEIGHBOURHOOD = 4;

/** Debunking words or a fact-checker nearby: a heading, a list of myths, a shared check. */
function surroundings({ text, lexicon }: StanceInput, at: number): Stance | null {
  const nearby = text.sentences.filter((_, i) => i !== at && Math.abs(i - at) <= NEIGHBOURHOOD);
  const debunking = nearby.some(({ words }) => {
    const folded = foldWords(words);
    return hasPhrase(folded, lexicon.stance.debunks) && !hasPhrase(folded, lexicon.stance.undoneDebunks);
  });
  const checked = text.sentences.some(({ original }) => hasPhrase(foldWords(original.toLowerCase().split(/[^\p{L}]+/u)), lexicon.stance.factCheckers));
  return debunking || checked ? 'unclear' : null;
}

function isSure(input: StanceInput): boolean {
  const repeat = nearestRepeat(input);
  return repeat !== null && repeat.coverage >= REPEAT_COVERAGE;
}
