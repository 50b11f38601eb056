/** Filling messages: placeholders, days, countries, counts and hostile names. */
import { describe, expect, it } from 'vitest';
import { createTranslator, writtenDay } from '../../../src/explain/messages';
import { plain } from '../../../src/explain/plain';
import type { MessageKey } from '../../../src/explain/types';
import { translator } from './findings';

describe('translator', () => {
  it('fills names and writes days out', () => {
    const text = translator().fill({
      key: 'own_trust_trusted_says',
      values: { source: 'CDC', date: { day: '2026-03-04' } },
    });
    expect(text).toBe('You added CDC to your trusted list on 4 March 2026.');
  });

  it('is null when a value is missing, so that the caller takes a shorter wording', () => {
    expect(translator().fill({ key: 'own_trust_trusted_says', values: { source: 'CDC' } })).toBeNull();
  });

  it('takes English where a language lacks a key', () => {
    const t = createTranslator('fr', {}, { close: { message: 'Close' } });
    expect(t.text('close')).toBe('Close');
  });

  it('chooses the plural of the language: French counts zero as one', () => {
    expect(translator('en').count('chip_more', 0)).toBe('0 more facts.');
    expect(translator('fr').count('chip_more', 0)).toBe('0 autre fait.');
    expect(translator('es').count('chip_more', 2)).toBe('2 datos más.');
  });

  it('has all six forms of Arabic, and writes numbers in European digits', () => {
    const ar = translator('ar');
    const forms = [0, 1, 2, 3, 11, 100, 1234].map((count) => ar.count('registry_sources', count));
    expect(forms).toEqual(['لا مصادر', 'مصدر واحد', 'مصدران', '3 مصادر', '11 مصدرًا', '100 مصدر', '1,234 مصدرًا']);
  });

  it('takes the plural form of all other numbers where a language file has no form for this one', () => {
    const messages = { chip_more_one: { message: '$count$ fact' }, chip_more_other: { message: '$count$ facts' } };
    expect(createTranslator('ar', messages).count('chip_more', 3)).toBe('3 facts');
    expect(createTranslator('fr', messages).count('chip_more', 1_000_000)).toMatch(/^1.000.000 facts$/);
  });

  it('never reads a placeholder inside a value', () => {
    const text = translator().fill({ key: 'own_trust_trusted_says_short', values: { source: '$date$' } });
    expect(text).toBe('You added $date$ to your trusted list.');
  });

  it('sets a name of the other direction apart', () => {
    const text = translator().fill({ key: 'source_says_short', values: { source: 'صحة' } });
    expect(text).toBe('This account belongs to \u2068صحة\u2069.');
  });

  it('knows the direction of a language', () => {
    expect(createTranslator('ar', {}).dir).toBe('rtl');
    expect(translator('es').dir).toBe('ltr');
  });

  it('names countries', () => {
    const values = { medicine: 'Lumavex', country: { country: 'FR' } };
    expect(translator('es').fill({ key: 'medicine_says', values })).toContain('Francia');
  });

  it('gives a passage of a record in the other direction lines of its own, but not a quotation', () => {
    const ar = createTranslator('ar', {
      claim_false_says: { message: '$answer$ $based$' },
      based_on_undated: { message: 'المصدر: $publisher$.' },
      corrects_claim_says: { message: 'يصحّح: «$claim$» والباقي لا.' },
    });
    const based = { key: 'based_on_undated', values: { publisher: 'WHO' } } as const;
    const says = { key: 'claim_false_says', values: { answer: { prose: 'It does not.', lang: 'en' }, based } } as const;
    expect(ar.fill(says)).toBe('It does not.\nالمصدر: \u2068WHO\u2069.');
    const own = { ...says, values: { answer: { prose: 'لا يسبّبه.', lang: 'ar' }, based } };
    expect(ar.fill(own)).toBe('\u2068لا يسبّبه.\u2069 المصدر: \u2068WHO\u2069.');
    const quoted = { key: 'corrects_claim_says', values: { claim: { prose: 'MMR causes it.', lang: 'en' } } } as const;
    expect(ar.fill(quoted)).toBe('يصحّح: «\u2068MMR causes it.\u2069» والباقي لا.');
  });

  it('lists languages', () => {
    const values = { languages: { languages: ['en', 'es'] } };
    expect(translator('fr').text('welcome_not_languages', values)).toContain('en anglais et espagnol.');
  });

  it('reads a key that is not there as nothing rather than failing', () => {
    expect(translator().text('no_such_key' as MessageKey)).toBe('');
  });
});

describe('days', () => {
  it.each([
    ['2026-03-04', '4 March 2026'],
    ['2026-03', 'March 2026'],
    ['2026', '2026'],
    ['2026-03-04T10:00:00Z', '4 March 2026'],
    ['last spring', 'last spring'],
    ['2026-13-40', '2026-13-40'],
  ])('%s is written %s', (iso, written) => {
    expect(writtenDay('en', iso)).toBe(written);
  });
});

describe('days in other languages', () => {
  it.each([
    ['de', '4. März 2026'],
    ['pt', '4 de março de 2026'],
    ['it', '4 marzo 2026'],
    ['ar', '4 مارس 2026'],
  ])('%s: %s', (language, written) => {
    expect(writtenDay(language, '2026-03-04')).toBe(written);
  });
});

describe('plain text', () => {
  it('drops control and direction characters', () => {
    expect(plain('CDC\u202egro.lave\u0000\n\u200b!')).toBe('CDCgro.lave !');
  });

  it('cuts at eighty characters, not inside one', () => {
    const cut = plain('😀'.repeat(200));
    expect(Array.from(cut)).toHaveLength(80);
    expect(cut.endsWith('😀…')).toBe(true);
  });

  it('takes down towers of accents', () => {
    expect(plain(`a${'\u0301'.repeat(10_000)}b`).length).toBeLessThan(10);
  });

  it('reads a name of ten million characters as fast as a short one', () => {
    expect(plain('x'.repeat(10_000_000))).toHaveLength(80);
  });
});
