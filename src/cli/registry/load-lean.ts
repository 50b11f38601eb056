/** Reads a folder of records for look-ups: YAML, one a file, or NDJSON, one a line; claims may be lean. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type * as v from 'valibot';
import { type GoneRecord, goneSchema } from '../../model/gone';
import {
  type CountryRecord,
  countrySchema,
  type LeanClaim,
  leanClaimSchema,
  type MedicineRecord,
  medicineSchema,
  type SourceRecord,
  type StudyRecord,
  sourceSchema,
  studySchema,
} from '../../model/records';
import type { Move } from '../../pack/compile';
import { isGone, listFiles } from './load';
import { checkSchema, type Problem, type RawRecord, readYaml } from './yaml-record';

/** A registry given for look-ups only: sources in full, claims as lean as `id` and `claim`. */
export interface LeanRegistry {
  name: string;
  sources: SourceRecord[];
  claims: LeanClaim[];
  studies: StudyRecord[];
  medicines: MedicineRecord[];
  countries: CountryRecord[];
  /** Ids that were given up, and the record that answers now. */
  moved: Move[];
  problems: Problem[];
}

/** Reads a folder of YAML and NDJSON records for look-ups. What a record is, its fields tell. */
export function loadLean(folder: string): LeanRegistry {
  const lean: LeanRegistry = {
    name: basename(folder),
    sources: [],
    claims: [],
    studies: [],
    medicines: [],
    countries: [],
    moved: [],
    problems: [],
  };
  const gone: GoneRecord[] = [];
  for (const file of listFiles(folder, '.yaml', '.yml', '.ndjson')) {
    const text = readFileSync(file, 'utf8');
    const raws = file.endsWith('.ndjson') ? readLines(file, text, lean.problems) : readOne(file, text, lean.problems);
    for (const raw of raws) {
      if (isGone(raw.value)) keepLean(gone, lean.problems, raw, goneSchema);
      else if (!Array.isArray(raw.value)) addLean(lean, raw);
    }
  }
  lean.moved = gone.flatMap((note) => movesOf(note, lean));
  return lean;
}

/** Here no folder tells of what kind a record was: the record that answers now does. */
function movesOf({ id, moved }: GoneRecord, { sources, claims }: LeanRegistry): Move[] {
  if (moved === undefined) return [];
  const isNow = (record: { id: string }) => record.id === moved;
  return [
    ...(sources.some(isNow) ? [{ kind: 'source' as const, id, to: moved }] : []),
    ...(claims.some(isNow) ? [{ kind: 'claim' as const, id, to: moved }] : []),
  ];
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
      return [{ file, path: file, value: JSON.parse(line) as unknown, placeOf: () => place }];
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
