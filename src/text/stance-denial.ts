/** Stance rules for posts that deny a claim: debunking words, negation against the claim, doubtful words. */
import type { Stance } from '../model/assessment';
import { clauseNumbers, standingNegations } from './negation';
import { passageInfo, passageTerms } from './passages';
import { findPhrases, type PhraseHit, type PhraseSet } from './phrases';
import { isPlainDenial, opposition, type Polarity } from './polarity';
import { nearestRepeat, type Reading } from './stance-reading';

/** Share of the common weight whose negation differs. */
const OPPOSED = 0.34;
/** A vote beyond this leans to one side. */
const AGREEING = 0.1;

/** Debunking words that the nearest wording does not hold, in the clause of the claim. */
export function denied(reading: Reading): Stance | null {
  const cues = standing(reading, reading.lexicon.stance.debunks);
  if (cues.length === 0) return null;
  if (isDebunkingItself(reading)) return reading.vote > AGREEING ? null : 'unclear';
  return 'debunks';
}

/** Hits that no undoing phrase covers or stands with in one clause. */
function standing({ sentence, words, lexicon }: Reading, phrases: PhraseSet): readonly PhraseHit[] {
  const undone = findPhrases(words, lexicon.stance.undoneDebunks);
  const hits = findPhrases(words, phrases);
  if (undone.length === 0) return hits;
  const clauses = clauseNumbers(sentence, lexicon);
  return hits.filter((hit) => !undone.some((by) => clauses[by.start] === clauses[hit.start]));
}

/** "X is a hoax" may be the claim itself. */
function isDebunkingItself({ index, found, polarity }: Reading): boolean {
  const { claim, wording } = found.agreements;
  return [claim, wording].some((one) => {
    if (!one || !passageInfo(index, one.passage).debunking) return false;
    return (
      opposition(index, polarity, passageTerms(index, one.passage)).common > 0 &&
      one.likeness >= 0.8 * found.best.likeness
    );
  });
}

/** What the post negates and the claim does not, or the other way about. */
export function opposed(reading: Reading): Stance | null {
  const anchor = anchorOf(reading);
  if (anchor === null || opposition(reading.index, reading.polarity, anchor).share < OPPOSED) return null;
  return 'unclear';
}

/** "X does not cause Y" with X and Y from the claim's own statement, which negates nothing itself. */
export function deniedNearby(reading: Reading): Stance | null {
  const anchor = anchorOf(reading);
  return anchor !== null && !isNegative(anchor) && deniesNearby(reading, anchor) ? 'debunks' : null;
}

/** Any firm negation in a clause of the claim: "X is not happening". */
export function deniedAtAll(reading: Reading): Stance | null {
  const anchor = anchorOf(reading);
  return anchor !== null && !isNegative(anchor) && deniesAtAll(reading) ? 'debunks' : null;
}

/** Something in the sentence is negated, and nothing in the claim's statement: firmly or not, near to the claim or not. */
export function negatesAnything(reading: Reading): boolean {
  const { words, lexicon } = reading;
  if (standingNegations(words, lexicon, lexicon.stance.negations).length === 0) return false;
  const anchor = anchorOf(reading);
  return anchor === null || !isNegative(anchor);
}

function isNegative(statement: Polarity): boolean {
  return [...statement.values()].some((negated) => negated);
}

function deniesAtAll({ sentence, words, polarity, lexicon, query, at }: Reading): boolean {
  const clauses = clauseNumbers(sentence, lexicon);
  const firm = standingNegations(words, lexicon, lexicon.stance.firmNegations);
  let content = 0;
  const claimClauses = new Set<number | undefined>();
  sentence.stems.forEach((stem, i) => {
    if (stem !== '' && query.words[at]?.[content++]?.some((term) => polarity.has(term))) claimClauses.add(clauses[i]);
  });
  return firm.some((hit) => claimClauses.has(clauses[hit.start]));
}

function deniesNearby({ query, text, at, lexicon }: Reading, statement: Polarity): boolean {
  for (let near = Math.max(0, at - 2); near <= at + 2; near++) {
    const sentence = text.sentences[near];
    if (sentence && !sentence.original.includes('?') && isPlainDenial(query, near, sentence, statement, lexicon))
      return true;
  }
  return false;
}

/** The claim's own statement where post and statement share something, else the nearest wording. */
function anchorOf(reading: Reading): Polarity | null {
  const { index, found, polarity } = reading;
  const statement = found.agreements.claim;
  if (statement) {
    const terms = passageTerms(index, statement.passage);
    if (opposition(index, polarity, terms).common > 0) return terms;
  }
  const repeat = nearestRepeat(reading.found);
  return repeat ? passageTerms(index, repeat.passage) : null;
}

/** "Lie", "hoax" and the like: against the claim, or against those who deny it. */
export function doubted(reading: Reading): Stance | null {
  const { words, lexicon, vote } = reading;
  const cues = standing(reading, lexicon.stance.weakDebunks);
  if (cues.length === 0 || isDebunkingItself(reading)) return null;
  const accusing = cues.every((cue) =>
    words.slice(Math.max(0, cue.start - 5), cue.start + 4).some((word) => lexicon.accused.has(word)),
  );
  if (accusing) return vote > AGREEING ? null : 'unclear';
  return 'debunks';
}
