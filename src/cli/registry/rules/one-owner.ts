/** Rule: an account or a host belongs to one source, a number to one study, a code to one country. */
import { accountIdKey, accountKey } from '../../../model/accounts';
import { hostKey } from '../../../pack/keys';
import type { LoadedRegistry } from '../load';
import { problemAt, type Rule } from '../rule';
import type { FieldPath, Problem } from '../yaml-record';

export const oneOwner: Rule = {
  name: 'one-owner',
  reason: 'A wrong owner is the worst thing we could show: two sources never claim the same account or domain.',
  fix: 'Find out whose it is and take it out of the other record.',
  check({ registry }) {
    const owners = new Map<string, string>();
    const problems: Problem[] = [];
    for (const loaded of registry.sources) {
      const claim = (key: string, path: FieldPath) => {
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, loaded.record.id);
        else problems.push(problemAt('one-owner', loaded, path, `${key} is already claimed by ${owner}`));
      };
      loaded.record.accounts.forEach(({ platform, handle, id }, index) => {
        claim(accountKey(platform, handle) ?? `${platform}/${handle}`, ['accounts', index]);
        if (id) claim(accountIdKey(platform, id), ['accounts', index]);
      });
      loaded.record.domains.forEach(({ host, path }, index) => {
        claim(hostKey(host, path ?? '').slice('host:'.length), ['domains', index]);
      });
    }
    for (const loaded of registry.studies) {
      const { id, doi, pmid, pmcid } = loaded.record;
      for (const [field, value] of Object.entries({ doi, pmid, pmcid })) {
        if (value === undefined) continue;
        const owner = owners.get(`${field}:${value}`);
        if (owner !== undefined)
          problems.push(problemAt('one-owner', loaded, [field], `${value} is already claimed by ${owner}`));
        owners.set(`${field}:${value}`, owner ?? id);
      }
    }
    return [...problems, ...registry.countries.flatMap((loaded) => sameCountry(loaded, owners))];
  },
};

function sameCountry(loaded: LoadedRegistry['countries'][number], owners: Map<string, string>): Problem[] {
  const key = `country:${loaded.record.country}`;
  const owner = owners.get(key);
  owners.set(key, owner ?? loaded.record.id);
  if (owner === undefined) return [];
  return [problemAt('one-owner', loaded, ['country'], `${loaded.record.country} already has ${owner}`)];
}
