/** The order of a record's fields: that of its schema. */
import { goneSchema } from '../../model/gone';
import { datasetSchema } from '../../model/imports';
import { claimSchema, countrySchema, medicineSchema, sourceSchema, studySchema } from '../../model/records';
import { schemaName } from './schema-line';
import type { RawRecord } from './yaml-record';

const ORDERS: Readonly<Record<string, readonly string[]>> = {
  source: Object.keys(sourceSchema.entries),
  claim: Object.keys(claimSchema.entries),
  study: Object.keys(studySchema.entries),
  medicine: Object.keys(medicineSchema.entries),
  country: Object.keys(countrySchema.entries),
  dataset: Object.keys(datasetSchema.entries),
  gone: Object.keys(goneSchema.pipe[0].entries),
};

/** Unknown fields, of which the schema complains, come last. */
export function orderedFields({ path, value }: Pick<RawRecord, 'path' | 'value'>): string[] {
  const order = ORDERS[schemaName(path, value)];
  if (order === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const place = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length);
  return Object.keys(value).sort((a, b) => place(a) - place(b));
}

/** The first field that stands elsewhere; `null` where all is well. */
export function outOfOrder(raw: Pick<RawRecord, 'path' | 'value'>): string | null {
  const expected = orderedFields(raw);
  if (expected.length === 0) return null;
  const found = Object.keys(raw.value as object);
  return found.find((field, index) => field !== expected[index]) ?? null;
}
