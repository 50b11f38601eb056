/** Reads a whole page at once: for a saved file, and for "check this page". */
import type { Adapter, PageInfo } from '../adapters/types';
import type { PostFacts } from '../model/post-facts';
import { countPost, type Health, healthOf, noCounts } from './health';
import { addressKey, contentKey, wordsKey } from './post-key';
import { isSwitchedOff } from './safe-dom';

export interface ReadPost {
  element: Element;
  facts: PostFacts;
  /** Changes when the element comes to show another post. */
  key: string;
}

export interface PageReading {
  posts: ReadPost[];
  health: Health;
}

/**
 * Each distinct post once, in document order. A page that holds no posts by design (settings, messages) is `ok` and empty.
 * One post that cannot be read never stops the others.
 */
export function readPage(adapter: Adapter, root: Element | Document, page: PageInfo): PageReading {
  if (!adapter.readsPage(page)) return { posts: [], health: 'ok' };
  const counts = noCounts();
  const seen = new SeenPosts();
  const posts: ReadPost[] = [];
  for (const element of adapter.findPosts(root)) {
    const facts = isSwitchedOff(element) ? null : readSafely(adapter, element, page);
    if (facts === null || (facts !== 'broken' && seen.has(facts))) continue;
    counts.found += 1;
    if (facts === 'broken') continue;
    countPost(counts, facts);
    posts.push({ element, facts, key: contentKey(facts) });
  }
  return { posts, health: healthOf(counts) };
}

/** `broken`: the adapter failed on this one. */
export function readSafely(adapter: Adapter, element: Element, page: PageInfo): PostFacts | null | 'broken' {
  try {
    return adapter.readPost(element, page);
  } catch {
    return 'broken';
  }
}

/**
 * Tells an item that is shown again (a repost, a quotation of a post that also stands on the page) from a new item
 * with the same words: only items without an address of their own are compared by their words.
 */
class SeenPosts {
  private readonly addresses = new Set<string>();
  private readonly words = new Map<string, 'addressed' | 'bare'>();

  has(facts: PostFacts): boolean {
    const address = addressKey(facts);
    const words = wordsKey(facts);
    const known = this.words.get(words);
    if (address === null ? known !== undefined : this.addresses.has(address)) return true;
    if (address !== null) this.addresses.add(address);
    this.words.set(words, address === null ? 'bare' : 'addressed');
    return address !== null && known === 'bare';
  }
}
