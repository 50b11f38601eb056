/** Web addresses as look-ups need them: host, path, and the chain of hosts a record may be kept under. */
import { getDomain } from 'tldts';

/** Longer addresses are not looked at: no page of a source needs them, and they cost time. */
export const MAX_ADDRESS_LENGTH = 8192;

/** A parsed http(s) address. `host` is lower case, in ASCII form (punycode), without `www.`, port or final dot. */
export interface Address {
  host: string;
  path: string;
  url: URL;
}

/** Reads an address; `null` for anything but http(s). What stands before an `@` is no host: `https://cdc.gov@evil.example` leads to evil.example. */
export function parseAddress(href: string, base?: string): Address | null {
  if (href.length > MAX_ADDRESS_LENGTH) return null;
  let url: URL;
  try {
    url = new URL(href, base);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const host = bareHost(url.hostname);
  return host === '' || isMisspelt(host) ? null : { host, path: url.pathname, url };
}

/** Chromium keeps spaces and other signs that cannot stand in a host (`who%20.int`) where the standard refuses the address. */
export function isMisspelt(hostname: string): boolean {
  return hostname.includes('%');
}

/** Lower-case host without `www.` and without the final dot of a fully qualified name. */
export function bareHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/(?<!\.)\.+$/, '')
    .replace(/^www\./, '');
}

/**
 * The hosts that a record about `host` may stand under, longest first, never shorter than the registrable domain:
 * `a.b.nhs.uk` gives `a.b.nhs.uk`, `b.nhs.uk`, `nhs.uk`… but never `uk`. Private suffixes (github.io) count as suffixes.
 */
export function hostChain(host: string): string[] {
  const domain = getDomain(host, { allowPrivateDomains: true });
  // What is no host (it has a path, a port) has a domain somewhere in it, not at its end.
  if (domain === null || !host.endsWith(domain)) return [host];
  const labels = host.split('.');
  const most = labels.length - domain.split('.').length;
  return Array.from({ length: most + 1 }, (_, from) => labels.slice(from).join('.'));
}

/** Path prefixes at segment borders, longest first, ending with the empty prefix: `/a/b/c` gives `/a/b/c`, `/a/b`, `/a`, ``. */
export function pathPrefixes(path: string): string[] {
  const segments = path.toLowerCase().split('/').filter(Boolean).slice(0, 8);
  return segments.map((_, index) => `/${segments.slice(0, segments.length - index).join('/')}`).concat('');
}
