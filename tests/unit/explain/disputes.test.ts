/** What a reader is told where registries contradict each other, and when they could not be confirmed lately. */
import { describe, expect, it } from 'vitest';
import { toBadgeView } from '../../../src/explain/badge-view';
import { findDispute } from '../../../src/explain/disputes';
import { explainFinding } from '../../../src/explain/explain-finding';
import type { Finding } from '../../../src/model/assessment';
import { claim, finding, translator } from './findings';

const t = translator();
const view = (...findings: Finding[]) => toBadgeView({ status: 'checked', health: true, findings }, t);

function speaker(
  registry: string,
  kind: string,
  changes: Partial<Finding> = {},
  facts: Finding['facts'] = {},
): Finding {
  return finding('source', {
    ...{ publisher: registry.toLowerCase(), subject: { source: 'oakfield' }, tone: 'support', ...changes },
    facts: { name: 'Oakfield', kind, registry, ...facts },
  });
}
const disputed = { disputed: true };

describe('registries that differ on who is speaking', () => {
  const sides = [speaker('Heart', 'hospital', {}, disputed), speaker('Lung', 'brand', { tone: 'interest' }, disputed)];

  it('are told before either, with both names', () => {
    const badge = view(...sides);
    expect(badge).toMatchObject({ tone: 'interest', words: 'Registries differ', more: 2 });
    expect(badge?.says.replace(/[\u2066-\u2069]/g, '')).toContain('Lung: Product brand. Heart: Hospital.');
    expect(badge?.also.map(({ words }) => words)).toEqual(['Product brand', 'Hospital']);
  });

  it('stand behind a warning that nobody contradicts', () => {
    const badge = view(claim(), ...sides);
    expect(badge?.words).toBe('Checked: not true');
    expect(badge?.also.map(({ words }) => words)).toEqual(['Registries differ', 'Product brand', 'Hospital']);
  });

  it('are no contradiction where they agree, or where one side is not shown', () => {
    expect(findDispute([speaker('Heart', 'hospital'), speaker('Lung', 'hospital')])).toBeNull();
    expect(findDispute(sides.slice(0, 1))).toBeNull();
  });
});

describe('registries that differ on a claim', () => {
  it('are shown side by side, in the sobering tone', () => {
    const holds = claim({ publisher: 'lung', tone: 'info' }, { verdict: 'supported', registry: 'Lung', ...disputed });
    const badge = view(holds, claim({ publisher: 'heart' }, { registry: 'Heart', ...disputed }));
    expect(badge).toMatchObject({ tone: 'caution', words: 'Registries differ' });
    expect(badge?.says).toMatch(/Heart.*Checked: not true.*Lung/);
  });
});

describe('a registry that could not be confirmed lately', () => {
  it('dates what it says after a week', () => {
    const badge = view(claim({}, { asOf: '2026-11-02' }));
    expect(badge?.words).toBe('Checked: not true');
    expect(badge?.says).toContain('Known on 2 November 2026. The registry has not been confirmed since.');
  });

  it('says since when nobody has checked who somebody is, after three months', () => {
    const badge = view(speaker('Heart', 'hospital', { tone: 'quiet' }, { uncheckedSince: '2026-08-01' }));
    expect(badge).toMatchObject({ tone: 'quiet', words: 'Not checked since Aug 2026' });
    expect(badge?.says).toContain('cannot say if that still holds');
    expect(badge?.words).not.toContain('Not in registry');
  });

  it('names the registry in full explanations', () => {
    const { registry } = explainFinding(speaker('Heart', 'hospital'));
    expect(registry && t.fill(registry)).toMatch(/From the registry .?Heart.?\./);
  });
});
