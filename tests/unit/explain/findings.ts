/** Sample findings for the tests of explanations, badges and views. */
import { readFileSync } from 'node:fs';
import { createTranslator, type LocaleMessages, type Translator } from '../../../src/explain/messages';
import { type Assessment, type Finding, SIGNAL_IDS, type SignalId } from '../../../src/model/assessment';

export function finding(signal: SignalId, changes: Partial<Finding> = {}): Finding {
  return {
    signal,
    tone: 'info',
    subject: { platform: 'x', handle: 'wendy' },
    publisher: 'wellsourced',
    facts: {},
    evidence: [],
    ...changes,
  };
}

export const EVIDENCE = {
  url: 'https://www.cdc.gov/mmr',
  publisher: 'CDC',
  title: 'MMR vaccine',
  date: '2026-03-04',
  dated: 'published' as const,
};

export function claim(changes: Partial<Finding> = {}, facts: Finding['facts'] = {}): Finding {
  const known = {
    verdict: 'false',
    harm: 'medium',
    claim: 'MMR causes autism.',
    answer: 'MMR does not cause autism.',
    lang: 'en',
  };
  return finding('claim', {
    tone: 'caution',
    stance: 'repeats',
    subject: { claim: 'mmr-autism' },
    evidence: [EVIDENCE],
    ...changes,
    facts: { ...known, ...facts },
  });
}

export function source(changes: Partial<Finding> = {}, facts: Finding['facts'] = {}): Finding {
  const known = {
    name: 'CDC',
    kind: 'health-agency',
    about: 'a public health agency',
    aboutLang: 'en',
    verified: '2026-11-21',
  };
  return finding('source', { tone: 'support', subject: { source: 'cdc' }, ...changes, facts: { ...known, ...facts } });
}

export const unlisted = finding('not-in-registry', { tone: 'quiet', publisher: 'page', facts: { name: 'wendy' } });

export function checked(...findings: Finding[]): Assessment {
  return { status: 'checked', health: true, findings };
}

/** One finding of every signal with no facts at all. */
export const BARE_FINDINGS = SIGNAL_IDS.map((signal) => finding(signal));

export function locale(language: string): LocaleMessages {
  return JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as LocaleMessages;
}

export function translator(language = 'en'): Translator {
  return createTranslator(language, locale(language), locale('en'));
}
