/** Required concepts of a claim: a post must hold one phrase of each list. */
import { ByteReader } from './byte-writer';
import type { ClaimIndex } from './claim-index';
import { fold } from './fold';
import { lexiconOf } from './lexicon';
import { prepareIn } from './prepare';

/** Stems of a slot phrase. A phrase of function words only ("without") is kept as written, marked by `=`. */
export function slotPhrases(phrase: string, language: string): string[] {
  const sentences = prepareIn(phrase, language).sentences;
  const stems = sentences.flatMap((sentence) => sentence.stems).filter((stem) => stem !== '');
  return stems.length > 0 ? stems : sentences.flatMap(({ words }) => words.map((word) => `=${fold(word)}`));
}

/** What a stretch of a post holds: per word (function words left out) the terms it means, and whether a folded word occurs. */
export interface SlotView {
  terms: readonly (readonly number[])[];
  hasWord(word: string): boolean;
}

/**
 * How many of the claim's slots in this language the stretch fills, and how many there are (`needed` 0: no slots).
 * @param language ordinal in the index
 */
export function filledSlots(index: ClaimIndex, claim: number, language: number, view: SlotView): { filled: number; needed: number } {
  const end = index.slotStart[claim + 1] ?? 0;
  const reader = new ByteReader(index.slots, index.slotStart[claim] ?? 0);
  if (reader.at >= end) return { filled: 0, needed: 0 };
  for (let entries = reader.varint(); entries > 0 && reader.at < end; entries--) {
    const wanted = reader.varint() === language;
    const needed = reader.varint();
    let filled = 0;
    for (let slot = 0; slot < needed && reader.at < end; slot++) if (readSlot(index, reader, end, view)) filled++;
    if (wanted) return { filled, needed };
  }
  return { filled: 0, needed: 0 };
}

function readSlot(index: ClaimIndex, reader: ByteReader, end: number, view: SlotView): boolean {
  let found = false;
  for (let phrases = reader.varint(); phrases > 0 && reader.at < end; phrases--) {
    const phrase: number[] = [];
    for (let terms = reader.varint(); terms > 0 && reader.at < end; terms--) phrase.push(reader.varint());
    found ||= holds(index, view, phrase);
  }
  return found;
}

function holds(index: ClaimIndex, view: SlotView, phrase: readonly number[]): boolean {
  const [first] = phrase;
  if (first === undefined) return false;
  const word = termText(index, first);
  if (word.startsWith('=')) return view.hasWord(word.slice(1));
  return view.terms.some((_, at) => phrase.every((term, i) => view.terms[at + i]?.includes(term)));
}

/** The stem of a term. */
export function termText(index: ClaimIndex, term: number): string {
  const start = (index.termStart[term] ?? 0) + 1;
  return String.fromCharCode(...index.termText.subarray(start, index.termStart[term + 1] ?? start));
}

/** The ordinal of a language in the index; a text in an unknown language is read as English. */
export function languageOrdinal(index: ClaimIndex, language: string | null): number {
  return index.languages.indexOf(language ?? lexiconOf('en')?.data.code ?? 'en');
}
