/** The thread that `npm run train` fits weights in: the same weights as here, from rows that it shares. */
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { fitWeights, type Rows } from '../../../src/cli/training/fit';

const THREAD = new URL('../../../scripts/fit-thread.mjs', import.meta.url);

function shared<Numbers extends Uint8Array | Uint32Array | Float32Array>(
  kind: { new (buffer: SharedArrayBuffer): Numbers; BYTES_PER_ELEMENT: number },
  values: readonly number[],
): Numbers {
  const numbers = new kind(new SharedArrayBuffer(values.length * kind.BYTES_PER_ELEMENT));
  numbers.set(values);
  return numbers;
}

const ROWS: Rows = {
  starts: shared(Uint32Array, [0, 2, 3, 5]),
  places: shared(Uint32Array, [3, 4, 4, 3, 7]),
  weights: shared(Float32Array, [1, 2, 2]),
  classes: shared(Uint8Array, [0, 1, 4]),
  folds: shared(Uint8Array, [0, 1, 2]),
};

it.each([null, 1])('fits the same weights in a thread, without fold %s', async (leftOut) => {
  const fitted = await new Promise<Float32Array>((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData: { rows: ROWS, leftOut } });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
  const nonZero = (weights: Float32Array) => [...weights.entries()].filter(([, weight]) => weight !== 0);
  expect(nonZero(fitted)).toEqual(nonZero(fitWeights(ROWS, leftOut)));
  expect(nonZero(fitted).length).toBeGreaterThan(0);
});
