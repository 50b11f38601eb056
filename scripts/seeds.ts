/** The registries that ship in a package, and how they are put into it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMBEDDED, MODEL_FILE, packOf } from '../src/cli/lookup';
import { openSite } from '../src/cli/publishing/site';
import { installFrom, verifySite } from '../src/cli/publishing/verify-site';
import { loadRegistry } from '../src/cli/registry/load';
import { BUILT_IN_PUBLISHER, PROJECT } from '../src/project';
import { isRealAddress } from '../src/updates/schedule';

/** A pack to ship: publisher, number of its release, bytes. */
export interface Seed {
  publisher: string;
  sequence: number;
  bytes: Uint8Array;
  /** Where signed updates of it come from; none without. */
  updates?: { url: string; fingerprint: string };
}

/** Writes `packs/<publisher>.pack`, the list by which the worker knows them, and the learned weights. */
export function writeSeeds(outDir: string, seeds: readonly Seed[]): void {
  const folder = join(outDir, 'packs');
  mkdirSync(folder, { recursive: true });
  for (const { publisher, bytes } of seeds) writeFileSync(join(folder, `${publisher}.pack`), bytes);
  const model = readFileSync(MODEL_FILE);
  writeFileSync(join(folder, 'model.pack'), model);
  const list = seeds.map(({ publisher, sequence, bytes, updates }) => ({
    publisher,
    sequence,
    digest: digestOf(bytes),
    ...(publisher === BUILT_IN_PUBLISHER ? { model: digestOf(model) } : {}),
    ...(updates ? { updates } : {}),
  }));
  writeFileSync(join(folder, 'index.json'), `${JSON.stringify(list, null, 2)}\n`);
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The registry that ships in the package. Its age counts from the day of the build, which vouches for it. */
export function builtInSeed(): Seed {
  const { updates: url, updatesFingerprint: fingerprint } = PROJECT;
  const seed = {
    publisher: BUILT_IN_PUBLISHER,
    sequence: 1,
    bytes: packOf(loadRegistry(EMBEDDED), { date: buildDay() }),
  };
  return isRealAddress(url) ? { ...seed, updates: { url, fingerprint } } : seed;
}

/**
 * The last release of a published site, verified: what a package should ship, so that its readers' first update is a diff.
 * @throws {Error} where a client that trusts the project's first root would refuse it
 */
export async function publishedSeed(where: string, fingerprint: string = PROJECT.updatesFingerprint): Promise<Seed> {
  const site = openSite(where);
  await verifySite(site, fingerprint, Date.now());
  const { installed } = await installFrom(site, fingerprint, Date.now());
  const { publisher, sequence } = installed.pack.meta;
  return { publisher, sequence, bytes: installed.bytes, updates: { url: PROJECT.updates, fingerprint } };
}

/** In a source archive: the day of its release. */
const EPOCH_FILE = 'SOURCE_DATE_EPOCH';

/** Today, or the day that a reproducible build is told (https://reproducible-builds.org/specs/source-date-epoch/). */
export function buildDay(): string {
  const filed = existsSync(EPOCH_FILE) ? readFileSync(EPOCH_FILE, 'utf8').trim() : undefined;
  const epoch = process.env.SOURCE_DATE_EPOCH ?? filed;
  return new Date(epoch ? Number(epoch) * 1000 : Date.now()).toISOString().slice(0, 10);
}
