/** Government hosts of the United States: registrations under .gov, and the directory of federal websites. */
import type { SourceKind } from '../../../model/records';
import { fieldsOf, hostOf, slug, textOf } from '../fields';
import type { Importer, Reading } from '../importer';

const HEALTH_OFFICE =
  /\b(?:(?:public |behavioral |mental |community |environmental )?health(?! (?:savings|plan|insurance|review))|hospitals?|medicaid|disease|substance abuse)\b/i;
const HEALTH_DEPARTMENTS = /^Department of Health and Human Services$/;

export const dotgov: Importer = {
  format: 'dotgov',
  about: 'the list of .gov registrations (CSV, current-full)',
  rows: { as: 'csv' },
  dataset: {
    id: 'dotgov',
    publisher: 'CISA',
    title: 'Registered .gov domains',
    url: 'https://github.com/cisagov/dotgov-data',
    licence: 'CC0-1.0',
    register: false,
  },
  read: ({ value }) => [readRegistration(value)],
};

export const federalWebsites: Importer = {
  format: 'us-website-directory',
  about: 'the directory of US government websites (CSV: url, Agency, Bureau, Subcomponent)',
  rows: { as: 'csv' },
  dataset: {
    id: 'us-website-directory',
    publisher: 'General Services Administration',
    title: 'Directory of US government websites',
    url: 'https://github.com/GSA/federal-website-index',
    licence: 'Public domain (work of the US government)',
    register: false,
  },
  read: ({ value }) => [readWebsite(value)],
};

function readRegistration(value: unknown): Reading {
  const row = fieldsOf(value, 'Domain name', 'Organization name', 'Suborganization name');
  const organisation = textOf(row, 'Organization name');
  const part = textOf(row, 'Suborganization name').replace('(blank)', '');
  const office = HEALTH_OFFICE.test(part) ? part : HEALTH_OFFICE.test(organisation) ? organisation : null;
  if (office === null) return { skipped: 'not a health office by its name' };
  const host = hostOf(textOf(row, 'Domain name'));
  if (host === null) return { skipped: 'no host' };
  const name = office === organisation || organisation === '' ? office : `${office}, ${organisation}`;
  return { identity: { id: `dotgov-${slug(host)}`, name, kind: kindOf(office), country: 'US', hosts: [host] } };
}

function kindOf(office: string): SourceKind {
  return /\bhospitals?\b/i.test(office) ? 'hospital' : 'health-agency';
}

function readWebsite(value: unknown): Reading {
  const row = fieldsOf(value, 'url', 'Agency', 'Bureau', 'Subcomponent');
  if (!HEALTH_DEPARTMENTS.test(textOf(row, 'Agency'))) return { skipped: 'not of the health department' };
  const host = hostOf(textOf(row, 'url'));
  if (host === null || !host.endsWith('.gov')) return { skipped: 'no host under .gov' };
  const name = textOf(row, 'Bureau') || textOf(row, 'Agency');
  return { identity: { id: `usgov-${slug(host)}`, name, kind: 'health-agency', country: 'US', hosts: [host] } };
}
