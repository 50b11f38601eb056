/** Compiles a registry's records into one pack. Pure and deterministic: same records after the same release, same bytes. */

import { skeleton } from '../links/skeleton';
import { accountIdKey, accountKey } from '../model/accounts';
import {
  type Account,
  type CountryRecord,
  type Disabled,
  type LeanClaim,
  type MedicineRecord,
  NOTHING_DISABLED,
  type PackedClaim,
  type SourceRecord,
  type StudyRecord,
} from '../model/records';
import { buildClaimIndex } from '../text/claim-index';
import { keepPlaces } from '../text/keep-places';
import {
  type DatasetImport,
  type ImportedIdentity,
  identityKeys,
  importedIdentities,
  packedIdentity,
} from './compile-imports';
import { packReferences } from './compile-references';
import { type SectionTag, writeSections } from './format';
import { buildKeyTable, type KeyEntry } from './key-table';
import { accountIndex, hostKey, IMITABLES, type Imitable, nameKey, numbered, type PackMeta, recordKey } from './keys';
import { packRecords } from './pack-records';
import { NO_ORDER, orderOf, speakerName } from './record-order';

export interface Registry {
  publisher: string;
  name: string;
  /** Day of signing, or of compiling for a registry that is not signed. */
  date: string;
  /** Rises with every release; a lower number is a rollback. */
  sequence: number;
  sources: readonly SourceRecord[];
  claims: readonly LeanClaim[];
  studies?: readonly StudyRecord[];
  medicines?: readonly MedicineRecord[];
  countries?: readonly CountryRecord[];
  disabled?: Disabled;
  imports?: readonly DatasetImport[];
  /** Ids that were given up, and the record of the same kind that answers now. */
  moved?: readonly Move[];
}

export interface Move {
  kind: 'source' | 'claim';
  id: string;
  to: string;
}

const encoder = new TextEncoder();

/**
 * Sources and claims are stored in the order of their ids; each record is one piece of JSON, read only on a hit. After a
 * release before, records keep the places that they had in it.
 * @throws {RangeError} when two records claim the same account, host or id
 */
export function compilePack(registry: Registry, previous: Uint8Array | null = null): Uint8Array {
  const order = previous === null ? NO_ORDER : orderOf(previous);
  const identities = importedIdentities(registry.imports ?? []);
  const speakers = keepPlaces<Speaker>(
    [...registry.sources.toSorted(byId), ...identities],
    order.speakers,
    nameOfSpeaker,
  );
  const sources: Placed<SourceRecord>[] = [];
  for (const [ordinal, speaker] of speakers.entries()) {
    if (isImported(speaker)) speaker.ordinal = ordinal;
    else sources.push({ record: speaker, ordinal });
  }
  const claims = keepPlaces(registry.claims.toSorted(byId), order.claims, ({ id }) => id);
  const meta: PackMeta = {
    publisher: registry.publisher,
    name: registry.name,
    date: registry.date,
    sequence: registry.sequence,
    sources: speakers.length,
    claims: claims.length,
    disabled: registry.disabled ?? NOTHING_DISABLED,
    ...(registry.imports?.length ? { datasets: registry.imports.map(({ dataset }) => dataset) } : {}),
  };
  // First, because it needs the most room while it is built.
  const claimIndex = buildClaimIndex(claims, order.claimIndex);
  const records = packRecords(inOrder(speakers, claims));
  const references = packReferences(registry, order.references);
  const curated = sources.flatMap(sourceKeys);
  const table = buildKeyTable(
    oneAfterTheOther<KeyEntry>(
      curated,
      identityKeys(identities, registry.imports ?? [], curated),
      nameKeys(sources),
      claimKeys(claims),
      moveKeys(registry.moved ?? [], sources, claims),
      references.keys,
    ),
  );
  const sections: [SectionTag, Uint8Array][] = [
    ['META', encoder.encode(JSON.stringify(meta))],
    ['RECX', records.index],
    ['RECS', records.bytes],
    ['SLOT', table.SLOT],
    ['KEYS', table.KEYS],
    ['CLMI', claimIndex],
    ...references.sections,
  ];
  return writeSections(sections);
}

/** There may be millions, so they are never gathered in a list. */
function* oneAfterTheOther<T>(...lists: Iterable<T>[]): Generator<T> {
  for (const list of lists) yield* list;
}

