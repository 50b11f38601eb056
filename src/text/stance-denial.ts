/** Stance rules for posts that deny a claim: debunking words, negation against the claim, doubtful words. */
import type { Stance } from '../model/assessment';
import { clauseNumbers, standingNegations } from './negation';
import { passageInfo, passageTerms } from './passages';
import { findPhrases, type PhraseHit, type PhraseSet } from './phrases';
import { isPlainDenial, opposition, type Polarity } from './polarity';
import { hasNoModel, nearestRepeat, type Reading } from './stance-reading';

/** Share of the common weight whose negation differs. */
const OPPOSED = 0.34;
/** Log-odds of a debunk below which the manner is plainly, or very plainly, that of a repeater. */
export const PLAINLY_REPEATING_MANNER = -1.5;
/** Negation that the claim lacks is a boast ("no more asthma") only in a repeater's manner. */
const BOASTING_MANNER = -2;
export const AGREEING = 0.1;

/** Debunking words that the nearest wording does not hold, in the clause of the claim and in a debunker's manner. */
export function denied(reading: Reading): Stance | null {
  const cues = standing(reading, reading.lexicon.stance.debunks);
  if (cues.length === 0) return null;
  if (isDebunkingItself(reading)) return reading.vote > AGREEING ? null : 'unclear';
  if (reading.manner < 0 && reading.vote > 0.3) return 'unclear';
  return reading.manner < PLAINLY_REPEATING_MANNER && reading.vote > -AGREEING ? 'unclear' : 'debunks';
}

/** Hits that no undoing phrase covers or stands with in one clause. */
function standing({ sentence, words, lexicon }: Reading, phrases: PhraseSet): PhraseHit[] {
  const undone = findPhrases(words, lexicon.stance.undoneDebunks);
  const hits = findPhrases(words, phrases);
  if (undone.length === 0) return hits;
  const clauses = clauseNumbers(sentence, words, lexicon);
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

/** What the post negates and the claim does not, or the other way about; in the sentence or beside it. */
export function opposed(reading: Reading): Stance | null {
  const { index, vote, manner: spoken, polarity } = reading;
  const anchor = anchorOf(reading);
  if (anchor === null) return null;
  const negative = [...anchor.values()].some((negated) => negated);
  if (!negative && deniesNearby(reading, anchor))
    return spoken > PLAINLY_REPEATING_MANNER || vote < -AGREEING ? 'debunks' : 'unclear';
  if (!negative && hasNoModel(reading) && deniesAtAll(reading)) return 'debunks';
  if (opposition(index, polarity, anchor).share < OPPOSED) return null;
  if (spoken > 0 && vote < -AGREEING) return 'debunks';
  if (hasNoModel(reading)) return 'debunks';
  return spoken < (negative ? PLAINLY_REPEATING_MANNER : BOASTING_MANNER) && vote > -0.5 ? null : 'unclear';
}

/** Without a model any firm negation in a clause of the claim counts: "X is not happening". */
function deniesAtAll({ sentence, words, polarity, lexicon, query, at }: Reading): boolean {
  const clauses = clauseNumbers(sentence, words, lexicon);
  const firm = standingNegations(words, lexicon, lexicon.stance.firmNegations);
  let content = 0;
  const claimClauses = new Set<number | undefined>();
  sentence.stems.forEach((stem, i) => {
    if (stem !== '' && query.words[at]?.[content++]?.some((term) => polarity.has(term))) claimClauses.add(clauses[i]);
  });
  return firm.some((hit) => claimClauses.has(clauses[hit.start]));
}

/** "X does not cause Y" with X and Y from the claim's own statement. */
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
  const { words, lexicon, manner: spoken, vote } = reading;
  const cues = standing(reading, lexicon.stance.weakDebunks);
  if (cues.length === 0 || isDebunkingItself(reading)) return null;
  const accusing = cues.every((cue) =>
    words.slice(Math.max(0, cue.start - 5), cue.start + 4).some((word) => lexicon.accused.has(word)),
  );
  if (accusing) return spoken < PLAINLY_REPEATING_MANNER && vote > AGREEING ? null : 'unclear';
  return spoken > 0 || hasNoModel(reading) ? 'debunks' : 'unclear';
}
