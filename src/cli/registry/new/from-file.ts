/** Fills a new record from a file that a maintainer saved: what it proves goes in, what it does not stays unverified. */
import { readFileSync, statSync } from 'node:fs';
import { slug } from '../../import/fields';
import { readOrganisation } from '../../import/formats/ror';
import { trustTxt } from '../../import/formats/trust-txt';
import { RowError } from '../../import/importer';
import { InputError } from '../../usage';
import type { Draft } from './draft';
import { emptyEvidence } from './draft';
import { draftFromHtml } from './from-html';
import { draftFromEntity } from './from-wikidata';

export interface FileOptions {
  today: string;
  /** The site that a trust.txt stood on, or the page that was saved. */
  url?: string | undefined;
  /** Which proposal of several. */
  id?: string | undefined;
}

const MOST_BYTES = 8 * 1024 * 1024;

/** @throws {InputError} for a file that is none of the forms, with what they are */
export function draftFromFile(file: string, options: FileOptions): Draft {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new InputError(`no such file: ${file}`);
  if (statSync(file).size > MOST_BYTES)
    throw new InputError(`${file}: too large for one record; "registry import" reads lists`);
  const text = readFileSync(file, 'utf8');
  try {
    return { ...draftFromText(text, options), isFromFile: true };
  } catch (error) {
    if (error instanceof RowError || error instanceof SyntaxError) throw new InputError(`${file}: ${error.message}`);
    throw error;
  }
}

function draftFromText(text: string, options: FileOptions): Draft {
  const start = text.trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return draftFromJson(text, options);
  if (start.startsWith('<')) return draftFromHtml(text, options);
  if (/^[ \t]*(?:#|[a-z]+[ \t]*=)/m.test(text)) return draftFromTrustTxt(text, options);
  throw new RowError(
    'expected a ROR or Wikidata record (JSON), a proposal of "registry import", trust.txt or a saved page',
  );
}

function draftFromJson(text: string, options: FileOptions): Draft {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isList = lines.length > 1 && lines.every((line) => line.startsWith('{"'));
  const value: unknown = isList
    ? pick(
        lines.map((line) => JSON.parse(line)),
        options.id,
      )
    : JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new RowError('expected an object');
  if ('propose' in value) return draftFromProposal(value as unknown as Proposed, options.today);
  if ('entities' in value) return draftFromEntity(value, options.today);
  if ('names' in value && 'locations' in value) return draftFromRor(value, options.today);
  throw new RowError('expected a ROR record, a Wikidata entity or a proposal');
}

interface Proposed {
  id: string;
  record: Draft;
  from?: { url?: string; publisher?: string; title?: string };
}

function pick(values: unknown[], id: string | undefined): unknown {
  const found = (values as Partial<Proposed>[]).find((value) => value.id === id);
  if (!found)
    throw new RowError(`several proposals: name one by its id, such as ${(values[0] as Partial<Proposed>).id}`);
  return found;
}

/** A proposal keeps what fits our fields; its data set is evidence that a page exists, not of what it says. */
function draftFromProposal({ id, record, from }: Proposed, today: string): Draft {
  const proof = { ...emptyEvidence(today), ...texts(from ?? {}), seen: 'dataset' };
  const { domains, accounts, relations: _r, evidence, says: _s, type: _t, firm: _f, url: _u, ...rest } = record;
  const cited = Array.isArray(evidence)
    ? evidence.map((page) => ({ ...emptyEvidence(today), ...page, seen: 'dataset' }))
    : null;
  const keyed = (list: unknown) => (Array.isArray(list) ? list.map((item) => ({ ...item, evidence: ['e1'] })) : []);
  const isClaim = 'claim' in rest || 'doi' in rest;
  return {
    ...rest,
    id,
    ...(isClaim ? {} : { domains: keyed(domains), accounts: keyed(accounts) }),
    evidence: isClaim ? (cited ?? [proof]) : { e1: proof },
  };
}

function texts({ url = '', publisher = '', title = '' }: NonNullable<Proposed['from']>) {
  return { url: url.replace(/\{\w+\}/, ''), publisher, title };
}

function draftFromRor(value: object, today: string): Draft {
  const { ror, name, country, wikidata, hosts } = readOrganisation(value);
  return {
    id: slug(name),
    name,
    country,
    ids: { ...(/^Q\d+$/.test(wikidata) ? { wikidata } : {}), ror },
    domains: hosts.map((host) => ({ host, evidence: ['e1'] })),
    evidence: {
      e1: {
        ...emptyEvidence(today),
        url: `https://ror.org/${ror}`,
        publisher: 'Research Organization Registry',
        title: name,
        seen: 'dataset',
      },
    },
  };
}

function draftFromTrustTxt(text: string, { url, today }: FileOptions): Draft {
  const [reading] = trustTxt.read({ value: text, number: 1, ...(url ? { host: url } : {}) });
  if (!reading || !('proposal' in reading)) throw new RowError('no line of the form name=value');
  const { domains, accounts } = reading.proposal.record as { domains: { host: string }[]; accounts: object[] };
  const host = domains[0]?.host ?? '';
  return {
    id: slug(host),
    domains: domains.map((domain) => ({ ...domain, evidence: ['e1'] })),
    accounts: accounts.map((account) => ({ ...account, evidence: ['e1'] })),
    evidence: {
      e1: {
        ...emptyEvidence(today),
        url: `https://${host}/trust.txt`,
        publisher: host,
        title: 'trust.txt',
        proof: 'backlink',
      },
    },
  };
}
