/** The design's rules for a reader's safety, held by posts in four languages: what leads, what is silent, what is said first. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toBadgeView } from '../../../src/explain/badge-view';
import { orderFindings } from '../../../src/explain/priority';
import type { Assessment } from '../../../src/model/assessment';
import type { BadgeView } from '../../../src/model/badge-view';
import { parsePostFacts } from '../../../src/model/post-facts';
import { assessPost } from '../../../src/signals/assess';
import { translator } from '../explain/findings';
import { bothRegistries, reader } from './lookups';

interface SafetyCase {
  lang: string;
  text: string;
}

interface SafetyRule {
  rule: string;
  says: string;
  cases: SafetyCase[];
}

const LANGUAGES = ['en', 'fr', 'es', 'de'];
const lookup = bothRegistries();
const { rules } = JSON.parse(readFileSync('tests/reference/safety.json', 'utf8')) as { rules: SafetyRule[] };

type Check = (assessment: Assessment, badge: BadgeView | null) => void;

const leads = ({ findings }: Assessment) => orderFindings(findings)[0];

/** A rule of the file without a check here fails. */
const CHECKS: Record<string, Check> = {
  distress: (assessment, badge) => {
    expect(assessment).toMatchObject({ status: 'checked', distress: true });
    expect(badge).toBeNull();
    const onTheWriter = ['claim', 'corrects-claim', 'stated-credential', 'not-in-registry', 'selling'];
    expect(assessment.findings.filter(({ signal }) => onTheWriter.includes(signal))).toEqual([]);
  },
  'what-to-do-first': (assessment, badge) => {
    const finding = leads(assessment);
    expect(finding).toMatchObject({ signal: 'claim', tone: 'caution', facts: { harm: 'high' } });
    expect(badge?.says.startsWith(String(finding?.facts.do))).toBe(true);
  },
  'no-praise-before-money': (assessment, badge) => {
    expect(assessment.findings.some(({ tone }) => tone === 'interest')).toBe(true);
    expect(assessment.findings.some(({ tone }) => tone === 'support')).toBe(true);
    expect(badge?.tone).toBe('interest');
  },
  'no-praise-before-caution': (assessment, badge) => {
    expect(assessment.findings.some(({ tone }) => tone === 'support')).toBe(true);
    expect(badge?.tone).toBe('caution');
  },
  'calm-correction': (assessment, badge) => {
    expect(leads(assessment)).toMatchObject({ signal: 'corrects-claim', tone: 'support' });
    expect(badge).toMatchObject({ tone: 'support', more: 0 });
    expect(badge?.also.every(({ tone }) => tone === 'support')).toBe(true);
  },
  'never-accused': (assessment, badge) => {
    expect(assessment.findings.some(({ stance }) => stance === 'repeats')).toBe(false);
    expect(badge?.tone).not.toBe('caution');
  },
};

describe.each(rules)('$rule: $says', ({ rule, cases }) => {
  it.each(cases)('$lang: $text', ({ lang, ...facts }) => {
    const post = parsePostFacts({ site: 'x', lang, ...facts });
    const assessment = assessPost(post, lookup, reader({ language: lang, country: 'ZZ' }));
    CHECKS[rule]?.(assessment, toBadgeView(assessment, translator(lang)));
  });

  it('is checked, in each of the four languages', () => {
    expect(CHECKS[rule]).toBeTypeOf('function');
    expect(LANGUAGES.filter((language) => !cases.some(({ lang }) => lang === language))).toEqual([]);
  });
});

describe('one fact', () => {
  it('is never told by two lines, on any of these posts', () => {
    for (const { cases } of rules) {
      for (const { lang, ...facts } of cases) {
        const assessment = assessPost(parsePostFacts({ site: 'x', lang, ...facts }), lookup, reader());
        const badge = toBadgeView(assessment, translator(lang));
        const words = badge === null ? [] : [badge.words, ...badge.also.map((line) => line.words)];
        expect(new Set(words).size, facts.text).toBe(words.length);
      }
    }
  });
});
