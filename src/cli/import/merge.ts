/** Makes one list of what an importer took: duplicates merged, what curated records already answer for left out, conflicts told. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { hostChain } from '../../links/address';
import { accountIdKey, accountKey } from '../../model/accounts';
import type { Identity } from '../../model/imports';
import type { SourceRecord } from '../../model/records';
import type { Proposal, Reading } from './importer';

export interface Merged {
  identities: Identity[];
  proposals: Proposal[];
  /** Identities that became part of another of the same name. */
  merged: number;
  /** Identities that a curated record already answers for. */
  known: number;
  /** A host or account that rows of different names claim: neither gets it. */
  conflicts: string[];
}

export async function mergeReadings(part: string, curated: readonly SourceRecord[]): Promise<Merged> {
  const { identities, proposals } = await readPart(part);
  const known = keysOfCurated(curated);
  const fresh = identities.flatMap((identity) => withoutKnown(identity, known));
  const { joined, merged } = joinSame(withoutSubdomains(fresh));
  const { clear, conflicts } = dropShared(joined);
  return {
    identities: clear.sort((a, b) => (a.id < b.id ? -1 : 1)),
    proposals: [...new Map(proposals.map((proposal) => [`${proposal.propose} ${proposal.id}`, proposal])).values()],
    merged,
    known: identities.length - fresh.length,
    conflicts,
  };
}

async function readPart(part: string) {
  const identities: Identity[] = [];
  const proposals: Proposal[] = [];
  for await (const line of createInterface({ input: createReadStream(part) })) {
    const reading = JSON.parse(line) as Reading;
    if ('identity' in reading) identities.push(reading.identity);
    else if ('proposal' in reading) proposals.push(reading.proposal);
  }
  return { identities, proposals };
}

/** Hosts, accounts and outside ids by which a record is known. */
export function keysOf(identity: Pick<Identity, 'hosts' | 'accounts'>): string[] {
  const accounts = (identity.accounts ?? []).flatMap(({ platform, handle, id }) => [
    accountKey(platform, handle) ?? `${platform}/${handle}`,
    ...(id ? [accountIdKey(platform, id)] : []),
  ]);
  return [...(identity.hosts ?? []).map((host) => `host:${host}`), ...accounts];
}

function keysOfCurated(curated: readonly SourceRecord[]): ReadonlySet<string> {
  return new Set(
    curated.flatMap(({ domains, accounts, ids }) => [
      ...domains.filter(({ path }) => !path).map(({ host }) => `host:${host}`),
      ...keysOf({ accounts }),
      ...Object.entries(ids).map(([scheme, id]) => `id:${scheme} ${id}`),
    ]),
  );
}

/** What is left of an identity when curated records keep what is theirs; nothing where they know the body itself. */
function withoutKnown(identity: Identity, known: ReadonlySet<string>): Identity[] {
  if (Object.entries(identity.ids ?? {}).some(([scheme, id]) => known.has(`id:${scheme} ${id}`))) return [];
  const { hosts, accounts, ...rest } = identity;
  const freeHosts = (hosts ?? []).filter((host) => !hostChain(host).some((parent) => known.has(`host:${parent}`)));
  const freeAccounts = (accounts ?? []).filter(
    (account) => !keysOf({ accounts: [account] }).some((key) => known.has(key)),
  );
  return withKeys(rest, freeHosts, freeAccounts);
}

type Accounts = NonNullable<Identity['accounts']>;

function withKeys(rest: Omit<Identity, 'hosts' | 'accounts'>, hosts: string[], accounts: Accounts): Identity[] {
  if (hosts.length === 0 && accounts.length === 0) return [];
  return [{ ...rest, ...(hosts.length > 0 ? { hosts } : {}), ...(accounts.length > 0 ? { accounts } : {}) }];
}

/** A host below another of the same body adds nothing. */
function withoutSubdomains(identities: readonly Identity[]): Identity[] {
  const names = new Map(identities.flatMap(({ hosts, name }) => (hosts ?? []).map((host) => [host, name] as const)));
  const isBelow = (host: string, name: string) =>
    hostChain(host)
      .slice(1)
      .some((parent) => names.get(parent) === name);
  return identities.flatMap(({ hosts, accounts, ...rest }) =>
    withKeys(
      rest,
      (hosts ?? []).filter((host) => !isBelow(host, rest.name)),
      accounts ?? [],
    ),
  );
}

/** Rows with the same name and country that share a key are one body. */
function joinSame(identities: readonly Identity[]): { joined: Identity[]; merged: number } {
  const byKey = new Map<string, Identity>();
  const joined: Identity[] = [];
  for (const identity of identities) {
    const mark = (key: string) => `${identity.name.toLowerCase()} ${identity.country} ${key}`;
    const same = keysOf(identity)
      .map(mark)
      .map((key) => byKey.get(key))
      .find((found) => found !== undefined);
    const target = same ?? identity;
    if (same === undefined) joined.push(identity);
    else addKeys(same, identity);
    for (const key of keysOf(identity)) byKey.set(mark(key), target);
  }
  return { joined, merged: identities.length - joined.length };
}

function addKeys(to: Identity, from: Identity): void {
  const hosts = [...new Set([...(to.hosts ?? []), ...(from.hosts ?? [])])];
  const accounts = [...(to.accounts ?? [])];
  for (const account of from.accounts ?? [])
    if (!accounts.some(({ platform, handle }) => platform === account.platform && handle === account.handle))
      accounts.push(account);
  if (hosts.length > 0) to.hosts = hosts;
  if (accounts.length > 0) to.accounts = accounts;
}

function dropShared(identities: readonly Identity[]): { clear: Identity[]; conflicts: string[] } {
  const owners = new Map<string, string[]>();
  for (const identity of identities)
    for (const key of keysOf(identity)) owners.set(key, [...(owners.get(key) ?? []), identity.name]);
  const conflicts = [...owners]
    .filter(([, names]) => names.length > 1)
    .map(([key, names]) => `${key}: ${names.join(' | ')}`);
  const isOwn = (key: string) => owners.get(key)?.length === 1;
  const clear = identities.flatMap(({ hosts, accounts, ...rest }) =>
    withKeys(
      rest,
      (hosts ?? []).filter((host) => isOwn(`host:${host}`)),
      (accounts ?? []).filter((account) => keysOf({ accounts: [account] }).every(isOwn)),
    ),
  );
  return { clear, conflicts: conflicts.sort() };
}
