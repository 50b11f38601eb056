/** Normal form of messy text. */
import { describe, expect, it } from 'vitest';
import { languageData } from '../../../src/text/languages/index';
import { lexiconOf } from '../../../src/text/lexicon';
import { MAX_TEXT_LENGTH, normaliseText } from '../../../src/text/normalise';
import { cases } from './reference';

const options = {
  emoji: languageData('en')?.emoji ?? {},
  known: (word: string) => lexiconOf('en')?.vocabulary.has(word) ?? false,
};

describe('normaliseText', () => {
  it.each(cases<{ name: string; text: string; expectText: string }>('normalise'))('$name', ({ text, expectText }) => {
    expect(normaliseText(text, options).replace(/\s+/g, ' ')).toBe(expectText);
  });

  it('gives the same when applied twice', () => {
    for (const { text } of cases<{ text: string }>('normalise')) {
      const once = normaliseText(text, options);
      expect(normaliseText(once, options)).toBe(once.replace(/\s+/g, ' '));
    }
  });

  it('reads no more than the cap', () => {
    expect(normaliseText('a '.repeat(MAX_TEXT_LENGTH)).length).toBeLessThanOrEqual(MAX_TEXT_LENGTH);
  });
});
