/** Rule: an address in a record is the page itself. */
import { parse } from 'tldts';
import { type Address, parseAddress } from '../../../links/address';
import { canonicalUrl } from '../../../links/canonical';
import { sealedService, shortenerOf } from '../../../links/shorteners';
import { recordLinks } from '../record-links';
import { problemAt, type Rule } from '../rule';

const SEARCHES = /^(?:www\.)?(?:google|bing|duckduckgo|yahoo)\.[a-z.]+$/;

export const plainLinks: Rule = {
  name: 'plain-links',
  reason: 'A reader must see where a link leads, and it must still lead there in a year.',
  fix: 'Open the page and take the address from there; "registry validate --fix" takes marks of senders off.',
  check: ({ registry }) =>
    recordLinks(registry).flatMap(({ loaded, path, url }) => {
      const complaint = complain(url);
      return complaint === null ? [] : [problemAt('plain-links', loaded, path, complaint)];
    }),
};

function complain(url: string): string | null {
  const address = parseAddress(url);
  if (address === null) return `${url} cannot be opened`;
  const { host, path } = address;
  const service = shortenerOf({ host, path }) ?? sealedService({ host, path });
  if (service !== null) return `${service} hides where it leads`;
  return complainOfShape(address);
}

function complainOfShape(address: Address): string | null {
  const { host, path, url } = address;
  if (url.username !== '' || url.password !== '') return 'a name or password stands in it';
  if (url.port !== '') return `a port stands in it: ${url.port}`;
  if (!isPublic(host)) return `${host} is no public host`;
  if (SEARCHES.test(url.hostname) && path.startsWith('/search')) return 'a search is no page';
  return canonicalUrl(address).dropped ? 'marks of who sent it stand in it' : null;
}

/** `.example` is kept free for examples (RFC 2606), and stands in tests. */
function isPublic(host: string): boolean {
  const { isIp, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  return host.endsWith('.example') || (isIp === false && (isIcann === true || isPrivate === true));
}
