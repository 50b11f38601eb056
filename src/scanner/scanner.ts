/** Watches a page: finds posts as they come near the reader, asks about each once, notices when a node comes to show another. */
import type { Adapter, PageInfo } from '../adapters/types';
import type { PostFacts } from '../model/post-facts';
import { countPost, type Health, healthOf, noCounts, type ReadCounts } from './health';
import { type Changes, collectChanges, noChanges, WATCHED_ATTRIBUTES } from './mutations';
import { contentKey } from './post-key';
import { BATCH, QuestionQueue } from './question-queue';
import { readSafely } from './read-page';
import { isAttached, isSwitchedOff, openShadowRoots, parentOf } from './safe-dom';
import { giveWay, runInSlices } from './slices';

/** How far beyond the screen posts are read, so that the answer is there when the reader is. */
const NEARBY = '1000px 0px';
/** Milliseconds before changes within a post are looked at: counters tick, and a hostile page may flip a name all the time. */
const SETTLE = 150;

export interface ScannerOptions<Answer> {
  adapter: Adapter;
  document: Document;
  /** The page as it is now: its address changes without a load. */
  page: () => PageInfo;
  /** One answer a post, in the same order. Asked again when it rejects. */
  ask: (batch: PostFacts[]) => Promise<readonly Answer[]>;
  /** Called once for each element and answer; `anchor` as in `Adapter.badgeAnchor`. */
  show: (element: Element, anchor: Element | null, facts: PostFacts, answer: Answer) => void;
  /** The element no longer shows what `show` was called for. */
  forget: (element: Element) => void;
  /** Ends everything. */
  signal: AbortSignal;
  /** Marks the elements that we put into the page ourselves. */
  ownAttribute: string;
  /** Milliseconds of a clock that only runs forward. */
  now?: () => number;
}

export interface ScanReport {
  found: number;
  read: number;
  withText: number;
  withAuthor: number;
  shown: number;
  health: Health;
}

export interface Scanner {
  /** Looks at the whole page again, as after a navigation within it; counts start anew. */
  rescan: () => void;
  report: () => ScanReport;
}

export function startScanner<Answer>(options: ScannerOptions<Answer>): Scanner {
  const scan = new PageScan(options);
  scan.start();
  return { rescan: () => scan.rescan(), report: () => scan.report() };
}

interface KnownPost {
  /** Content that was last read; `null` while the post is far away, empty or unreadable. */
  key: string | null;
  isNear: boolean;
  isShown: boolean;
  /** The scan in which it was counted. */
  round: number;
}

