/** Required concepts of a claim: a post must hold one phrase of each list. */
import { ByteReader } from './byte-writer';
import type { ClaimIndex } from './claim-index';
import { lexiconOf } from './lexicon';
import { AS_WRITTEN } from './slot-phrases';

/** What a stretch of a post holds: per word (function words left out) the terms it means, and whether a folded word occurs. */
export interface SlotView {
  terms: readonly (readonly number[])[];
  hasWord(word: string): boolean;
}

/** The claim's slots in this language: per slot its phrases, each as terms. `language` is an ordinal in the index. */
export function slotsOf(index: ClaimIndex, claim: number, language: number): number[][][] {
  const end = Math.min(index.slotStart[claim + 1] ?? 0, index.slots.length);
  const reader = new ByteReader(index.slots, index.slotStart[claim] ?? 0);
  if (reader.at >= end) return [];
  for (let entries = reader.varint(); entries > 0 && reader.at < end; entries--) {
    const own = reader.varint() === language;
    const slots = readList(reader, end, () =>
      readList(reader, end, () => readList(reader, end, () => reader.varint())),
    );
    if (own) return slots;
  }
  return [];
}

/** A count, then so many items; stops at the end, so that damaged bytes cannot run on. */
function readList<Item>(reader: ByteReader, end: number, read: () => Item): Item[] {
  const items: Item[] = [];
  for (let count = reader.varint(); count > 0 && reader.at < end; count--) items.push(read());
  return items;
}

/** How many of the claim's slots in this language the stretch fills, and how many there are (`needed` 0: no slots). */
export function filledSlots(
  index: ClaimIndex,
  claim: number,
  language: number,
  view: SlotView,
): { filled: number; needed: number } {
  const slots = slotsOf(index, claim, language);
  const filled = slots.filter((phrases) => phrases.some((phrase) => holds(index, view, phrase)));
  return { filled: filled.length, needed: slots.length };
}

function holds(index: ClaimIndex, view: SlotView, phrase: readonly number[]): boolean {
  const [first] = phrase;
  if (first === undefined) return false;
  if (isAsWritten(index, first))
    return phrase.every((term) => view.hasWord(termText(index, term).slice(AS_WRITTEN.length)));
  return view.terms.some((_, at) => phrase.every((term, i) => view.terms[at + i]?.includes(term)));
}

/** Told by one byte, since hardly any term is. */
function isAsWritten({ termText, termStart }: ClaimIndex, term: number): boolean {
  return termText[(termStart[term] ?? 0) + 1] === AS_WRITTEN.charCodeAt(0);
}

const decoder = new TextDecoder();

/** The stem of a term. */
export function termText(index: ClaimIndex, term: number): string {
  const start = (index.termStart[term] ?? 0) + 1;
  const end = index.termStart[term + 1] ?? start;
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = index.termText[at] ?? 0;
    if (byte >= 128) return decoder.decode(index.termText.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** The ordinal of a language in the index; a text in an unknown language is read as English. */
export function languageOrdinal(index: ClaimIndex, language: string | null): number {
  return index.languages.indexOf(language ?? lexiconOf('en')?.data.code ?? 'en');
}
