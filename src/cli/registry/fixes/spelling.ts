/** Repairs of spellings that can only mean one thing: handles, hosts, addresses, ids that moved. */
import { type Document, isMap, isNode, isScalar, isSeq, type ParsedNode } from 'yaml';
import { parseAddress } from '../../../links/address';
import { canonicalUrl } from '../../../links/canonical';
import { accountAt } from '../../import/account-links';
import { isCanonical } from '../rules/canonical-handle';
import { type Edit, type Fix, replaceScalar, scalarsNamed } from './edit';

export const handles: Fix = {
  name: 'canonical-handle',
  about: 'writes handles without @, link or slash',
  edits: ({ document }) =>
    itemsOf(document, 'accounts').flatMap((account) => {
      const platform = String(account.get('platform'));
      const node = account.get('handle', true);
      const written = isScalar(node) ? String(node.value) : '';
      const handle = plainHandle(platform, written);
      return handle === null || handle === written ? [] : replaceScalar(node, handle);
    }),
};

/** `null` where the handle cannot be told for sure. Case is kept as the body writes it. */
function plainHandle(platform: string, written: string): string | null {
  if (written === '' || isCanonical(platform, written)) return null;
  const named = written.includes('/') ? accountAt(written) : null;
  const isLink = /^(?:https?:\/\/|www\.)/i.test(written);
  const plain = isLink
    ? named?.platform === platform
      ? named.handle
      : ''
    : written.trim().replace(/^@|(?<!\/)\/+$/g, '');
  return isCanonical(platform, plain) ? plain : null;
}

export const hosts: Fix = {
  name: 'hosts',
  about: 'writes hosts in small letters, without www. and https://',
  edits: ({ document }) =>
    itemsOf(document, 'domains').flatMap((domain) => {
      const node = domain.get('host', true);
      const written = isScalar(node) ? String(node.value) : '';
      const address = parseAddress(written.includes('://') ? written : `https://${written}`);
      if (address?.path !== '/' || address.host === written || !address.host.includes('.')) return [];
      return replaceScalar(node, address.host);
    }),
};

export const addresses: Fix = {
  name: 'plain-links',
  about: 'writes https where the host is known to answer so, and takes marks of senders off addresses',
  edits: ({ document }, known) =>
    ['url', 'objections'].flatMap((field) =>
      scalarsNamed(document.contents, field).flatMap(({ value, node }): Edit[] => {
        const plain = plainAddress(value, known);
        return plain === value ? [] : replaceScalar(node, plain);
      }),
    ),
};

function plainAddress(written: string, known: ReadonlySet<string>): string {
  const address = parseAddress(written);
  if (!address) return written;
  const { url, dropped } = canonicalUrl(address);
  const isKnown = url.startsWith('http://') && known.has(address.host);
  const plain = dropped ? url : written;
  return isKnown ? plain.replace(/^http:/, 'https:') : plain;
}

type Item = { get(key: string, keepScalar?: boolean): unknown };

function itemsOf(document: Document.Parsed<ParsedNode>, field: string): Item[] {
  const list = isMap(document.contents) ? document.contents.get(field, true) : null;
  return isNode(list) && isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
}
