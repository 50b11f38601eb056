/** The reference cases as data, for the tests that run all of them. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FindingFacts, SignalId, Stance, Subject, Tone } from '../../../src/model/assessment';
import type { PostFacts } from '../../../src/model/post-facts';
import type { Reader } from '../../../src/model/settings';
import { SIGNALS } from '../../../src/signals/index';

/** `finds` tells whether a finding of the signal fits everything else that is expected; `facts` is a subset. */
export interface Expected {
  finds: boolean;
  tone?: Tone;
  stance?: Stance;
  subject?: Subject;
  facts?: FindingFacts;
}

/** `pending` says why a reasonable case does not hold yet; a case that holds must lose it. */
export interface Case {
  name: string;
  facts: PostFacts;
  reader?: Partial<Reader>;
  expect: Expected;
  pending?: string;
  /** Written by somebody who wants to break or to borrow our badge. */
  hostile?: boolean;
}

export interface CaseFile {
  id: SignalId;
  about: string;
  cases: Case[];
}

/** One file a signal; a signal without a file has no cases, which the tests say. */
export function caseFiles(): CaseFile[] {
  return SIGNALS.map(({ id }) => {
    const file = fileURLToPath(new URL(`../../reference/signals/${id}.json`, import.meta.url));
    if (!existsSync(file)) return { id, about: '', cases: [] };
    return { id, ...(JSON.parse(readFileSync(file, 'utf8')) as { about: string; cases: Case[] }) };
  });
}
