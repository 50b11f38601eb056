/**
 * `npm run train`: trains the learned weights on the registry and its training posts, and writes src/registry/model.pack.
 * The topics and each fold are learned in processes of their own, as many at a time as there are processors.
 */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { MODEL_FILE } from '../src/cli/lookup';
import { type Example, FOLDS } from '../src/cli/training/examples';
import { digestOf, modelPackOf, trainingInput } from '../src/cli/training/train';
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
      if (learned.digest === digest) resolve(learned.result);
      else reject(new Error('the registry changed during the training: start it again'));
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`the process of part ${part} ended with ${code}`));
    });
  });
}

/** The results in the order of the parts. */
async function learnAll(parts: readonly Part[]): Promise<Learned['result'][]> {
  const results: Learned['result'][] = [];
  const waiting = parts.entries();
  const takeTurns = async () => {
    for (const [place, part] of waiting) {
      results[place] = await learn(part);
      process.stdout.write(`${part === 'topics' ? 'the topics' : `fold ${part + 1} of ${FOLDS}`}: done\n`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeTurns));
  return results;
}

const [topics, ...folds] = await learnAll(['topics', ...Array(FOLDS).keys()]);
const examples = (folds as SentExample[][]).flat().flatMap(({ post: place, ...example }): Example[] => {
  const post = posts[place];
  return post ? [{ ...example, post }] : [];
});
const bytes = modelPackOf({ claims, posts, examples, topics: topics as TopicModel });
writeFileSync(MODEL_FILE, bytes);
process.stdout.write(`${posts.length} posts on ${claims.length} claims: ${bytes.byteLength} bytes in ${MODEL_FILE}\n`);
