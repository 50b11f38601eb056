/** Measures what can be pressed: WCAG 2.2, 2.5.8 (24 × 24 px), and the larger size of our kit for fingers. */
import type { Page } from 'playwright-core';

/** One line for each control that is smaller than `least` px in either direction. Links within a sentence are exempt. */
export function findSmallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((wanted) => {
    const CONTROLS = 'a[href], button, input, select, textarea, summary, [role=button], [tabindex="0"]';
    const isInSentence = (element: Element) =>
      element.localName === 'a' &&
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
    // A label is pressed for its field, and a generated box counts too: what answers at a point is asked of the browser.
    const answers = (element: HTMLElement, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      if (hit === null) return false;
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      return [element, ...labels].some((own) => own.contains(hit));
    };
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(CONTROLS)) {
      if (isInSentence(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const boxes = [element, ...labels].map((one) => one.getBoundingClientRect());
      const box = boxes.toSorted((a, b) => b.width * b.height - a.width * a.height)[0] ?? new DOMRect();
      const { left, top, width, height } = box;
      if (width === 0 || height === 0) continue;
      if (Math.min(width, height) >= wanted - 0.5) continue;
      const [x, y, reach] = [left + width / 2, top + height / 2, wanted / 2 - 0.5];
      const points = [
        [x - reach, y],
        [x + reach, y],
        [x, y - reach],
        [x, y + reach],
      ] as const;
      if (points.every(([a, b]) => answers(element, a, b))) continue;
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
      const size = `${Math.round(width)} × ${Math.round(height)}`;
      found.push(`${element.localName}.${element.className} “${name}” is ${size}`);
    }
    return found;
  }, least);
}

/** Media queries answer as on a phone from here on. */
export async function withFinger(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
}
