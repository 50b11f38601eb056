/** The registries that ship in a package, and how they are put into it. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMBEDDED, packOf } from '../src/cli/lookup';
import { loadRegistry } from '../src/cli/registry/load';
import { BUILT_IN_PUBLISHER } from '../src/project';

/** A pack to ship: publisher, number of its release, bytes. */
export interface Seed {
  publisher: string;
  sequence: number;
  bytes: Uint8Array;
}

/** Writes `packs/<publisher>.pack` and the list by which the worker knows them. */
export function writeSeeds(outDir: string, seeds: readonly Seed[]): void {
  const folder = join(outDir, 'packs');
  mkdirSync(folder, { recursive: true });
  for (const { publisher, bytes } of seeds) writeFileSync(join(folder, `${publisher}.pack`), bytes);
  const list = seeds.map(({ publisher, sequence, bytes }) => ({
    publisher,
    sequence,
    digest: createHash('sha256').update(bytes).digest('hex'),
  }));
  writeFileSync(join(folder, 'index.json'), `${JSON.stringify(list, null, 2)}\n`);
}

/** The registry that ships in the package. */
export function builtInSeed(): Seed {
  return { publisher: BUILT_IN_PUBLISHER, sequence: 1, bytes: packOf(loadRegistry(EMBEDDED)) };
}
