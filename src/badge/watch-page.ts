/** Notices what the page under the chips changes: its colours, and the width of its window. */

/** Attributes by which sites switch their own dark mode. */
const THEME_ATTRIBUTES = [
  'class',
  'style',
  'data-theme',
  'data-color-mode',
  'data-color-scheme',
  'data-mode',
  'data-bs-theme',
  'dark',
];

interface Watched {
  document: Document;
  signal: AbortSignal;
}

/** Milliseconds after the last change of the window's size: a window that is being dragged changes all the time. */
const RESIZED_MS = 200;

/** A turned phone or a narrower window moves the end of every author line; a new height moves none. */
export function watchWidth(window: Window, signal: AbortSignal, changed: () => void): void {
  let width = window.innerWidth;
  let waiting = 0;
  const resized = () => {
    if (signal.aborted || window.innerWidth === width) return;
    width = window.innerWidth;
    changed();
  };
  window.addEventListener(
    'resize',
    () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(resized, RESIZED_MS);
    },
    { signal },
  );
}

/** Milliseconds in which changes of a page's colours count as one. */
const RECOLOURED_MS = 100;

/** A site's own dark mode is a class, style or attribute of its root; the system's comes by media query. */
export function watchPageTheme(window: Window, { document, signal }: Watched, retheme: () => void): void {
  let isWaiting = false;
  const recoloured = () => {
    isWaiting = false;
    if (!signal.aborted) retheme();
  };
  const observer = new MutationObserver(() => {
    if (!isWaiting) window.setTimeout(recoloured, RECOLOURED_MS);
    isWaiting = true;
  });
  for (const root of [document.documentElement, document.body]) {
    if (root) observer.observe(root, { attributes: true, attributeFilter: THEME_ATTRIBUTES });
  }
  window.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', retheme, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
}
