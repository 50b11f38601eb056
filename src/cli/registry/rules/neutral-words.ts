/** Rule: a record names facts, never a person's motive or worth. */
import { problemAt, type Rule } from '../rule';

const LOADED_WORDS = [
  'liar',
  'lying',
  'fraudster',
  'scam',
  'quack',
  'idiot',
  'shill',
  'charlatan',
  'nonsense',
  'crazy',
  'conspiracy theorist',
  'stupid',
];

export const neutralWords: Rule = {
  name: 'neutral-words',
  reason: 'What we show is read by the person it is about: it states what is known and accuses nobody.',
  check({ registry }) {
    const claims = registry.claims.flatMap((loaded) =>
      (['answer', 'do'] as const).flatMap((field) =>
        found(loaded.record[field].en).map((word) =>
          problemAt('neutral-words', loaded, [field, 'en'], `${field}.en: "${word}" judges; say what is known`),
        ),
      ),
    );
    const sources = registry.sources.flatMap((loaded) =>
      found(loaded.record.about.en).map((word) =>
        problemAt('neutral-words', loaded, ['about', 'en'], `about.en: "${word}" judges; say what it is`),
      ),
    );
    const studies = registry.studies.flatMap((loaded) =>
      found(loaded.record.reason.en).map((word) =>
        problemAt('neutral-words', loaded, ['reason', 'en'], `reason.en: "${word}" judges; say what the notice says`),
      ),
    );
    return [...claims, ...sources, ...studies];
  },
};

function found(text: string | undefined): string[] {
  const words = ` ${(text ?? '').toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
  return LOADED_WORDS.filter((word) => words.includes(` ${word} `));
}
