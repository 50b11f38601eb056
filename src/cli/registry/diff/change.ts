/** What a difference is made of: one thing that a reader would notice, in words. */

/** In the order in which they are told. */
export const HEADINGS = {
  lost: 'Gone without a word',
  verdict: 'Verdicts',
  conduct: 'Published conduct',
  exception: 'Topic exceptions',
  new: 'New records',
  moved: 'Moved or retired',
  account: 'Accounts',
  domain: 'Sites',
  interest: 'Who owns, funds, pays whom',
  practice: 'Practices of communities',
  answer: 'What is said of claims',
  language: 'Languages',
  identity: 'Names and kinds',
  study: 'Studies',
  medicine: 'Medicines',
  country: 'Countries',
  expired: 'Past their day: no longer shown',
  renewed: 'Looked at again',
  imported: 'Data sets',
  other: 'Evidence and wording',
} as const;
export type Heading = keyof typeof HEADINGS;

export interface Change {
  heading: Heading;
  /** `source/cdc` */
  record: string;
  says: string;
}
