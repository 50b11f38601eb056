/** Which finding leads, and which are never shown together. */
import { describe, expect, it } from 'vitest';
import { compareLeading, leadingFinding, orderFindings } from '../../../src/explain/priority';
import type { Finding } from '../../../src/model/assessment';
import { checked, claim, EVIDENCE, finding, source, unlisted } from './findings';

const names = (...findings: Finding[]) => orderFindings(findings).map(({ signal }) => signal);

describe('order of findings', () => {
  it('puts a speaker or link that is not what it seems before everything', () => {
    expect(names(claim({}, { harm: 'high' }), finding('link-hidden', { tone: 'caution' }))[0]).toBe('link-hidden');
  });

  it('puts a harmful falsehood before an official warning, and that before other claims', () => {
    const conduct = finding('link-conduct', { tone: 'caution' });
    expect(names(conduct, claim({}, { harm: 'high' }))).toEqual(['claim', 'link-conduct']);
    expect(names(claim(), conduct)).toEqual(['link-conduct', 'claim']);
  });

  it('does not count an unproven claim as a harmful falsehood', () => {
    const flags = finding('red-flags', { tone: 'caution' });
    expect(names(claim({}, { harm: 'high', verdict: 'unproven' }), flags)).toEqual(['red-flags', 'claim']);
  });

  it('puts money before who is speaking', () => {
    expect(names(source({ tone: 'interest' }), finding('declared-ad', { tone: 'interest' }))).toEqual([
      'declared-ad',
      'source',
    ]);
  });

  it('lets no praise lead where money, a seller or a caution is present', () => {
    const corrects = claim({ signal: 'corrects-claim', tone: 'support', stance: 'debunks' });
    expect(names(corrects, finding('selling', { tone: 'interest' }))).toEqual(['selling', 'corrects-claim']);
    expect(names(corrects, source({ tone: 'interest' }, { kind: 'drug-maker' }))).toEqual(['source', 'corrects-claim']);
    const trusted = finding('own-trust', { tone: 'support' });
    expect(names(trusted, finding('declared-ad', { tone: 'interest' }))).toEqual(['declared-ad', 'own-trust']);
  });

  it('lets a correction lead over what is merely useful', () => {
    const corrects = claim({ signal: 'corrects-claim', tone: 'support', stance: 'debunks' });
    expect(names(finding('trial'), corrects, source())).toEqual(['corrects-claim', 'trial', 'source']);
  });

  it('puts a topic exception before a plain source', () => {
    expect(names(finding('trial'), source({ tone: 'info' }, { exception: 'vaccines' }))).toEqual(['source', 'trial']);
  });

  it('breaks ties by harm, then by newer evidence', () => {
    const low = claim({ subject: { claim: 'a' } }, { harm: 'low' });
    const medium = claim({ subject: { claim: 'b' } }, { harm: 'medium' });
    const newer = claim(
      { subject: { claim: 'c' }, evidence: [{ ...EVIDENCE, date: '2026-09-01' }] },
      { harm: 'medium' },
    );
    expect(orderFindings([low, medium, newer])).toEqual([newer, medium, low]);
  });

  it('closes with "not in registry"', () => {
    expect(names(unlisted, finding('ai-generated'))).toEqual(['ai-generated', 'not-in-registry']);
  });
});

describe('findings that are not shown together', () => {
  it('never cautions of a claim that the post corrects', () => {
    expect(names(claim(), claim({ signal: 'corrects-claim', tone: 'support', stance: 'debunks' }))).toEqual([
      'corrects-claim',
    ]);
  });

  it('shows one claim once, with its weightier stance', () => {
    expect(orderFindings([claim({ stance: 'asks', tone: 'info' }), claim()]).map(({ stance }) => stance)).toEqual([
      'repeats',
    ]);
  });

  it('lets the reader’s own choice stand for who is speaking', () => {
    const own = finding('own-trust', { tone: 'quiet', facts: { choice: 'muted' } });
    expect(names(source(), own, finding('stated-credential'), unlisted, claim())).toEqual(['claim', 'own-trust']);
  });

  it('names the same source of two publishers once', () => {
    expect(names(source(), source({ publisher: 'other' }))).toEqual(['source']);
  });
});

describe('order of posts', () => {
  it('follows the first finding; posts without findings come last', () => {
    const posts = [checked(), checked(unlisted), checked(source()), checked(claim())];
    expect(
      posts
        .toSorted((a, b) => compareLeading(leadingFinding(a), leadingFinding(b)))
        .map(({ findings }) => findings[0]?.signal),
    ).toEqual(['claim', 'source', 'not-in-registry', undefined]);
  });
});
