/** Limits, ages and contradictions of publishers, from the look-up to the findings. */
import { describe, expect, it } from 'vitest';
import { shippedModel } from '../../../src/cli/lookup';
import type { PublisherTerms } from '../../../src/model/publishers';
import type { SourceRecord } from '../../../src/model/records';
import { compilePack } from '../../../src/pack/compile';
import { createLookup } from '../../../src/pack/lookup';
import { openPack, type Pack } from '../../../src/pack/open';
import { assessPost } from '../../../src/signals/assess';
import { aClaim, anAccount, aRegistry, aSource } from '../../fakes/records';

const TODAY = '2026-11-22';
const READER = { own: {}, country: null, language: 'en', today: TODAY };
const ALL: PublisherTerms = { shows: ['identity', 'interests', 'claims'], freshness: 'current', vouched: '2026-11-20' };
const POST = 'Moon water cures arthritis.';

function pack(publisher: string, kind: SourceRecord['kind'], verdict: 'false' | 'supported' = 'false'): Pack {
  const maker = aSource({ id: 'maker', kind: 'drug-maker', name: 'Maker' });
  const speaker = aSource({
    ...{ id: 'oakfield', name: 'Oakfield', kind, accounts: [anAccount('x', 'oakfield')] },
    interests: [{ type: 'pays', other: 'maker', evidence: ['e1'] }],
  });
  const claims = [aClaim({ id: 'moon-water', verdict })];
  return openPack(compilePack(aRegistry({ publisher, name: publisher, sources: [maker, speaker], claims })));
}

function findings(packs: Pack[], terms: Record<string, Partial<PublisherTerms>> = {}, handle = 'oakfield') {
  const byPublisher = new Map(Object.entries(terms).map(([publisher, own]) => [publisher, { ...ALL, ...own }]));
  const assessment = assessPost(
    { site: 'x', text: POST, author: { handle, name: 'Oakfield' } },
    createLookup(packs, TODAY, byPublisher, shippedModel()),
    READER,
  );
  return assessment.findings;
}

const signals = (...args: Parameters<typeof findings>) =>
  findings(...args)
    .map(({ signal }) => signal)
    .sort();

describe('what a publisher may show', () => {
  const one = [pack('one', 'clinician')];

  it('is everything, unless the reader says otherwise', () => {
    expect(signals(one, { one: {} })).toEqual(['claim', 'interest-on-record', 'source']);
    expect(signals(one)).toEqual(['claim', 'interest-on-record', 'source']);
  });

  it.each([
    [['identity'], ['source']],
    [['interests'], ['interest-on-record']],
    [['claims'], ['claim', 'not-in-registry']],
    [
      ['identity', 'claims'],
      ['claim', 'source'],
    ],
  ] as const)('can be limited to %s', (shows, expected) => {
    expect(signals(one, { one: { shows } })).toEqual(expected);
  });

  it('is nothing: then its name is nowhere', () => {
    expect(findings(one, { one: { shows: [] } }).map(({ publisher }) => publisher)).toEqual(['page']);
  });

  it('limits that publisher alone', () => {
    const two = [pack('one', 'clinician'), pack('two', 'clinician')];
    const shown = findings(two, { one: { shows: ['claims'] }, two: {} });
    expect(shown.filter(({ signal }) => signal === 'source').map(({ publisher }) => publisher)).toEqual(['two']);
  });
});

describe('a registry that was not confirmed', () => {
  const one = [pack('one', 'clinician')];

  it('for a week is dated, and praises nobody', () => {
    for (const { tone, facts } of findings(one, { one: { freshness: 'dated' } })) {
      expect(facts.asOf).toBe('2026-11-20');
      expect(tone).not.toBe('support');
    }
  });

  it('for three months keeps its warnings, dated, and says who was known, not who is', () => {
    const old = findings(one, { one: { freshness: 'unchecked' } });
    expect(old.find(({ signal }) => signal === 'claim')).toMatchObject({
      tone: 'caution',
      facts: { asOf: '2026-11-20' },
    });
    expect(old.find(({ signal }) => signal === 'source')).toMatchObject({
      tone: 'quiet',
      facts: { uncheckedSince: '2026-11-20' },
    });
    expect(old.map(({ signal }) => signal)).not.toContain('not-in-registry');
  });

  it('for three months supports no claim', () => {
    const supporting = [pack('one', 'clinician', 'supported')];
    expect(signals(supporting, { one: {} })).toContain('claim');
    expect(signals(supporting, { one: { freshness: 'unchecked' } })).not.toContain('claim');
  });
});

describe('two registries', () => {
  const disputed = (packs: Pack[]) =>
    findings(packs)
      .filter(({ facts }) => facts.disputed)
      .map(({ publisher, signal }) => `${publisher} ${signal}`)
      .sort();

  it('name themselves on each finding', () => {
    expect(findings([pack('one', 'clinician'), pack('two', 'clinician')]).every(({ facts }) => facts.registry)).toBe(
      true,
    );
    expect(findings([pack('one', 'clinician')]).some(({ facts }) => facts.registry)).toBe(false);
  });

  it('that agree are no contradiction', () => {
    expect(disputed([pack('one', 'clinician'), pack('two', 'clinician')])).toEqual([]);
  });

  it('that differ on who is speaking, or on whether a claim holds, are marked', () => {
    expect(disputed([pack('one', 'clinician'), pack('two', 'brand')])).toEqual(['one source', 'two source']);
    expect(disputed([pack('one', 'clinician'), pack('two', 'clinician', 'supported')])).toEqual([
      'one claim',
      'two claim',
    ]);
  });
});
