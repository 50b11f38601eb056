/** Whether what the engine read off a picture is fit to be checked as a message. */
import { layOut, type PlacedWord } from './layout';

export type PictureText =
  | { text: string; confidence: number }
  /** `no-text`: nothing that looks like words. `unclear`: marks that look like writing but give no sure words. */
  | { problem: 'no-text' | 'unclear' };

/** Words that count: two letters or more, since edges and emoji are often taken for single ones. */
const WORD = /\p{L}[\p{L}’'-]*\p{L}/u;
const FEWEST_WORDS = 3;
/** Print is read at .85 and above, handwriting and photos below .5. */
const LEAST_CONFIDENCE = 0.6;

export function judgeReading(words: readonly PlacedWord[]): PictureText {
  const real = words.filter(({ text }) => WORD.test(text));
  const sure = real.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  const confidence = mean(real.map((word) => word.confidence));
  if (sure.length >= FEWEST_WORDS && confidence >= LEAST_CONFIDENCE) {
    return { text: layOut(words).join('\n\n'), confidence };
  }
  return { problem: real.length < FEWEST_WORDS ? 'no-text' : 'unclear' };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
