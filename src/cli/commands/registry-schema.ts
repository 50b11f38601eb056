/** `registry schema`: writes JSON Schemas made from our own, so that editors help while a record is written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { claimSchema, sourceSchema } from '../../model/records';
import { EMBEDDED } from '../lookup';
import { write } from '../output';
import { readArguments } from '../usage';

/** The schemas as text, by file name. Checks that JSON Schema cannot say are left to `registry validate`. */
export function recordSchemas(): Record<string, string> {
  const options = { typeMode: 'input', errorMode: 'ignore' } as const;
  const text = (schema: typeof sourceSchema | typeof claimSchema) =>
    `${JSON.stringify(toJsonSchema(schema, options), null, 2)}\n`;
  return { 'source.json': text(sourceSchema), 'claim.json': text(claimSchema) };
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
