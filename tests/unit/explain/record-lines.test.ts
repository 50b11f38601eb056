/** The table under a sentence, the page it leads to, and what is said of a text in another language. */
import { describe, expect, it } from 'vitest';
import { toBadgeView } from '../../../src/explain/badge-view';
import { explainFinding } from '../../../src/explain/explain-finding';
import { foreignNote } from '../../../src/explain/foreign';
import type { Finding } from '../../../src/model/assessment';
import { checked, claim, EVIDENCE, finding, source, translator } from './findings';

const t = translator();

function table(given: Finding): Record<string, string> {
  const { record } = explainFinding(given);
  return Object.fromEntries(
    record.map(({ label, value }) => [t.text(label), t.fill({ key: 'plain_value', values: { value } }) ?? '']),
  );
}

describe('what is on record', () => {
  it('tells of a community what its own policy says, yes or no, and nothing that it does not say', () => {
    const known = { owner: 'Lupus Care', moderated: true, twoWay: false, sellsData: true };
    expect(table(finding('community', { facts: known }))).toEqual({
      'Who runs it': 'Lupus Care',
      Rules: 'Moderators keep them',
      'Who can speak': 'Only the owner: members cannot answer',
      'What you write': 'Its own policy allows selling it',
    });
    expect(t.fill(explainFinding(finding('community', { facts: known })).says)).toBe(
      'Lupus Care runs this group. Moderators keep its rules. Its own policy allows selling what you write.',
    );
  });

  it('tells how an account was identified', () => {
    expect(table(source({}, { handle: 'CDCgov', by: 'handle' }))).toEqual({
      Account: '@CDCgov',
      'How we know': 'The account is on record, with proof',
    });
    expect(table(source({}, { by: 'domain' }))).toEqual({ 'How we know': 'Its name is its own website' });
  });

  it('quotes the words that a finding rests on', () => {
    expect(table(finding('selling', { facts: { sign: 'discount-code', phrase: 'use code glow15' } }))).toEqual({
      'Words we found': '“use code glow15”',
    });
  });

  it('says since when a company pays, and names the study and its journal', () => {
    expect(table(finding('interest-on-record', { facts: { since: 2024 } }))).toEqual({ Since: '2024' });
    expect(table(finding('retracted-study', { facts: { title: 'Mint and migraine', journal: 'Saltmere' } }))).toEqual({
      Study: 'Mint and migraine',
      Journal: 'Saltmere',
    });
  });
});

describe('the page to go to', () => {
  const page = { ...EVIDENCE, url: 'https://report.example/form', publisher: 'Medicines Office' };

  it('is where to report a side effect, and is not repeated among the proofs', () => {
    const { action, evidence, hint } = explainFinding(
      finding('side-effect', {
        facts: { authority: 'Medicines Office', url: page.url },
        evidence: [page, EVIDENCE],
      }),
    );
    expect(action).toEqual({ label: 'action_report', url: page.url, publisher: 'Medicines Office' });
    expect(evidence).toEqual([EVIDENCE]);
    expect(hint).toBeNull();
  });

  it('asks for the country where it is not known', () => {
    const { action, hint } = explainFinding(finding('side-effect'));
    expect(action).toBeNull();
    expect(hint && t.fill(hint)).toContain('Choose your country in Settings');
  });

  it('is the register of health professionals, where the country has one on record', () => {
    const facts = { role: 'doctor', register: 'Register of Doctors', url: page.url };
    const { action, todo } = explainFinding(finding('stated-credential', { facts, evidence: [page] }));
    expect(action?.label).toBe('action_register');
    expect(t.fill(todo)).toBe('You can look them up in your country’s register: Register of Doctors.');
    expect(explainFinding(finding('stated-credential', { facts: { role: 'doctor' } })).action).toBeNull();
  });

  it('is never anything but a web page', () => {
    const trick = { ...page, url: 'javascript:alert(1)' };
    expect(explainFinding(finding('medicine', { evidence: [trick] })).action).toBeNull();
  });
});

describe('a record without the reader’s language', () => {
  it('says in which language its text stands, in the card and in the popover', () => {
    const german = claim({}, { lang: 'de' });
    expect(foreignNote(explainFinding(german), t)).toBe('We have this text only in German.');
    expect(toBadgeView(checked(german), t)?.note).toBe('We have this text only in German.');
    expect(toBadgeView(checked(claim()), t)?.note).toBe('');
    expect(foreignNote(explainFinding(claim()), translator('fr'))).toBe('Nous n’avons ce texte qu’en anglais.');
  });
});

describe('a link to a site whose record has expired', () => {
  it('says since when it was not checked, and never that the source is known', () => {
    const facts = { name: 'CDC', about: 'a public health agency', reviewedOn: '2025-01-02', expired: true };
    const { badge, says } = explainFinding(finding('link-source', { tone: 'quiet', facts }));
    expect(t.fill(badge)).toBe('Not assessed now');
    expect(t.fill(says)).toContain('was on record as CDC. We have not checked it since 2 January 2025.');
  });
});
