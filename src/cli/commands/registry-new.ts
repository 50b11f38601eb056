/** `registry new`: writes one record from flags, a saved file and answers, checks it at once and tells what is missing. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { stringify } from 'yaml';
import { slug } from '../import/fields';
import { EMBEDDED, formatProblem } from '../lookup';
import { write } from '../output';
import { fixText } from '../registry/fix';
import { askFor, withTerminal } from '../registry/new/ask';
import { type Draft, emptyDraft, NEW_TYPES, type NewType, placeOf } from '../registry/new/draft';
import { type Field, fieldsFor } from '../registry/new/fields';
import { draftFromFile } from '../registry/new/from-file';
import { validateRegistry } from '../registry/validate';
import { InputError, readArguments, readToday, UsageError } from '../usage';

const OPTIONS = {
  dir: { type: 'string' },
  from: { type: 'string' },
  url: { type: 'string' },
  today: { type: 'string' },
  'no-ask': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export async function newRecord(args: string[]): Promise<number> {
  const type = NEW_TYPES.find((name) => name === args[0]);
  if (!type) throw new UsageError(`registry new needs a type: registry new ${NEW_TYPES.join('|')} [ID]`);
  const fields = fieldsFor(type);
  const flags = Object.fromEntries(fields.map(({ flag }) => [flag, { type: 'string', multiple: true } as const]));
  const { values, positionals } = readArguments(args.slice(1), { ...OPTIONS, ...flags });
  const given = readId(positionals);
  const { dir, from, url, today: day } = values as Partial<Record<keyof typeof OPTIONS, string>>;
  const today = readToday(day);
  const draft = {
    ...emptyDraft(type, today),
    ...(from ? draftFromFile(from, { today, url, id: given }) : {}),
  } as Draft;
  putFlags(draft, fields, values as Record<string, string[] | undefined>);
  if (values['no-ask'] !== true && process.stdin.isTTY === true && process.stderr.isTTY === true)
    await withTerminal((question) => askFor(draft, fields, question));
  finish(type, draft, given);
  return writeRecord(type, draft, dir === undefined ? EMBEDDED : resolve(dir), today, values.json === true);
}

function readId([id, ...more]: string[]): string | undefined {
  if (more.length > 0) throw new UsageError(`expected one id, got ${[id, ...more].join(' ')}`);
  if (id !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    throw new UsageError(`an id is lower-case words joined by hyphens, got ${id}`);
  return id;
}

function putFlags(draft: Draft, fields: readonly Field[], values: Record<string, string[] | undefined>): void {
  for (const field of fields) {
    const answers = values[field.flag];
    if (answers === undefined) continue;
    try {
      field.put(draft, answers);
    } catch (error) {
      if (error instanceof RangeError) throw new UsageError(`--${field.flag}: ${error.message}`);
      throw error;
    }
  }
}

/** The id and the folder must be known; everything else may be filled in later. */
function finish(type: NewType, draft: Draft, id: string | undefined): void {
  delete draft.isFromFile;
  const named = draft.name || (draft.claim as { en?: string } | undefined)?.en || draft.inn || draft.doi || draft.id;
  draft.id = id ?? (draft.id || slug(String(named ?? '')));
  if (draft.id === '') throw new UsageError(`registry new ${type} needs an id or a name`);
  if ((type === 'source' || type === 'community') && draft.country === '') draft.country = 'INT';
  if (type === 'community') draft.kind = 'patient-community';
  if (type === 'claim' && (draft.topics as string[]).length === 0) draft.topics = ['general'];
}

async function writeRecord(type: NewType, draft: Draft, folder: string, today: string, json: boolean): Promise<number> {
  const path = placeOf(type, draft);
  const file = join(folder, path);
  const shown = relative(process.cwd(), file);
  if (existsSync(file)) throw new InputError(`${shown} is already there`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, fixText(path, stringify(draft, { lineWidth: 0 })).text);
  const missing = validateRegistry(folder, today).problems.filter((problem) => problem.file === shown);
  if (json) await write(`${JSON.stringify({ file: shown, missing })}\n`);
  else
    await write(
      `${[shown, ...missing.map(formatProblem), missing.length > 0 ? `${missing.length} to do; then "registry validate"` : 'nothing is missing'].join('\n')}\n`,
    );
  return 0;
}
