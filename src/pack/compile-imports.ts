/** Identities from data sets in a pack: lean records behind the curated ones, and keys that give way to curated keys. */
import { accountIdKey, accountKey } from '../model/accounts';
import type { Dataset, Identity, PackedIdentity } from '../model/imports';
import type { KeyEntry } from './key-table';
import { accountIndex, hostKey } from './keys';

/** One data set with what was taken from it. */
export interface DatasetImport {
  dataset: Dataset;
  identities: readonly Identity[];
}

/** A record and its place in the pack. */
export interface Placed<T> {
  record: T;
  ordinal: number;
}

/** In the order of data sets and ids. */
export function packedIdentities(imports: readonly DatasetImport[]): PackedIdentity[] {
  return imports.flatMap(({ identities }, dataset) =>
    [...identities].sort((a, b) => (a.id < b.id ? -1 : 1)).map((identity) => ({ ...identity, dataset })),
  );
}

/**
 * A key that a curated record or an earlier data set has is left to it. Accounts are keys only where the data set is an
 * official register. Identities have no key of their id and none of their name: nothing refers to them, and thousands of
 * unread names would make look-alikes of namesakes.
 */
export function identityKeys(
  identities: readonly Placed<PackedIdentity>[],
  imports: readonly DatasetImport[],
  curated: readonly KeyEntry[],
): KeyEntry[] {
  if (identities.length === 0) return [];
  const taken = new Set(curated.map(({ key }) => key));
  const keys: KeyEntry[] = [];
  const add = (key: string | null, value: number, extra: number) => {
    if (key === null || taken.has(key)) return;
    taken.add(key);
    keys.push({ key, value, extra });
  };
  for (const { record, ordinal: value } of identities) {
    const { hosts = [], accounts = [], dataset } = record;
    for (const [extra, host] of hosts.entries()) add(hostKey(host, ''), value, extra);
    if (!imports[dataset]?.dataset.register) continue;
    for (const [position, { platform, handle, id }] of accounts.entries()) {
      add(accountKey(platform, handle), value, accountIndex(position));
      if (id) add(accountIdKey(platform, id), value, accountIndex(position));
    }
  }
  return keys;
}
