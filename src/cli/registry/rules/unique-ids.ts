/** Rule: an id means one record, for ever. */
import { type AnyLoaded, problemAt, type Rule, type RuleContext } from '../rule';
import type { Problem } from '../yaml-record';

export const uniqueIds: Rule = {
  name: 'unique-ids',
  reason: "Readers' own choices and other records point at ids, so two records never share one.",
  check: ({ registry }: RuleContext) =>
    [registry.sources, registry.claims, registry.studies, registry.medicines, registry.countries].flatMap(repeated),
};

function repeated(records: readonly AnyLoaded[]): Problem[] {
  const first = new Map<string, string>();
  return records.flatMap((loaded) => {
    const before = first.get(loaded.record.id);
    if (before === undefined) {
      first.set(loaded.record.id, loaded.raw.file);
      return [];
    }
    return [problemAt('unique-ids', loaded, ['id'], `id: ${loaded.record.id} already stands in ${before}`)];
  });
}
