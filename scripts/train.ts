/**
 * `npm run train`: trains the learned weights on the registry and its training posts, and writes src/registry/model.pack.
 * The topics and each fold are learned in processes of their own, then the weights are fitted in threads, as many at a time as
 * there are processors.
 */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { MODEL_FILE } from '../src/cli/lookup';
import type { Example } from '../src/cli/training/examples';
import type { Rows } from '../src/cli/training/fit';
import { FOLDS } from '../src/cli/training/folds';
import { digestOf, type Fit, modelPackOf, trainingInput } from '../src/cli/training/train';
import type { TopicModel } from '../src/text/learned/topic-model';
import type { Learned, Part, SentExample } from './train-part';

/** What a process may hold, in megabytes. */
const MEMORY = 8_000;

const { claims, posts } = trainingInput();
const digest = digestOf(claims, posts);

/** @throws when the records or posts are others by now than those read at the start */
function learn(part: Part): Promise<Learned['result']> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./train-part.ts', import.meta.url), [String(part)], {
      execArgv: [`--max-old-space-size=${MEMORY}`, '--import', 'tsx'],
      serialization: 'advanced',
    });
    child.once('message', (learned: Learned) => {
      if (learned.digest !== digest)
        return reject(new Error('the registry changed during the training: start it again'));
      process.stdout.write(
        `${part === 'topics' ? 'the topics' : `the examples of fold ${part + 1} of ${FOLDS}`}: done\n`,
      );
      resolve(learned.result);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`the process of part ${part} ended with ${code}`));
    });
  });
}

/** Weights without each of these folds. */
const fitAll: Fit = (rows, folds) => inTurns(folds, (leftOut) => fitInThread(rows, leftOut));

function fitInThread(rows: Rows, leftOut: number | null): Promise<Float32Array> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./fit-thread.mjs', import.meta.url), { workerData: { rows, leftOut } });
    thread.once('message', (weights: Float32Array) => {
      process.stdout.write(`the weights${leftOut === null ? '' : ` without fold ${leftOut + 1}`}: done\n`);
      resolve(weights);
    });
    thread.once('error', reject);
  });
}

/** The results in the order of the tasks, of which as many run at a time as there are processors. */
async function inTurns<Task, Result>(tasks: readonly Task[], run: (task: Task) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = tasks.entries();
  const takeTurns = async () => {
    for (const [place, task] of waiting) results[place] = await run(task);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeTurns));
  return results;
}

const [topics, ...folds] = await inTurns<Part, Learned['result']>(['topics', ...Array(FOLDS).keys()], learn);
const examples = (folds as SentExample[][]).flat().flatMap(({ post: place, ...example }): Example[] => {
  const post = posts[place];
  return post ? [{ ...example, post }] : [];
});
const bytes = await modelPackOf({ claims, posts, examples, topics: topics as TopicModel }, fitAll);
writeFileSync(MODEL_FILE, bytes);
process.stdout.write(`${posts.length} posts on ${claims.length} claims: ${bytes.byteLength} bytes in ${MODEL_FILE}\n`);
