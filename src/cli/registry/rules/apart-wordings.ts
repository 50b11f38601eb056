/** Rule: words that repeat one claim never correct another. */
import { flatPhrase } from '../flat-phrase';
import { problemAt, type Rule } from '../rule';

export const apartWordings: Rule = {
  name: 'apart-wordings',
  reason: 'A phrase that is both a repeat and a correction would accuse the people who correct.',
  fix: 'Reword the phrase until it can only be a repeat, or take it out.',
  check({ registry }) {
    const corrections = new Map<string, string>();
    for (const { record } of registry.claims)
      for (const phrase of Object.values(record.debunks).flat()) corrections.set(flatPhrase(phrase), record.id);
    return registry.claims.flatMap((loaded) =>
      Object.entries(loaded.record.wordings).flatMap(([language, phrases]) =>
        phrases.flatMap((phrase, index) => {
          const other = corrections.get(flatPhrase(phrase));
          if (other === undefined) return [];
          const at = ['wordings', language, index];
          return [problemAt('apart-wordings', loaded, at, `"${phrase}" also stands in the debunks of ${other}`)];
        }),
      ),
    );
  },
};
