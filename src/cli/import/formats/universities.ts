/** The university domains list: universities of the world and their domains, kept by volunteers. */

import { isReservedHost } from '../../../links/reserved-hosts';
import type { Identity } from '../../../model/imports';
import { fieldsOf, hostOf, listOf, slug, textOf } from '../fields';
import type { Importer, Reading } from '../importer';

export const universityDomains: Importer = {
  format: 'university-domains',
  about: 'the list of universities and their domains (JSON: name, domains, alpha_two_code)',
  rows: { as: 'json', path: '$.*' },
  dataset: {
    id: 'university-domains',
    publisher: 'university-domains-list',
    title: 'University domains and names',
    url: 'https://github.com/Hipo/university-domains-list',
    licence: 'MIT',
    register: false,
  },
  read: ({ value }) => [readUniversity(value)],
};

/** Volunteers keep the list, so only names that nobody can buy are taken: who holds one is a university. */
function readUniversity(value: unknown): Reading {
  const row = fieldsOf(value, 'name', 'domains', 'alpha_two_code');
  const name = textOf(row, 'name');
  const country = textOf(row, 'alpha_two_code');
  if (name === '' || !/^[A-Z]{2}$/.test(country)) return { skipped: 'no name or no country' };
  const found = listOf(row.domains).map((domain) => hostOf(String(domain)));
  const hosts = found.filter((host) => host !== null).filter(isReservedHost);
  const [first] = hosts;
  if (first === undefined) return { skipped: 'no domain under a suffix that only universities get' };
  const identity: Identity = { id: `uni-${slug(first)}`, name, kind: 'academic', country, hosts: [...new Set(hosts)] };
  return { identity };
}
