/** What every site adapter provides. Adapters read; they never write to the page and never throw for odd markup. */
import type { PostFacts } from '../model/post-facts';

/** Where a document stands. `url` is the address the reader sees, also for a page saved to a file. */
export interface PageInfo {
  url: URL;
}

export interface Adapter {
  /** Also the platform of the accounts it names: `x`, `bluesky`. */
  id: string;
  /** Hosts it reads: `bsky.app`, or `*.reddit.com` for every subdomain. Exactly one adapter per host. */
  hosts: readonly string[];
  /** For software that runs on many hosts: does this document show its markup? Structural, cheap and sure; asked in list order. */
  recognises?(document: Document): boolean;
  /**
   * Every element under `root` (itself included) that holds one post, in document order, quoted posts among them.
   * Must be cheap: it runs on each batch of added nodes.
   */
  findPosts(root: Element | Document): Element[];
  /** The post around a changed node: its nearest ancestor-or-self that `findPosts` would return, else `null`. */
  closestPost(node: Element): Element | null;
  /** Reads one post; `null` when the element holds none (placeholder, deleted, not loaded yet). */
  readPost(post: Element, page: PageInfo): PostFacts | null;
  /** The author line, after whose last child the badge is placed; `null` when there is no room for one. */
  badgeAnchor(post: Element): Element | null;
  /** Elements in whose open shadow roots the site may keep posts; without it none is looked into. */
  shadowHosts?: string;
  /** Does this page carry readable posts at all? `false` for inboxes, settings and composers: they stay unread. */
  readsPage(page: PageInfo): boolean;
}
