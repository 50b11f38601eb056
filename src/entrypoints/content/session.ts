/** One life of the scanner on one page: from the moment it is switched on until it is switched off, or we are replaced. */
import type { Adapter } from '../../adapters/types';
import { type Appearance, type BadgeLayer, createBadgeLayer } from '../../badge/badge-layer';
import { HOST_ATTRIBUTE } from '../../badge/chip';
import type { BackgroundClient } from '../../messages/client';
import type { Answer, FollowMessage, PageReport } from '../../messages/protocol';
import type { Health } from '../../scanner/health';
import { startScanner } from '../../scanner/scanner';
import type { Scanner } from '../../scanner/types';
import { followPosts } from './follow-posts';
import { QuietLayer } from './quiet-layer';
import { ShownPosts } from './shown-posts';

export interface Session {
  report(): PageReport;
  /** Scrolls to a post and outlines it; `false` when it is no longer on the page. */
  showPost(key: string): boolean;
  /** Goes to the next (1) or previous (-1) post with something to tell; `false` when there is none. */
  step(by: 1 | -1): boolean;
  /** Tells of posts and of what is on the screen, until the answer is called. */
  follow(tell: (message: FollowMessage) => void): () => void;
  /** After a navigation within the page. */
  pageChanged(): void;
  end(): void;
}

/** How the reader wants chips to look. */
export interface Look {
  appearance: Appearance;
  chips: 'words' | 'compact';
}

export interface SessionOptions {
  adapter: Adapter;
  client: BackgroundClient;
  look: Look;
  /** What the toolbar button shows of this page before it is told anything; `null` where that is not known. */
  shownCount: 0 | null;
}

/** How long the count on the toolbar icon waits for more answers, in milliseconds. */
const COUNT_DELAY = 300;

export function startSession({ adapter, client, look, shownCount }: SessionOptions): Session {
  const life = new AbortController();
  const posts = new ShownPosts();
  let selected: string | null = null;
  const onOpen = (post: Element) => {
    selected = posts.keyOf(post);
  };
  const layer = createBadgeLayer({ document, signal: life.signal, onOpen, ...look });
  const quiet = new QuietLayer(layer);
  const scanner: Scanner = startScanner<Answer | null>({
    adapter,
    document,
    page: () => ({ url: new URL(location.href) }),
    ask: async (batch) => (await client.ask({ type: 'assess', posts: batch })).answers,
    show: (element, anchor, facts, answer) => {
      if (answer === null) return;
      posts.add(element, facts, answer);
      quiet.show(element, { anchor, text: facts.text }, answer.badge);
      settle();
    },
    forget: (element) => {
      posts.forget(element);
      quiet.remove(element);
      settle();
    },
    signal: life.signal,
    ownAttribute: HOST_ATTRIBUTE,
  });
  const report = () => pageReport(adapter, scanner, posts, selected);
  let told: number | null | undefined = shownCount ?? undefined;
  const settle = afterDelay(life.signal, () => {
    const { health } = scanner.report();
    quiet.setQuiet(health === 'too-few-read');
    const count = countOf(health, posts);
    if (count === told) return;
    told = count;
    client.ask({ type: 'page-count', count }).catch(() => {
      told = undefined;
    });
  });
  return {
    report,
    showPost: (key) => showPost(posts.elementOf(key), layer),
    step: (by) => {
      const goal = posts.neighbour(selected, by);
      if (goal === null || !showPost(goal, layer)) return false;
      selected = posts.keyOf(goal);
      layer.focus(goal);
      return true;
    },
    follow: (tell) => followPosts({ posts, report, tell }),
    pageChanged: () => {
      selected = null;
      told = undefined;
      layer.close();
      scanner.rescan();
      settle();
    },
    end: () => life.abort(),
  };
}

function pageReport(adapter: Adapter, scanner: Scanner, posts: ShownPosts, selected: string | null): PageReport {
  const { health, found, read, withText, withAuthor } = scanner.report();
  const counts = { found, read, withText, withAuthor };
  return { site: adapter.id, health, counts, posts: posts.list(), selected };
}

function showPost(element: Element | null, layer: BadgeLayer): boolean {
  if (element === null) return false;
  layer.outline(element);
  return true;
}

/** The number of posts with something to tell; `null`: too little of the page could be read. */
function countOf(health: Health, posts: ShownPosts): number | null {
  return health === 'too-few-read' ? null : posts.countTelling();
}

/** Runs at most once per delay, and not after the end. */
function afterDelay(signal: AbortSignal, run: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!signal.aborted) run();
    }, COUNT_DELAY);
  };
}
