/** Complaints that are known and borne for a while: all in one file, each with its reason. One that is no longer needed is an error. */
import * as v from 'valibot';
import { day, filled } from '../../model/records';
import type { Loaded, Problem } from './yaml-record';

export const exceptionsSchema = v.array(
  v.strictObject({
    rule: filled,
    /** `source/cdc` */
    record: filled,
    /** `accounts.0.handle`, as the complaint names it */
    field: filled,
    reason: filled,
    since: day,
  }),
);
export type Exception = v.InferOutput<typeof exceptionsSchema>[number];

/** Complaints without those that are excepted, and one for each exception that nothing answers to. */
export function applyExceptions(
  problems: readonly Problem[],
  exceptions: Loaded<readonly Exception[]> | null,
): Problem[] {
  if (exceptions === null) return [...problems];
  const used = new Set<number>();
  const left = problems.filter((problem) => {
    const found = exceptions.record.findIndex((exception) => covers(exception, problem));
    if (found >= 0) used.add(found);
    return found < 0;
  });
  const idle = exceptions.record.flatMap(({ rule, record, field }, index) =>
    used.has(index) ? [] : [idleProblem(exceptions, index, `${rule} no longer complains of ${record} ${field}`)],
  );
  return [...left, ...idle];
}

/** Neither a record that cannot be read nor an id that was taken away can be excepted: others rest on both. */
const NEVER = new Set(['schema', 'syntax', 'folder', 'permanent-ids']);

function covers({ rule, record, field }: Exception, problem: Problem): boolean {
  return rule === problem.rule && record === problem.record && field === problem.field && !NEVER.has(rule);
}

function idleProblem({ raw }: Loaded<readonly Exception[]>, index: number, message: string): Problem {
  return { file: raw.file, ...raw.placeOf([index]), rule: 'exceptions', message: `${message}: take the exception out` };
}
