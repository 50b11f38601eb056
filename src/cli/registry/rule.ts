/** What a lint rule of the registry is: one file each, with its reason and its fix. */
import type { ClaimRecord, CountryRecord, MedicineRecord, SourceRecord, StudyRecord } from '../../model/records';
import type { Gone, LoadedRegistry, RecordKind } from './load';
import type { FieldPath, Loaded, Problem } from './yaml-record';

export interface RuleContext {
  registry: LoadedRegistry;
  /** Qualifies ids of sources that records may name. */
  sourceIds: ReadonlySet<string>;
  today: string;
  /** The registry as it was before the change, where there is one to compare with. */
  base: LoadedRegistry | null;
}

export interface Rule {
  name: string;
  /** Why the rule is there: one sentence for a maintainer. */
  reason: string;
  /** What to do about a complaint: one sentence. */
  fix: string;
  check(context: RuleContext): Problem[];
}

export type AnyLoaded = Loaded<SourceRecord | ClaimRecord | StudyRecord | MedicineRecord | CountryRecord>;

/** A problem at a field of a record. */
export function problemAt(rule: string, loaded: AnyLoaded | Gone, path: FieldPath, message: string): Problem {
  const field = path.join('.');
  return {
    file: loaded.raw.file,
    ...loaded.raw.placeOf(path),
    rule,
    message: `${field}: ${message}`,
    record: nameOf(loaded),
    field,
  };
}

/** `source/cdc`: ids are unique within a kind. */
export function nameOf(loaded: AnyLoaded | Gone): string {
  return `${'kind' in loaded ? loaded.kind : kindOf(loaded.record)}/${loaded.record.id}`;
}

function kindOf(record: AnyLoaded['record']): RecordKind {
  if ('claim' in record) return 'claim';
  if ('doi' in record) return 'study';
  if ('inn' in record) return 'medicine';
  return 'kind' in record ? 'source' : 'country';
}

export function allRecords(registry: LoadedRegistry): AnyLoaded[] {
  const { sources, claims, studies, medicines, countries } = registry;
  return [...sources, ...claims, ...studies, ...medicines, ...countries];
}
