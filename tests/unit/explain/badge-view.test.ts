/** From an assessment to the chip. */
import { describe, expect, it } from 'vitest';
import { toBadgeView } from '../../../src/explain/badge-view';
import { INTERFACE_LANGUAGES } from '../../../src/explain/languages';
import { SIGNAL_IDS, unchecked } from '../../../src/model/assessment';
import { BARE_FINDINGS, checked, claim, finding, source, translator, unlisted } from './findings';

const t = translator();

describe('badge view', () => {
  it('shows the first finding and counts the others', () => {
    const view = toBadgeView(
      checked(source(), claim(), finding('selling', { tone: 'interest', facts: { sign: 'discount-code' } })),
      t,
    );
    expect(view).toMatchObject({
      words: 'Checked: not true',
      tone: 'caution',
      mark: 'caution',
      more: 2,
      lang: 'en',
      dir: 'ltr',
    });
    expect(view?.label).toBe('Wellsourced: Checked: not true. 2 more facts.');
    expect(view?.also.map(({ words }) => words)).toEqual(['Selling something', 'Health agency']);
    expect(view?.says).toBe('MMR does not cause autism. Based on CDC, 4 March 2026.');
  });

  it('names a chip without further facts shortly', () => {
    expect(toBadgeView(checked(source()), t)?.label).toBe('Wellsourced: Health agency.');
  });

  it('says the same line once', () => {
    const links = ['a', 'b'].map((id) => finding('link-source', { subject: { source: id }, facts: { name: id } }));
    expect(toBadgeView(checked(...links), t)).toMatchObject({ more: 0, also: [] });
  });

  it('says "Not in registry" only alone, and not at all when the reader hides it', () => {
    expect(toBadgeView(checked(unlisted), t)).toMatchObject({ words: 'Not in registry', mark: 'unlisted', more: 0 });
    expect(toBadgeView(checked(unlisted), t, { showUnlisted: false })).toBeNull();
    expect(toBadgeView(checked(unlisted, finding('trial')), t)).toMatchObject({ words: 'Registered study', more: 0 });
  });

  it('puts no label on a writer in distress', () => {
    expect(toBadgeView({ status: 'checked', health: true, findings: [claim()], distress: true }, t)).toBeNull();
  });

  it('is silent where nothing was checked or found', () => {
    expect(toBadgeView(unchecked('no-text'), t)).toBeNull();
    expect(toBadgeView(checked(), t)).toBeNull();
  });

  it.each(INTERFACE_LANGUAGES)('has words for every signal in %s', (language) => {
    for (const bare of BARE_FINDINGS)
      expect(toBadgeView(checked(bare), translator(language))?.words, bare.signal).toMatch(/\S/);
    expect(BARE_FINDINGS).toHaveLength(SIGNAL_IDS.length);
  });
});
