/** Where the records of the release before stand, so that a new one keeps them there (`text/keep-places.ts`). */
import { readSections } from './format';

/** Names of the records of a pack, in the order of their places. */
export interface RecordOrder {
  speakers: string[];
  claims: string[];
  references: string[];
  /** Its claim index, whose terms keep their numbers. */
  claimIndex: Uint8Array | null;
}

export const NO_ORDER: RecordOrder = { speakers: [], claims: [], references: [], claimIndex: null };

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
    claimIndex: sections.get('CLMI') ?? null,
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
