/** Counts what a registry holds, how much of it is verified, and what grows old next. */
import { allFacts, isSupported } from './facts';
import type { LoadedRegistry } from './load';
import { allRecords, nameOf } from './rule';

export type Tally = Record<string, number>;

export interface Counts {
  curated: number;
  /** Identities taken from data sets; nobody looked at each of them. */
  imported: number;
  sources: number;
  accounts: number;
  accountsVerified: number;
  domains: number;
  interests: number;
  communities: number;
  /** Different diseases and stages of life for which a curated source is there. */
  diseaseAreas: number;
  countries: number;
  claims: number;
  claimsByLanguage: Tally;
  topics: number;
  wordings: number;
  studies: number;
  medicines: number;
  expired: number;
  /** Facts of which nobody saw the text: they rest on data sets alone. */
  unsupported: number;
  facts: number;
  moved: number;
  practices: number;
  conduct: number;
  products: number;
  /** Of the accounts on file, the share that is shown as identity, in percent. */
  shareVerified: number;
  importedAccounts: number;
  importedDomains: number;
  claimsByVerdict: Tally;
  claimsByTopic: Tally;
  wordingsByLanguage: Tally;
  sourcesByKind: Tally;
  sourcesByCountry: Tally;
  sourcesByLanguage: Tally;
  communitiesByArea: Tally;
  accountsByPlatform: Tally;
  verifiedByPlatform: Tally;
  importedByDataset: Tally;
  evidenceBySeen: Tally;
  studiesByState: Tally;
  recordsByAge: Tally;
  countryContacts: Tally;
  expiringNext: { record: string; on: string }[];
}

/** How many of those that grow old next are named. */
const NEXT = 10;

export function countRegistry(registry: LoadedRegistry, today: string): Counts {
  return {
    ...countSources(registry),
    ...countImports(registry),
    ...countClaims(registry),
    ...countReferences(registry),
    ...countFacts(registry),
    ...countAges(registry, today),
  };
}

function countSources({ sources, imports, gone }: LoadedRegistry) {
  const records = sources.map(({ record }) => record);
  const accounts = records.flatMap((source) => source.accounts);
  const verified = accounts.filter((account) => account.verified !== undefined);
  const communities = records.filter(({ kind }) => kind === 'patient-community');
  const areas = records.flatMap((source) => source.areas ?? []);
  return {
    curated: records.length,
    sources: records.length + sum(imports.map(({ identities }) => identities.length)),
    accounts: accounts.length,
    accountsVerified: verified.length,
    domains: sum(records.map(({ domains }) => domains.length)),
    interests: sum(records.map(({ interests }) => interests.length)),
    communities: communities.length,
    diseaseAreas: new Set(areas).size,
    countries: new Set(records.map(({ country }) => country)).size,
    moved: gone.length,
    practices: sum(records.map(({ practices }) => Object.keys(practices).length)),
    conduct: sum(records.map(({ conduct }) => conduct.length)),
    products: sum(records.map(({ products }) => products.length)),
    shareVerified: accounts.length === 0 ? 0 : Math.round((1000 * verified.length) / accounts.length) / 10,
    sourcesByKind: tally(records.map(({ kind }) => kind)),
    sourcesByCountry: tally(records.map(({ country }) => country)),
    sourcesByLanguage: tally(records.flatMap(({ languages }) => languages)),
    communitiesByArea: tally(communities.flatMap((community) => community.areas ?? [])),
    accountsByPlatform: tally(accounts.map(({ platform }) => platform)),
    verifiedByPlatform: tally(verified.map(({ platform }) => platform)),
  };
}

function countImports({ imports }: LoadedRegistry) {
  const identities = imports.flatMap((taken) => taken.identities);
  return {
    imported: identities.length,
    importedAccounts: sum(identities.map(({ accounts = [] }) => accounts.length)),
    importedDomains: sum(identities.map(({ hosts = [] }) => hosts.length)),
    importedByDataset: Object.fromEntries(imports.map((taken) => [taken.dataset.record.id, taken.identities.length])),
  };
}

function countClaims({ claims }: LoadedRegistry) {
  const records = claims.map(({ record }) => record);
  const phrases = records.flatMap(({ wordings }) => Object.entries(wordings));
  return {
    claims: records.length,
    claimsByLanguage: tally(records.flatMap(({ claim }) => Object.keys(claim))),
    topics: new Set(records.flatMap(({ topics }) => topics)).size,
    wordings: sum(phrases.map(([, list]) => list.length)),
    claimsByVerdict: tally(records.map(({ verdict }) => verdict)),
    claimsByTopic: tally(records.flatMap(({ topics }) => topics)),
    wordingsByLanguage: tally(phrases.flatMap(([language, list]) => list.map(() => language))),
  };
}

function countReferences({ studies, medicines, countries }: LoadedRegistry) {
  const fields = ['side_effects', 'leaflets', 'registers', 'emergency', 'crisis', 'poison'] as const;
  const given = countries.flatMap(({ record }) => fields.filter((field) => isGiven(record[field])));
  return {
    studies: studies.length,
    medicines: medicines.length,
    studiesByState: tally(studies.map(({ record }) => record.state)),
    countryContacts: tally(given),
  };
}

function isGiven(contact: unknown): boolean {
  return Array.isArray(contact) ? contact.length > 0 : contact !== undefined;
}

function countFacts(registry: LoadedRegistry) {
  const facts = allFacts(registry);
  return {
    facts: facts.length,
    unsupported: facts.filter((fact) => !isSupported(fact)).length,
    evidenceBySeen: tally(
      allRecords(registry).flatMap(({ record }) => Object.values(record.evidence).map(({ seen }) => seen)),
    ),
  };
}

function countAges(registry: LoadedRegistry, today: string) {
  const records = allRecords(registry);
  const days = (from: string) => (Date.parse(today) - Date.parse(from)) / 86_400_000;
  const age = (on: string) =>
    days(on) <= 31
      ? 'up to a month'
      : days(on) <= 183
        ? 'up to half a year'
        : days(on) <= 366
          ? 'up to a year'
          : 'older';
  const due = records
    .map((loaded) => ({ record: nameOf(loaded), on: loaded.record.reviewed.review_by }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.record < b.record ? -1 : 1));
  return {
    expired: due.filter(({ on }) => on < today).length,
    recordsByAge: tally(records.map(({ record }) => age(record.reviewed.on))),
    expiringNext: due.filter(({ on }) => on >= today).slice(0, NEXT),
  };
}

export function formatCounts({ expiringNext, ...counts }: Counts): string {
  const lines = Object.entries(counts).map(([name, value]) => {
    const shown =
      typeof value === 'number'
        ? String(value)
        : Object.entries(value)
            .sort(([, a], [, b]) => b - a)
            .map(([key, n]) => `${key} ${n}`)
            .join(', ');
    return `${name.padEnd(20)} ${shown}`;
  });
  const next = expiringNext.map(({ record, on }) => `  ${on}  ${record}`);
  return `${[...lines, 'to look at again next', ...next].join('\n')}\n`;
}

function tally(names: readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
