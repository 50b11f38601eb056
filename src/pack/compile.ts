/** Compiles a registry's records into one pack. Pure and deterministic: same records, same bytes. */

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
import { type DatasetImport, identityKeys, packedIdentities } from './compile-imports';
import { packReferences } from './compile-references';
import { type SectionTag, writeSections } from './format';
import { buildKeyTable, type KeyEntry } from './key-table';
import { accountIndex, hostKey, IMITABLES, type Imitable, nameKey, numbered, type PackMeta, recordKey } from './keys';
import { packRecords } from './pack-records';

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
 * Sources and claims are stored in the order of their ids; each record is one piece of JSON, read only on a hit.
 * @throws {RangeError} when two records claim the same account, host or id
 */
export function compilePack(registry: Registry): Uint8Array {
  const sources = [...registry.sources].sort(byId);
  const claims = [...registry.claims].sort(byId);
  const identities = packedIdentities(registry.imports ?? []);
  const meta: PackMeta = {
    publisher: registry.publisher,
    name: registry.name,
    date: registry.date,
    sequence: registry.sequence,
    sources: sources.length + identities.length,
    claims: claims.length,
    disabled: registry.disabled ?? NOTHING_DISABLED,
    ...(registry.imports?.length ? { datasets: registry.imports.map(({ dataset }) => dataset) } : {}),
  };
  const records = packRecords([...sources, ...identities, ...claims.map(packedClaim)]);
  const references = packReferences(registry);
  const curated = sources.flatMap(sourceKeys);
  const table = buildKeyTable([
    ...curated,
    ...identityKeys(identities, sources.length, registry.imports ?? [], curated),
    ...nameKeys(sources),
    ...claimKeys(claims, meta.sources),
    ...moveKeys(registry.moved ?? [], sources, claims, meta.sources),
    ...references.keys,
  ]);
  const sections: [SectionTag, Uint8Array][] = [
    ['META', encoder.encode(JSON.stringify(meta))],
    ['RECX', records.index],
    ['RECS', records.bytes],
    ['SLOT', table.SLOT],
    ['KEYS', table.KEYS],
    ['CLMI', buildClaimIndex(claims)],
    ...references.sections,
  ];
  return writeSections(sections);
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

function sourceKeys(source: SourceRecord, ordinal: number): KeyEntry[] {
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
function nameKeys(sources: readonly SourceRecord[]): KeyEntry[] {
  const taken = new Map<string, number>();
  return sources.flatMap((source, value) =>
    imitables(source).map(({ text, extra }) => {
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

function claimKeys(claims: readonly LeanClaim[], first: number): KeyEntry[] {
  return claims.map((claim, index) => ({ key: recordKey('claim', claim.id), value: first + index, extra: 0 }));
}

/** An old id leads to the record that answers now; one that leads nowhere is left out. */
function moveKeys(
  moved: readonly Move[],
  sources: readonly SourceRecord[],
  claims: readonly LeanClaim[],
  firstClaim: number,
): KeyEntry[] {
  const place = new Map([
    ...sources.map(({ id }, value) => [recordKey('source', id), value] as const),
    ...claims.map(({ id }, value) => [recordKey('claim', id), firstClaim + value] as const),
  ]);
  return moved.flatMap(({ kind, id, to }) => {
    const value = place.get(recordKey(kind, to));
    return value === undefined ? [] : [{ key: recordKey(kind, id), value, extra: 0 }];
  });
}
