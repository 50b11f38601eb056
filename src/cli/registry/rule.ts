/** What a lint rule of the registry is: one file each, with its reason and its fix. */
import type { ClaimRecord, SourceRecord } from '../../model/records';
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

export type AnyLoaded = Loaded<SourceRecord> | Loaded<ClaimRecord>;

/** A problem at a field of a record. */
export function problemAt(rule: string, loaded: AnyLoaded, path: FieldPath, message: string): Problem {
  return { file: loaded.raw.file, ...loaded.raw.placeOf(path), rule, message };
}

export function allRecords(registry: LoadedRegistry): AnyLoaded[] {
  return [...registry.sources, ...registry.claims];
}
