/** Undoes the disguises of social writing, so that a word is met in one form: styled letters, look-alikes, elongation. */
import { latinLookalikes, plainLetters } from './confusables';
import { splitByVocabulary, splitCamel } from './hashtags';

/** Characters (UTF-16 units) that are read of one text; the rest is left out. */
export const MAX_TEXT_LENGTH = 20_000;

export interface NormaliseOptions {
  /** What an emoji says, in the language of the text; others are dropped. */
  emoji?: Readonly<Record<string, string>>;
  /** Whether a small-letter word is known: takes hashtags without capitals apart. */
  known?: (word: string) => boolean;
}

const LONE_SURROGATES = /\p{Surrogate}/gu;
/** Zero-width and bidirectional controls, soft hyphen, variation selectors, tags, loose combining marks of Latin. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the class lists single characters on purpose
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
// biome-ignore lint/suspicious/noMisleadingCharacterClass: the class lists combining marks on purpose
const LOOSE_MARKS = /[\u0300-\u036f\u0483-\u0489\u20d0-\u20ff]/g;
const DOUBLE_QUOTES = /[“”„‟«»＂〝〞]/g;
const SINGLE_QUOTES = /[‘’‚‛`´ʼʹ′＇]/g;
const DASHES = /[‐‑‒–—―−]/g;
const PICTURE = /\p{Extended_Pictographic}/gu;
const NOT_ASCII = /[\u0080-\uffff]/;
const THOUSANDS = /(\d)[, ](?=\d{3}(?!\d))/g;
const SPACE = /\s+/;

/**
 * One text in its normal form: lower case, single spaces, without addresses, handles and controls.
 * Time is linear in the length, which is cut at `MAX_TEXT_LENGTH`.
 */
export function normaliseText(text: string, options: NormaliseOptions = {}): string {
  const plain = plainCharacters(text.slice(0, MAX_TEXT_LENGTH));
  const chunks = joinSpacedLetters(plain.split(SPACE));
  const latinText = isMostlyLatin(plain);
  const read = chunks.map((chunk) => readChunk(chunk, latinText, options)).filter((chunk) => chunk !== '');
  return read
    .join(' ')
    .replace(THOUSANDS, '$1')
    .replace(PICTURE, (picture) => emojiWord(picture, options))
    .trim();
}

function emojiWord(picture: string, options: NormaliseOptions): string {
  const word = options.emoji?.[picture];
  return word === undefined ? ' ' : ` ${word} `;
}

/** NFKC and unified quotes and dashes, without invisible characters; case is kept. */
function plainCharacters(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  const composed = text.replace(LONE_SURROGATES, ' ').normalize('NFKC').slice(0, MAX_TEXT_LENGTH);
  return plainLetters(composed.replace(LONE_SURROGATES, ' '))
    .replace(INVISIBLE, '')
    .replace(LOOSE_MARKS, '')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(DASHES, '-')
    .replaceAll('…', '... ');
}

function isMostlyLatin(text: string): boolean {
  if (!/[\u0370-\u052f]/.test(text)) return true;
  const letters = text.slice(0, 2_000);
  const latin = letters.match(/[a-z]/gi)?.length ?? 0;
  const others = letters.match(/[\u0370-\u052f]/g)?.length ?? 0;
  return latin > 2 * others;
}

/** "v a c c i n e" → "vaccine": five or more single letters in a row. Fewer may be a list ("vitamins A C D E"). */
function joinSpacedLetters(chunks: readonly string[]): string[] {
  const joined: string[] = [];
  let run: string[] = [];
  for (const chunk of [...chunks, '']) {
    if (chunk.length === 1 && /\p{L}/u.test(chunk)) {
      run.push(chunk);
      continue;
    }
    if (run.length >= 5) joined.push(run.join(''));
    else joined.push(...run);
    run = [];
    joined.push(chunk);
  }
  return joined;
}

function readChunk(chunk: string, latinText: boolean, options: NormaliseOptions): string {
  const first = skipOpening(chunk);
  if (chunk[first] === '@' && chunk.length > first + 1) return '';
  const text = withoutAddress(chunk);
  if (text === '') return '';
  if (text.includes('#')) return readTags(text, latinText, options);
  return readWord(text, latinText);
}

function skipOpening(chunk: string): number {
  let at = 0;
  while (at < chunk.length && '("\'.[-'.includes(chunk.charAt(at))) at++;
  return at;
}

