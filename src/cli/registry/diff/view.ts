/** One registry as a difference sees it, whether it comes from a folder, a revision or a pack. */
import { readFileSync, statSync } from 'node:fs';
import { FROM_DATASET } from '../../../model/imports';
import type { CountryRecord, MedicineRecord, PackedClaim, SourceRecord, StudyRecord } from '../../../model/records';
import { openPack, type Pack } from '../../../pack/open';
import { loadRegistry, type RecordKind } from '../load';
import { withRevision } from '../revision';

export type ById<T> = ReadonlyMap<string, T>;

/** A claim of a pack has no phrases; a claim of a folder has. */
export type SeenClaim = PackedClaim & { wordings?: Record<string, string[]>; debunks?: Record<string, string[]> };

export interface View {
  sources: ById<SourceRecord>;
  claims: ById<SeenClaim>;
  studies: ById<StudyRecord>;
  medicines: ById<MedicineRecord>;
  countries: ById<CountryRecord>;
  /** `source/old` and where it went: an id, or the reason why nowhere. */
  gone: ReadonlyMap<string, { moved?: string | undefined; retired?: string | undefined }>;
  /** Identities by data set. */
  imported: ReadonlyMap<string, number>;
}

/** @throws {InputError} for what is neither a pack, a folder nor a revision */
export function openView(given: string, folder: string): View {
  if (statSync(given, { throwIfNoEntry: false })?.isFile())
    return viewOfPack(openPack(new Uint8Array(readFileSync(given))));
  return withRevision(given, folder, viewOfFolder);
}

function viewOfFolder(folder: string): View {
  const { sources, claims, studies, medicines, countries, gone, imports } = loadRegistry(folder, folder);
  const records = <T extends { id: string }>(list: readonly { record: T }[]) =>
    new Map(list.map(({ record }) => [record.id, record]));
  return {
    sources: records(sources),
    claims: records(claims),
    studies: records(studies),
    medicines: records(medicines),
    countries: records(countries),
    gone: new Map(gone.map(({ kind, record }) => [`${kind}/${record.id}`, record])),
    imported: new Map(imports.map(({ dataset, identities }) => [dataset.record.publisher, identities.length])),
  };
}

function viewOfPack(pack: Pack): View {
  const sources = new Map<string, SourceRecord>();
  const imported = new Map<string, number>();
  for (let i = 0; i < pack.meta.sources; i++) {
    const source = pack.source(i);
    const dataset = source.evidence.e1?.publisher ?? FROM_DATASET;
    if (source.reviewed.by.includes(FROM_DATASET)) imported.set(dataset, (imported.get(dataset) ?? 0) + 1);
    else sources.set(source.id, source);
  }
  const claims = Array.from({ length: pack.meta.claims }, (_, i) => pack.claim(i));
  return { sources, imported, claims: byId(claims), ...referencesOf(pack), gone: new Map() };
}

function byId<T extends { id: string }>(records: readonly T[]): ById<T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** What each is, its fields tell. */
function referencesOf(pack: Pack) {
  const all = Array.from({ length: pack.references }, (_, i) => pack.reference(i) as object);
  return {
    studies: byId(all.filter((record): record is StudyRecord => 'doi' in record)),
    medicines: byId(all.filter((record): record is MedicineRecord => 'inn' in record)),
    countries: byId(all.filter((record): record is CountryRecord => !('doi' in record) && !('inn' in record))),
  };
}

export const KINDS = {
  source: 'sources',
  claim: 'claims',
  study: 'studies',
  medicine: 'medicines',
  country: 'countries',
} as const satisfies Record<RecordKind, keyof View>;