function* inOrder(speakers: Iterable<Speaker>, claims: Iterable<LeanClaim>): Generator<unknown> {
  for (const speaker of speakers) yield isImported(speaker) ? packedIdentity(speaker) : speaker;
  for (const claim of claims) yield packedClaim(claim);
}

type Speaker = SourceRecord | ImportedIdentity;

/** A record and its place in the pack. */
interface Placed<T> {
  record: T;
  ordinal: number;
}

function isImported(speaker: Speaker): speaker is ImportedIdentity {
  return 'identity' in speaker;
}

function nameOfSpeaker(speaker: Speaker): string {
  return isImported(speaker)
    ? speakerName({ id: speaker.identity.id, dataset: speaker.dataset })
    : speakerName({ id: speaker.id });
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function packedClaim(claim: LeanClaim): PackedClaim {
  const { wordings: _w, debunks: _d, asks: _a, slots: _s, ...kept } = claim;
  return kept;
}

/** Only verified accounts that still belong to the source are keys; the others stay on file inside the record. */
function isIdentity(account: Account): boolean {
  return account.verified !== undefined && (account.status === 'active' || account.status === 'dormant');
}

function sourceKeys({ record: source, ordinal }: Placed<SourceRecord>): KeyEntry[] {
  const keys: KeyEntry[] = [{ key: recordKey('source', source.id), value: ordinal, extra: 0 }];
  source.domains.forEach((domain, extra) => {
    keys.push({ key: hostKey(domain.host, domain.path ?? ''), value: ordinal, extra });
  });
  source.accounts.forEach((account, position) => {
    if (!isIdentity(account)) return;
    const extra = accountIndex(position);
    const byHandle = accountKey(account.platform, account.handle);
    if (byHandle !== null) keys.push({ key: byHandle, value: ordinal, extra });
    if (account.id) keys.push({ key: accountIdKey(account.platform, account.id), value: ordinal, extra });
  });
  return keys;
}

/** Names, handles and hosts that could be imitated. Several sources may share a skeleton, so the keys are numbered. */
function nameKeys(sources: readonly Placed<SourceRecord>[]): KeyEntry[] {
  const taken = new Map<string, number>();
  return sources.flatMap(({ record, ordinal: value }) =>
    imitables(record).map(({ text, extra }) => {
      const key = nameKey(text);
      const count = taken.get(key) ?? 0;
      taken.set(key, count + 1);
      return { key: numbered(key, count), value, extra };
    }),
  );
}

function imitables(source: SourceRecord): { text: string; extra: number }[] {
  const seen = new Set<string>();
  const list: { text: string; extra: number }[] = [];
  const add = (what: Imitable, original: string, position: number) => {
    const text = skeleton(original);
    const mark = `${what} ${text}`;
    if (text === '' || seen.has(mark)) return;
    seen.add(mark);
    list.push({ text, extra: (IMITABLES.indexOf(what) << 16) | position });
  };
  for (const [position, name] of [source.name, ...source.aka].entries()) add('name', name, position);
  for (const [position, account] of source.accounts.entries())
    if (isIdentity(account)) add('handle', account.handle, position);
  for (const [position, domain] of source.domains.entries()) if (!domain.path) add('host', domain.host, position);
  return list;
}

/** Counted from the first claim, like everywhere else. */
function claimKeys(claims: readonly LeanClaim[]): KeyEntry[] {
  return claims.map((claim, value) => ({ key: recordKey('claim', claim.id), value, extra: 0 }));
}

/** An old id leads to the record that answers now; one that leads nowhere is left out. */
function moveKeys(
  moved: readonly Move[],
  sources: readonly Placed<SourceRecord>[],
  claims: readonly LeanClaim[],
): KeyEntry[] {
  const place = new Map([
    ...sources.map(({ record, ordinal }) => [recordKey('source', record.id), ordinal] as const),
    ...claims.map(({ id }, value) => [recordKey('claim', id), value] as const),
  ]);
  return moved.flatMap(({ kind, id, to }) => {
    const value = place.get(recordKey(kind, to));
    return value === undefined ? [] : [{ key: recordKey(kind, id), value, extra: 0 }];
  });
}
