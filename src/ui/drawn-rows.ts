/** How much of a long list is drawn: a screenful at first, more as the reader comes near the end. Two hundred rows cost a blink. */
import { useEffect, useRef, useState } from 'preact/hooks';

const AT_ONCE = 24;
/** More rows are drawn when the end of the list comes this near to the screen. */
const NEAR = '600px 0px';

interface DrawnRows {
  count: number;
  /** Put after the list while rows are left. */
  end: { current: HTMLDivElement | null };
  drawUpTo(index: number): void;
}

/** `needed`: the last row that must be there, as it is open or on the screen. */
export function useDrawnRows(total: number, needed: number): DrawnRows {
  const [drawn, setDrawn] = useState(AT_ONCE);
  const end = useRef<HTMLDivElement>(null);
  const canWatch = typeof IntersectionObserver !== 'undefined';
  const count = canWatch ? Math.min(total, Math.max(drawn, needed + AT_ONCE)) : total;
  useEffect(() => {
    if (!end.current || !canWatch) return undefined;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setDrawn(count + AT_ONCE),
      { rootMargin: NEAR },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [count, total]);
  return { count, end, drawUpTo: (index) => setDrawn(index + AT_ONCE) };
}
