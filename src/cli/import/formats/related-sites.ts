/** Related Website Sets: sites whose owners declare that they belong together. */
import { fieldsOf, hostOf, listOf, textOf } from '../fields';
import type { Importer, Reading } from '../importer';

export const relatedSites: Importer = {
  format: 'related-website-sets',
  about: 'the list of Related Website Sets (JSON)',
  rows: { as: 'json', path: '$.sets.*' },
  dataset: {
    id: 'related-website-sets',
    publisher: 'Related Website Sets',
    title: 'Sites declared to have one owner',
    url: 'https://github.com/GoogleChrome/related-website-sets',
    licence: 'Apache-2.0',
    register: false,
  },
  read: ({ value }) => [readSet(value)],
};

function readSet(value: unknown): Reading {
  const row = fieldsOf(value, 'primary');
  const primary = hostOf(textOf(row, 'primary'));
  const others = [...listOf(row.associatedSites), ...listOf(row.serviceSites)].map((site) => hostOf(String(site)));
  const hosts = others.filter((host) => host !== null);
  if (primary === null || hosts.length === 0) return { skipped: 'no second site' };
  const why = 'One owner is declared, not which company it is: name it from its own pages.';
  return {
    proposal: { propose: 'interest', id: primary.replaceAll('.', '-'), record: { owner: primary, hosts }, why },
  };
}
