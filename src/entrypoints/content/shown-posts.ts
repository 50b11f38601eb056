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

export class ShownPosts {
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
      post: { key, author: { name, handle }, excerpt, assessment },
    });
    if (this.byKey.size > MAX_KEPT) this.dropOldest();
  }

  forget(element: Element): void {
    const key = this.keys.get(element);
    if (key === undefined) return;
    this.keys.delete(element);
    this.byKey.delete(key);
  }

  keyOf(element: Element): string | null {
    return this.keys.get(element) ?? null;
  }

  /** The element of a post, if it still stands in the page. */
  elementOf(key: string): Element | null {
    const element = this.byKey.get(key)?.element.deref();
    return element?.isConnected ? element : null;
  }

  /** Posts that are still on the page, in the order in which they were answered. */
  list(): ReportedPost[] {
    return [...this.byKey.values()].filter(({ element }) => element.deref()?.isConnected).map(({ post }) => post);
  }

  clear(): void {
    this.byKey.clear();
  }

  private dropOldest(): void {
    const [oldest] = this.byKey.keys();
    if (oldest !== undefined) this.byKey.delete(oldest);
  }
}
