/** Redirectors that carry their goal in the address, so that it can be read without a request. Data, in our own words. */

export interface Redirector {
  host: string;
  /** Path that marks a redirect; a prefix. */
  path: string;
  /** Query parameters that may hold the goal, first match wins. */
  parameters: readonly string[];
}

export const REDIRECTORS: readonly Redirector[] = [
  { host: 'l.facebook.com', path: '/l.php', parameters: ['u'] },
  { host: 'lm.facebook.com', path: '/l.php', parameters: ['u'] },
  { host: 'l.instagram.com', path: '/', parameters: ['u'] },
  { host: 'l.threads.com', path: '/', parameters: ['u'] },
  { host: 'l.threads.net', path: '/', parameters: ['u'] },
  { host: 'youtube.com', path: '/redirect', parameters: ['q'] },
  { host: 'google.com', path: '/url', parameters: ['q', 'url'] },
  { host: 'out.reddit.com', path: '/', parameters: ['url'] },
  { host: 'linkedin.com', path: '/redir/redirect', parameters: ['url'] },
  { host: 'go.bsky.app', path: '/redirect', parameters: ['u'] },
];

/** Wrappers that hide their goal, each with the site that uses it for its own links: there it is no disguise. */
export const SITE_WRAPPERS: Readonly<Record<string, string>> = { 't.co': 'x', 'lnkd.in': 'linkedin' };
