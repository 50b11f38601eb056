/** `registry schema`: writes JSON Schemas made from our own, so that editors help while a record is written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { goneSchema } from '../../model/gone';
import { datasetSchema } from '../../model/imports';
import {
  claimSchema,
  countrySchema,
  disabledSchema,
  medicineSchema,
  sourceSchema,
  studySchema,
} from '../../model/records';
import { EMBEDDED } from '../lookup';
import { write } from '../output';
import { exceptionsSchema } from '../registry/exceptions';
import { readArguments } from '../usage';

/** By the name that the first line of a record gives (`registry/schema-line.ts`). */
const SCHEMAS: Readonly<Record<string, GenericSchema>> = {
  source: sourceSchema,
  claim: claimSchema,
  study: studySchema,
  medicine: medicineSchema,
  country: countrySchema,
  dataset: datasetSchema,
  gone: goneSchema,
  exceptions: exceptionsSchema,
  disabled: disabledSchema,
};

/** The schemas as text, by file name. Checks that JSON Schema cannot say are left to `registry validate`. */
export function recordSchemas(): Record<string, string> {
  const options = { typeMode: 'input', errorMode: 'ignore' } as const;
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(toJsonSchema(schema, options), null, 2)}\n`,
    ]),
  );
}

export async function writeSchemas(args: string[]): Promise<number> {
  readArguments(args, {});
  const folder = join(EMBEDDED, 'schema');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(recordSchemas())) {
    writeFileSync(join(folder, name), text);
    await write(`${join('src/registry/schema', name)}\n`);
  }
  return 0;
}
