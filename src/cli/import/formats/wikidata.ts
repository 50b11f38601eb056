/** Wikidata: official accounts and websites of an item. One source only, so everything is a proposal. */
import { fieldsOf, hostOf, listOf, slug, textOf } from '../fields';
import { type Importer, type Reading, RowError } from '../importer';

/** Properties that hold an account, and the platform and spelling of each. */
export const ACCOUNT_PROPERTIES: Readonly<Record<string, { platform: string; spell?: (value: string) => string }>> = {
  P2002: { platform: 'x' },
  P4033: { platform: 'mastodon' },
  P12361: { platform: 'bluesky' },
  P2397: { platform: 'youtube' },
  P2003: { platform: 'instagram' },
  P7085: { platform: 'tiktok' },
  P2013: { platform: 'facebook' },
  // A page number from the old address.
  P4003: { platform: 'facebook' },
};
const WEBSITE = 'P856';
const WHY =
  'Wikidata alone proves no account: look for a link from the body itself, an official register or a second, independent source. Several values of a property may be regional or former accounts.';

export const wikidata: Importer = {
  format: 'wikidata',
  about:
    'the JSON result of a SPARQL query: ?item, ?itemLabel and P2002 P4033 P12361 P2397 P2003 P7085 P2013 P4003 P856',
  rows: { as: 'json', path: '$.results.bindings.*' },
  dataset: {
    id: 'wikidata',
    publisher: 'Wikidata',
    title: 'Wikidata item',
    url: 'https://www.wikidata.org/wiki/',
    licence: 'CC0-1.0',
    register: false,
  },
  read: ({ value }) => [readItem(value)],
};

/** SPARQL JSON: each variable is `{ type, value }`; a variable without value is left out. */
function readItem(value: unknown): Reading {
  const row = fieldsOf(value, 'item');
  const bound = (name: string) => (name in row ? textOf(fieldsOf(row[name]), 'value') : '');
  const item = /Q\d+$/.exec(bound('item'))?.[0];
  if (item === undefined) throw new RowError('expected ?item to be a Wikidata item such as …/Q583725');
  const accounts = Object.entries(ACCOUNT_PROPERTIES).flatMap(([property, { platform }]) => {
    const handle = bound(property);
    return handle === '' ? [] : [{ platform, handle: property === 'P2397' ? handle : handle.replace(/^@/, '') }];
  });
  const host = hostOf(bound(WEBSITE));
  if (accounts.length === 0 && host === null) return { skipped: 'neither an account nor a website' };
  const name = bound('itemLabel') || item;
  const record = { name, ids: { wikidata: item }, accounts, domains: host ? [{ host }] : [] };
  return { proposal: { propose: 'source', id: slug(name) || item.toLowerCase(), record, why: WHY } };
}

export const nameSuggestionIndex: Importer = {
  format: 'name-suggestion-index',
  about: 'the Wikidata extract of the name suggestion index (JSON: wikidata.Q….identities)',
  rows: { as: 'json', path: '$.wikidata.*' },
  dataset: {
    id: 'name-suggestion-index',
    publisher: 'name suggestion index (from Wikidata)',
    title: 'Official accounts by Wikidata item',
    url: 'https://github.com/osmlab/name-suggestion-index',
    licence: 'BSD-3-Clause; values CC0-1.0',
    register: false,
  },
  read: ({ value, key = '' }) => [readEntry(value, key)],
};

const SERVICES: Readonly<Record<string, { platform: string; prefix?: string }>> = {
  twitter: { platform: 'x' },
  facebook: { platform: 'facebook' },
  instagram: { platform: 'instagram' },
  youtube: { platform: 'youtube' },
  tiktok: { platform: 'tiktok' },
  linkedin: { platform: 'linkedin', prefix: 'company/' },
  threads: { platform: 'threads' },
  pinterest: { platform: 'pinterest' },
};

function readEntry(value: unknown, item: string): Reading {
  const row = fieldsOf(value, 'label', 'identities');
  const identities = fieldsOf(row.identities);
  const accounts = Object.entries(SERVICES).flatMap(([service, { platform, prefix = '' }]) => {
    const handle = textOf(identities, service);
    return handle === '' ? [] : [{ platform, handle: `${prefix}${handle}` }];
  });
  const websites = [textOf(identities, 'website'), ...listOf(row.officialWebsites).map(String)];
  const hosts = [...new Set(websites.map(hostOf).filter((host) => host !== null))];
  if (accounts.length === 0 && hosts.length === 0) return { skipped: 'neither an account nor a website' };
  const name = textOf(row, 'label');
  const record = { name, ids: { wikidata: item }, accounts, domains: hosts.map((host) => ({ host })) };
  return { proposal: { propose: 'source', id: slug(name) || item.toLowerCase(), record, why: WHY } };
}
