/**
 * A thread of `npm run train`: fits the weights without one fold, to rows that it shares with the others. Plain JavaScript,
 * since threads do not inherit the hook that reads TypeScript.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { tsImport } from 'tsx/esm/api';

/** @type {import('../src/cli/training/fit')} */
const { fitWeights } = await tsImport('../src/cli/training/fit.ts', import.meta.url);
const weights = fitWeights(workerData.rows, workerData.leftOut);
parentPort?.postMessage(weights, [weights.buffer]);
