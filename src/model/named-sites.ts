/** Sites beyond the main ones that their hosts alone tell. Each has a file of its own, so that its pages load no other's adapter. */

const PINTEREST_COUNTRIES = 'at ca ch cl co.kr co.uk com.au com.mx de dk es fr ie it jp nz ph pt ru se'
  .split(' ')
  .map((end) => `pinterest.${end}`);

/** Hosts, their subdomains included. */
export const NAMED_SITES = {
  pinterest: ['pinterest.com', ...PINTEREST_COUNTRIES],
  quora: ['quora.com'],
  'stack-exchange': [
    'askubuntu.com',
    'mathoverflow.net',
    'serverfault.com',
    'stackapps.com',
    'stackexchange.com',
    'stackoverflow.com',
    'superuser.com',
  ],
  telegram: ['t.me', 'telegram.me'],
  tumblr: ['tumblr.com'],
} as const satisfies Record<string, readonly string[]>;

export type NamedSite = keyof typeof NAMED_SITES;

export function namedSiteOf(host: string): NamedSite | null {
  const name = host.toLowerCase().replace(/\.$/, '');
  const belongs = (site: NamedSite) => NAMED_SITES[site].some((own) => name === own || name.endsWith(`.${own}`));
  return (Object.keys(NAMED_SITES) as NamedSite[]).find(belongs) ?? null;
}

/** The same as patterns of an adapter. */
export function patternsOf(site: NamedSite): string[] {
  return NAMED_SITES[site].flatMap((host) => [host, `*.${host}`]);
}
