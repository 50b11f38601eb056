/** Turns messages into finished words: fills placeholders, writes out days, countries and counts. */
import { directionOf, directionOfText, formatLocale } from './languages';
import { plain } from './plain';
import type { Message, MessageKey, MessageValue, PluralKey } from './types';

/** One language of `_locales`, as its file holds it. */
export type LocaleMessages = Readonly<Record<string, { message: string }>>;

/**
 * A piece of a finished message. `name` is from a post or record and is set apart in the interface. `passage` is prose
 * that is written in the other direction and stands between our sentences: it gets lines of its own.
 */
export interface MessagePart {
  text: string;
  kind: 'fixed' | 'name' | 'prose' | 'passage';
  lang: string | null;
}

export interface Translator {
  readonly language: string;
  /** For `Intl`: how numbers and days are written in this language. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** The finished sentence; `null` when a placeholder has no value. */
  fill(message: Message): string | null;
  /** The same in pieces, for surfaces that set names apart. */
  parts(message: Message): MessagePart[] | null;
  /** A fixed line. One whose placeholders are not all filled is a mistake of ours and reads as empty. */
  text(key: MessageKey, values?: Record<string, MessageValue>): string;
  /** The line for this number, by the plural forms of the language: `_one`, `_other`, in Arabic also `_few`, … */
  count(key: PluralKey, count: number): string;
}

const PLACEHOLDER = /\$(\w+)\$/;

/** `messages` are those of `language`; `fallback` (English) fills what they lack. */
export function createTranslator(
  language: string,
  messages: LocaleMessages,
  fallback: LocaleMessages = messages,
): Translator {
  const locale = formatLocale(language);
  const dir = directionOf(language);
  const words: Words = { language, locale, dir, pattern: (key) => (messages[key] ?? fallback[key])?.message ?? null };
  const plural = new Intl.PluralRules(language);
  const text: Translator['text'] = (key, values = {}) => fill(words, { key, values }) ?? '';
  return {
    language,
    locale,
    dir,
    fill: (message) => fill(words, message),
    parts: (message) => finishedParts(words, message),
    text,
    count: (key, count) => text(pluralKey(words, key, plural.select(count)), { count }),
  };
}

/** English names the keys that exist; other languages may have forms that it lacks, or lack forms that `Intl` knows. */
function pluralKey(words: Words, key: PluralKey, form: Intl.LDMLPluralRule): MessageKey {
  const own = `${key}_${form}`;
  return (words.pattern(own) === null ? `${key}_other` : own) as MessageKey;
}

interface Words {
  language: string;
  locale: string;
  dir: 'ltr' | 'rtl';
  pattern(key: string): string | null;
}

function fill(words: Words, message: Message): string | null {
  const pieces = finishedParts(words, message);
  if (pieces === null) return null;
  const text = pieces.map((part) => printed(part, words.dir)).join('');
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/(?<! ) *\n[ \n]*/g, '\n')
    .trim();
}

function printed({ kind, text }: MessagePart, dir: 'ltr' | 'rtl'): string {
  if (kind === 'fixed') return text;
  return kind === 'passage' ? `\n${text}\n` : isolate(text, dir);
}

/** The parts of a whole message, in which passages are known from what stands beside them. */
function finishedParts(words: Words, message: Message): MessagePart[] | null {
  const all = parts(words, message);
  return (
    all?.map((part, i) => (isPassage(part, all[i - 1], all[i + 1], words.dir) ? { ...part, kind: 'passage' } : part)) ??
    null
  );
}

/** Not what stands in quotation marks or before a comma of ours. */
function isPassage(
  part: MessagePart,
  before: MessagePart | undefined,
  after: MessagePart | undefined,
  dir: string,
): boolean {
  if (part.kind !== 'prose') return false;
  const own = part.lang === null ? directionOfText(part.text) : directionOf(part.lang);
  return own !== dir && /(?:^| )$/.test(before?.text ?? '') && /^(?:$| )/.test(after?.text ?? '');
}

/** A pattern split at its placeholders alternates between fixed text and placeholder names. */
function parts(words: Words, message: Message): MessagePart[] | null {
  const pattern = words.pattern(message.key);
  if (pattern === null) return null;
  const found: MessagePart[] = [];
  for (const [index, piece] of pattern.split(PLACEHOLDER).entries()) {
    const filled = index % 2 === 0 ? [fixed(piece)] : valueParts(words, message.values[piece]);
    if (filled === null) return null;
    found.push(...filled);
  }
  return found.filter(({ text }) => text !== '');
}

function valueParts(words: Words, value: MessageValue | undefined): MessagePart[] | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return [{ text: value, kind: 'name', lang: null }];
  if (typeof value === 'number') return [fixed(value.toLocaleString(words.locale))];
  if ('day' in value) return [fixed(writtenDay(words.language, value.day))];
  if ('month' in value) return [fixed(writtenMonth(words.language, value.month))];
  if ('country' in value) return [fixed(nameOf(words.language, 'region', value.country))];
  if ('language' in value) return [fixed(nameOf(words.language, 'language', value.language))];
  if ('languages' in value) return [fixed(listed(words.language, value.languages))];
  if ('prose' in value) return [{ text: value.prose, kind: 'prose', lang: value.lang }];
  return parts(words, value);
}

function fixed(text: string): MessagePart {
  return { text, kind: 'fixed', lang: null };
}

/** Keeps a name of the other direction from pulling our words along: the plain-text form of `<bdi>`. */
function isolate(text: string, dir: 'ltr' | 'rtl'): string {
  return dir === 'rtl' || directionOfText(text) === 'rtl' ? `\u2068${text}\u2069` : text;
}

/** "4 March 2026", "March 2026" or "2026", as precise as the given ISO day is. Anything else is shown as it came. */
export function writtenDay(language: string, iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T|$)/.exec(iso) ?? [];
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (year === undefined || Number.isNaN(date.getTime())) return plain(iso);
  const precision: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) precision.month = 'long';
  if (day) precision.day = 'numeric';
  return new Intl.DateTimeFormat(formatLocale(language), precision).format(date);
}

/** "Mar 2026", of an ISO day. */
export function writtenMonth(language: string, iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return plain(iso);
  const precision: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(formatLocale(language), precision).format(date);
}

/** "English, French and Spanish". */
function listed(language: string, codes: readonly string[]): string {
  return new Intl.ListFormat(language).format(codes.map((code) => nameOf(language, 'language', code)));
}

function nameOf(language: string, type: 'region' | 'language', code: string): string {
  try {
    return new Intl.DisplayNames([language], { type }).of(code) ?? code;
  } catch {
    return plain(code);
  }
}
