/** Reads the message files for the tests, and says which keys and plural forms a language has to have. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Entry {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}
export type Locale = Record<string, Entry>;

const LOCALES = 'public/_locales';
/** The folders, as they are; a test compares them with the list in the code. */
export const LANGUAGES = readdirSync(LOCALES);
const locales = new Map(LANGUAGES.map((language) => [language, readLocale(language)]));
export const ENGLISH = localeOf('en');

export function localeOf(language: string): Locale {
  return locales.get(language) ?? {};
}

function readLocale(language: string): Locale {
  return JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8')) as Locale;
}

export function usedPlaceholders(entry: Entry): string[] {
  return [...new Set(Array.from(entry.message.matchAll(/\$(\w+)\$/g), ([, name]) => name ?? ''))].sort();
}

/** A number of things as it can stand in the interface; rarer forms ("a million of") are left to `_other`. */
const COUNTS = Array.from({ length: 10_000 }, (_, count) => count);

const formsOf = new Map(LANGUAGES.map((language) => [language, countForms(language)]));

/** The plural forms that counts take in a language, and how many counts take each: two forms in English, six in Arabic. */
export function pluralForms(language: string): ReadonlyMap<string, number> {
  return formsOf.get(language) ?? countForms(language);
}

function countForms(language: string): ReadonlyMap<string, number> {
  const rules = new Intl.PluralRules(language);
  const forms = COUNTS.map((count) => rules.select(count));
  return new Map([...new Set(forms)].map((form) => [form, forms.filter((other) => other === form).length]));
}

/** "chip_more" of "chip_more_few", for a key that comes in plural forms; else null. */
export function pluralStem(key: string): string | null {
  const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  return stem !== key && `${stem}_one` in ENGLISH && `${stem}_other` in ENGLISH ? stem : null;
}

/** "few" of "chip_more_few"; null for a key without plural forms. */
export function pluralForm(key: string): string | null {
  const stem = pluralStem(key);
  return stem === null ? null : key.slice(stem.length + 1);
}

export function expectedKeys(language: string): string[] {
  const keys = Object.keys(ENGLISH).flatMap((key) => {
    const stem = pluralStem(key);
    return stem === null ? [key] : [...pluralForms(language).keys()].map((form) => `${stem}_${form}`);
  });
  return [...new Set(keys)].sort();
}

/** The English entry for a key of any language: that of all other numbers, for a plural form. */
export function englishFor(key: string): Entry {
  const stem = pluralStem(key);
  return ENGLISH[key] ?? ENGLISH[`${stem}_other`] ?? { message: '' };
}

/** What is left of a message for a translator: no placeholders, not our name. */
export function ownWords(message: string): string {
  return message.replace(/\$\w+\$|Wellsourced/g, ' ').trim();
}
