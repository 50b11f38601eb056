/** Signal: the post's own words stand on a regulator's published list of signs of health fraud. */

import type { Finding } from '../model/assessment';
import type { SourceRecord } from '../model/records';
import { isAuthority, isCurated } from '../model/source-tones';
import { BUILT_IN_PUBLISHER } from '../project';
import { compilePhrases, findPhrases, foldWords, hasPhrase, type PhraseSet } from '../text/phrases';
import type { Sentence } from '../text/types';
import { LISTED_BY, RED_FLAG_PHRASES, RED_FLAGS, type RedFlag } from './phrases/red-flags';
import type { Signal, SignalContext } from './types';
import { writerOf } from './writer';

interface Phrases {
  flags: readonly (readonly [RedFlag, PhraseSet])[];
  denied: PhraseSet;
  undone: PhraseSet;
}

const LANGUAGES: ReadonlyMap<string, Phrases> = new Map(
  Object.entries(RED_FLAG_PHRASES).map(([language, { flags, denied, undone }]) => [
    language,
    {
      flags: RED_FLAGS.map((flag) => [flag, compilePhrases(flags[flag])] as const),
      denied: compilePhrases(denied),
      undone: compilePhrases(undone),
    },
  ]),
);

/** They quote such words to warn of them. */
function quotes(source: SourceRecord): boolean {
  return isAuthority(source) || (source.kind === 'news' && isCurated(source));
}

const MOST_SENTENCES = 80;
/** Words in front of a phrase in which a negation covers it. */
const REACH = 5;

export const redFlags: Signal = {
  id: 'red-flags',
  concludesNot: 'that the post is fraud: honest people use such words too',
  evaluate({ facts, text, health, speaker, claims }: SignalContext): Finding[] {
    const phrases = LANGUAGES.get(text.language ?? 'en');
    if (!health || !phrases || speaker.some(({ source }) => quotes(source))) return [];
    if (claims.some(({ stance }) => stance === 'debunks' || stance === 'reports')) return [];
    const found = firstFlag(text.sentences.slice(0, MOST_SENTENCES), phrases);
    if (found === null) return [];
    return [
      {
        signal: 'red-flags',
        tone: 'caution',
        subject: writerOf(facts),
        publisher: BUILT_IN_PUBLISHER,
        facts: { phrase: found.phrase, flag: found.flag },
        evidence: [LISTED_BY[found.flag]],
      },
    ];
  },
};

function firstFlag(sentences: readonly Sentence[], phrases: Phrases): { flag: RedFlag; phrase: string } | null {
  const undone = sentences.map(({ words }) => hasPhrase(foldWords(words), phrases.undone));
  for (const [at, sentence] of sentences.entries()) {
    if (undone.slice(Math.max(0, at - 1), at + 2).includes(true) || isQuestion(sentence)) continue;
    const found = flagIn(sentence, phrases);
    if (found !== null) return found;
  }
  return null;
}

function flagIn(sentence: Sentence, { flags, denied }: Phrases): { flag: RedFlag; phrase: string } | null {
  const words = foldWords(sentence.words);
  for (const [flag, set] of flags) {
    for (const { start, end } of findPhrases(words, set)) {
      const before = words.slice(Math.max(0, start - REACH), start);
      if (hasPhrase(before, denied) || isQuoted(sentence, start)) continue;
      return { flag, phrase: sentence.words.slice(start, end).join(' ') };
    }
  }
  return null;
}

/** Who asks has not said it. */
function isQuestion({ original }: Sentence): boolean {
  return original.trimEnd().endsWith('?');
}

/** Whether an odd number of quotation marks stands before the word: words of somebody else. */
function isQuoted({ text, words }: Sentence, at: number): boolean {
  let from = 0;
  for (const word of words.slice(0, at + 1)) {
    const place = text.indexOf(word, from);
    if (place >= 0) from = place + word.length;
  }
  return (text.slice(0, from).split('"').length - 1) % 2 === 1;
}
