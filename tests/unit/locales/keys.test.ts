/** The message files: every language has the same keys and placeholders, and the code asks for no key that is not there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../src/explain/languages';
import {
  ENGLISH,
  englishFor,
  expectedKeys,
  LANGUAGES,
  localeOf,
  pluralForm,
  pluralForms,
  pluralStem,
  usedPlaceholders,
} from './files';

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const code = [...['src/explain', 'src/ui', 'src/entrypoints'].flatMap(sourceFiles), 'manifest.json', 'vite.config.ts']
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe.each(LANGUAGES)('messages in %s', (language) => {
  const locale = localeOf(language);

  it('have the keys of English, with the plural forms of the language', () => {
    expect(Object.keys(locale).sort()).toEqual(expectedKeys(language));
  });

  it('declare the placeholders that they use', () => {
    for (const [key, entry] of Object.entries(locale))
      expect(usedPlaceholders(entry), key).toEqual(Object.keys(entry.placeholders ?? {}).sort());
  });

  it('have the placeholders of English; only a form of a single number may say it in words', () => {
    for (const [key, entry] of Object.entries(locale)) {
      const form = pluralForm(key);
      const mayLackCount = form !== null && pluralForms(language).get(form) === 1;
      const lacking = mayLackCount && !usedPlaceholders(entry).includes('count') ? ['count'] : [];
      const english = usedPlaceholders(englishFor(key));
      expect(usedPlaceholders(entry), key).toEqual(english.filter((name) => !lacking.includes(name)));
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
    expect([...INTERFACE_LANGUAGES].sort()).toEqual([...LANGUAGES].sort());
  });

  it.each([
    ['en', ['one', 'other']],
    ['fr', ['one', 'other']],
    ['de', ['one', 'other']],
    ['ar', ['few', 'many', 'one', 'other', 'two', 'zero']],
  ])('%s counts in the forms %s', (language, forms) => {
    expect([...pluralForms(language).keys()].sort()).toEqual(forms);
  });
});

describe('English messages', () => {
  it('describe themselves to translators', () => {
    for (const [key, { description }] of Object.entries(ENGLISH)) expect(description, key).toBeTruthy();
  });

  it('keep badges at three words', () => {
    const badges = Object.entries(ENGLISH).filter(([key]) => key.endsWith('_badge') || /^(?:kind|relation)_/.test(key));
    expect(badges.length).toBeGreaterThan(40);
    for (const [key, { message }] of badges)
      expect(message.split(/\s+/).length, `${key}: ${message}`).toBeLessThanOrEqual(3);
    const roles = Object.entries(ENGLISH).filter(([key]) => key.startsWith('role_'));
    for (const [key, { message }] of roles) expect(message.split(/\s+/).length, key).toBeLessThanOrEqual(2);
  });

  it('are all asked for somewhere', () => {
    const unused = Object.keys(ENGLISH).filter((key) => !isUsed(key));
    expect(unused).toEqual([]);
  });
});

/** Keys appear in the code as they are; those with a count without their ending. */
function isUsed(key: string): boolean {
  const stem = pluralStem(key) ?? key;
  return (
    code.includes(`'${key}'`) ||
    code.includes(`"${key}"`) ||
    code.includes(`__MSG_${key}__`) ||
    (stem !== key && (code.includes(`'${stem}'`) || code.includes(`"${stem}"`)))
  );
}
