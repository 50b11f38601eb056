/** Rule: days follow each other: a page is looked at before a record is approved, and nothing was seen tomorrow. */
import { type AnyLoaded, allRecords, problemAt, type Rule } from '../rule';
import type { FieldPath, Problem } from '../yaml-record';

const NAME = 'past-days';

export const pastDays: Rule = {
  name: NAME,
  reason: 'A day that cannot be true makes every other day of the record doubtful.',
  fix: 'Write the day on which somebody looked; an end comes after its beginning.',
  check: ({ registry, today }) => allRecords(registry).flatMap((loaded) => complaints(loaded, today)),
};

function complaints(loaded: AnyLoaded, today: string): Problem[] {
  const { record } = loaded;
  const at = (path: FieldPath, message: string) => problemAt(NAME, loaded, path, message);
  const { on } = record.reviewed;
  const approved = on > today ? [at(['reviewed', 'on'], `${on} has not come yet`)] : [];
  const seen = Object.entries(record.evidence).flatMap(([key, { retrieved, date }]) => {
    const place = ['evidence', Array.isArray(record.evidence) ? Number(key) : key];
    if (retrieved > on) return [at([...place, 'retrieved'], `looked at on ${retrieved}, after the approval of ${on}`)];
    if (date !== undefined && date > retrieved)
      return [at([...place, 'date'], `published on ${date}, after it was looked at`)];
    return [];
  });
  return [...approved, ...seen, ...spans(loaded)];
}

/** Beginnings and ends; a year alone lies anywhere in it. */
function spans(loaded: AnyLoaded): Problem[] {
  const { record } = loaded;
  if (!('interests' in record)) return [];
  const turned = (from: string | number | undefined, to: string | number | undefined) => {
    if (from === undefined || to === undefined) return false;
    const length = Math.min(String(from).length, String(to).length);
    return String(to).slice(0, length) < String(from).slice(0, length);
  };
  return [
    ...record.interests.flatMap(({ since, until }, index) =>
      turned(since, until)
        ? [problemAt(NAME, loaded, ['interests', index, 'until'], `${until} is before ${since}`)]
        : [],
    ),
    ...record.topic_exceptions.flatMap(({ from, to }, index) =>
      turned(from, to) ? [problemAt(NAME, loaded, ['topic_exceptions', index, 'to'], `${to} is before ${from}`)] : [],
    ),
    ...record.accounts.flatMap(({ verified }, index) =>
      verified !== undefined && verified > record.reviewed.on
        ? [
            problemAt(
              NAME,
              loaded,
              ['accounts', index, 'verified'],
              `${verified} is after the approval of ${record.reviewed.on}`,
            ),
          ]
        : [],
    ),
  ];
}
