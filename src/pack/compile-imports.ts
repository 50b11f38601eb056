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

/** An identity on its way into a pack. Millions of them stand in memory at once, so none is copied. */
export interface ImportedIdentity {
  identity: Identity;
  /** Its data set's place in the list of them. */
  dataset: number;
  /** Its own place in the pack. */
  ordinal: number;
}

/** In the order of data sets and ids, which is the order in which they take keys. */
export function importedIdentities(imports: readonly DatasetImport[]): ImportedIdentity[] {
  return imports.flatMap(({ identities }, dataset) =>
    identities.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((identity) => ({ identity, dataset, ordinal: 0 })),
  );
}

/** As the pack keeps it. */
export function packedIdentity({ identity, dataset }: ImportedIdentity): PackedIdentity {
  return { ...identity, dataset };
}

/**
 * A key that a curated record or an earlier data set has is left to it. Accounts are keys only where the data set is an
 * official register. Identities have no key of their id and none of their name: nothing refers to them, and thousands of
 * unread names would make look-alikes of namesakes.
 * @param curated keys that are taken
 */
export function* identityKeys(
  identities: readonly ImportedIdentity[],
  imports: readonly DatasetImport[],
  curated: readonly KeyEntry[],
): Generator<KeyEntry> {
  if (identities.length === 0) return;
  const taken = new Set(curated.map(({ key }) => key));
  for (const imported of identities) {
    const isRegister = imports[imported.dataset]?.dataset.register ?? false;
    for (const { key, value, extra } of keysOf(imported, isRegister)) {
      if (key === null || taken.has(key)) continue;
      taken.add(key);
      yield { key, value, extra };
    }
  }
}

function* keysOf(
  { identity, ordinal: value }: ImportedIdentity,
  isRegister: boolean,
): Generator<Omit<KeyEntry, 'key'> & { key: string | null }> {
  const { hosts = [], accounts = [] } = identity;
  for (const [extra, host] of hosts.entries()) yield { key: hostKey(host, ''), value, extra };
  if (!isRegister) return;
  for (const [position, { platform, handle, id }] of accounts.entries()) {
    const extra = accountIndex(position);
    yield { key: accountKey(platform, handle), value, extra };
    if (id) yield { key: accountIdKey(platform, id), value, extra };
  }
}
