/** Tells a text's language: the hint where the words bear it out, else the words, else letter statistics. */
import { detectAll } from 'tinyld/light';
import { fold } from './fold';
import { allLexicons } from './lexicon';

/** Characters looked at. */
const PREFIX = 600;
/** Letter statistics cost about 3 µs a character, so fewer are looked at. */
const STATISTICS_PREFIX = 160;
const LEAST_ACCURACY = 0.03;
const LEAST_LEAD = 1.4;
/** Below this number of words a text is too short to contradict its hint. */
const SHORT = 5;
const WORD = /[\p{L}']+/gu;
const NOISE = /https?:\S+|[@#]\S+/g;

/**
 * Two- or three-letter code, or `null` when unsure. `hint` is what the page says (`en-US`, `und`, `qme`, …).
 * A short text trusts its hint.
 */
export function detectLanguage(text: string, hint?: string): string | null {
  const hinted = readHint(hint);
  const sample = text.slice(0, PREFIX).replace(NOISE, ' ').toLowerCase().replaceAll('’', "'");
  const words = sample.match(WORD) ?? [];
  const script = scriptLanguages(sample);
  if (hinted && words.length < SHORT && fitsScript(hinted, script)) return hinted;
  const voted = script === null ? voteByWords(words, hinted) : null;
  if (voted) return voted;
  const guessed = guessByLetters(sample);
  if (hinted && fitsScript(hinted, script) && (guessed === null || guessed.sure < 0.1)) return hinted;
  return guessed?.language ?? null;
}

/** `en-GB` → `en`; codes for "none" or "undetermined" (und, zxx, and X's q…) → `null`. */
function readHint(hint: string | undefined): string | null {
  const code = /^[a-z]{2,3}(?![a-z])/.exec(hint?.toLowerCase() ?? '')?.[0] ?? null;
  return code === null || ['und', 'zxx', 'mul', 'mis', 'art', 'in'].includes(code) || /^q../.test(code) ? null : code;
}

/** The languages that are written in the text's main script; `null` for Latin. */
function scriptLanguages(sample: string): readonly string[] | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [script, languages] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > letters / 2) return languages;
  }
  return null;
}

const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg']],
  [/\p{Script=Greek}/gu, ['el']],
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur', 'ps', 'ckb', 'ku', 'sd', 'ug']],
  [/\p{Script=Hebrew}/gu, ['he', 'iw', 'yi']],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['zh', 'ja', 'yue']],
  [/\p{Script=Hangul}/gu, ['ko']],
  [/\p{Script=Devanagari}/gu, ['hi', 'mr', 'ne']],
  [/\p{Script=Thai}/gu, ['th']],
  [
    /[\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}]/gu,
    ['bn', 'as', 'ta', 'te', 'kn', 'ml', 'gu', 'pa'],
  ],
];

function fitsScript(language: string, script: readonly string[] | null): boolean {
  if (script) return script.includes(language);
  return !SCRIPTS.some(([, languages]) => languages.includes(language));
}

/** Counts function words of each language with word lists; a clear lead decides. */
function voteByWords(words: readonly string[], hinted: string | null): string | null {
  const sample = words.slice(0, 80).map(fold);
  const votes = allLexicons()
    .map(({ data, stop, vocabulary }) => {
      const functionWords = sample.filter((word) => stop.has(word)).length;
      const known = sample.filter((word) => word.length > 3 && vocabulary.has(word)).length;
      return { language: data.code, votes: functionWords + 0.8 * known + (data.code === hinted ? 1 : 0) };
    })
    .sort((a, b) => b.votes - a.votes);
  const [first, second] = votes;
  const needed = first?.language === hinted ? 2 : Math.max(1.6, 0.2 * sample.length);
  if (!first || first.votes < needed) return null;
  return first.votes >= LEAST_LEAD * (second?.votes ?? 0) ? first.language : null;
}

function guessByLetters(sample: string): { language: string; sure: number } | null {
  const [first, second] = detectAll(sample.slice(0, STATISTICS_PREFIX));
  if (!first || first.accuracy < LEAST_ACCURACY) return null;
  if (second && first.accuracy < LEAST_LEAD * second.accuracy) return null;
  return { language: first.lang, sure: first.accuracy };
}
