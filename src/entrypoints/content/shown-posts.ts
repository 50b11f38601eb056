/** What was answered about the posts of this page, for the popup. Elements are held weakly: a long feed is not kept alive. */
import type { Answer, ReportedPost } from '../../messages/protocol';
import type { PostFacts } from '../../model/post-facts';

/** Posts that are remembered; the oldest are dropped first, as they are the furthest up the feed. */
const MAX_KEPT = 300;
const EXCERPT = 120;

interface Shown {
  element: WeakRef<Element>;
  post: ReportedPost;
}

/** Does anything on this post ask for the reader's eye? Quiet findings do not. */
function tells({ assessment }: ReportedPost): boolean {
  return isDistress(assessment) || assessment.findings.some(({ tone }) => tone !== 'quiet');
}

/** No chip stands there, and nobody is led to it. */
function isDistress(assessment: ReportedPost['assessment']): boolean {
  return assessment.status === 'checked' && assessment.distress === true;
}

type Watcher = (element: Element, isThere: boolean) => void;

/** A headline may be as long as its page wants it to be. */
function titleOf({ article }: PostFacts): { title?: string } {
  return article?.headline === undefined ? {} : { title: article.headline.slice(0, EXCERPT * 2) };
}

interface Placed {
  element: Element;
  post: ReportedPost;
  top: number;
  bottom: number;
}

function isOnScreen({ top, bottom }: Placed): boolean {
  return bottom > 0 && top < innerHeight;
}

export class ShownPosts {
  private watcher: Watcher | null = null;
  private readonly byKey = new Map<string, Shown>();
  private readonly keys = new WeakMap<Element, string>();
  private last = 0;

  add(element: Element, facts: PostFacts, { assessment }: Answer): void {
    this.forget(element);
    this.last++;
    const key = String(this.last);
    const { name = '', handle = '' } = facts.author ?? {};
    const excerpt = [...facts.text.slice(0, EXCERPT * 2)].slice(0, EXCERPT).join('');
    this.keys.set(element, key);
    this.byKey.set(key, {
      element: new WeakRef(element),
      post: { key, author: { name, handle }, excerpt, assessment, ...titleOf(facts) },
    });
    if (this.byKey.size > MAX_KEPT) this.dropOldest();
    this.watcher?.(element, true);
  }

  /** One listener for posts that come and go; `null` ends it. */
  watch(watcher: Watcher | null): void {
    this.watcher = watcher;
  }

  forget(element: Element): void {
    const key = this.keys.get(element);
    if (key === undefined) return;
    this.keys.delete(element);
    this.byKey.delete(key);
    this.watcher?.(element, false);
  }

  keyOf(element: Element): string | null {
    return this.keys.get(element) ?? null;
  }

  /** The element of a post, if it still stands in the page. */
  elementOf(key: string): Element | null {
    const element = this.byKey.get(key)?.element.deref();
    return element?.isConnected ? element : null;
  }

  /** Posts that are still on the page, from the top down. */
  list(): ReportedPost[] {
    return this.placed().map(({ post }) => post);
  }

  /** How many have something to tell. Reads no layout: it is asked all the time. */
  countTelling(): number {
    let count = 0;
    for (const { element, post } of this.byKey.values()) if (tells(post) && element.deref()?.isConnected) count++;
    return count;
  }

  elements(): Element[] {
    return this.placed().map(({ element }) => element);
  }

  /** The next (1) or previous (-1) post with something to tell, from the given one or else from what is on the screen. */
  neighbour(key: string | null, by: 1 | -1): Element | null {
    const telling = this.placed().filter(({ post }) => tells(post) && !isDistress(post.assessment));
    const at = telling.findIndex(({ post }) => post.key === key);
    const here = telling[at];
    if (here && isOnScreen(here)) return telling[at + by]?.element ?? null;
    if (by > 0)
      return (telling.find(({ top }) => top >= 0) ?? telling.find(({ bottom }) => bottom > 0))?.element ?? null;
    return telling.findLast(({ top }) => top < innerHeight / 2)?.element ?? null;
  }

  /** By where they are drawn: feeds that recycle their nodes keep them in any order. */
  private placed(): Placed[] {
    const placed: Placed[] = [];
    for (const { element, post } of this.byKey.values()) {
      const there = element.deref();
      if (!there?.isConnected) continue;
      const { top, bottom } = there.getBoundingClientRect();
      placed.push({ element: there, post, top, bottom });
    }
    return placed.toSorted((a, b) => a.top - b.top);
  }

  clear(): void {
    this.byKey.clear();
  }

  private dropOldest(): void {
    const [oldest] = this.byKey;
    if (oldest === undefined) return;
    const [key, { element }] = oldest;
    const there = element.deref();
    if (there) this.forget(there);
    this.byKey.delete(key);
  }
}
