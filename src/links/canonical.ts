/** The form of an address that names the page alone: without marks that tell sites who sent or clicked the link. */
import type { Address } from './address';
import { TRACKING_BY_HOST, TRACKING_PARAMETERS, TRACKING_PREFIXES } from './tracking';

export interface CanonicalUrl {
  url: string;
  /** Whether marks were taken off. */
  dropped: boolean;
}

export function canonicalUrl({ host, url }: Address): CanonicalUrl {
  const plain = new URL(url.href);
  plain.username = '';
  plain.password = '';
  const own = TRACKING_BY_HOST.find(({ hosts }) => hosts.some((one) => host === one || host.endsWith(`.${one}`)));
  const names = [...new Set(plain.searchParams.keys())].filter((name) => isTracking(name, own?.parameters ?? []));
  for (const name of names) plain.searchParams.delete(name);
  if (plain.search === '') plain.search = '';
  // A fragment that points at words of the page (`#:~:text=`) quotes what somebody searched for.
  const [fragment = ''] = plain.hash.split(':~:');
  plain.hash = fragment === '#' ? '' : fragment;
  return { url: plain.href, dropped: names.length > 0 };
}

function isTracking(name: string, own: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return (
    TRACKING_PARAMETERS.has(lower) ||
    own.includes(lower) ||
    TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix))
  );
}
