/** Records for tests: valid ones of invented bodies, with only what a test is about written out. */
import * as v from 'valibot';
import { type ClaimRecord, claimSchema, type SourceRecord, sourceSchema } from '../../src/model/records';
import type { Registry } from '../../src/pack/compile';

const REVIEWED = { by: ['project'], on: '2026-11-01', review_by: '2027-05-01' };
const EVIDENCE = {
  url: 'https://agency.example/about',
  publisher: 'Example Agency',
  title: 'About us',
  seen: 'page',
  retrieved: '2026-11-01',
};

/** @throws {v.ValiError} when the parts make no valid record */
export function aSource(parts: Partial<v.InferInput<typeof sourceSchema>> & { id: string }): SourceRecord {
  return v.parse(sourceSchema, {
    name: `The ${parts.id} body`,
    kind: 'health-agency',
    country: 'US',
    evidence: { e1: EVIDENCE },
    reviewed: REVIEWED,
    ...parts,
  });
}

/** @throws {v.ValiError} when the parts make no valid record */
export function aClaim(parts: Partial<v.InferInput<typeof claimSchema>> & { id: string }): ClaimRecord {
  return v.parse(claimSchema, {
    claim: { en: 'Moon water cures arthritis.' },
    verdict: 'false',
    harm: 'low',
    topics: ['example'],
    wordings: { en: ['moon water cured my arthritis', 'arthritis goes away with moon water'] },
    debunks: { en: ['moon water does not cure arthritis'] },
    answer: { en: 'No study has found that moon water changes arthritis.' },
    evidence: [EVIDENCE],
    reviewed: REVIEWED,
    ...parts,
  });
}

/** A verified, active account. */
export function anAccount(platform: SourceRecord['accounts'][number]['platform'], handle: string, more: object = {}) {
  return { platform, handle, evidence: ['e1'], verified: '2026-11-01', review_by: '2027-05-01', ...more };
}

export function aRegistry(parts: Partial<Registry> = {}): Registry {
  return { publisher: 'test', name: 'Test', date: '2026-11-01', sequence: 1, sources: [], claims: [], ...parts };
}
