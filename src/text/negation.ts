/** Marks the words of a sentence that a negation covers. */

import type { Lexicon } from './lexicon';
import { Memo } from './memo';
import { findPhrases, foldWords, type PhraseHit, type PhraseSet, phraseAt } from './phrases';
import type { Sentence } from './types';

const negatedBy = new Memo<Sentence, PhraseSet, readonly boolean[]>();
const clausesIn = new Memo<Sentence, Lexicon, readonly number[]>();

const CLAUSE_MARK = /[,;:()"–—|]|\s-\s/;

/**
 * For each word whether a negation reaches it: up to `scope.after` words after the negation and `scope.before` words
 * before it, never across a comma, quotation mark or clause-breaking word. "Not only",
 * "not a myth" and the like deny nothing.
 */
export function negatedWords(
  sentence: Sentence,
  lexicon: Lexicon,
  negations: PhraseSet = lexicon.stance.negations,
): readonly boolean[] {
  return negatedBy.of(sentence, negations, () => readNegated(sentence, lexicon, negations));
}

function readNegated(sentence: Sentence, lexicon: Lexicon, negations: PhraseSet): boolean[] {
  const words = foldWords(sentence.words);
  const clauses = clauseNumbers(sentence, lexicon);
  const negated = words.map(() => false);
  const idle = idlePhrases(words, lexicon);
  for (let at = 0; at < words.length; at++) {
    const end = phraseAt(words, at, negations);
    if (end === 0 || idle.some((by) => by.start < end && at < by.end)) continue;
    cover(negated, clauses, at, end, lexicon.data.stance.scope);
    at = end - 1;
  }
  return negated;
}

function cover(
  negated: boolean[],
  clauses: readonly number[],
  start: number,
  end: number,
  scope: { after: number; before: number },
): void {
  const clause = clauses[end - 1];
  for (let i = end; i < end + scope.after && clauses[i] === clause; i++) negated[i] = true;
  for (let i = start - 1; i >= start - scope.before && clauses[i] === clause; i--) negated[i] = true;
}

/** The hits of `negations` that are no part of a phrase that denies nothing ("not only", "not a myth"). */
export function standingNegations(
  words: readonly string[],
  lexicon: Lexicon,
  negations: PhraseSet,
): readonly PhraseHit[] {
  const hits = findPhrases(words, negations);
  if (hits.length === 0) return hits;
  const idle = idlePhrases(words, lexicon);
  return hits.filter((hit) => !idle.some((by) => by.start < hit.end && hit.start < by.end));
}

/** What holds a negation and denies nothing. */
function idlePhrases(words: readonly string[], { stance }: Lexicon): PhraseHit[] {
  return [...findPhrases(words, stance.emptyNegations), ...findPhrases(words, stance.undoneDebunks)];
}

/** The number of the clause that each word stands in. */
export function clauseNumbers(sentence: Sentence, lexicon: Lexicon): readonly number[] {
  return clausesIn.of(sentence, lexicon, () => readClauses(sentence, lexicon));
}

function readClauses(sentence: Sentence, lexicon: Lexicon): number[] {
  const folded = foldWords(sentence.words);
  let clause = 0;
  let from = 0;
  return sentence.words.map((word, i) => {
    const found = sentence.text.indexOf(word, from);
    const at = found < 0 ? from : found;
    if (i > 0 && (CLAUSE_MARK.test(sentence.text.slice(from, at)) || lexicon.clauseBreaks.has(folded[i] ?? '')))
      clause++;
    from = at + word.length;
    return clause;
  });
}
