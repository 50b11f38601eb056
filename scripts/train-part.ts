/** A process of `npm run train`: learns the topics of all posts, or reads the examples of one fold. */
import { type Example, examplesOfFold } from '../src/cli/training/examples';
import { fitTopics, readPieces } from '../src/cli/training/fit-topics';
import { digestOf, trainingInput } from '../src/cli/training/train';
import type { TopicModel } from '../src/text/learned/topic-model';

/** The number of a fold, or the topics. */
export type Part = number | 'topics';

/** An example as processes hand it on: its post by its place among the training posts. */
export type SentExample = Omit<Example, 'post'> & { post: number };

export interface Learned {
  /** Of the records and posts that this process read. */
  digest: string;
  result: TopicModel | SentExample[];
}

const [part = ''] = process.argv.slice(2);
const { claims, posts } = trainingInput();

function examples(fold: number): SentExample[] {
  const places = new Map(posts.map((post, place) => [post, place]));
  return examplesOfFold(claims, posts, readPieces(posts), fold).map((example) => ({
    ...example,
    post: places.get(example.post) ?? -1,
  }));
}

const learned: Learned = {
  digest: digestOf(claims, posts),
  result: part === 'topics' ? fitTopics(claims, posts) : examples(Number(part)),
};
process.send?.(learned, () => process.disconnect());
