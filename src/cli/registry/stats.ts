/** Counts what a registry holds, and how much of it is verified. */
import type { LoadedRegistry } from './load';

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
  countries: number;
  claims: number;
  claimsByLanguage: Record<string, number>;
  claimsByVerdict: Record<string, number>;
  sourcesByKind: Record<string, number>;
  accountsByPlatform: Record<string, number>;
  topics: number;
  wordings: number;
  expired: number;
}

export function countRegistry({ sources, claims, imports }: LoadedRegistry, today: string): Counts {
  const identities = imports.flatMap((taken) => taken.identities);
  const records = sources.map(({ record }) => record);
  const checked = claims.map(({ record }) => record);
  const accounts = records.flatMap((source) => source.accounts);
  return {
    curated: records.length,
    imported: identities.length,
    sources: records.length + identities.length,
    accounts: accounts.length,
    accountsVerified: accounts.filter(({ verified }) => verified !== undefined).length,
    domains: sum(records.map(({ domains }) => domains.length)),
    interests: sum(records.map(({ interests }) => interests.length)),
    communities: records.filter(({ kind }) => kind === 'patient-community').length,
    countries: new Set(records.map(({ country }) => country)).size,
    claims: checked.length,
    claimsByLanguage: tally(checked.flatMap(({ claim }) => Object.keys(claim))),
    claimsByVerdict: tally(checked.map(({ verdict }) => verdict)),
    sourcesByKind: tally(records.map(({ kind }) => kind)),
    accountsByPlatform: tally(accounts.map(({ platform }) => platform)),
    topics: new Set(checked.flatMap(({ topics }) => topics)).size,
    wordings: sum(checked.flatMap(({ wordings }) => Object.values(wordings).map((phrases) => phrases.length))),
    expired: [...records, ...checked].filter(({ reviewed }) => reviewed.review_by < today).length,
  };
}

export function formatCounts(counts: Counts): string {
  const lines = Object.entries(counts).map(([name, value]) => {
    const shown =
      typeof value === 'number'
        ? String(value)
        : Object.entries(value)
            .map(([key, n]) => `${key} ${n}`)
            .join(', ');
    return `${name.padEnd(20)} ${shown}`;
  });
  return `${lines.join('\n')}\n`;
}

function tally(names: string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
