/** Makes a text ready once, for every signal that reads it. */
import { fold } from './fold';
import { splitCamel } from './hashtags';
import { detectLanguage } from './language';
import { type Lexicon, lexiconOf } from './lexicon';
import { MAX_TEXT_LENGTH, normaliseText } from './normalise';
import { splitSentences } from './sentences';
import { stemWord } from './stem';
import { tokenise } from './tokenise';
import type { PreparedText, Sentence } from './types';

const NO_ELISIONS: ReadonlySet<string> = new Set();

/** Reads at most `MAX_TEXT_LENGTH` characters. `languageHint` is the page's own statement, if any (`en`, `pt-BR`). */
export function prepareText(text: string, languageHint?: string): PreparedText {
  const original = text.slice(0, MAX_TEXT_LENGTH);
  return prepareIn(original, detectLanguage(original, languageHint), text.length > MAX_TEXT_LENGTH);
}

/** The same for a text whose language is certain, such as a registry's own wording. */
export function prepareIn(text: string, language: string | null, cut = false): PreparedText {
  const original = text.slice(0, MAX_TEXT_LENGTH);
  const lexicon = lexiconOf(language);
  const sentences = splitSentences(original, language).map((sentence) => prepareSentence(sentence, language, lexicon));
  return {
    original,
    language,
    sentences: sentences.filter((sentence) => sentence.words.length > 0),
    mentions: mentionsOf(original, language, lexicon),
    cut,
  };
}

const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{2,30}/gu;
const MAX_HANDLES = 20;

function mentionsOf(text: string, language: string | null, lexicon: Lexicon | null): string[] {
  const handles = text.includes('@') ? (text.match(HANDLE) ?? []).slice(0, MAX_HANDLES) : [];
  const words = tokenise(normaliseText(handles.map((handle) => splitCamel(handle.slice(1))).join(' ')), NO_ELISIONS);
  return words.map((word) => stemOf(word, language, lexicon)).filter((stem) => stem.length > 1);
}

function prepareSentence(original: string, language: string | null, lexicon: Lexicon | null): Sentence {
  const known = lexicon ? (word: string) => lexicon.vocabulary.has(word) : undefined;
  const text = normaliseText(original, { emoji: lexicon?.data.emoji ?? {}, ...(known && { known }) });
  const words = tokenise(text, lexicon?.elisions ?? NO_ELISIONS);
  return { original, text, words, stems: words.map((word) => stemOf(word, language, lexicon)) };
}

/** The stem under which a word is indexed; empty for function words. */
export function stemOf(word: string, language: string | null, lexicon: Lexicon | null): string {
  const folded = fold(word);
  if (!lexicon) return folded;
  if (lexicon.stop.has(folded)) return '';
  return stemWord(lexicon.sameWords.get(folded) ?? word, language ?? lexicon.data.code);
}
