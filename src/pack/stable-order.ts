/**
 * Keeps records at the places that they had in the release before, so that a diff tells what changed and nothing else.
 *
 * Places are numbers that stand in keys, offsets and the claim index: one new record in front would move all of them.
 * Worked example: the last release held a, b, d in this order. Now b is gone and c and e are new: a and d keep their
 * places, c takes that of b, and e the one after the last: a, c, d, e. Same records and same release before, same order.
 */
import { readSections } from './format';

/** Names of the records of a pack, in the order of their places. */
export interface RecordOrder {
  speakers: string[];
  claims: string[];
  references: string[];
}

export const NO_ORDER: RecordOrder = { speakers: [], claims: [], references: [] };

/** `records` in the order that they have without a release before; `previous` names the places of that one. */
export function stableOrder<T>(records: readonly T[], previous: readonly string[], nameOf: (record: T) => string): T[] {
  const before = new Map(previous.slice(0, records.length).map((name, place) => [name, place]));
  const placed = new Array<T | undefined>(records.length).fill(undefined);
  const others = records.filter((record) => {
    const place = before.get(nameOf(record));
    if (place === undefined) return true;
    placed[place] = record;
    return false;
  });
  let next = 0;
  return placed.map((record) => record ?? (others[next++] as T));
}

/** A source and an identity of a data set may carry the same id. */
export function speakerName(record: { id: string; dataset?: number }): string {
  return `${record.dataset === undefined ? 'source' : 'identity'} ${record.id}`;
}

/** A study, a medicine and a country may carry the same id. */
export function referenceName(record: { id: string }): string {
  return `${'doi' in record ? 'study' : 'inn' in record ? 'medicine' : 'country'} ${record.id}`;
}

/** @throws {PackError} where the release before is no pack */
export function orderOf(pack: Uint8Array): RecordOrder {
  const sections = readSections(pack);
  const records = recordsIn(sections, 'RECX', 'RECS');
  const { sources } = JSON.parse(new TextDecoder().decode(sections.get('META'))) as { sources: number };
  return {
    speakers: records.slice(0, sources).map(speakerName),
    claims: records.slice(sources).map(({ id }) => id),
    references: recordsIn(sections, 'REFX', 'REFS').map(referenceName),
  };
}

function recordsIn(sections: ReadonlyMap<string, Uint8Array>, indexTag: string, recordTag: string): { id: string }[] {
  const [index, bytes] = [sections.get(indexTag), sections.get(recordTag)];
  if (!index || !bytes) return [];
  const decoder = new TextDecoder();
  const offsets = new DataView(index.buffer, index.byteOffset, index.byteLength);
  return Array.from({ length: index.byteLength / 4 - 1 }, (_, place) => {
    const piece = bytes.subarray(offsets.getUint32(place * 4, true), offsets.getUint32(place * 4 + 4, true));
    return JSON.parse(decoder.decode(piece)) as { id: string };
  });
}
