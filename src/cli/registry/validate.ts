/** Runs schema and rules over a registry folder. Expiry is told apart: a record that grows old breaks no build. */
import { applyExceptions } from './exceptions';
import { type LoadedRegistry, loadRegistry } from './load';
import { allRecords, type RuleContext } from './rule';
import { RULES } from './rules/index';
import type { Problem } from './yaml-record';

export interface Validation {
  records: number;
  problems: Problem[];
  expired: { file: string; since: string }[];
}

/** `base` is the folder as it was before the change: ids that stood in it must still mean something. */
export function validateRegistry(folder: string, today: string, base?: string): Validation {
  const registry = loadRegistry(folder);
  const context: RuleContext = {
    registry,
    sourceIds: new Set(registry.sources.map(({ record }) => record.id)),
    today,
    base: base === undefined ? null : loadRegistry(base),
  };
  const found = applyExceptions(
    RULES.flatMap((rule) => rule.check(context)),
    registry.exceptions,
  );
  return {
    records: allRecords(registry).length,
    problems: [...registry.problems, ...found].sort(byPlace),
    expired: expiredRecords(registry, today),
  };
}

function expiredRecords(registry: LoadedRegistry, today: string) {
  return allRecords(registry)
    .filter(({ record }) => record.reviewed.review_by < today)
    .map(({ record, raw }) => ({ file: raw.file, since: record.reviewed.review_by }));
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
