/** Rule: a claim is complete in every language it speaks. */
import type { ClaimRecord } from '../../../model/records';
import { problemAt, type Rule } from '../rule';

const FIELDS = ['wordings', 'debunks', 'asks', 'answer'] as const;
/** Fewest phrases in English, the language every claim has. */
const LEAST_ENGLISH = { wordings: 12, debunks: 4, asks: 3 } as const;
/** Fewest wordings in each other language. */
const LEAST_OTHER = 6;
const LONGEST_ANSWER = 240;

export const claimLanguages: Rule = {
  name: 'claim-languages',
  reason: 'A claim that is half translated is matched in a language in which it cannot be explained.',
  fix: 'Write the missing field in that language, or take the language out of the claim.',
  check: ({ registry }) =>
    registry.claims.flatMap((loaded) =>
      [...missing(loaded.record), ...tooFew(loaded.record), ...undeclared(loaded.record)].map(([field, message]) =>
        problemAt('claim-languages', loaded, [field], message),
      ),
    ),
};

type Complaint = [field: string, message: string];

function missing(record: ClaimRecord): Complaint[] {
  const complaints: Complaint[] = record.claim.en === undefined ? [['claim', 'expected English']] : [];
  for (const language of Object.keys(record.claim)) {
    for (const field of FIELDS)
      if (record[field][language] === undefined)
        complaints.push([field, `missing in ${language}, which claim declares`]);
    const demands = record.harm === 'high' ? 'high harm' : record.do.en && 'English';
    if (demands && record.do[language] === undefined)
      complaints.push(['do', `missing in ${language}: ${demands} says what to do now`]);
    const answer = record.answer[language] ?? '';
    if ([...answer].length > LONGEST_ANSWER)
      complaints.push(['answer', `${language} has ${[...answer].length} characters, at most ${LONGEST_ANSWER}`]);
  }
  return complaints;
}

function tooFew(record: ClaimRecord): Complaint[] {
  const english = Object.entries(LEAST_ENGLISH).flatMap(([field, least]): Complaint[] => {
    const count = record[field as keyof typeof LEAST_ENGLISH].en?.length ?? 0;
    return count < least ? [[field, `${count} in English, at least ${least}`]] : [];
  });
  const others = Object.entries(record.wordings).flatMap(([language, { length }]): Complaint[] =>
    language !== 'en' && length < LEAST_OTHER
      ? [['wordings', `${length} in ${language}, at least ${LEAST_OTHER}`]]
      : [],
  );
  return [...english, ...others];
}

/** Words in a language in which the claim itself is not written. */
function undeclared(record: ClaimRecord): Complaint[] {
  return ([...FIELDS, 'do'] as const).flatMap((field) =>
    Object.keys(record[field]).flatMap((language): Complaint[] =>
      record.claim[language] === undefined ? [[field, `speaks ${language}, which claim does not`]] : [],
    ),
  );
}
