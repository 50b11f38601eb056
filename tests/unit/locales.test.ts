/** The message files: every language has the same keys and placeholders, and the code asks for no key that is not there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

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

  it('have the same keys as English', () => {
    expect(Object.keys(locale).sort()).toEqual(Object.keys(english).sort());
  });

  it('declare the placeholders that they use, the same as English', () => {
    for (const [key, entry] of Object.entries(locale)) {
      expect(usedPlaceholders(entry), key).toEqual(Object.keys(entry.placeholders ?? {}).sort());
      expect(usedPlaceholders(entry), key).toEqual(usedPlaceholders(english[key] ?? { message: '' }));
    }
  });

  it('are never empty and hold no stray dollar sign, which the browser would read as a placeholder', () => {
    for (const [key, { message }] of Object.entries(locale)) {
      expect(message.trim(), key).not.toBe('');
      expect(message.replace(/\$\w+\$/g, ''), key).not.toContain('$');
    }
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
