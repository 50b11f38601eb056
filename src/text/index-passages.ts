/** Turns claim records into the passages that are indexed. */
import type { PassageRole } from './index-layout';
import { type Lexicon, lexiconOf } from './lexicon';
import { negatedWords } from './negation';
import { foldWords, hasPhrase } from './phrases';
import { prepareIn } from './prepare';
import type { IndexableClaim, Sentence } from './types';

/** A longer text (an article's body given as a wording) is cut into passages of about this many stems. */
const LONG_PASSAGE = 28;
/** Passages kept of one claim in one language. */
const MAX_PASSAGES = 120;

/** One wording of a claim. `negated[i]` tells whether a negation covers `stems[i]` wherever it stands. */
export interface Passage {
  claim: number;
  role: PassageRole;
  language: string;
  /** Each once, in the order of first sight; `counts` tells how often. */
  stems: string[];
  counts: number[];
  negated: boolean[];
  debunking: boolean;
  question: boolean;
  supported: boolean;
  advice: boolean;
}

/** All passages of a claim, languages in the order of their codes. */
export function passagesOf(claim: IndexableClaim, ordinal: number): Passage[] {
  return languagesOf(claim).flatMap((language) =>
    textsOf(claim, language)
      .flatMap(({ role, text }) => readPassages(text, role, language, ordinal, isSupported(claim)))
      .slice(0, MAX_PASSAGES),
  );
}

function isSupported({ verdict }: IndexableClaim): boolean {
  return verdict === 'supported' || verdict === 'outdated';
}

export function languagesOf(claim: IndexableClaim): string[] {
  const fields = [claim.claim, claim.wordings, claim.debunks, claim.asks, claim.answer, claim.slots];
  return [...new Set(fields.flatMap((field) => Object.keys(field ?? {})))].sort();
}

function textsOf(claim: IndexableClaim, language: string): { role: PassageRole; text: string }[] {
  const texts: { role: PassageRole; text: string }[] = [];
  const add = (role: PassageRole, list: readonly (string | undefined)[]) => {
    for (const text of list) if (text) texts.push({ role, text });
  };
  add('claim', [claim.claim?.[language]]);
  add('wording', claim.wordings?.[language] ?? []);
  add('debunk', claim.debunks?.[language] ?? []);
  add('ask', claim.asks?.[language] ?? []);
  add('answer', [claim.answer?.[language]]);
  return texts;
}

function readPassages(text: string, role: PassageRole, language: string, claim: number, supported: boolean): Passage[] {
  const passages: Passage[] = [];
  const { sentences } = prepareIn(text, language);
  let open: Passage | null = null;
  for (const sentence of sentences) {
    if (!open || open.stems.length >= LONG_PASSAGE) {
      open = {
        claim,
        role,
        language,
        stems: [],
        counts: [],
        negated: [],
        debunking: false,
        question: false,
        supported,
        advice: false,
      };
      passages.push(open);
    }
    addSentence(open, sentence);
  }
  return passages.filter(({ stems }) => stems.length > 0);
}

function addSentence(passage: Passage, sentence: Sentence): void {
  const lexicon = lexiconOf(passage.language);
  const negated = lexicon ? negatedWords(sentence, lexicon) : [];
  sentence.stems.forEach((stem, i) => {
    if (stem === '') return;
    const known = passage.stems.indexOf(stem);
    if (known >= 0) {
      passage.counts[known] = (passage.counts[known] ?? 0) + 1;
      passage.negated[known] &&= negated[i] ?? false;
      return;
    }
    passage.stems.push(stem);
    passage.counts.push(1);
    passage.negated.push(negated[i] ?? false);
  });
  passage.question ||= sentence.original.endsWith('?');
  passage.advice ||= lexicon !== null && isAdvice(sentence, lexicon);
  passage.debunking ||= lexicon !== null && isDebunking(sentence, lexicon);
}

/** What to do; what not to do is no advice that a post could forbid, nor is "is always safe and has no side effects". */
function isAdvice({ words }: Sentence, { stance }: Lexicon): boolean {
  const folded = foldWords(words);
  return hasPhrase(folded, stance.advice) && !hasPhrase(folded, stance.negations);
}

function isDebunking(sentence: Sentence, lexicon: Lexicon): boolean {
  const words = foldWords(sentence.words);
  return hasPhrase(words, lexicon.stance.debunks) || hasPhrase(words, lexicon.stance.weakDebunks);
}
