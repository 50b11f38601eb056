/** Names that a reader could mistake for each other have the same skeleton; others do not. */
import { describe, expect, it } from 'vitest';
import { skeleton } from '../../../src/links/skeleton';

describe('a skeleton is the same for', () => {
  it.each([
    ['case', 'CDCgov', 'cdcGOV'],
    ['Cyrillic letters', 'paypal', 'раураl'],
    ['a word all in Cyrillic', 'cosa', 'соѕа'],
    ['Greek letters', 'novo', 'ηονο'],
    ['I, l and 1', 'Wellness', 'WeIIness'],
    ['l and 1', 'alert', 'a1ert'],
    ['o and zero', 'who', 'wh0'],
    ['s, 5 and $', 'sos', '5o$'],
    ['rn and m', 'modern', 'modem'],
    ['vv and w', 'who', 'vvho'],
    ['accents', 'Sante', 'Santé'],
    ['combining marks', 'who', 'w̸h̷o̶'],
    ['spaces, dots and underscores', 'CDC gov', 'c.d.c_gov'],
    ['zero-width characters', 'CDC', 'C\u200bD\u200cC\ufeff'],
    ['soft hyphens', 'CDC', 'C\u00adDC'],
    ['variation selectors', 'CDC', 'CDC\ufe0f'],
    ['direction marks', 'CDC', '\u202eCDC\u2066'],
    ['tag characters', 'CDC', 'CDC\u{e0043}'],
    ['mathematical letters', 'CDC', '𝐂𝐃𝐂'],
    ['fullwidth letters', 'CDC', 'ＣＤＣ'],
    ['circled letters', 'cdc', 'ⓒⓓⓒ'],
    ['an exclamation mark at the end', 'CDC', 'CDC!'],
    ['a bar between words', 'CDC Health', 'CDC | Health'],
    ['an exclamation mark that poses as a letter', 'instagram', '!nstagram'],
    ['a tick after the name', 'CDC', 'CDC ✓'],
    ['an emoji tick', 'CDC', 'CDC ✅☑️'],
    ['the Turkish İ', 'instagram', 'İnstagram'],
    ['a sharp s written out', 'strasse', 'straße'],
    ['thousands of marks', 'CDC', `C${'\u0301'.repeat(50)}DC`],
  ])('%s', (_name, one, other) => {
    expect(skeleton(other)).toBe(skeleton(one));
  });
});

describe('a skeleton differs for', () => {
  it.each([
    ['one letter more', 'CDC', 'CDCC'],
    ['another letter', 'NHS', 'NHR'],
    ['another order', 'WHO', 'HOW'],
    ['a branch', 'Mayo Clinic', 'Mayo Clinic Florida'],
    ['names in another script', '健康', '健全'],
    ['names in Cyrillic that look like no Latin', 'Здоровье', 'Здание'],
    ['Arabic names', 'صحة', 'صحيفة'],
    ['numbers', 'Type 2', 'Type 3'],
  ])('%s', (_name, one, other) => {
    expect(skeleton(other)).not.toBe(skeleton(one));
  });
});

describe('a skeleton', () => {
  it.each(['', '   ', '!?…', '|', '✓', '\u200b', '\u202e'])('of %j is empty', (text) => {
    expect(skeleton(text)).toBe('');
  });

  it('of ten thousand marks, of lone surrogates and of a megabyte ends in an answer', () => {
    expect(skeleton(`a${'\u0301'.repeat(10_000)}`)).toBe('a');
    expect(() => skeleton('\ud800\udfff\ud800')).not.toThrow();
    expect(skeleton('x'.repeat(1_000_000)).length).toBeLessThanOrEqual(120);
  });

  it('is its own skeleton', () => {
    for (const text of ['Modern Wellness 1', 'CDCgov', 'Здоровье', 'vvv rnm ill'])
      expect(skeleton(skeleton(text))).toBe(skeleton(text));
  });
});
