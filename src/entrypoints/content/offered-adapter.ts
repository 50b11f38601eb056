/**
 * How a site's adapter reaches the content script: two files of ours run in the same isolated world, the site's own and
 * the one that all sites share, so that no page loads the adapters of the others.
 */
import type { Adapter } from '../../adapters/types';

const OFFERED = Symbol.for('wellsourced.adapter');
const world = globalThis as { [OFFERED]?: Adapter | null };

export function offerAdapter(adapter: Adapter | null): void {
  world[OFFERED] = adapter;
}

/** The adapter of this page; `null` where none reads it. */
export function offeredAdapter(): Adapter | null {
  return world[OFFERED] ?? null;
}
