/** What the package says of the registries and weights that ship in it. */
import type { PublisherAddress } from '../../model/publishers';
import { readOwnFile } from '../../platform/own-file';
import type { SeedInfo } from '../../updates/pack-store';

/** A registry of the package, and where its updates come from; without an address there are none. */
export type ShippedSeed = SeedInfo & {
  updates?: PublisherAddress | null;
  /** SHA-256 of the learned weights that ship beside it, in hexadecimal. */
  model?: string;
};

let seeds: Promise<ShippedSeed[]> | null = null;

/** Publishers whose registry ships in the package. */
export function shippedSeeds(): Promise<ShippedSeed[]> {
  seeds ??= readOwnFile('packs/index.json').then((file) => file.json() as Promise<ShippedSeed[]>);
  return seeds;
}
