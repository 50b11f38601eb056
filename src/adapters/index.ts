/** Every site adapter there is, and which one reads a page. */
import { GRANTED_ADAPTERS, recognising } from './granted-sites';
import { MAIN_ADAPTERS } from './main-sites';
import { NAMED_ADAPTERS } from './named-sites';
import { pickByHost } from './pick';
import type { Adapter } from './types';

export const ADAPTERS: readonly Adapter[] = [...MAIN_ADAPTERS, ...NAMED_ADAPTERS, ...GRANTED_ADAPTERS];

/** The adapter for a host as the address bar has it; `null` where no adapter reads. */
export function adapterForHost(host: string): Adapter | null {
  return pickByHost(ADAPTERS, host);
}

/** By host first; then by the markup of software that runs on many hosts. */
export function adapterForPage(host: string, document: Document): Adapter | null {
  return adapterForHost(host) ?? recognising(document);
}
