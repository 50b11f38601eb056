/** What `registry stats` counts, and which facts it draws to be checked. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EMBEDDED } from '../../../src/cli/lookup';
import { allFacts, isSupported } from '../../../src/cli/registry/facts';
import { loadRegistry } from '../../../src/cli/registry/load';
import { formatFact, sampleFacts } from '../../../src/cli/registry/sample';
import { countRegistry, formatCounts } from '../../../src/cli/registry/stats';

const VALID = new URL('../../reference/registry/valid', import.meta.url).pathname;
const TODAY = '2026-11-22';
const registry = loadRegistry(VALID);
const counts = countRegistry(registry, TODAY);

describe('the counts', () => {
  it('have every name that is asked for', () => {
    const names =
      'curated imported sources accounts accountsVerified domains interests communities diseaseAreas countries claims claimsByLanguage topics wordings studies medicines expired unsupported';
    expect(Object.keys(counts)).toEqual(expect.arrayContaining(names.split(' ')));
  });

  it('are those of the records', () => {
    expect(counts).toMatchObject({
      curated: 2,
      imported: 0,
      accounts: 4,
      accountsVerified: 2,
      shareVerified: 50,
      domains: 3,
      interests: 1,
      claims: 1,
      claimsByLanguage: { en: 1 },
      topics: 2,
      wordings: 12,
      sourcesByKind: { 'drug-maker': 1, 'health-agency': 1 },
      recordsByAge: { 'up to a month': 3 },
      conduct: 1,
    });
  });

  it('tell what is past its day apart from what is next', () => {
    const later = countRegistry(registry, '2027-04-02');
    expect(later.expired).toBe(1);
    expect(later.expiringNext).toEqual([
      { record: 'source/agency', on: '2027-10-01' },
      { record: 'source/maker', on: '2027-10-01' },
    ]);
  });

  it('call a fact unsupported when nobody saw a text', () => {
    const unseen = allFacts(registry).filter((fact) => !isSupported(fact));
    expect(unseen.every(({ record }) => record === 'source/maker')).toBe(true);
    expect(counts.unsupported).toBe(unseen.length);
    expect(unseen).toHaveLength(3);
  });

  it('fit on lines', () => {
    expect(formatCounts(counts)).toMatch(/^curated +2$/m);
    expect(formatCounts(counts)).toContain('2027-04-01  claim/moon-water');
  });
});

describe('the facts of the registry that ships', () => {
  const facts = allFacts(loadRegistry(EMBEDDED));

  it('each rest on evidence', () => {
    expect(
      facts.filter(({ evidence }) => evidence.length === 0).map(({ record, field }) => `${record} ${field}`),
    ).toEqual([]);
  });

  it('are drawn alike for one seed, and otherwise for another', () => {
    const drawn = sampleFacts(facts, 100, 1);
    expect(new Set(drawn).size).toBe(100);
    expect(sampleFacts(facts, 100, 1)).toEqual(drawn);
    expect(sampleFacts(facts, 100, 2)).not.toEqual(drawn);
    expect(sampleFacts(facts.slice(0, 3), 100, 1)).toHaveLength(3);
  });

  it('are shown with the line they stand on and what was seen', () => {
    const [fact] = sampleFacts(
      facts.filter(({ evidence }) => evidence.some(({ quote }) => quote)),
      1,
      1,
    );
    if (!fact) throw new Error('no fact with a quotation');
    const text = formatFact(fact, 0);
    expect(text).toContain(`${fact.file}:${fact.line}`);
    expect(text).toContain(fact.evidence.find(({ quote }) => quote)?.quote);
    expect(readFileSync(fact.file, 'utf8').split('\n').length).toBeGreaterThan(fact.line);
  });
});
