/** Rule: a phrase stands once in a claim, and means one thing. */
import type { ClaimRecord } from '../../../model/records';
import { flatPhrase } from '../flat-phrase';
import { problemAt, type Rule } from '../rule';
import type { Loaded, Problem } from '../yaml-record';

const NAME = 'distinct-phrases';
const FIELDS = ['wordings', 'debunks', 'asks'] as const;

export const distinctPhrases: Rule = {
  name: NAME,
  reason: 'Phrases are counted to tell whether a claim is ready, and one that stands twice counts for nothing.',
  fix: 'Write another way in which people say it, or take the second one out.',
  check: ({ registry }) => registry.claims.flatMap(repeats),
};

function repeats(loaded: Loaded<ClaimRecord>): Problem[] {
  const seen = new Map<string, string>();
  return FIELDS.flatMap((field) =>
    Object.entries(loaded.record[field]).flatMap(([language, phrases]) =>
      phrases.flatMap((phrase, index) => {
        const key = `${language} ${flatPhrase(phrase)}`;
        const before = seen.get(key);
        seen.set(key, before ?? field);
        // A wording that is a debunk too is told by `apart-wordings`.
        if (before === undefined || (before === 'wordings' && field === 'debunks')) return [];
        return [problemAt(NAME, loaded, [field, language, index], `"${phrase}" already stands in ${before}`)];
      }),
    ),
  );
}
