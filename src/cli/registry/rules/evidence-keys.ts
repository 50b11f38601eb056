/** Rule: every fact points at evidence that stands in the record, and all evidence supports a fact. */
import type { CountryRecord, MedicineRecord, SourceRecord } from '../../../model/records';
import { type AnyLoaded, problemAt, type Rule } from '../rule';
import type { FieldPath } from '../yaml-record';

export const evidenceKeys: Rule = {
  name: 'evidence-keys',
  reason: 'Nothing is shown without the page it rests on.',
  fix: 'Point the fact at evidence of this record, or take out evidence that supports nothing.',
  check: ({ registry }) => [
    ...registry.sources.flatMap((loaded) => keyProblems(loaded, usesOf(loaded.record), loaded.record.evidence)),
    ...registry.medicines.flatMap((loaded) => keyProblems(loaded, leafletUses(loaded.record), loaded.record.evidence)),
    ...registry.countries.flatMap((loaded) => keyProblems(loaded, contactUses(loaded.record), loaded.record.evidence)),
  ],
};

interface Use {
  key: string;
  path: FieldPath;
}

function keyProblems(loaded: AnyLoaded, uses: readonly Use[], evidence: SourceRecord['evidence']) {
  const known = new Set(Object.keys(evidence));
  const used = new Set(uses.map(({ key }) => key));
  const missing = uses
    .filter(({ key }) => !known.has(key))
    .map(({ key, path }) => problemAt('evidence-keys', loaded, path, `no evidence ${key} in this record`));
  const idle = [...known]
    .filter((key) => !used.has(key))
    .map((key) => problemAt('evidence-keys', loaded, ['evidence', key], 'supports nothing in this record'));
  return [...missing, ...idle];
}

function leafletUses({ leaflets }: MedicineRecord): Use[] {
  return leaflets.flatMap(({ evidence }, index) =>
    evidence.map((key) => ({ key, path: ['leaflets', index, 'evidence'] })),
  );
}

function contactUses(country: CountryRecord): Use[] {
  const single = (['side_effects', 'leaflets'] as const).flatMap((field) =>
    (country[field]?.evidence ?? []).map((key) => ({ key, path: [field, 'evidence'] })),
  );
  const listed = (['registers', 'emergency', 'crisis', 'poison'] as const).flatMap((field) =>
    country[field].flatMap(({ evidence }, index) => evidence.map((key) => ({ key, path: [field, index, 'evidence'] }))),
  );
  return [...single, ...listed];
}

function usesOf(source: SourceRecord): Use[] {
  const lists = {
    domains: source.domains,
    accounts: source.accounts,
    interests: source.interests,
    topic_exceptions: source.topic_exceptions,
    conduct: source.conduct,
    products: source.products,
  };
  const inLists = Object.entries(lists).flatMap(([field, list]) =>
    list.flatMap((item, index) => (item.evidence ?? []).map((key) => ({ key, path: [field, index, 'evidence'] }))),
  );
  const inPractices = Object.entries(source.practices).flatMap(([name, practice]) =>
    (practice?.evidence ?? []).map((key) => ({ key, path: ['practices', name, 'evidence'] })),
  );
  return [...inLists, ...inPractices];
}
