/** Stance rules that look at how a statement is used: asked back, tested, taken back, put in others' mouths, forbidden. */
import type { Stance } from '../model/assessment';
import { clauseNumbers, standingNegations } from './negation';
import { passageInfo, passageTerms } from './passages';
import { findPhrases, foldWords, hasPhrase, type PhraseSet } from './phrases';
import type { Reading } from './stance-reading';
import type { Sentence } from './types';

/** Sentences after the claim that may take it back or say what came out. */
const AFTERMATH = 2;
/** Sentences below a heading that it speaks for. */
const LONGEST_LIST = 12;
/** Different words of the statement that a prohibition must cover. */
const FORBIDDEN_TERMS = 2;

/** The sentences right after the claim. */
function aftermath({ text, at }: Reading): Sentence[] {
  return text.sentences.slice(at + 1, at + 1 + AFTERMATH);
}

/** "… Is that true?" after the claim, or right before it: the writer asks. */
export function askedBeside(reading: Reading): Stance | null {
  const { text, at, lexicon } = reading;
  const before = text.sentences[at - 1];
  const beside = [...aftermath(reading), ...(before ? [before] : [])];
  return beside.some((sentence) => asksBack(sentence, lexicon.stance)) ? 'asks' : null;
}

/** A question that holds one of the phrases that go back to a statement, and is none that asserts. */
function asksBack(
  { original, words }: Sentence,
  { asksBack: phrases, falseQuestions }: Reading['lexicon']['stance'],
): boolean {
  const folded = foldWords(words);
  return /[?¿]/.test(original) && hasPhrase(folded, phrases) && !hasPhrase(folded, falseQuestions);
}

/** "We tested whether … It made no difference." Without a result the question is open. */
export function tested(reading: Reading): Stance | null {
  const { words, lexicon } = reading;
  const inquired = hasPhrase(words, lexicon.stance.inquiries);
  const { negativeResults } = lexicon.stance;
  if (inquired) {
    const failed = [reading.sentence, ...aftermath(reading)].some((one) =>
      hasPhrase(foldWords(one.words), negativeResults),
    );
    return failed ? 'debunks' : 'unclear';
  }
  return aftermath(reading).some((one) => opensWith(one, negativeResults)) ? 'unclear' : null;
}

/** A phrase before which no word of content stands ("it made no difference"). */
function opensWith({ words, stems }: Sentence, phrases: PhraseSet): boolean {
  return findPhrases(foldWords(words), phrases).some(({ start }) => stems.slice(0, start).every((stem) => stem === ''));
}

/** "… I was wrong.", "… Turns out it doesn't." */
export function takenBack(reading: Reading): Stance | null {
  const { retractions } = reading.lexicon.stance;
  return aftermath(reading).some(({ words }) => hasPhrase(foldWords(words), retractions)) ? 'unclear' : null;
}

/** A denial that is not the writer's own: "They say X doesn't cause Y. Yes it does.", "It is not a myth that …". */
export function disownedDenial(reading: Reading): Stance | null {
  const { text, at, sentence, words, lexicon } = reading;
  const { distancing, contradictions, firmNegations, debunks, weakDebunks } = lexicon.stance;
  const denials = [firmNegations, debunks, weakDebunks].flatMap((phrases) =>
    standingNegations(words, lexicon, phrases),
  );
  if (denials.length === 0) return null;
  const next = text.sentences[at + 1];
  if (next && endsWith(next, contradictions)) return 'unclear';
  const clauses = clauseNumbers(sentence, lexicon);
  const isAttributed = findPhrases(words, distancing).some((by) =>
    denials.every((hit) => hit.start >= by.end && clauses[hit.start] === clauses[by.start]),
  );
  return isAttributed ? 'reports' : null;
}

function endsWith({ words }: Sentence, phrases: PhraseSet): boolean {
  return findPhrases(foldWords(words), phrases).some(({ end }) => end === words.length);
}

/** "Not a myth": it does not debunk. */
export function undone({ words, lexicon }: Reading): Stance | null {
  return hasPhrase(words, lexicon.stance.undoneDebunks) &&
    standingNegations(words, lexicon, lexicon.stance.debunks).length === 0
    ? 'unclear'
    : null;
}

/** A line such as "Debunking health myths today:" speaks for the whole list below it. */
export function underHeading({ text, at, lexicon }: Reading): boolean {
  return text.sentences.slice(Math.max(0, at - LONGEST_LIST), at).some(({ original, words }) => {
    if (!/:\s*$/.test(original)) return false;
    const folded = foldWords(words);
    return [lexicon.stance.debunks, lexicon.stance.mythLabels].some(
      (phrases) => standingNegations(folded, lexicon, phrases).length > 0,
    );
  });
}

/** The claim says what to do and the post forbids it: "Never put butter on a burn." */
export function forbidden(reading: Reading): Stance | null {
  const { index, found, sentence, lexicon, query, at } = reading;
  const statement = found.agreements.claim;
  if (!statement || !passageInfo(index, statement.passage).advice) return null;
  const advised = passageTerms(index, statement.passage);
  if ([...advised.values()].some((negated) => negated)) return null;
  const clauses = clauseNumbers(sentence, lexicon);
  const starts = prohibitions(reading, clauses);
  if (starts.length === 0) return null;
  const covered = new Set<number>();
  let content = 0;
  sentence.stems.forEach((stem, i) => {
    if (stem === '') return;
    const terms = query.words[at]?.[content++] ?? [];
    const term = terms.find((one) => advised.has(one));
    if (term !== undefined && starts.some((end) => i >= end && clauses[i] === clauses[end - 1])) covered.add(term);
  });
  return covered.size >= FORBIDDEN_TERMS ? 'debunks' : null;
}

/** Ends of the words that forbid: such as begin a clause, and "should never" anywhere. */
function prohibitions({ words, lexicon }: Reading, clauses: readonly number[]): number[] {
  const opening = findPhrases(words, lexicon.stance.prohibitions).filter(
    ({ start }) => start === 0 || clauses[start - 1] !== clauses[start],
  );
  return [...opening, ...findPhrases(words, lexicon.stance.disadvice)].map(({ end }) => end);
}
