/** Reads a folder of records (YAML, one a file; NDJSON, one a line) with every complaint kept, nothing half read. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type * as v from 'valibot';
import { datasetSchema } from '../../model/imports';
import {
  type ClaimRecord,
  type CountryRecord,
  claimSchema,
  countrySchema,
  type Disabled,
  disabledSchema,
  type LeanClaim,
  leanClaimSchema,
  type MedicineRecord,
  medicineSchema,
  NOTHING_DISABLED,
  type SourceRecord,
  type StudyRecord,
  sourceSchema,
  studySchema,
} from '../../model/records';
import { type LoadedImport, readIdentities } from './load-imports';
import { checkSchema, type Problem, type RawRecord, readYaml } from './yaml-record';

/** A valid record with the place of its fields. */
export interface Loaded<T> {
  record: T;
  raw: RawRecord;
}

export interface LoadedRegistry {
  sources: Loaded<SourceRecord>[];
  claims: Loaded<ClaimRecord>[];
  studies: Loaded<StudyRecord>[];
  medicines: Loaded<MedicineRecord>[];
  countries: Loaded<CountryRecord>[];
  /** From `disabled.yaml`. */
  disabled: Disabled;
  /** What was taken from data sets, one entry for each. */
  imports: LoadedImport[];
  problems: Problem[];
}

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
  const loaded: LoadedRegistry = { ...emptyLists(), disabled: NOTHING_DISABLED, imports: [], problems: [] };
  for (const file of listFiles(folder, '.yaml', '.yml')) {
    const shown = relative(from, file);
    const { record, problems } = readYaml(shown, readFileSync(file, 'utf8'));
    loaded.problems.push(...problems);
    if (record) add(loaded, record, relative(folder, file));
  }
  for (const { dataset, identities } of loaded.imports) {
    const lines = dataset.raw.file.replace(/\.ya?ml$/, '.ndjson');
    loaded.problems.push(...readIdentities(identities, resolve(from, lines), lines));
  }
  return loaded;
}

function emptyLists() {
  return { sources: [], claims: [], studies: [], medicines: [], countries: [] };
}

function add(loaded: LoadedRegistry, raw: RawRecord, path: string): void {
  if (path.startsWith('sources')) keep(loaded.sources, loaded.problems, raw, sourceSchema);
  else if (path.startsWith('claims')) keep(loaded.claims, loaded.problems, raw, claimSchema);
  else if (path.startsWith('studies')) keep(loaded.studies, loaded.problems, raw, studySchema);
  else if (path.startsWith('medicines')) keep(loaded.medicines, loaded.problems, raw, medicineSchema);
  else if (path.startsWith('countries')) keep(loaded.countries, loaded.problems, raw, countrySchema);
  else if (path.startsWith('imports')) addDataset(loaded, raw);
  else if (path === 'disabled.yaml') {
    const checked = checkSchema(raw, disabledSchema);
    loaded.problems.push(...checked.problems);
    loaded.disabled = checked.output ?? NOTHING_DISABLED;
  } else
    loaded.problems.push({
      file: raw.file,
      line: 1,
      column: 1,
      rule: 'folder',
      message: 'records stand in sources/ or claims/, or in studies/, medicines/, countries/ or imports/',
    });
}

function addDataset(loaded: LoadedRegistry, raw: RawRecord): void {
  const { output, problems } = checkSchema(raw, datasetSchema);
  loaded.problems.push(...problems);
  if (output !== null) loaded.imports.push({ dataset: { record: output, raw }, identities: [] });
}

function keep<S extends v.GenericSchema>(
  list: Loaded<v.InferOutput<S>>[],
  problems: Problem[],
  raw: RawRecord,
  schema: S,
): void {
  const checked = checkSchema(raw, schema);
  problems.push(...checked.problems);
  if (checked.output !== null) list.push({ record: checked.output, raw });
}

/** A registry given for look-ups only: sources in full, claims as lean as `id` and `claim`. */
export interface LeanRegistry {
  name: string;
  sources: SourceRecord[];
  claims: LeanClaim[];
  studies: StudyRecord[];
  medicines: MedicineRecord[];
  countries: CountryRecord[];
  problems: Problem[];
}

/** Reads a folder of YAML and NDJSON records for look-ups. What a record is, its fields tell. */
export function loadLean(folder: string): LeanRegistry {
  const lean: LeanRegistry = { name: basename(folder), ...emptyLists(), problems: [] };
  for (const file of listFiles(folder, '.yaml', '.yml', '.ndjson')) {
    const text = readFileSync(file, 'utf8');
    const raws = file.endsWith('.ndjson') ? readLines(file, text, lean.problems) : readOne(file, text, lean.problems);
    for (const raw of raws) addLean(lean, raw);
  }
  return lean;
}

function readOne(file: string, text: string, problems: Problem[]): RawRecord[] {
  const read = readYaml(file, text);
  problems.push(...read.problems);
  return read.record ? [read.record] : [];
}

function readLines(file: string, text: string, problems: Problem[]): RawRecord[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const place = { line: index + 1, column: 1 };
    try {
      return [{ file, value: JSON.parse(line) as unknown, placeOf: () => place }];
    } catch (error) {
      problems.push({ file, ...place, rule: 'syntax', message: error instanceof Error ? error.message : 'no JSON' });
      return [];
    }
  });
}

function addLean(lean: LeanRegistry, raw: RawRecord): void {
  const has = (field: string) => typeof raw.value === 'object' && raw.value !== null && field in raw.value;
  if (has('claim')) keepLean(lean.claims, lean.problems, raw, leanClaimSchema);
  else if (has('state')) keepLean(lean.studies, lean.problems, raw, studySchema);
  else if (has('inn')) keepLean(lean.medicines, lean.problems, raw, medicineSchema);
  else if (has('country') && !has('kind')) keepLean(lean.countries, lean.problems, raw, countrySchema);
  else keepLean(lean.sources, lean.problems, raw, sourceSchema);
}

function keepLean<S extends v.GenericSchema>(
  list: v.InferOutput<S>[],
  problems: Problem[],
  raw: RawRecord,
  schema: S,
): void {
  const checked = checkSchema(raw, schema);
  problems.push(...checked.problems);
  if (checked.output !== null) list.push(checked.output);
}
