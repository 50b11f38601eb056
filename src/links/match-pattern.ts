/** Match patterns as manifests and permissions write them. */

/** Does the pattern (`https://forum.example/*`, `https://*.reddit.com/*`, `<all_urls>`) cover this host? */
export function coversHost(pattern: string, host: string): boolean {
  const covered = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1];
  if (covered === undefined) return pattern === '<all_urls>';
  if (covered === '*') return true;
  return covered.startsWith('*.') ? host === covered.slice(2) || host.endsWith(covered.slice(1)) : host === covered;
}
