/**
 * How a site's adapter reaches the content script: two files of ours run in the same isolated world, the site's own and
 * the one that all sites share, so that no page loads the adapters of the others.
 */
import { boundedAdapter } from '../../adapters/bounded';
import type { Adapter } from '../../adapters/types';

export interface OfferedAdapter {
  /** `null` where none reads the page as it stands. */
  adapter: Adapter | null;
  /** One that fits once the page has drawn itself; `null` where none does. */
  later: Promise<Adapter | null>;
}

const OFFERED = Symbol.for('wellsourced.adapter');
const world = globalThis as { [OFFERED]?: OfferedAdapter };

export function offerAdapter(adapter: Adapter | null, later: Promise<Adapter | null> = Promise.resolve(null)): void {
  world[OFFERED] = {
    adapter: adapter && boundedAdapter(adapter),
    later: later.then((found) => found && boundedAdapter(found)),
  };
}

export function offeredAdapter(): OfferedAdapter {
  return world[OFFERED] ?? { adapter: null, later: Promise.resolve(null) };
}
