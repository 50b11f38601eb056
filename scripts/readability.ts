/**
 * How hard the English strings are to read: the Flesch–Kincaid grade (Kincaid and others, 1975), over words and syllables.
 * `node --import tsx scripts/readability.ts` lists the hardest lines.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Our own name, and names that fill a placeholder, are not words to be read: they count as one short word. */
const NAMES = /\$\w+\$|Wellsourced/g;
/** Fewer words than this are a label, for which a grade says nothing. */
const LEAST_WORDS = 5;

export function isSentence(message: string): boolean {
  return wordsOf(message).length >= LEAST_WORDS;
}

/** School grade: age is five more. */
export function gradeOf(text: string): number {
  const plain = text.replace(NAMES, 'it');
  const words = wordsOf(plain);
  const sentences = plain.split(/[.!?:\n]+(?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (syllables / Math.max(1, words.length)) - 15.59;
}

function wordsOf(text: string): string[] {
  return text.replace(NAMES, 'it').match(/[\p{L}’']+/gu) ?? [];
}

/** Groups of vowels, less a silent e: near enough for English over many words. */
function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const bare = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, (bare.match(/[aeiouy]{1,2}/g) ?? []).length);
}

function report(): void {
  const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
    string,
    { message: string }
  >;
  const lines = Object.entries(messages).filter(([, { message }]) => isSentence(message));
  const all = gradeOf(lines.map(([, { message }]) => message).join('\n'));
  console.log(`${lines.length} lines, grade ${all.toFixed(1)}: reading age ${(all + 5).toFixed(1)}\n\nThe hardest:`);
  const hardest = lines
    .map(([key, { message }]) => ({ key, message, grade: gradeOf(message) }))
    .toSorted((a, b) => b.grade - a.grade);
  for (const { key, message, grade } of hardest.slice(0, 25)) console.log(`${grade.toFixed(1)}  ${key}: ${message}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) report();
