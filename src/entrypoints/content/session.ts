/** One life of the scanner on one page: from the moment it is switched on until it is switched off, or we are replaced. */
import type { Adapter } from '../../adapters/types';
import { type Appearance, createBadgeLayer } from '../../badge/badge-layer';
import { HOST_ATTRIBUTE } from '../../badge/chip';
import type { BackgroundClient } from '../../messages/client';
import type { Answer, FollowMessage, PageReport } from '../../messages/protocol';
import { type Scanner, startScanner } from '../../scanner/scanner';
import { followPosts } from './follow-posts';
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

/** How long the count on the toolbar icon waits for more answers, in milliseconds. */
const COUNT_DELAY = 300;

export function startSession(adapter: Adapter, client: BackgroundClient, look: Look): Session {
  const life = new AbortController();
  const posts = new ShownPosts();
  let selected: string | null = null;
  const onOpen = (post: Element) => {
    selected = posts.keyOf(post);
  };
  const layer = createBadgeLayer({ document, signal: life.signal, onOpen, ...look });
  const scanner: Scanner = startScanner<Answer | null>({
    adapter,
    document,
    page: () => ({ url: new URL(location.href) }),
    ask: async (batch) => (await client.ask({ type: 'assess', posts: batch })).answers,
    show: (element, anchor, facts, answer) => {
      if (answer === null) return;
      posts.add(element, facts, answer);
      layer.show(element, anchor, answer.badge);
      tellCount();
    },
    forget: (element) => {
      posts.forget(element);
      layer.remove(element);
    },
    signal: life.signal,
    ownAttribute: HOST_ATTRIBUTE,
  });
  const report = () => pageReport(adapter, scanner, posts, selected);
  const tellCount = countTeller(client, () => countOf(scanner, posts), life.signal);
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
      layer.close();
      scanner.rescan();
      tellCount();
    },
    end: () => life.abort(),
  };
}

function pageReport(adapter: Adapter, scanner: Scanner, posts: ShownPosts, selected: string | null): PageReport {
  const { health, read } = scanner.report();
  return { site: adapter.id, health, read, posts: posts.list(), selected };
}

function showPost(element: Element | null, layer: { outline(post: Element): void }): boolean {
  if (element === null) return false;
  layer.outline(element);
  return true;
}

/** `null`: too little of the page could be read. */
function countOf(scanner: Scanner, posts: ShownPosts): number | null {
  return scanner.report().health === 'too-few-read' ? null : posts.countTelling();
}

/** Sends the number of posts with something to tell, at most once per delay. Quiet findings are nothing to tell. */
function countTeller(client: BackgroundClient, count: () => number | null, signal: AbortSignal): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (signal.aborted) return;
      client.ask({ type: 'page-count', count: count() }).catch(() => undefined);
    }, COUNT_DELAY);
  };
}
