/** Finds the signs that a message was passed on from hand to hand. They say nothing about whether it is right. */
import { FORWARD_MARKS, type ForwardMark } from '../model/inquiry';
import { compilePhrases, foldWords, hasPhrase, type PhraseSet } from '../text/phrases';
import type { Sentence } from '../text/types';
import { FORWARD_PHRASES } from './phrases/forwarded';

/** Chain letters say it at the beginning or at the end. */
const SENTENCES = 120;
const LONGEST_PHRASE = 160;
/** The arrow that messengers put before the word. */
const ARROW = /^[↪↩➡⏩»>*_\s]*(?:forwarded|transférée?|reenviad[oa]|weitergeleitet)[*_\s.:]*$/iu;

let compiled: Map<ForwardMark['mark'], PhraseSet> | null = null;

function phrases(): Map<ForwardMark['mark'], PhraseSet> {
  compiled ??= new Map(FORWARD_MARKS.map((mark) => [mark, compilePhrases(FORWARD_PHRASES[mark])]));
  return compiled;
}

/** Each kind of sign once, with the sentence that shows it. */
export function findForwardMarks(sentences: readonly Sentence[]): ForwardMark[] {
  const read = [
    ...sentences.slice(0, SENTENCES),
    ...sentences.slice(Math.max(SENTENCES, sentences.length - SENTENCES)),
  ];
  const found = new Map<ForwardMark['mark'], string>();
  for (const { original, words } of read) {
    if (ARROW.test(original) && !found.has('forwarded')) found.set('forwarded', original);
    const folded = foldWords(words);
    for (const [mark, set] of phrases()) if (!found.has(mark) && hasPhrase(folded, set)) found.set(mark, original);
  }
  if (found.has('forwarded-often')) found.delete('forwarded');
  return FORWARD_MARKS.filter((mark) => found.has(mark)).map((mark) => ({
    mark,
    phrase: shortened(found.get(mark) ?? ''),
  }));
}

/** Whether a sentence is nothing but the chain letter's own talk. */
export function isForwardTalk({ words }: Sentence): boolean {
  const folded = foldWords(words);
  return [...phrases()].some(([mark, set]) => mark !== 'hearsay' && hasPhrase(folded, set));
}

function shortened(sentence: string): string {
  const text = sentence.replace(/\s+/gu, ' ').trim();
  return text.length > LONGEST_PHRASE ? `${text.slice(0, LONGEST_PHRASE - 1).trimEnd()}…` : text;
}
