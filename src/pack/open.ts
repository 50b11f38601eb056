/** Opens a pack in place: sections are views into the buffer, records are read one by one on a hit. */
import { type Dataset, expandIdentity, type PackedIdentity } from '../model/imports';
import type { CountryRecord, MedicineRecord, PackedClaim, SourceRecord, StudyRecord } from '../model/records';
import { type ClaimIndex, openClaimIndex } from '../text/claim-index';
import { PackError, readSections } from './format';
import { type KeyTable, openKeyTable } from './key-table';
import type { PackMeta } from './keys';

export interface Pack {
  meta: PackMeta;
  keys: KeyTable;
  claims: ClaimIndex;
  source(ordinal: number): SourceRecord;
  /** `ordinal` counts from the first claim. */
  claim(ordinal: number): PackedClaim;
  study(ordinal: number): StudyRecord;
  medicine(ordinal: number): MedicineRecord;
  country(ordinal: number): CountryRecord;
  /** Studies, medicines and countries together, in this order. */
  references: number;
  reference(ordinal: number): unknown;
}

const decoder = new TextDecoder();

/**
 * The buffer must stay unchanged while the pack is in use.
 * @throws {PackError} for a foreign, truncated, damaged or newer buffer
 */
export function openPack(bytes: Uint8Array): Pack {
  const sections = readSections(bytes);
  const section = (tag: string) => {
    const found = sections.get(tag);
    if (!found) throw new PackError(`damaged pack: section ${tag} is missing`);
    return found;
  };
  const meta = readMeta(section('META'));
  const record = recordReader(section('RECX'), section('RECS'), meta.sources + meta.claims);
  const reference = referenceReader(sections);
  return {
    meta,
    keys: openKeyTable(section('SLOT'), section('KEYS')),
    claims: readClaimIndex(section('CLMI')),
    source: (ordinal) => asSource(ordinal < meta.sources ? record(ordinal) : null, ordinal, meta.datasets ?? []),
    claim: (ordinal) => record(meta.sources + ordinal) as PackedClaim,
    study: (ordinal) => withLists<StudyRecord>(reference(ordinal), 'evidence'),
    medicine: (ordinal) => withLists<MedicineRecord>(reference(ordinal), 'names', 'brands', 'leaflets'),
    country: (ordinal) => withLists<CountryRecord>(reference(ordinal), 'within', 'registers'),
    references: (sections.get('REFX')?.byteLength ?? 4) / 4 - 1,
    reference,
  };
}

/** Studies, medicines and countries stand in sections of their own, which a pack without any does not have. */
function referenceReader(sections: ReadonlyMap<string, Uint8Array>): (ordinal: number) => unknown {
  const index = sections.get('REFX') ?? new Uint8Array(4);
  const bytes = sections.get('REFS') ?? new Uint8Array();
  if (index.byteLength % 4 !== 0) throw new PackError('damaged pack: the index of references has an odd length');
  return recordReader(index, bytes, index.byteLength / 4 - 1);
}

/** The lists that look-ups and signals walk must be there: a damaged record is refused, never half used. */
function withLists<T>(record: unknown, ...lists: (keyof T & string)[]): T {
  if (!isObject(record) || !isObject(record.reviewed) || !lists.every((list) => Array.isArray(record[list])))
    throw new PackError('damaged pack: a record lacks a list');
  return record as T;
}

function readMeta(bytes: Uint8Array): PackMeta {
  const meta = readJson(bytes, 'its description');
  if (!isObject(meta)) throw new PackError('damaged pack: its description is no object');
  const { publisher, name, date, sequence, sources, claims } = meta;
  const isNamed = [publisher, name, date].every((text) => typeof text === 'string');
  const isCounted = [sequence, sources, claims].every((count) => Number.isSafeInteger(count) && Number(count) >= 0);
  if (!isNamed || !isCounted) throw new PackError('damaged pack: its description lacks a field');
  return meta as unknown as PackMeta;
}

function readClaimIndex(bytes: Uint8Array): ClaimIndex {
  try {
    return openClaimIndex(bytes);
  } catch (error) {
    throw new PackError(`damaged pack: claim index: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Records were validated before they were packed, and the pack's bytes are checked on load: no second full parse here. */
function recordReader(index: Uint8Array, bytes: Uint8Array, count: number): (ordinal: number) => unknown {
  const offsets = new DataView(index.buffer, index.byteOffset, index.byteLength);
  if (index.byteLength !== (count + 1) * 4) throw new PackError('damaged pack: the record index has the wrong length');
  return (ordinal) => {
    if (ordinal < 0 || ordinal >= count) throw new PackError(`damaged pack: no record ${ordinal}`);
    const piece = bytes.subarray(offsets.getUint32(ordinal * 4, true), offsets.getUint32(ordinal * 4 + 4, true));
    return readJson(piece, `record ${ordinal}`);
  };
}

/** The lists that look-ups walk must be there: a damaged record is refused, never half used. */
function asSource(record: unknown, ordinal: number, datasets: readonly Dataset[]): SourceRecord {
  if (isObject(record) && typeof record.dataset === 'number') {
    const dataset = datasets[record.dataset];
    if (!dataset) throw new PackError(`damaged pack: record ${ordinal} names no data set`);
    return expandIdentity(record as unknown as PackedIdentity, dataset);
  }
  const lists = isObject(record) ? [record.aka, record.domains, record.accounts] : [null];
  if (!lists.every(Array.isArray) || !isObject((record as Record<string, unknown>).reviewed)) {
    throw new PackError(`damaged pack: record ${ordinal} is no source`);
  }
  return record as SourceRecord;
}

function readJson(bytes: Uint8Array, what: string): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    throw new PackError(`damaged pack: ${what} cannot be read`);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
