// @vitest-environment jsdom
/** One explanation: proof that can be opened, an objection that is filled in, and hostile records. */
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { explainFinding } from '../../../src/explain/explain-finding';
import type { Finding } from '../../../src/model/assessment';
import { PROJECT } from '../../../src/project';
import { ExplanationCard } from '../../../src/ui/explanation-card';
import { differingLetters, spellLetters } from '../../../src/ui/handle-letters';
import { TranslatorProvider } from '../../../src/ui/i18n';
import { claim, EVIDENCE, finding, source, translator, unlisted } from '../explain/findings';

function card(given: Finding): HTMLElement {
  const root = document.createElement('div');
  render(
    <TranslatorProvider translator={translator()}>
      <ExplanationCard explanation={explainFinding(given)} />
    </TranslatorProvider>,
    root,
  );
  return root;
}

describe('an explanation card', () => {
  it('keeps its order: fact, stance, proof, what to do, who approved, objection', () => {
    const words =
      card(claim({}, { reviewedBy: 'project', reviewedOn: '2026-11-21', reviewBy: '2027-05-21' })).textContent ?? '';
    const order = [
      'Checked: not true',
      'MMR does not cause autism',
      'Repeats the claim',
      'MMR vaccine',
      'What you can do.',
      'no clinician has reviewed it yet',
      'Object',
    ];
    const places = order.map((part) => words.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
  });

  it('opens proof in a new tab without saying where the reader came from', () => {
    const link = card(claim()).querySelector<HTMLAnchorElement>('.ws-evidence a');
    expect(link?.getAttribute('href')).toBe(EVIDENCE.url);
    expect(link?.rel).toContain('noreferrer');
    expect(link?.target).toBe('_blank');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://cdc.gov', 'chrome://settings'])(
    'makes no link of %s',
    (url) => {
      const root = card(claim({ evidence: [{ ...EVIDENCE, url }] }));
      expect(root.querySelector('.ws-evidence a')).toBeNull();
      expect(root.textContent).toContain('MMR vaccine');
    },
  );

  it('says that a date is only the day we read the page', () => {
    expect(card(claim({ evidence: [{ ...EVIDENCE, dated: 'retrieved' }] })).textContent).toContain(
      'CDC, read on 4 March 2026',
    );
  });

  it('prints markup of a record as text', () => {
    const root = card(source({}, { name: '<img src=x onerror=alert(1)>', about: '<b>bold</b>' }));
    expect(root.querySelector('img, bdi b')).toBeNull();
    expect(root.textContent).toContain('<img src=x');
  });

  it('fills in an objection with the record and nothing of the page', () => {
    const link = Array.from(card(claim()).querySelectorAll('a')).find(({ textContent }) =>
      textContent?.includes('Object'),
    );
    expect(link?.href.startsWith(PROJECT.objections)).toBe(true);
    expect(decodeURIComponent(link?.href ?? '')).toContain('wellsourced/mmr-autism');
    expect(decodeURIComponent(link?.href ?? '')).not.toContain('wendy');
  });

  it('has nobody to object to where no record stands behind it', () => {
    expect(card(unlisted).textContent).not.toContain('Object');
  });

  it('compares a handle with the one on record, letter by letter', () => {
    const facts = { name: 'CDC', imitates: 'CDC', what: 'handle', handle: 'NorthHeaIth', original: 'NorthHealth' };
    const root = card(finding('lookalike', { tone: 'caution', facts }));
    expect(Array.from(root.querySelectorAll('.ws-diff'), ({ textContent }) => textContent)).toEqual(['I', 'l']);
    expect(root.textContent).toContain('capital i');
    expect(root.textContent).toContain('small L');
  });
});

describe('letters that differ', () => {
  it('are found between what is the same', () => {
    expect(differingLetters('abXcd', 'abYYcd')).toEqual({ before: 'ab', letters: 'X', after: 'cd' });
    expect(differingLetters('cdc', 'cdc_gov')).toEqual({ before: 'cdc', letters: '', after: '' });
    expect(differingLetters('aa', 'a')).toEqual({ before: 'a', letters: 'a', after: '' });
  });

  it('are spelled so that they can be told apart', () => {
    const t = translator();
    expect(spellLetters('0', t)).toBe('digit 0');
    expect(spellLetters('а', t)).toBe('а from another alphabet');
    expect(spellLetters('_', t)).toBe('sign _');
    expect(spellLetters('long difference', t)).toBe('');
  });
});
