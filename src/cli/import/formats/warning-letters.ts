/** FDA warning letters: the list of pages tells firm, number and date of a letter, and not what it says. */

import type { Importer, Reading } from '../importer';

const LETTER = /\/warning-letters\/([a-z0-9-]+?)-(\d{5,7})-(\d{2})(\d{2})(\d{4})$/;

export const warningLetters: Importer = {
  format: 'fda-warning-letters',
  about: 'a list of addresses of FDA warning letters (CSV: sitemap page, address)',
  rows: { as: 'lines' },
  dataset: {
    id: 'fda-warning-letters',
    publisher: 'U.S. Food and Drug Administration',
    title: 'Warning letters',
    url: 'https://www.fda.gov/inspections-compliance-enforcement-and-criminal-investigations/warning-letters',
    licence: 'Public domain (work of the US government)',
    register: false,
  },
  read: ({ value }) => [readLetter(String(value))],
};

function readLetter(line: string): Reading {
  const url = line.split(',').at(-1)?.trim() ?? '';
  const [, firm = '', number = '', month = '', day = '', year = ''] = LETTER.exec(url) ?? [];
  if (firm === '') return { skipped: 'not the address of a letter with number and date' };
  const date = `${year}-${month}-${day}`;
  const record = {
    type: 'warning-letter',
    firm: firm.replaceAll('-', ' '),
    date,
    url: url.replace(/^http:/, 'https:'),
  };
  const why = 'The address tells firm and date only: read the letter before you tie it to a product or a claim.';
  return { proposal: { propose: 'conduct', id: `fda-${number}`, record, why } };
}
