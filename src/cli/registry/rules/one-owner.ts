/** Rule: an account or a host belongs to one source. */
import { accountIdKey, accountKey } from '../../../model/accounts';
import { problemAt, type Rule } from '../rule';
import type { FieldPath, Problem } from '../yaml-record';

export const oneOwner: Rule = {
  name: 'one-owner',
  reason: 'A wrong owner is the worst thing we could show: two sources never claim the same account or domain.',
  check({ registry }) {
    const owners = new Map<string, string>();
    const problems: Problem[] = [];
    for (const loaded of registry.sources) {
      const claim = (key: string, path: FieldPath) => {
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, loaded.record.id);
        else
          problems.push(
            problemAt('one-owner', loaded, path, `${path.join('.')}: ${key} is already claimed by ${owner}`),
          );
      };
      loaded.record.accounts.forEach(({ platform, handle, id }, index) => {
        claim(accountKey(platform, handle) ?? `${platform}/${handle}`, ['accounts', index]);
        if (id) claim(accountIdKey(platform, id), ['accounts', index]);
      });
      loaded.record.domains.forEach(({ host, path }, index) => {
        claim(`${host}${path ?? ''}`, ['domains', index]);
      });
    }
    return problems;
  },
};
