/** What is left of a record that is no more: ids are for ever, so its file stays and says where to look instead. */
import * as v from 'valibot';
import { day, filled, recordId } from './records';

/** Stands in the file of the old record. `moved` names the record of the same kind that answers now. */
export const goneSchema = v.pipe(
  v.strictObject({
    id: recordId,
    moved: v.optional(recordId),
    /** Why nothing answers for it any more: one neutral sentence. */
    retired: v.optional(filled),
    on: day,
  }),
  v.check(
    ({ moved, retired }) => (moved === undefined) !== (retired === undefined),
    'expected either moved or retired',
  ),
);
export type GoneRecord = v.InferOutput<typeof goneSchema>;
