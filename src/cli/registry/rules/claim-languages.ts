/** Rule: a claim is complete in every language it speaks. */
import { problemAt, type Rule } from '../rule';

const FIELDS = ['wordings', 'debunks', 'asks', 'answer'] as const;
/** Fewest phrases in English, the language every claim has. */
const LEAST_ENGLISH = { wordings: 12, debunks: 4, asks: 3 } as const;
const LONGEST_ANSWER = 240;

export const claimLanguages: Rule = {
  name: 'claim-languages',
  reason: 'A claim that is half translated is matched in a language in which it cannot be explained.',
  check({ registry }) {
    return registry.claims.flatMap((loaded) => {
      const { record } = loaded;
      const complaints: [string, string][] = [];
      if (record.claim.en === undefined) complaints.push(['claim', 'expected English']);
      for (const language of Object.keys(record.claim)) {
        for (const field of FIELDS)
          if (record[field][language] === undefined)
            complaints.push([field, `missing in ${language}, which claim declares`]);
        if (record.harm === 'high' && record.do[language] === undefined)
          complaints.push(['do', `missing in ${language}: high harm says what to do now`]);
        const answer = record.answer[language] ?? '';
        if ([...answer].length > LONGEST_ANSWER)
          complaints.push(['answer', `${language} has ${[...answer].length} characters, at most ${LONGEST_ANSWER}`]);
      }
      for (const [field, least] of Object.entries(LEAST_ENGLISH) as [keyof typeof LEAST_ENGLISH, number][]) {
        const count = record[field].en?.length ?? 0;
        if (count < least) complaints.push([field, `${count} in English, at least ${least}`]);
      }
      return complaints.map(([field, message]) =>
        problemAt('claim-languages', loaded, [field], `${field}: ${message}`),
      );
    });
  },
};
