/** Reads fields out of rows of unknown shape. */
import { parse } from 'tldts';
import { bareHost, parseAddress } from '../../links/address';
import { RowError } from './importer';

type Fields = Readonly<Record<string, unknown>>;

/** @throws {RowError} unless the row is an object with these fields */
export function fieldsOf(value: unknown, ...needed: string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RowError('expected an object with fields');
  const missing = needed.filter((name) => !(name in value));
  if (missing.length > 0) throw new RowError(`expected the fields ${needed.join(', ')}; ${missing.join(', ')} missing`);
  return value as Fields;
}

/** The text of a field, trimmed, its runs of white space made one; empty where there is none. */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The host of an address or of a bare host name, without `www.`; `null` where it is none that could be a site. */
export function hostOf(text: string): string | null {
  const address = parseAddress(text.includes('://') ? text : `https://${text}`);
  if (address === null || address.url.port !== '') return null;
  const { domain, isIp, isIcann } = parse(address.host);
  return domain !== null && isIp === false && isIcann === true ? bareHost(address.host) : null;
}

/** An address without path: a page below a host says nothing of who owns the host. */
export function isWholeSite(text: string): boolean {
  const address = parseAddress(text);
  return address !== null && (address.path === '/' || address.path === '');
}

/** Words joined by hyphens, as ids are written; letters outside of a–z lose their marks or are dropped. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .slice(0, 80)
    .replace(/(?<!-)-+$/, '');
}
