/** The look-ups that the tests of the signals ask: the authored registry and the invented one of the demo, compiled as they ship. */
import { fileURLToPath } from 'node:url';
import { packOf, shippedModel } from '../../../src/cli/lookup';
import { loadRegistry } from '../../../src/cli/registry/load';
import type { Reader } from '../../../src/model/settings';
import { createLookup } from '../../../src/pack/lookup';
import type { Lookup } from '../../../src/pack/lookup-types';
import { openPack, type Pack } from '../../../src/pack/open';

const folder = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Day on which every record of both registries is fresh. */
export const TODAY = '2026-11-25';
/** Day on which every record of both registries is past its review. */
export const LATER = '2029-01-01';

let opened: { real: Pack; demo: Pack } | null = null;

/** Publisher `wellsourced` (sources and claims) and publisher `demo` (invented sources), opened once a file. */
export function packs(): { real: Pack; demo: Pack } {
  opened ??= {
    real: openPack(packOf(loadRegistry(folder('src/registry')))),
    demo: openPack(
      packOf(loadRegistry(folder('tests/demo/registry')), { publisher: 'demo', name: 'Invented for the demo' }),
    ),
  };
  return opened;
}

export function bothRegistries(today = TODAY): Lookup {
  const { real, demo } = packs();
  return createLookup([real, demo], today, new Map(), shippedModel());
}

/** A reader who has chosen nothing. */
export function reader(chosen: Partial<Reader> = {}): Reader {
  return { own: {}, country: null, language: 'en', today: TODAY, ...chosen };
}
