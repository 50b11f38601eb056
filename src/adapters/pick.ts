/** Picks the adapter that reads a host. */
import type { Adapter } from './types';

/** The adapter among these for a host as the address bar has it; `null` where none reads. */
export function pickByHost(adapters: readonly Adapter[], host: string): Adapter | null {
  const name = host.toLowerCase().replace(/\.$/, '');
  return adapters.find(({ hosts }) => hosts.some((pattern) => covers(pattern, name))) ?? null;
}

/** `*.reddit.com` covers every subdomain, but not `reddit.com` itself. */
function covers(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}
