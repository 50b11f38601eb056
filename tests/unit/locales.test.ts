/** The message files: every language has the same keys and placeholders, and the code asks for no key that is not there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/explain/languages';

interface Entry {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}
type Locale = Record<string, Entry>;

const LOCALES = 'public/_locales';
const languages = readdirSync(LOCALES);
const locales = new Map(languages.map((language) => [language, readLocale(language)]));
const english = readLocale('en');

function readLocale(language: string): Locale {
  return JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8')) as Locale;
}

function usedPlaceholders(entry: Entry): string[] {
  return [...new Set(Array.from(entry.message.matchAll(/\$(\w+)\$/g), ([, name]) => name ?? ''))].sort();
}

/** A number of things as it can stand in the interface; rarer forms ("a million of") are left to `_other`. */
const COUNTS = Array.from({ length: 10_000 }, (_, count) => count);

/** The plural forms that counts take in a language: two in English, six in Arabic. */
function pluralForms(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(COUNTS.map((count) => rules.select(count)))];
}

/** "chip_more" of "chip_more_few", for a key that comes in plural forms; else null. */
function pluralStem(key: string): string | null {
  const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  return stem !== key && `${stem}_one` in english && `${stem}_other` in english ? stem : null;
}

function expectedKeys(language: string): string[] {
  const keys = Object.keys(english).flatMap((key) => {
    const stem = pluralStem(key);
    return stem === null ? [key] : pluralForms(language).map((form) => `${stem}_${form}`);
  });
  return [...new Set(keys)].sort();
}

/** The placeholders of the English message; of any of its forms, for a plural. */
function englishPlaceholders(key: string): string[] {
  const stem = pluralStem(key);
  return usedPlaceholders(english[stem === null ? key : `${stem}_other`] ?? { message: '' });
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const code = ['src/explain', 'src/ui', 'src/entrypoints', 'manifest.json', 'src/background']
  .flatMap((path) => {
    try {
      return path.endsWith('.json') ? [path] : sourceFiles(path);
    } catch {
      return [];
    }
  })
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe.each(languages)('messages in %s', (language) => {
  const locale = locales.get(language) ?? {};

  it('have the keys of English, with the plural forms of the language', () => {
    expect(Object.keys(locale).sort()).toEqual(expectedKeys(language));
  });

  it('declare the placeholders that they use', () => {
    for (const [key, entry] of Object.entries(locale))
      expect(usedPlaceholders(entry), key).toEqual(Object.keys(entry.placeholders ?? {}).sort());
  });

  it('have the placeholders of English; only a plural form may say its number in words', () => {
    for (const [key, entry] of Object.entries(locale)) {
      const used = usedPlaceholders(entry);
      const spelledOut = pluralStem(key) !== null && !used.includes('count') ? ['count'] : [];
      const all = englishPlaceholders(key);
      expect([...used, ...spelledOut.filter((name) => all.includes(name))].sort(), key).toEqual(all);
    }
  });

  it('say the number in the forms that many numbers share', () => {
    const rules = new Intl.PluralRules(language);
    const exact = new Set(
      pluralForms(language).filter((form) => COUNTS.filter((n) => rules.select(n) === form).length === 1),
    );
    for (const [key, entry] of Object.entries(locale)) {
      const form = key.slice((pluralStem(key)?.length ?? key.length) + 1);
      if (form === '' || exact.has(form)) continue;
      expect(usedPlaceholders(entry), key).toEqual(englishPlaceholders(key));
    }
  });

  it('are never empty and hold no stray dollar sign, which the browser would read as a placeholder', () => {
    for (const [key, { message }] of Object.entries(locale)) {
      expect(message.trim(), key).not.toBe('');
      expect(message.replace(/\$\w+\$/g, ''), key).not.toContain('$');
    }
  });
});

describe('the languages of the interface', () => {
  it('are those that have a folder', () => {
    expect([...INTERFACE_LANGUAGES].sort()).toEqual([...languages].sort());
  });
});

describe('English messages', () => {
  it('describe themselves to translators', () => {
    for (const [key, { description }] of Object.entries(english)) expect(description, key).toBeTruthy();
  });

  it('keep badges at three words', () => {
    const badges = Object.entries(english).filter(([key]) => key.endsWith('_badge') || /^(?:kind|relation)_/.test(key));
    expect(badges.length).toBeGreaterThan(40);
    for (const [key, { message }] of badges)
      expect(message.split(/\s+/).length, `${key}: ${message}`).toBeLessThanOrEqual(3);
    const roles = Object.entries(english).filter(([key]) => key.startsWith('role_'));
    for (const [key, { message }] of roles) expect(message.split(/\s+/).length, key).toBeLessThanOrEqual(2);
  });

  it('have no exclamation mark and accuse nobody', () => {
    for (const [key, { message }] of Object.entries(english)) {
      expect(message, key).not.toMatch(/!|\b(?:liar|fake|scam|experts say|unknown)\b/i);
    }
  });

  it('are all asked for somewhere', () => {
    const unused = Object.keys(english).filter((key) => !isUsed(key));
    expect(unused).toEqual([]);
  });
});

/** Keys appear in the code as they are; those with a count without their ending. */
function isUsed(key: string): boolean {
  const stem = key.replace(/_(?:one|other)$/, '');
  return (
    code.includes(`'${key}'`) ||
    code.includes(`"${key}"`) ||
    code.includes(`__MSG_${key}__`) ||
    (stem !== key && (code.includes(`'${stem}'`) || code.includes(`"${stem}"`)))
  );
}
