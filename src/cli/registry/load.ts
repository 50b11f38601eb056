/** Reads a folder of authored records (YAML, one a file) with every complaint kept, nothing half read. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type * as v from 'valibot';
import { type GoneRecord, goneSchema } from '../../model/gone';
import { datasetSchema } from '../../model/imports';
import {
  type ClaimRecord,
  type CountryRecord,
  claimSchema,
  countrySchema,
  type Disabled,
  disabledSchema,
  type MedicineRecord,
  medicineSchema,
  NOTHING_DISABLED,
  type SourceRecord,
  type StudyRecord,
  sourceSchema,
  studySchema,
} from '../../model/records';
import { type Exception, exceptionsSchema } from './exceptions';
import { type LoadedImport, linesOf, readIdentities } from './load-imports';
import { checkSchema, type Loaded, type Problem, type RawRecord, readYaml } from './yaml-record';

export interface LoadedRegistry {
  sources: Loaded<SourceRecord>[];
  claims: Loaded<ClaimRecord>[];
  studies: Loaded<StudyRecord>[];
  medicines: Loaded<MedicineRecord>[];
  countries: Loaded<CountryRecord>[];
  /** Records that moved or were retired, of every kind. */
  gone: Gone[];
  /** From `disabled.yaml`. */
  disabled: Disabled;
  /** From `exceptions.yaml`: complaints that are known and borne for a while. */
  exceptions: Loaded<readonly Exception[]> | null;
  /** What was taken from data sets, one entry for each. */
  imports: LoadedImport[];
  /** The folder of training posts beside the records, if there is one. */
  training: string | null;
  /** Every file that is YAML at all, valid or not. */
  raws: RawRecord[];
  problems: Problem[];
}

export type RecordKind = 'source' | 'claim' | 'study' | 'medicine' | 'country';

export interface Gone extends Loaded<GoneRecord> {
  kind: RecordKind;
}

/** The folder of each kind of record. */
export const ROOMS = {
  sources: 'source',
  claims: 'claim',
  studies: 'study',
  medicines: 'medicine',
  countries: 'country',
} as const satisfies Record<string, RecordKind>;

/** The folder is missing or cannot be read. */
export class RegistryFolderError extends Error {
  override name = 'RegistryFolderError';
}

/** Files of a registry folder in a stable order. */
export function listFiles(folder: string, ...endings: string[]): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new RegistryFolderError(`no such folder: ${folder}`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort()
    .map((file) => join(folder, file));
}

/** Reads all authored records, each kind from the folder of its name. File names in problems are relative to `from`. */
export function loadRegistry(folder: string, from = process.cwd()): LoadedRegistry {
  const loaded = emptyRegistry();
  for (const file of listFiles(folder, '.yaml', '.yml')) {
    const shown = relative(from, file);
    const path = relative(folder, file).split(sep).join('/');
    const { record, problems } = readYaml(shown, readFileSync(file, 'utf8'), path);
    loaded.problems.push(...problems);
    if (record === null) continue;
    loaded.raws.push(record);
    add(loaded, record);
  }
  addLines(loaded, join(folder, 'sources.ndjson'), from, loaded.sources, sourceSchema);
  addLines(loaded, join(folder, 'claims.ndjson'), from, loaded.claims, claimSchema);
  for (const { dataset, identities } of loaded.imports) {
    const lines = dataset.raw.file.replace(/\.ya?ml$/, '.ndjson');
    loaded.problems.push(...readIdentities(identities, resolve(from, lines), lines));
  }
  const training = join(folder, 'training');
  loaded.training = existsSync(training) ? training : null;
  return loaded;
}

