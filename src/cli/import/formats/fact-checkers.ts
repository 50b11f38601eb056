/** A list of signatories of the International Fact-Checking Network. */
import { fieldsOf, hostOf, listOf, slug, textOf } from '../fields';
import type { Importer, Reading } from '../importer';

export const factCheckers: Importer = {
  format: 'ifcn',
  about: 'a list of fact-checkers (JSON: name, country, language, url)',
  rows: { as: 'json', path: '$.*' },
  dataset: {
    id: 'ifcn',
    publisher: 'International Fact-Checking Network',
    title: 'Signatories of the code of principles',
    url: 'https://ifcncodeofprinciples.poynter.org/signatories',
    licence: 'facts',
    register: false,
  },
  read: ({ value }) => [readSignatory(value)],
};

function readSignatory(value: unknown): Reading {
  const row = fieldsOf(value, 'name', 'url');
  const name = textOf(row, 'name');
  const host = hostOf(textOf(row, 'url'));
  if (name === '' || host === null) return { skipped: 'no name or no address' };
  const record = { name, kind: 'fact-checker', countries: listOf(row.country), domains: [{ host }], url: row.url };
  const why = 'Membership is renewed each year: look at the present list before you call anybody a signatory.';
  return { proposal: { propose: 'source', id: slug(name), record, why } };
}
