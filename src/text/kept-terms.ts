/** The terms of an earlier claim index by their numbers, spelled for the languages of a new one. */
import { asUint32, readBlocks } from './index-layout';

/**
 * A term is spelled with the ordinal of its language in front. One of a language that is gone is spelled as no term is, so
 * that its number falls to another.
 * @throws {ClaimIndexError} when the bytes are no index of this version
 */
export function termsOfIndex(index: Uint8Array, places: ReadonlyMap<string, number>): string[] {
  const block = readBlocks(index);
  const languages = JSON.parse(new TextDecoder().decode(block('languages'))) as string[];
  const starts = asUint32(block('termStart'));
  const letters = block('termText');
  const decoder = new TextDecoder();
  return Array.from({ length: Math.max(0, starts.length - 1) }, (_, term) => {
    const start = starts[term] ?? 0;
    const place = places.get(languages[letters[start] ?? 0] ?? '');
    const text = decoder.decode(letters.subarray(start + 1, starts[term + 1]));
    return place === undefined ? '' : String.fromCharCode(place) + text;
  });
}
