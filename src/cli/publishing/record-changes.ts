/** Which records differ between two packs: what the public log tells of a release. */

import { openPack } from '../../pack/open';
import type { RecordChange } from '../../pack/signed/change-log';

/** By qualified name: `source/cdc`, `claim/mmr-autism`. A claim's wordings are no part of its record in a pack. */
export function changedRecords(before: Uint8Array | null, after: Uint8Array): RecordChange[] {
  const old = before ? recordsOf(before) : new Map<string, string>();
  const fresh = recordsOf(after);
  const changes: RecordChange[] = [];
  for (const [record, text] of fresh) {
    if (!old.has(record)) changes.push({ record, what: 'added' });
    else if (old.get(record) !== text) changes.push({ record, what: 'changed' });
  }
  for (const record of old.keys()) if (!fresh.has(record)) changes.push({ record, what: 'removed' });
  return changes;
}

function recordsOf(bytes: Uint8Array): Map<string, string> {
  const { meta, source, claim } = openPack(bytes);
  const records = new Map<string, string>();
  for (let i = 0; i < meta.sources; i++) records.set(`source/${source(i).id}`, JSON.stringify(source(i)));
  for (let i = 0; i < meta.claims; i++) records.set(`claim/${claim(i).id}`, JSON.stringify(claim(i)));
  return records;
}
