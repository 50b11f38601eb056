/** Finds what does not fit: text that runs out of its box or out of the window. */
import type { Page } from 'playwright-core';

/** Cut on purpose, with an ellipsis or for screen readers alone. */
const CUT =
  '.ws-sr, .ws-row-who, .ws-row-who *, .ws-row-say, .ws-row-say *, .ws-bar-title, .ws-bar-title *, select, option';

/** One line for each: what, where, by how much. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate((cut) => {
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width + 1)
      found.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${width}`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.matches(cut) || element.closest('svg')) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const words = (element.textContent ?? '').slice(0, 40);
      const name = `${element.tagName.toLowerCase()}.${element.className} “${words}”`;
      if (box.right > width + 1 || box.left < -1) found.push(`${name} leaves the window (${box.left}–${box.right})`);
      else if (
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0 &&
        getComputedStyle(element).display !== 'inline'
      )
        found.push(`${name} holds ${element.scrollWidth} px in ${element.clientWidth}`);
    }
    return found;
  }, CUT);
}
