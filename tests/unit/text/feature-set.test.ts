/** Features as hashes: the same name is the same feature, and a value climbs its steps one by one. */
import { describe, expect, it } from 'vitest';
import { FeatureSet } from '../../../src/text/learned/feature-set';

function stepsOf(value: number, steps: number): Set<number> {
  const features = new FeatureSet();
  features.addSteps('height', value, steps);
  return features.hashes;
}

describe('a set of features', () => {
  it('holds each once', () => {
    const features = new FeatureSet();
    for (const name of ['a', 'b', 'a']) features.add(name);
    expect(features.hashes.size).toBe(2);
  });

  it('holds a step for each that a value has climbed, within its bounds', () => {
    expect([-1, 0, 0.5, 1, 7].map((value) => stepsOf(value, 10).size)).toEqual([0, 0, 5, 10, 10]);
    const half = stepsOf(0.5, 10);
    expect([...half].every((hash) => stepsOf(0.9, 10).has(hash))).toBe(true);
  });

  it('knows a step by its name, as any other feature', () => {
    const features = new FeatureSet();
    features.add('height 1');
    expect(stepsOf(0.1, 10)).toEqual(features.hashes);
  });
});
