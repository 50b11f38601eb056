/** Rule: an id means one record, for ever. */
import type { Gone } from '../load';
import { type AnyLoaded, allRecords, nameOf, problemAt, type Rule, type RuleContext } from '../rule';
import type { Problem } from '../yaml-record';

export const uniqueIds: Rule = {
  name: 'unique-ids',
  reason: "Readers' own choices and other records point at ids, so two records never share one.",
  fix: 'Give the newer record another id.',
  check: ({ registry }: RuleContext) => repeated([...allRecords(registry), ...registry.gone]),
};

function repeated(records: readonly (AnyLoaded | Gone)[]): Problem[] {
  const first = new Map<string, string>();
  return records.flatMap((loaded) => {
    const before = first.get(nameOf(loaded));
    if (before === undefined) {
      first.set(nameOf(loaded), loaded.raw.file);
      return [];
    }
    return [problemAt('unique-ids', loaded, ['id'], `${loaded.record.id} already stands in ${before}`)];
  });
}
