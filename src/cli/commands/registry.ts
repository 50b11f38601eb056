/** `registry …`: the maintainers' commands. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { packOf } from '../lookup';
import { write } from '../output';
import { loadRegistry } from '../registry/load';
import { folderOf } from '../registry-folder';
import { readArguments, readToday, UsageError } from '../usage';
import { diff } from './registry-diff';
import { graph } from './registry-graph';
import { importRecords } from './registry-import';
import { keys } from './registry-keys';
import { lookup } from './registry-lookup';
import { newRecord } from './registry-new';
import { publish } from './registry-publish';
import { writeSchemas } from './registry-schema';
import { serve } from './registry-serve';
import { stats } from './registry-stats';
import { validate } from './registry-validate';
import { verify } from './registry-verify';

const SUBCOMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  validate,
  build,
  diff,
  stats,
  serve,
  graph,
  lookup,
  import: importRecords,
  new: newRecord,
  schema: writeSchemas,
  keys,
  publish,
  verify,
};

export async function registry(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  const command = name !== undefined && Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (!command)
    throw new UsageError(`registry needs one of: ${Object.keys(SUBCOMMANDS).join(', ')}${name ? `; got ${name}` : ''}`);
  return command(rest);
}

async function build(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    out: { type: 'string' },
    publisher: { type: 'string' },
    name: { type: 'string' },
    date: { type: 'string' },
  });
  if (values.out === undefined) throw new UsageError('registry build needs --out FILE');
  const { publisher, name, date } = values;
  if (publisher !== undefined && !/^[a-z0-9][a-z0-9-]*$/.test(publisher))
    throw new UsageError(`--publisher takes lower-case words joined by hyphens, got ${publisher}`);
  const header = {
    ...(publisher ? { publisher } : {}),
    ...(name ? { name } : {}),
    ...(date ? { date: readToday(date) } : {}),
  };
  const pack = packOf(loadRegistry(folderOf(positionals)), header);
  mkdirSync(dirname(resolve(values.out)), { recursive: true });
  writeFileSync(values.out, pack);
  await write(`${values.out}: ${pack.byteLength} bytes\n`);
  return 0;
}
