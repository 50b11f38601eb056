/**
 * How a post speaks as a whole, next to any claim: its words alone, in pairs and in threes. What stands next to the claim
 * is told by `features.ts`; a correction, a sneer or a sales pitch may stand anywhere.
 */
import { fold } from '../fold';
import type { PreparedText } from '../types';

/** Words of a post that are read. */
const MOST_WORDS = 400;
const LONGEST_WORD = 40;
const EDGE = '|';

/** @param supported the claim holds: agreeing with it sounds like correcting another */
export function voiceFeatures(text: PreparedText, supported: boolean): Set<string> {
  const code = `v${text.language ?? ''}${supported ? '+' : ''}`;
  const features = new Set<string>();
  const words = wordsOf(text);
  words.forEach((word, i) => {
    const next = words[i + 1];
    const last = words[i + 2];
    features.add(`${code} ${word}`);
    if (next !== undefined) features.add(`${code} ${word} ${next}`);
    if (next !== undefined && last !== undefined) features.add(`${code} ${word} ${next} ${last}`);
  });
  return features;
}

/** Folded, with a mark between sentences that keeps how each ends. */
function wordsOf({ sentences }: PreparedText): string[] {
  const words: string[] = [EDGE];
  for (const sentence of sentences) {
    for (const word of sentence.words) words.push(fold(word).slice(0, LONGEST_WORD));
    const end = sentence.original.trimEnd().slice(-1);
    if (end === '?' || end === '!') words.push(end);
    words.push(EDGE);
    if (words.length > MOST_WORDS) break;
  }
  return words.slice(0, MOST_WORDS);
}
