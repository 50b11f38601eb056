/** Explanations: every signal has words in every language, and no sentence shows a gap. */
import { describe, expect, it } from 'vitest';
import { explainFinding } from '../../../src/explain/explain-finding';
import { INTERFACE_LANGUAGES } from '../../../src/explain/languages';
import { ROLE_WORDS, SIGN_WORDS } from '../../../src/explain/words';
import { ROLES, SELLING_SIGNS } from '../../../src/text/languages/types';
import { BARE_FINDINGS, claim, EVIDENCE, finding, source, translator } from './findings';

describe.each(INTERFACE_LANGUAGES)('explanations in %s', (language) => {
  const t = translator(language);

  it.each(BARE_FINDINGS.filter(({ signal }) => !['source', 'own-trust'].includes(signal)))(
    '$signal has words even without any facts',
    (bare) => {
      const { badge, says, todo, group } = explainFinding(bare);
      for (const message of [badge, says, todo]) expect(t.fill(message), message.key).toMatch(/\S/);
      expect(t.text(group)).toMatch(/\S/);
    },
  );

  it('has a word for every role and every sign of selling', () => {
    expect(Object.keys(ROLE_WORDS)).toEqual(expect.arrayContaining([...ROLES]));
    expect(Object.keys(SIGN_WORDS)).toEqual(expect.arrayContaining([...SELLING_SIGNS]));
    for (const role of ROLES)
      expect(t.fill(explainFinding(finding('stated-credential', { facts: { role } })).badge)).toMatch(/\S/);
  });
});

describe('explaining', () => {
  const t = translator();
  const says = (given: ReturnType<typeof finding>) => t.fill(explainFinding(given).says);

  it('says who speaks and when it was checked', () => {
    expect(says(source())).toBe('This account belongs to CDC, a public health agency. Checked on 21 November 2026.');
    expect(says(source({}, { about: '' }))).toBe('This account belongs to CDC. Checked on 21 November 2026.');
    expect(says(source({}, { verified: '' }))).toBe('This account belongs to CDC, a public health agency.');
  });

  it('words an expired source as not assessed any more', () => {
    const explained = explainFinding(source({ tone: 'quiet' }, { expired: true }));
    expect(t.fill(explained.badge)).toBe('Not assessed now');
    expect(t.fill(explained.says)).toContain('We have not checked it since 21 November 2026.');
  });

  it('tells a disputed topic, by name where it has a word for it', () => {
    const facts = {
      exception: 'vaccines',
      exceptionFrom: '2025-11-19',
      exceptionReason: 'The page now says otherwise.',
    };
    expect(says(source({}, facts))).toContain('On vaccines, its page changed on 19 November 2025');
    expect(says(source({}, { ...facts, exception: 'knitting' }))).toContain('On this topic');
    expect(explainFinding(source({}, facts)).detail?.text).toBe('The page now says otherwise.');
  });

  it('ends a verdict with publisher and date', () => {
    expect(says(claim())).toBe('MMR does not cause autism. Based on CDC, 4 March 2026.');
  });

  it('does not pass the day of our reading off as the page’s date', () => {
    const read = claim({ evidence: [{ ...EVIDENCE, dated: 'retrieved' }] });
    expect(says(read)).toBe('MMR does not cause autism. Based on CDC, read on 4 March 2026.');
    expect(says(claim({ evidence: [{ ...EVIDENCE, date: '' }] }))).toBe('MMR does not cause autism. Based on CDC.');
    expect(says(claim({ evidence: [] }))).toBe('MMR does not cause autism.');
  });

  it('says first what to do now when acting on a claim can injure', () => {
    const urgent = claim({}, { harm: 'high', do: 'Call a poison centre now.' });
    expect(says(urgent)).toBe('Call a poison centre now. MMR does not cause autism. Based on CDC, 4 March 2026.');
  });

  it('shows the record’s own step for other claims', () => {
    expect(t.fill(explainFinding(claim({}, { do: 'Ask your midwife.' })).todo)).toBe('Ask your midwife.');
  });

  it.each(['asks', 'reports', 'unclear'] as const)('never says that a post which %s agrees', (stance) => {
    const related = explainFinding(claim({ stance, tone: 'info' }));
    expect(t.fill(related.badge)).toBe('Related fact-check');
    expect(t.fill(related.says)).toContain('We do not say that it agrees with it.');
  });

  it('quotes the claim that a post corrects, and answers it', () => {
    const corrects = claim({ signal: 'corrects-claim', stance: 'debunks', tone: 'support' });
    expect(says(corrects)).toBe(
      'This post seems to set a false claim straight: “MMR causes autism.” We have not checked the rest.',
    );
    expect(explainFinding(corrects).detail?.text).toBe('MMR does not cause autism.');
  });

  it('tells a paid partnership from an ad', () => {
    const ad = finding('declared-ad', {
      facts: { labelKind: 'paid-partnership', label: 'Paid partnership with Lumavex' },
    });
    expect(t.fill(explainFinding(ad).badge)).toBe('Paid partnership');
  });

  it('says that no clinician has reviewed what only the project checked', () => {
    const { review } = explainFinding(
      claim({}, { reviewedBy: 'project', reviewedOn: '2026-11-21', reviewBy: '2027-05-21' }),
    );
    expect(review && t.fill(review)).toBe(
      'Checked by the Wellsourced project on 21 November 2026; no clinician has reviewed it yet. To be looked at again by 21 May 2027.',
    );
  });

  it('names the maintainers who approved a record', () => {
    const { review } = explainFinding(claim({}, { reviewedBy: 'R. Adeyemi, M. Laurent', reviewedOn: '2026-11-21' }));
    expect(review && t.fill(review)).toBe('Approved by R. Adeyemi, M. Laurent, 21 November 2026.');
  });

  it('says that nobody looked at an entry that was taken from a list', () => {
    const finding = claim({}, { reviewedBy: 'dataset', reviewedOn: '2026-11-21', reviewBy: '2027-11-21' });
    const evidence = [{ url: 'https://ror.org/1', publisher: 'ROR', title: 'Record', date: '2026-06-23' }];
    expect(explainFinding({ ...finding, evidence }).review).toEqual({
      key: 'review_dataset',
      values: { dataset: 'ROR', date: { day: '2026-11-21' } },
    });
  });

  it('leaves out what a community does not state', () => {
    const known = finding('community', { facts: { owner: 'Lupus Care', payer: 'donations' } });
    expect(says(known)).toBe('Lupus Care runs this group. Paid for by donations.');
  });

  it('words the three kinds of trouble with a study apart', () => {
    const badge = (state: string) => t.fill(explainFinding(finding('retracted-study', { facts: { state } })).badge);
    expect([badge('retracted'), badge('corrected'), badge('concern')]).toEqual([
      'Study taken back',
      'Study corrected',
      'Study in doubt',
    ]);
  });

  it('strips a display name of tricks before it stands in a sentence', () => {
    const trick = finding('lookalike', { facts: { imitates: 'CDC\u202e\n\u0007', what: 'name' } });
    expect(says(trick)).toMatch(/^This name looks like CDC, but/);
  });
});
