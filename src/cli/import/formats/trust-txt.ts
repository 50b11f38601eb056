/** trust.txt: what a publisher says of itself in a text file on its own site (see https://journallist.net/reference-document-for-trust-txt-specifications). */
import { accountAt } from '../account-links';
import { hostOf, slug } from '../fields';
import { type Importer, type Reading, RowError } from '../importer';

/** Who names whom: `control` and `controlledby` tell of ownership, `member` and `belongto` of associations. */
const RELATIONS: Readonly<Record<string, string>> = {
  control: 'owns',
  controlledby: 'owned by',
  member: 'has as a member',
  belongto: 'belongs to',
  vendor: 'is served by',
  customer: 'serves',
};

export const trustTxt: Importer = {
  format: 'trust-txt',
  about: 'a trust.txt file that you saved; --host names the site it stood on',
  rows: { as: 'document' },
  dataset: {
    id: 'trust-txt',
    publisher: 'the site itself',
    title: 'trust.txt',
    url: 'https://journallist.net/',
    licence: 'facts that a publisher states of itself',
    register: false,
  },
  read: ({ value, host }) => [readFile(String(value), host)],
};

function readFile(text: string, site: string | undefined): Reading {
  if (site === undefined) throw new RowError('trust.txt does not name its own site: give it with --host');
  const host = hostOf(site);
  if (host === null) throw new RowError(`--host ${site}: expected a host such as example.org`);
  const lines = text.split(/\r?\n/).map((line) => (line.split('#', 1)[0] ?? '').trim());
  const pairs = lines.flatMap((line) => {
    const [name = '', ...rest] = line.split('=');
    return rest.length === 0 ? [] : [{ name: name.trim().toLowerCase(), value: rest.join('=').trim() }];
  });
  if (pairs.length === 0) return { skipped: 'no line of the form name=value' };
  const accounts = pairs.flatMap(({ name, value }) => (name === 'social' ? (accountAt(value) ?? []) : []));
  const relations = pairs.flatMap(({ name, value }) => {
    const relation = Object.hasOwn(RELATIONS, name) ? RELATIONS[name] : undefined;
    return relation === undefined ? [] : [`${relation} ${value}`];
  });
  const record = { domains: [{ host }], accounts, relations };
  const why =
    'The site itself names these accounts, which is a backlink once you have seen the file there. Relations want the word of the other side too.';
  return { proposal: { propose: 'source', id: slug(host), record, why } };
}
