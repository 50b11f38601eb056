/** Rule: published conduct is quoted and dated, and says where to object, unless an official act speaks for itself. */
import type { SourceRecord } from '../../../model/records';
import { isOfficialAct } from '../official-acts';
import { problemAt, type Rule } from '../rule';
import type { Loaded, Problem } from '../yaml-record';

const NAME = 'conduct-proof';

export const conductProof: Rule = {
  name: NAME,
  reason: 'What may harm a name must be checkable word for word, and its owner must know where to object.',
  fix: 'Quote the sentence with the date of its page and give an address for objections, or take the entry out.',
  check: ({ registry, today }) => registry.sources.flatMap((loaded) => complaints(loaded, today)),
};

function complaints(loaded: Loaded<SourceRecord>, today: string): Problem[] {
  return loaded.record.conduct.flatMap((entry, index) => {
    const at = ['conduct', index];
    const future =
      entry.date > today ? [problemAt(NAME, loaded, [...at, 'date'], `${entry.date} has not come yet`)] : [];
    if (isOfficialAct(entry.type)) return future;
    const isQuoted = entry.evidence.some((key) => {
      const page = loaded.record.evidence[key];
      return page?.quote !== undefined && page.date !== undefined;
    });
    const unquoted = isQuoted ? [] : [problemAt(NAME, loaded, at, `${entry.type} needs evidence with quote and date`)];
    const unheard = entry.objections
      ? []
      : [problemAt(NAME, loaded, at, `${entry.type} needs an address in objections`)];
    return [...future, ...unquoted, ...unheard];
  });
}