/** Records of a registry too large for a file each: one a line. */
function addLines<S extends v.GenericSchema>(
  loaded: LoadedRegistry,
  file: string,
  from: string,
  list: Loaded<v.InferOutput<S>>[],
  schema: S,
): void {
  if (!existsSync(file)) return;
  const shown = relative(from, file);
  let line = 0;
  for (const text of linesOf(file)) {
    line++;
    if (text.trim() === '') continue;
    const raw = new RecordLine(shown, line);
    const value = parseJson(text);
    if (value instanceof Error)
      loaded.problems.push({ file: shown, ...raw.placeOf(), rule: 'syntax', message: value.message });
    else {
      const record = read(loaded, { file: shown, path: shown, value, placeOf: () => raw.placeOf() }, schema);
      if (record !== null) list.push({ record, raw });
    }
  }
}

/** Where a record of one line stands. The value as written is let go: there may be a million of them. */
class RecordLine implements RawRecord {
  readonly value = null;

  constructor(
    readonly file: string,
    private readonly line: number,
  ) {}

  get path(): string {
    return this.file;
  }

  placeOf(): { line: number; column: number } {
    return { line: this.line, column: 1 };
  }
}

/** The value, or what is wrong with the text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof Error ? error : new Error('no JSON');
  }
}

export function emptyRegistry(): LoadedRegistry {
  return {
    sources: [],
    claims: [],
    studies: [],
    medicines: [],
    countries: [],
    gone: [],
    disabled: NOTHING_DISABLED,
    exceptions: null,
    imports: [],
    training: null,
    raws: [],
    problems: [],
  };
}

function add(loaded: LoadedRegistry, raw: RawRecord): void {
  const { path } = raw;
  const room = path.split('/')[0] ?? '';
  if (isRoom(room)) addRecord(loaded, raw, room);
  else if (room === 'imports') addDataset(loaded, raw);
  else if (path === 'disabled.yaml') loaded.disabled = read(loaded, raw, disabledSchema) ?? NOTHING_DISABLED;
  else if (path === 'exceptions.yaml') addExceptions(loaded, raw);
  else
    loaded.problems.push({
      file: raw.file,
      line: 1,
      column: 1,
      rule: 'folder',
      message: 'records stand in sources/ or claims/, or in studies/, medicines/, countries/ or imports/',
    });
}

function isRoom(room: string): room is keyof typeof ROOMS {
  return Object.hasOwn(ROOMS, room);
}

function addRecord(loaded: LoadedRegistry, raw: RawRecord, room: keyof typeof ROOMS): void {
  if (isGone(raw.value)) {
    const record = read(loaded, raw, goneSchema);
    if (record !== null) loaded.gone.push({ record, raw, kind: ROOMS[room] });
  } else if (room === 'sources') keep(loaded.sources, loaded, raw, sourceSchema);
  else if (room === 'claims') keep(loaded.claims, loaded, raw, claimSchema);
  else if (room === 'studies') keep(loaded.studies, loaded, raw, studySchema);
  else if (room === 'medicines') keep(loaded.medicines, loaded, raw, medicineSchema);
  else keep(loaded.countries, loaded, raw, countrySchema);
}

export function isGone(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('moved' in value || 'retired' in value);
}

function addExceptions(loaded: LoadedRegistry, raw: RawRecord): void {
  const record = read(loaded, raw, exceptionsSchema);
  if (record !== null) loaded.exceptions = { record, raw };
}

function addDataset(loaded: LoadedRegistry, raw: RawRecord): void {
  const record = read(loaded, raw, datasetSchema);
  if (record !== null) loaded.imports.push({ dataset: { record, raw }, identities: [] });
}

function keep<S extends v.GenericSchema>(
  list: Loaded<v.InferOutput<S>>[],
  loaded: LoadedRegistry,
  raw: RawRecord,
  schema: S,
): void {
  const record = read(loaded, raw, schema);
  if (record !== null) list.push({ record, raw });
}

function read<S extends v.GenericSchema>(
  { problems }: LoadedRegistry,
  raw: RawRecord,
  schema: S,
): v.InferOutput<S> | null {
  const checked = checkSchema(raw, schema);
  problems.push(...checked.problems);
  return checked.output;
}
