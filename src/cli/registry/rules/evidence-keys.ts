/** Rule: every fact points at evidence that stands in the record, and all evidence supports a fact. */
import type { SourceRecord } from '../../../model/records';
import { problemAt, type Rule } from '../rule';
import type { FieldPath } from '../yaml-record';

export const evidenceKeys: Rule = {
  name: 'evidence-keys',
  reason: 'Nothing is shown without the page it rests on.',
  check({ registry }) {
    return registry.sources.flatMap((loaded) => {
      const uses = usesOf(loaded.record);
      const known = new Set(Object.keys(loaded.record.evidence));
      const used = new Set(uses.map(({ key }) => key));
      const missing = uses
        .filter(({ key }) => !known.has(key))
        .map(({ key, path }) =>
          problemAt('evidence-keys', loaded, path, `${path.join('.')}: no evidence ${key} in this record`),
        );
      const idle = [...known]
        .filter((key) => !used.has(key))
        .map((key) =>
          problemAt('evidence-keys', loaded, ['evidence', key], `evidence.${key}: supports nothing in this record`),
        );
      return [...missing, ...idle];
    });
  },
};

function usesOf(source: SourceRecord): { key: string; path: FieldPath }[] {
  const lists = {
    domains: source.domains,
    accounts: source.accounts,
    interests: source.interests,
    topic_exceptions: source.topic_exceptions,
    conduct: source.conduct,
  };
  const inLists = Object.entries(lists).flatMap(([field, list]) =>
    list.flatMap((item, index) => item.evidence.map((key) => ({ key, path: [field, index, 'evidence'] }))),
  );
  const inPractices = Object.entries(source.practices).flatMap(([name, practice]) =>
    (practice?.evidence ?? []).map((key) => ({ key, path: ['practices', name, 'evidence'] })),
  );
  return [...inLists, ...inPractices];
}
