/** What happens to a page besides its posts: it is shown after waiting in the wings, changes its address, comes back. */

/** A page that the browser loads ahead may never be seen; nothing is read or asked before it is. */
export function onceShown(document: Document, run: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering !== true) run();
  else document.addEventListener('prerenderingchange', run, { once: true });
}

/** Navigation within the page, as the sites are single-page applications, and coming back to one that the browser kept. */
export function watchAddress(window: Window, pageChanged: () => void): void {
  const { location } = window;
  let address = location.href;
  const changed = () => {
    if (location.href === address) return;
    address = location.href;
    pageChanged();
  };
  const navigation: EventTarget | undefined = (window as { navigation?: EventTarget }).navigation;
  if (navigation) navigation.addEventListener('currententrychange', changed);
  else window.addEventListener('popstate', changed);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) pageChanged();
  });
}

/** Software that draws its pages in the browser shows its markup only after a while. */
const LOOKS = 20;
const LOOK_EVERY = 500;

/** Looks again as the page grows; `null` when nothing was found for long. Costs nothing while the page rests. */
export function findLater<T>(document: Document, look: () => T | null): Promise<T | null> {
  return new Promise((resolve) => {
    let looks = 0;
    let isWaiting = false;
    const observer = new MutationObserver(() => {
      if (!isWaiting) setTimeout(lookAgain, LOOK_EVERY);
      isWaiting = true;
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
    function lookAgain(): void {
      isWaiting = false;
      looks += 1;
      const found = look();
      if (found === null && looks < LOOKS) return;
      observer.disconnect();
      resolve(found);
    }
  });
}
