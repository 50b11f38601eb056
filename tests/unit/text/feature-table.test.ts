/** The table of learned features: each has a place of its own, and what was not taught says nothing. */
import { describe, expect, it } from 'vitest';
import { shippedModel } from '../../../src/cli/lookup';
import { FeatureSet } from '../../../src/text/learned/feature-set';
import { CLASSES, checkOf, freePlace, oddsOf, placeOf } from '../../../src/text/learned/stance-model';

const LENGTH = 1 << 8;

function hashesOf(names: readonly string[]): number[] {
  const features = new FeatureSet();
  for (const name of names) features.add(name);
  return [...features.hashes];
}

const names = Array.from({ length: 200 }, (_, i) => `feature ${i}`);
const strangers = hashesOf(Array.from({ length: 20_000 }, (_, i) => `stranger ${i}`));

describe('the table of features', () => {
  it('gives each feature a place that no other has', () => {
    const checks = new Uint8Array(LENGTH);
    const places = new Map<number, number>();
    for (const hash of hashesOf(names)) {
      const free = freePlace(checks, hash);
      if (free < 0 || placeOf(checks, hash) >= 0) continue;
      checks[free] = checkOf(hash);
      places.set(hash, free);
    }
    expect(places.size).toBeGreaterThan(0.7 * names.length);
    expect(new Set(places.values()).size).toBe(places.size);
    for (const [hash, place] of places) expect(placeOf(checks, hash)).toBe(place);
  });

  it('is full at some time', () => {
    const checks = new Uint8Array(LENGTH).fill(1);
    for (const hash of hashesOf(names)) expect(freePlace(checks, hash)).toBe(-1);
  });

  it('hardly ever takes what was not taught for something', () => {
    const { checks } = shippedModel();
    const taken = strangers.filter((hash) => placeOf(checks, hash) >= 0);
    expect(taken.length).toBeLessThan(0.012 * strangers.length);
  });

  it('weighs features that were not taught as nothing', () => {
    const model = { ...shippedModel(), checks: new Uint8Array(LENGTH) };
    const features = new FeatureSet();
    for (const name of names) features.add(name);
    expect(oddsOf(model, features)).toEqual(CLASSES.map(() => 0));
  });
});
