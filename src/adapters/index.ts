/** Every site adapter there is, and which one reads a host. */
import { blueskyAdapter } from './bluesky';
import { redditAdapter } from './reddit';
import type { Adapter } from './types';
import { xAdapter } from './x';

export const ADAPTERS: readonly Adapter[] = [xAdapter, blueskyAdapter, redditAdapter];

/** The adapter for a host as the address bar has it; `null` where no adapter reads. */
export function adapterForHost(host: string): Adapter | null {
  const name = host.toLowerCase().replace(/\.$/, '');
  return ADAPTERS.find((adapter) => adapter.hosts.some((pattern) => covers(pattern, name))) ?? null;
}

/** `*.reddit.com` covers every subdomain, but not `reddit.com` itself. */
function covers(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}
