/**
 * Which records differ between two releases: what the public log tells. Each release carries a list of its records with
 * the digest of all that stands in them, phrases of claims included, so that an edited wording is told as well.
 */
import { createHash } from 'node:crypto';
import type { RecordChange } from '../../pack/signed/change-log';
import type { LoadedRegistry } from '../registry/load';

/** The target that holds the list; clients never ask for it. */
export const RECORDS_TARGET = 'records.ndjson';

/** Digest by qualified name: `source/cdc`, `claim/mmr-autism`. */
export type RecordDigests = ReadonlyMap<string, string>;

export function digestsOf(loaded: LoadedRegistry): RecordDigests {
  const { sources, claims, studies, medicines, countries, imports, gone } = loaded;
  const kinds = { source: sources, claim: claims, study: studies, medicine: medicines, country: countries };
  const curated = Object.entries(kinds).flatMap(([kind, records]) =>
    records.map(({ record }): [string, unknown] => [`${kind}/${record.id}`, record]),
  );
  const datasets = imports.map(({ dataset, identities }): [string, unknown] => [
    `dataset/${dataset.record.id}`,
    [dataset.record, identities],
  ]);
  const retired = gone.map(({ kind, record }): [string, unknown] => [`gone/${kind}/${record.id}`, record]);
  return new Map([...curated, ...datasets, ...retired].map(([name, record]) => [name, digest(record)]));
}

function digest(record: unknown): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('hex');
}

export function changedRecords(before: RecordDigests, after: RecordDigests): RecordChange[] {
  const changes: RecordChange[] = [];
  for (const [record, text] of after) {
    if (!before.has(record)) changes.push({ record, what: 'added' });
    else if (before.get(record) !== text) changes.push({ record, what: 'changed' });
  }
  for (const record of before.keys()) if (!after.has(record)) changes.push({ record, what: 'removed' });
  return changes;
}

/** One record a line, in the order of names: the same records give the same bytes. */
export function writeDigests(digests: RecordDigests): string {
  const sorted = [...digests].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([record, sha256]) => `${JSON.stringify({ record, sha256 })}\n`).join('');
}

/** @throws {SyntaxError} for a line that is none of ours */
export function readDigests(text: string): RecordDigests {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const { record, sha256 } = JSON.parse(line) as Record<string, unknown>;
      if (typeof record !== 'string' || typeof sha256 !== 'string') throw new SyntaxError(`no record: ${line}`);
      return [record, sha256];
    }),
  );
}
