/** An adapter as pages get it: each of its calls is ended where a page makes it long. */
import type { Adapter } from './types';
import { bounded } from './work';

/** An article is the whole page, and read once: a long one of a journal takes 290,000 steps. */
const WHOLE_PAGE = 1_000_000;

export function boundedAdapter(adapter: Adapter): Adapter {
  return {
    ...adapter,
    findPosts: bounded(adapter.findPosts),
    closestPost: bounded(adapter.closestPost),
    readPost: bounded(adapter.readPost, adapter.id === 'article' ? WHOLE_PAGE : undefined),
    badgeAnchor: bounded(adapter.badgeAnchor),
  };
}
