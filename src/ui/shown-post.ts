/** Which post the side panel shows in full while the page scrolls, and how often it says how many there are. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportedPost } from '../messages/protocol';
import { byWeight } from './page-state';

/** Milliseconds between two counts in the live region. */
const CALM = 1000;

/**
 * The pinned post; else the weightiest of those on the screen. What somebody is reading is not swapped under them: while
 * the keyboard is in the card, or nothing is on the screen, it stays.
 */
export function useShownPost(
  posts: readonly ReportedPost[],
  inView: readonly string[],
  pinned: string | null,
  card: { current: HTMLElement | null },
): ReportedPost | null {
  const last = useRef<string | null>(null);
  const [weightiest] = byWeight(posts.filter(({ key }) => inView.includes(key)));
  const isReading = card.current?.contains(document.activeElement) ?? false;
  const wanted = pinned ?? (isReading ? last.current : (weightiest?.key ?? last.current));
  const post = posts.find(({ key }) => key === wanted) ?? weightiest ?? null;
  last.current = post?.key ?? null;
  return post;
}

export function useCalmCount(count: number): number {
  const [told, setTold] = useState(count);
  useEffect(() => {
    const timer = setTimeout(() => setTold(count), CALM);
    return () => clearTimeout(timer);
  }, [count]);
  return told;
}
