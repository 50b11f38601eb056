/** Rule: words that repeat one claim never correct another. */
import { problemAt, type Rule } from '../rule';

export const apartWordings: Rule = {
  name: 'apart-wordings',
  reason: 'A phrase that is both a repeat and a correction would accuse the people who correct.',
  check({ registry }) {
    const corrections = new Map<string, string>();
    for (const { record } of registry.claims)
      for (const phrase of Object.values(record.debunks).flat()) corrections.set(flat(phrase), record.id);
    return registry.claims.flatMap((loaded) =>
      Object.entries(loaded.record.wordings).flatMap(([language, phrases]) =>
        phrases.flatMap((phrase, index) => {
          const other = corrections.get(flat(phrase));
          if (other === undefined) return [];
          const at = ['wordings', language, index];
          return [
            problemAt(
              'apart-wordings',
              loaded,
              at,
              `${at.join('.')}: "${phrase}" also stands in the debunks of ${other}`,
            ),
          ];
        }),
      ),
    );
  },
};

function flat(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
