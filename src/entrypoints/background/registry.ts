/** Opens the registries once per life of the worker; the first message after a restart waits for it. */
import { createLookup } from '../../pack/lookup';
import type { Lookup } from '../../pack/lookup-types';
import type { Pack } from '../../pack/open';
import { today } from '../../platform/clock';
import { readOwnFile } from '../../platform/own-file';
import { openPacks, type SeedInfo } from '../../updates/pack-store';

let opening: Promise<Pack[]> | null = null;

/** The opened packs. A failure is not kept: the next message tries again. */
export function loadedPacks(): Promise<Pack[]> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Look-ups know today, so that a record that expires tonight is not shown tomorrow. */
export async function currentLookup(): Promise<Lookup> {
  return createLookup(await loadedPacks(), today());
}

async function open(): Promise<Pack[]> {
  const seeds = (await (await readOwnFile('packs/index.json')).json()) as SeedInfo[];
  return openPacks(seeds, readSeed);
}

async function readSeed(publisher: string): Promise<Uint8Array> {
  return new Uint8Array(await (await readOwnFile(`packs/${publisher}.pack`)).arrayBuffer());
}
