/** The features of a post, as hashes: each is named where it is added, and weighed by its hash alone. */
import { hashTerm } from '../index-layout';

/** Seed of the hash, far from those of languages. */
const SEED = 251;

/** Hashes of `name 1`, `name 2`, … by name: the names are few, and asked for with every post. */
const stepHashes = new Map<string, number[]>();

export class FeatureSet {
  readonly hashes = new Set<number>();

  add(feature: string): void {
    this.hashes.add(hashOf(feature));
  }

  /** One feature per step that the value (0..1) has climbed: a linear model can then follow any rising or falling curve. */
  addSteps(name: string, value: number, steps: number): void {
    const climbed = Math.max(0, Math.min(steps, Math.round(value * steps)));
    let hashes = stepHashes.get(name);
    if (!hashes) {
      hashes = [];
      stepHashes.set(name, hashes);
    }
    for (let step = 1; step <= climbed; step++) {
      hashes[step - 1] ??= hashOf(`${name} ${step}`);
      this.hashes.add(hashes[step - 1] ?? 0);
    }
  }
}

function hashOf(feature: string): number {
  return hashTerm(SEED, feature);
}
