/** Reads a page that a maintainer saved: its title, its own address, and the accounts it links to. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseAddress } from '../../../links/address';
import { canonicalUrl } from '../../../links/canonical';
import { accountAt, type FoundAccount } from '../../import/account-links';
import { hostOf, slug } from '../../import/fields';
import { RowError } from '../../import/importer';
import { type Draft, emptyEvidence } from './draft';

/** Scripts of the page are never run, and nothing is fetched. */
export function draftFromHtml(html: string, { url, today }: { url?: string | undefined; today: string }): Draft {
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const address = ownAddress(document, url);
  const host = hostOf(address);
  if (host === null) throw new RowError('the page does not say its own address: give it with --url');
  const name =
    metaOf(document, 'og:site_name') ||
    titleOf(document)
      .split(/ [|–—-] /)
      .at(-1) ||
    host;
  const accounts = accountsIn(document);
  return {
    id: slug(name),
    name,
    languages: languageOf(document),
    domains: [{ host, evidence: ['e1'] }],
    accounts: accounts.map((account) => ({ ...account, evidence: ['e1'] })),
    evidence: {
      e1: {
        ...emptyEvidence(today),
        url: address,
        publisher: name,
        title: titleOf(document) || name,
        ...(accounts.length > 0 ? { proof: 'backlink' } : {}),
      },
    },
  };
}

function ownAddress(document: Document, given: string | undefined): string {
  const found =
    given ?? document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? metaOf(document, 'og:url');
  const address = parseAddress(found);
  return address === null ? '' : canonicalUrl(address).url.replace(/^http:/, 'https:');
}

function metaOf(document: Document, property: string): string {
  const meta = document.querySelector(`meta[property="${property}"], meta[name="${property}"]`);
  return meta?.getAttribute('content')?.trim() ?? '';
}

function titleOf(document: Document): string {
  return (document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function languageOf(document: Document): string[] {
  const code = /^[a-z]{2,3}/.exec(document.documentElement.lang.toLowerCase())?.[0];
  return code ? [code] : [];
}

/** Each account once. Buttons that share the page are no accounts. */
function accountsIn(document: Document): FoundAccount[] {
  const found = [...document.querySelectorAll('a[href]')].flatMap(
    (link) => accountAt(link.getAttribute('href') ?? '') ?? [],
  );
  return [...new Map(found.map((account) => [`${account.platform}/${account.handle}`, account])).values()];
}