const PATH_HOST = /^[("'[]*[a-z0-9-]+\.[a-z0-9.-]*[a-z]\//i;

/** Web and mail addresses say little and hold many words: they are cut out. */
function withoutAddress(chunk: string): string {
  const scheme = chunk.indexOf('://');
  if (scheme >= 0) return chunk.slice(0, scheme).replace(/https?$/i, '');
  if (/^[("'[]*www\./i.test(chunk) || PATH_HOST.test(chunk)) return '';
  const at = chunk.indexOf('@');
  return at > 0 && chunk.includes('.', at + 2) ? '' : chunk;
}

function readTags(text: string, latinText: boolean, options: NormaliseOptions): string {
  const [before = '', ...tags] = text.split('#');
  const words = tags.slice(0, 200).map((tag) => readTag(tag, latinText, options));
  return [readWord(before, latinText), ...words].filter((word) => word !== '').join(' ');
}

function readTag(tag: string, latinText: boolean, options: NormaliseOptions): string {
  const parts = readWord(splitCamel(tag), latinText);
  return parts.includes(' ') || !options.known ? parts : splitByVocabulary(parts, options.known);
}

function readWord(word: string, latinText: boolean): string {
  const lower = latinLookalikes(word, latinText).toLowerCase().replaceAll('\u0307', '');
  return shorten(withoutLeet(joinDotted(lower)));
}

/** "v.a.c.c.i.n.e" → "vaccine"; shorter ones are abbreviations. */
function joinDotted(word: string): string {
  if (word.length < 9 || !/^\p{L}([.\-_*])\p{L}\1\p{L}\1\p{L}\1\p{L}/u.test(word)) return word;
  const letters = word.split(word.charAt(1));
  return letters.every((letter) => letter.length <= 1) ? letters.join('') : word;
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '*': '',
};
const LEET_INSIDE = /[a-z][013457@$!*]{1,2}[a-z]/;
const LEET_CHARACTER = /[013457@$!*]/g;
const LONG_NUMBER = /\d{3}|[2689]/;
/** Real names that hold a digit between letters. */
const REAL_NAMES = new Set([
  'hba1c',
  'a1c',
  'h1n1',
  'h5n1',
  'h7n9',
  'h3n2',
  'co2',
  'n95',
  'il6',
  'cyp3a4',
  'brca1',
  'brca2',
]);

/** "v@cc1ne" → "vaccine": signs between letters of a word of mostly letters. "covid19", "b12", "mrna1273" stay. */
function withoutLeet(word: string): string {
  if (word.length > 64 || !LEET_INSIDE.test(word) || REAL_NAMES.has(word) || LONG_NUMBER.test(word)) return word;
  const letters = word.replace(/[^a-z]/g, '').length;
  const signs = word.match(LEET_CHARACTER)?.length ?? 0;
  if (letters < 3 || letters < 1.5 * signs || /[a-z]1[09]\b/.test(word)) return word;
  const end = word.search(/(?<![!*.,;:?])[!*.,;:?]*$/);
  return word.slice(0, end).replace(LEET_CHARACTER, (sign) => LEET[sign] ?? sign) + word.slice(end).replaceAll('*', '');
}

const TRIPLE = /(\p{L})\1\1/u;
const RUN = /(\p{L})\1{2,}/gu;
/** Words whose doubled letter is real, so that "freeee" is "free" and "soooo" is "so". */
const DOUBLED = new Set(
  `free see need too good food feel all well will kill pill pills cell cells ill illness agree been seen teen sleep feet
  three tree keep deep week weeks blood tooth teeth look cool poor room school soon stress pass loss less mess miss boss bliss
  success happy really still full pull tell sell call ball fall small hell bell wall off stuff staff egg add odd add immune
  vaccine apple disease coffee bottle hello bitter sugarfree wholefood sheeple sheep yeet knee fee three speed bleed
  elle belle celle ville bonne donne homme femme comme aller dossier pomme
  calle ella ello leer creer desarrollo llama pollo
  alle wenn kann denn soll will impfstoff schlimm dumm immer besser nee allee schnell`.split(/\s+/),
);

/** "soooo" → "so", "freeee" → "free", "vaccccine" → "vaccine". */
function shorten(word: string): string {
  if (!TRIPLE.test(word)) return word;
  const doubled = word.replace(RUN, '$1$1');
  const bare = doubled.replace(/[^\p{L}]+/gu, '');
  return DOUBLED.has(bare) ? doubled : word.replace(RUN, '$1');
}
