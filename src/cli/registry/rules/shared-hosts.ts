/** Rule: on a host that many share, a record names its path. */
import { parse } from 'tldts';
import { problemAt, type Rule } from '../rule';

/** Hosts that belong to no single publisher. */
const SHARED = new Set([
  'gov.uk',
  'canada.ca',
  'admin.ch',
  'gob.mx',
  'gob.es',
  'gouv.fr',
  'gov.br',
  'gob.ar',
  'europa.eu',
  'github.com',
  'medium.com',
  'substack.com',
  'reddit.com',
  'facebook.com',
  'x.com',
  'twitter.com',
  'instagram.com',
  'youtube.com',
  'tiktok.com',
  'linkedin.com',
  'bsky.app',
  'healthunlocked.com',
  'sites.google.com',
  'google.com',
  'wikipedia.org',
  'belgium.be',
  'gov.ie',
  'service.gov.uk',
]);

export const sharedHosts: Rule = {
  name: 'shared-hosts',
  reason: 'A path on a shared host says nothing of its other pages.',
  fix: 'Add the path below which the pages are theirs.',
  check({ registry }) {
    return registry.sources.flatMap((loaded) =>
      loaded.record.domains.flatMap(({ host, path }, index) => {
        if (!isShared(host) || (path && path.length > 1)) return [];
        if (loaded.record.kind === 'patient-community' && host === 'healthunlocked.com') return [];
        return [
          problemAt('shared-hosts', loaded, ['domains', index, 'host'], `${host} is shared by many; expected a path`),
        ];
      }),
    );
  },
};

/** Known ones, and those below which a company lets everybody have a name: `github.io`. */
function isShared(host: string): boolean {
  const { publicSuffix, isPrivate } = parse(host, { allowPrivateDomains: true });
  return SHARED.has(host) || (isPrivate === true && publicSuffix === host);
}
