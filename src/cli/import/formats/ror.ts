/** ROR: organisations with the domains that ROR has vetted; from the yearly dump (JSON, schema 2) or from a table made of it. */

import { isReservedHost } from '../../../links/reserved-hosts';
import type { Identity } from '../../../model/imports';
import type { SourceKind } from '../../../model/records';
import { fieldsOf, hostOf, isWholeSite, listOf, textOf } from '../fields';
import type { Importer, Reading } from '../importer';

const HEALTH_NAME =
  /\b(?:health\w*|hospitals?|medic\w*|clinic\w*|cancer|onco\w*|cardi\w*|disease\w*|nurs\w*|pharm\w*|surg\w*|hôpita(?:l|ux)|santé|salud|sanit\w*|klini\w*|gesundheit\w*|kranken\w*|saúde|salute|ospedal\w*)/iu;
/** Words by which ministries and boards are told from hospitals and institutes of the state. */
const PUBLIC_OFFICE =
  /\b(?:minist\w*|department|departamento|agency|agencia|authority|board|commission|directorate|secretar\w*|bureau|administration|executive|council|public health|national health|health service|servicio de salud)\b/iu;

export interface Organisation {
  ror: string;
  name: string;
  country: string;
  types: readonly string[];
  domains: readonly string[];
  website: string;
  wikidata: string;
  isActive: boolean;
}

export const ror: Importer = {
  format: 'ror',
  about: 'the ROR data dump (JSON, schema version 2)',
  rows: { as: 'json', path: '$.*' },
  dataset: datasetOf('ror'),
  read: ({ value }) => [identityReading(fromDump(value))],
};

export const rorTable: Importer = {
  format: 'ror-csv',
  about: 'a table of ROR records: ror_id, name, country, types, domains, website, wikidata',
  rows: { as: 'csv' },
  dataset: datasetOf('ror'),
  read: ({ value }) => [identityReading(fromTable(value))],
};

function datasetOf(id: string): Importer['dataset'] {
  return {
    id,
    publisher: 'Research Organization Registry',
    title: 'ROR record of this organisation',
    url: 'https://ror.org/{ror}',
    licence: 'CC0-1.0',
    register: false,
  };
}

function fromTable(value: unknown): Organisation {
  const row = fieldsOf(value, 'ror_id', 'name', 'country', 'types', 'domains', 'website', 'wikidata');
  const split = (name: string) =>
    textOf(row, name)
      .split(/[|;\s]+/)
      .filter(Boolean);
  return {
    ror: textOf(row, 'ror_id'),
    name: textOf(row, 'name'),
    country: textOf(row, 'country'),
    types: split('types'),
    domains: split('domains'),
    website: textOf(row, 'website'),
    wikidata: textOf(row, 'wikidata'),
    isActive: true,
  };
}

/** Schema 2: `names` with their types, `locations` with a country code, `links` and `external_ids` by type. */
function fromDump(value: unknown): Organisation {
  const row = fieldsOf(value, 'id', 'names', 'types', 'locations');
  const among = (name: string) => listOf(row[name]).map((item) => fieldsOf(item));
  const shown = among('names').find((name) => listOf(name.types).includes('ror_display'));
  const place = among('locations')[0];
  const website = among('links').find((link) => link.type === 'website');
  const wikidata = among('external_ids').find((id) => id.type === 'wikidata');
  return {
    ror: textOf(row, 'id').replace('https://ror.org/', ''),
    name: shown ? textOf(shown, 'value') : '',
    country: place ? textOf(fieldsOf(place.geonames_details), 'country_code') : '',
    types: listOf(row.types).map(String),
    domains: listOf(row.domains).map(String),
    website: website ? textOf(website, 'value') : '',
    wikidata: wikidata ? textOf(wikidata, 'preferred') || String(listOf(wikidata.all)[0] ?? '') : '',
    isActive: row.status === undefined || row.status === 'active',
  };
}

function identityReading(found: Organisation): Reading {
  if (!found.isActive) return { skipped: 'no longer active' };
  if (found.name === '' || !/^[A-Z]{2}$/.test(found.country)) return { skipped: 'no name or no country' };
  const kind = kindOf(found);
  if (typeof kind !== 'string') return kind;
  const hosts = hostsOf(found);
  if (hosts.length === 0) return { skipped: 'no vetted domain, and a website whose name could have changed hands' };
  return { identity: identityOf(found, kind, hosts) };
}

/** One record of the dump with the hosts that may be taken from it; without a kind, which only a person can tell. */
export function readOrganisation(value: unknown): Organisation & { hosts: string[] } {
  const found = fromDump(value);
  return { ...found, hosts: hostsOf(found) };
}

/** What ROR calls a non-profit may be a charity, a society of doctors or a campaign: only a person can tell. */
function kindOf({ types, name }: Organisation): SourceKind | { skipped: string } {
  if (types.includes('healthcare')) return 'hospital';
  if (!HEALTH_NAME.test(name)) return { skipped: 'neither a place of care nor named after health' };
  if (types.includes('government'))
    return PUBLIC_OFFICE.test(name) ? 'health-agency' : { skipped: 'a public body whose task its name does not tell' };
  if (types.includes('education') || types.includes('facility')) return 'academic';
  return { skipped: 'its kind is not told: a charity, a society, a company or something else' };
}

/** The vetted domains; else the website, where its suffix is one that nobody can buy. */
function hostsOf({ domains, website }: Organisation): string[] {
  const vetted = domains.map(hostOf).filter((host) => host !== null);
  if (vetted.length > 0) return [...new Set(vetted)];
  const host = website === '' || !isWholeSite(website) ? null : hostOf(website);
  return host !== null && isReservedHost(host) ? [host] : [];
}

function identityOf({ ror, name, country, wikidata }: Organisation, kind: SourceKind, hosts: string[]): Identity {
  const ids = { ror, ...(/^Q\d+$/.test(wikidata) ? { wikidata } : {}) };
  return { id: `ror-${ror}`, name, kind, country, ids, hosts };
}
