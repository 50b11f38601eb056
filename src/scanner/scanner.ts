/** Watches a page: finds posts as they come near the reader, asks about each once, notices when a node comes to show another. */
import type { PostFacts } from '../model/post-facts';
import { countPost, healthOf, noCounts, type ReadCounts } from './health';
import { type Changes, collectChanges, noChanges, WATCHED_ATTRIBUTES } from './mutations';
import { contentKey } from './post-key';
import { BATCH, QuestionQueue } from './question-queue';
import { readSafely } from './read-page';
import { isAttached, isSwitchedOff, parentOf } from './safe-dom';
import { type Found, partsFrom, searchBelow } from './search';
import { giveWay, runInSlices } from './slices';
import type { Scanner, ScannerOptions, ScanReport } from './types';

/** How far beyond the screen posts are read, so that the answer is there when the reader is. */
const NEARBY = '1000px 0px';
/** Parts of a page that the adapter would not search, from which on such a page is left alone. */
const MOST_REFUSALS = 30;
/** Posts without an answer from which on no more are read: a page may hold any number of them. */
const MOST_OPEN = 5 * BATCH;
/** Milliseconds before changes within a post are looked at: counters tick, and a hostile page may flip a name all the time. */
const SETTLE = 150;

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
  /** Elements that are to be searched with all their siblings after them. */
  private readonly toSplit = new Set<Element>();
  private readonly toCheck = new Set<Element>();
  private readonly toRead = new Set<Element>();
  private counts: ReadCounts = noCounts();
  private shown = 0;
  private round = 0;
  private refusals = 0;
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
    this.refusals = 0;
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
    this.toSplit.clear();
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
    const { added, touched, isFlood } = this.changes;
    if (touched.size > 0 || isFlood) this.settling ??= setTimeout(() => this.settled(), SETTLE);
    if (added.size === 0) return;
    for (const element of added) this.toSearch.add(element);
    added.clear();
    this.wake();
  }

  private settled(): void {
    this.settling = null;
    if (this.changes.isFlood) this.toSearch.add(this.options.document.documentElement);
    this.changes.isFlood = false;
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
    this.ask();
    this.goOn();
  }

  /** Reading goes on once there is room for more questions. */
  private ask(): void {
    void this.questions.flush().then(() => this.goOn());
  }

  private goOn(): void {
    const canRead = this.toRead.size > 0 && !this.isFull();
    if (canRead || this.toSearch.size + this.toSplit.size + this.toCheck.size > 0) this.wake();
  }

  private isFull(): boolean {
    return this.questions.size >= MOST_OPEN;
  }

  /** One small piece of work; `false` when there is none. A page that is not to be read is left alone. */
  private step(): boolean {
    const { adapter, page } = this.options;
    if (!adapter.readsPage(page())) this.dropWork();
    try {
      return (
        this.stepInto(takeFrom(this.toSearch), (root) => this.search(root)) ||
        this.stepInto(takeFrom(this.toSplit), (child) => this.searchLater(partsFrom(child))) ||
        this.stepInto(takeFrom(this.toCheck), (touched) => this.check(touched)) ||
        this.stepInto(this.isFull() ? null : takeFrom(this.toRead), (post) => this.read(post))
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
    const { posts, roots, isRefused, ...below } = searchBelow(this.options.adapter, root);
    for (const post of posts) this.consider(post);
    if (isRefused) this.refusals += 1;
    if (this.refusals <= MOST_REFUSALS) this.searchLater(below);
    for (const shadow of roots) {
      if (!this.shadowRoots.has(shadow)) this.observe(shadow);
      this.shadowRoots.add(shadow);
      for (const child of shadow.children) this.toSearch.add(child);
    }
  }

  private searchLater({ parts, rest }: Pick<Found, 'parts' | 'rest'>): void {
    for (const part of parts) this.toSearch.add(part);
    if (rest !== null) this.toSplit.add(rest);
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
    if (this.questions.size >= BATCH) this.ask();
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
