/** What a lint rule of the registry is: one file each, with its reason and its fix. */
import type { ClaimRecord, CountryRecord, MedicineRecord, SourceRecord, StudyRecord } from '../../model/records';
import type { Loaded, LoadedRegistry } from './load';
import type { FieldPath, Problem } from './yaml-record';

export interface RuleContext {
  registry: LoadedRegistry;
  /** Qualifies ids of sources that records may name. */
  sourceIds: ReadonlySet<string>;
  today: string;
}

export interface Rule {
  name: string;
  /** Why the rule is there: one sentence for a maintainer. */
  reason: string;
  check(context: RuleContext): Problem[];
}

export type AnyLoaded = Loaded<SourceRecord | ClaimRecord | StudyRecord | MedicineRecord | CountryRecord>;

/** A problem at a field of a record. */
export function problemAt(rule: string, loaded: AnyLoaded, path: FieldPath, message: string): Problem {
  return { file: loaded.raw.file, ...loaded.raw.placeOf(path), rule, message };
}

export function allRecords(registry: LoadedRegistry): AnyLoaded[] {
  const { sources, claims, studies, medicines, countries } = registry;
  return [...sources, ...claims, ...studies, ...medicines, ...countries];
}
