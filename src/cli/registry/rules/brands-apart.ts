/** Rule: what a company says of itself and what its brands say are told apart. */
import type { SourceRecord } from '../../../model/records';
import { problemAt, type Rule } from '../rule';
import type { Loaded, Problem } from '../yaml-record';

const NAME = 'brands-apart';
const MAKERS: ReadonlySet<string> = new Set(['drug-maker', 'device-maker']);

export const brandsApart: Rule = {
  name: NAME,
  reason: 'A reader must see whether a maker speaks or its product, and whose product it is.',
  fix: 'Give the brand a record of its own, of the kind brand, with an interest brand-of that names the maker.',
  check: ({ registry }) => {
    const makers = new Map(registry.sources.map(({ record }) => [record.id, record]));
    return registry.sources.flatMap((loaded) => [...accountsOfMakers(loaded), ...ownersOfBrands(loaded, makers)]);
  },
};

function accountsOfMakers(loaded: Loaded<SourceRecord>): Problem[] {
  if (!MAKERS.has(loaded.record.kind)) return [];
  return loaded.record.accounts.flatMap(({ role, handle }, index) =>
    role === 'brand'
      ? [problemAt(NAME, loaded, ['accounts', index], `${handle} speaks for a brand and stands with its maker`)]
      : [],
  );
}

function ownersOfBrands(loaded: Loaded<SourceRecord>, known: ReadonlyMap<string, SourceRecord>): Problem[] {
  const { kind, interests } = loaded.record;
  if (kind === 'brand') {
    if (interests.some(({ type }) => type === 'brand-of')) return [];
    return [problemAt(NAME, loaded, ['kind'], 'a brand needs an interest brand-of that names whose it is')];
  }
  return interests.flatMap(({ type, other }, index) =>
    type === 'brand-of' && MAKERS.has(kind) && MAKERS.has(known.get(other)?.kind ?? '')
      ? [problemAt(NAME, loaded, ['interests', index], `a ${kind} is owned, not a brand, of ${other}`)]
      : [],
  );
}