class PageScan<Answer> {
  private readonly known = new WeakMap<Element, KnownPost>();
  private readonly shadowRoots = new WeakSet<ShadowRoot>();
  private readonly questions: QuestionQueue<Answer>;
  private readonly mutations: MutationObserver | null;
  private readonly nearby: IntersectionObserver | null;
  private changes: Changes = noChanges();
  private readonly toSearch = new Set<Element>();
  private readonly toCheck = new Set<Element>();
  private readonly toRead = new Set<Element>();
  private counts: ReadCounts = noCounts();
  private shown = 0;
  private round = 0;
  private isWorking = false;
  private settling: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly options: ScannerOptions<Answer>) {
    const { ask, signal, document } = options;
    const view = document.defaultView;
    this.questions = new QuestionQueue({ ask, signal, answered: (...told) => this.answered(...told) });
    this.mutations = view && new view.MutationObserver((records) => this.noticed(records));
    const Observer = view?.IntersectionObserver;
    this.nearby = Observer ? new Observer((entries) => this.approached(entries), { rootMargin: NEARBY }) : null;
  }

  start(): void {
    const { signal, document } = this.options;
    if (signal.aborted) return;
    signal.addEventListener('abort', () => this.stop(), { once: true });
    this.observe(document);
    this.rescan();
  }

  rescan(): void {
    const { signal, document } = this.options;
    if (signal.aborted) return;
    this.round += 1;
    this.counts = noCounts();
    this.shown = 0;
    this.toSearch.add(document.documentElement);
    this.wake();
  }

  report(): ScanReport {
    const { found, read, withText, withAuthor } = this.counts;
    const isExpected = this.options.adapter.readsPage(this.options.page());
    return { found, read, withText, withAuthor, shown: this.shown, health: isExpected ? healthOf(this.counts) : 'ok' };
  }

  private stop(): void {
    this.mutations?.disconnect();
    this.nearby?.disconnect();
    if (this.settling !== null) clearTimeout(this.settling);
    this.dropWork();
  }

  private dropWork(): void {
    this.changes = noChanges();
    this.toSearch.clear();
    this.toCheck.clear();
    this.toRead.clear();
  }

  private observe(root: Document | ShadowRoot): void {
    const attributeFilter = WATCHED_ATTRIBUTES;
    this.mutations?.observe(root, { childList: true, subtree: true, characterData: true, attributeFilter });
  }

  /** Runs before the page goes on, so it only takes note. */
  private noticed(records: readonly MutationRecord[]): void {
    collectChanges(records, this.options.ownAttribute, this.changes);
    const { added, touched } = this.changes;
    if (touched.size > 0) this.settling ??= setTimeout(() => this.settled(), SETTLE);
    if (added.size === 0) return;
    for (const element of added) this.toSearch.add(element);
    added.clear();
    this.wake();
  }

  private settled(): void {
    this.settling = null;
    for (const element of this.changes.touched) this.toCheck.add(element);
    this.changes.touched.clear();
    this.wake();
  }

  private approached(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      const post = this.known.get(target);
      if (!isIntersecting || post === undefined) continue;
      this.nearby?.unobserve(target);
      post.isNear = true;
      this.toRead.add(target);
    }
    this.wake();
  }

  private wake(): void {
    if (this.isWorking || this.options.signal.aborted) return;
    this.isWorking = true;
    void this.work();
  }

  private async work(): Promise<void> {
    const { signal, now = () => performance.now() } = this.options;
    await giveWay();
    try {
      await runInSlices(() => this.step(), now, signal);
    } finally {
      this.isWorking = false;
    }
    void this.questions.flush();
    if (this.toSearch.size + this.toCheck.size + this.toRead.size > 0) this.wake();
  }

  /** One small piece of work; `false` when there is none. A page that is not to be read is left alone. */
  private step(): boolean {
    const { adapter, page } = this.options;
    if (!adapter.readsPage(page())) this.dropWork();
    try {
      return (
        this.stepInto(takeFrom(this.toSearch), (root) => this.search(root)) ||
        this.stepInto(takeFrom(this.toCheck), (touched) => this.check(touched)) ||
        this.stepInto(takeFrom(this.toRead), (post) => this.read(post))
      );
    } catch {
      /** One element that cannot be handled must not stop the others. */
      return true;
    }
  }

  private stepInto(element: Element | null, work: (element: Element) => void): boolean {
    if (element === null) return false;
    if (isAttached(element)) work(element);
    return true;
  }

  private search(root: Element): void {
    for (const post of this.options.adapter.findPosts(root)) this.consider(post);
    const { shadowHosts } = this.options.adapter;
    if (shadowHosts === undefined) return;
    for (const shadow of openShadowRoots(root, shadowHosts)) {
      if (!this.shadowRoots.has(shadow)) this.observe(shadow);
      this.shadowRoots.add(shadow);
      for (const child of shadow.children) this.toSearch.add(child);
    }
  }

  /** The post around a change and the one around that: a quotation is part of the post that quotes it. */
  private check(touched: Element): void {
    const { adapter } = this.options;
    const inner = adapter.closestPost(touched);
    const around = inner && parentOf(inner);
    const outer = around && adapter.closestPost(around);
    if (inner) this.consider(inner);
    if (outer) this.consider(outer);
  }

  private consider(element: Element): void {
    const post = this.known.get(element);
    if (post === undefined) {
      this.known.set(element, { key: null, isNear: this.nearby === null, isShown: false, round: 0 });
      this.nearby?.observe(element);
    }
    if (post !== undefined && isSwitchedOff(element)) this.leave(element, post);
    else if (this.nearby === null || post?.isNear) this.toRead.add(element);
  }

  /** A page left behind within the page: its posts count no more, and are read anew when they come back into sight. */
  private leave(element: Element, post: KnownPost): void {
    this.count(post, null);
    if (post.isShown) this.takeBack(element, post);
    post.key = null;
    post.isNear = this.nearby === null;
    this.nearby?.observe(element);
  }

  private read(element: Element): void {
    const post = this.known.get(element);
    if (post === undefined) return;
    const facts = readSafely(this.options.adapter, element, this.options.page());
    const key = facts === null || facts === 'broken' ? null : contentKey(facts);
    if (post.round !== this.round || key !== post.key) this.count(post, facts);
    if (key === post.key) return;
    if (post.isShown) this.takeBack(element, post);
    post.key = key;
    if (key === null || facts === null || facts === 'broken') return;
    this.questions.add(element, key, facts);
    if (this.questions.size >= BATCH) void this.questions.flush();
  }

  private count(post: KnownPost, facts: PostFacts | null | 'broken'): void {
    if (post.round !== this.round && post.isShown) this.shown += 1;
    post.round = this.round;
    if (facts === null) return;
    this.counts.found += 1;
    if (facts !== 'broken') countPost(this.counts, facts);
  }

  private takeBack(element: Element, post: KnownPost): void {
    post.isShown = false;
    this.shown -= 1;
    try {
      this.options.forget(element);
    } catch {
      // A badge that cannot be removed must not stop the scan.
    }
  }

  /** Shows the answer unless the node shows something else by now. */
  private answered(element: Element, key: string, facts: PostFacts, answer: Answer): void {
    const post = this.known.get(element);
    if (post === undefined || post.key !== key || post.isShown) return;
    if (!isAttached(element)) {
      post.key = null;
      return;
    }
    post.isShown = true;
    this.shown += 1;
    try {
      this.options.show(element, this.options.adapter.badgeAnchor(element), facts, answer);
    } catch {
      // One badge that cannot be drawn must not stop the others.
    }
  }
}

function takeFrom(waiting: Set<Element>): Element | null {
  for (const element of waiting) {
    waiting.delete(element);
    return element;
  }
  return null;
}
