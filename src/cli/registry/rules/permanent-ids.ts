/** Rule: an id that was once published means something for ever. */
import { allRecords, nameOf, problemAt, type Rule, type RuleContext } from '../rule';
import type { Problem } from '../yaml-record';

const NAME = 'permanent-ids';

export const permanentIds: Rule = {
  name: NAME,
  reason: "Readers' own choices, other registries and links point at ids; none of them may lead nowhere.",
  fix: 'Leave a file with id, on and moved (the record that answers now) or retired (why none does).',
  check: (context) => [...lostIds(context), ...deadEnds(context)],
};

/** What stood in the registry before and is not there any more, neither as a record nor as a note of where it went. */
function lostIds({ registry, base }: RuleContext): Problem[] {
  if (base === null) return [];
  // Records that cannot be read are told by the schema; their ids are still there.
  const now = new Set([
    ...[...allRecords(registry), ...registry.gone].map(nameOf),
    ...registry.problems.map(({ file }) => file.replace(/^.*\/|\.ya?ml$/g, '')),
  ]);
  return [...allRecords(base), ...base.gone].flatMap((old) => {
    const name = nameOf(old);
    if (now.has(name) || now.has(old.record.id)) return [];
    const message = `id: ${old.record.id} was on record and is gone without a word`;
    return [{ file: old.raw.file, line: 1, column: 1, rule: NAME, message, record: name, field: 'id' }];
  });
}

/** A move must end at a record, in one step: whoever follows it asks once. */
function deadEnds({ registry }: RuleContext): Problem[] {
  const living = new Set(allRecords(registry).map(nameOf));
  return registry.gone.flatMap((gone) => {
    const { moved } = gone.record;
    if (moved === undefined || living.has(`${gone.kind}/${moved}`)) return [];
    const next = registry.gone.find(({ kind, record }) => kind === gone.kind && record.id === moved);
    const hint = next?.record.moved ? `moved on to ${next.record.moved}; name that` : 'is not on record';
    return [problemAt(NAME, gone, ['moved'], `${moved} ${hint}`)];
  });
}
