/** Endings under which only public bodies get a name, and which nobody can buy when its owner gives it up. */
import { getPublicSuffix } from 'tldts';

const ENDINGS = new Set(['gov', 'edu', 'mil', 'int']);
/** In front of a country's ending: `.gov.uk`, `.gouv.fr`, `.ac.jp`, `.nhs.uk`. */
const SECOND_LEVEL = new Set(['gov', 'gob', 'gouv', 'gv', 'go', 'govt', 'edu', 'ac', 'nhs', 'mil', 'health']);

export function isReservedHost(host: string): boolean {
  if (host === 'europa.eu' || host.endsWith('.europa.eu')) return true;
  const suffix = getPublicSuffix(host) ?? '';
  const dot = suffix.indexOf('.');
  return dot === -1 ? ENDINGS.has(suffix) : SECOND_LEVEL.has(suffix.slice(0, dot));
}
