/** A feed of ten thousand posts scrolled through: what stays afterwards, what it costs at rest, and how presses are answered meanwhile. */
import type { Page } from 'playwright-core';
import { quantile } from '../measure';
import type { Measured } from './measured';
import { type SubjectRun, stateOf } from './subject';
import { cpuOfTasks, longestTaskOfExtension, sampled, tasksOf, threadOf, traced } from './trace';

const FIRST = 1_000;
const ALL = 10_000;
const PRESSES = 24;
const REST = 4_000;

declare global {
  interface Window {
    scrollOn(posts: number): Promise<void>;
  }
}

export async function scrollFigures({ context, browser, subject }: SubjectRun): Promise<Measured[]> {
  const page = await context.newPage();
  await page.goto('https://x.com/endless');
  await scrollOn(page, FIRST);
  const early = await stateOf(page);
  const events = await sampled(browser, () => scrollOn(page, FIRST));
  const thread = threadOf(events, 'x.com/endless');
  const longest = longestTaskOfExtension(events, thread);
  const presses = await pressWhileScrolling(page, FIRST);
  await scrollOn(page, ALL - 3 * FIRST);
  const late = await stateOf(page);
  const rest = await traced(browser, async () => {
    // Something of the page must stand in the trace.
    await page.evaluate(() => performance.mark('rest'));
    await page.waitForTimeout(REST);
  });
  const idle = cpuOfTasks(tasksOf(rest, thread));
  await page.close();
  const grown = (late.heap - early.heap) / 1e6;
  return [
    {
      what: `scroll of ${ALL} posts: heap grown since the first ${FIRST}`,
      value: grown,
      unit: 'MB',
      isAdded: true,
      budget: 5,
    },
    { what: `scroll of ${ALL} posts: nodes grown`, value: late.nodes - early.nodes, unit: '', isAdded: true },
    { what: 'scroll: CPU at rest afterwards, in 4 s', value: idle, unit: 'ms', isAdded: true, budget: 1 },
    {
      what: 'press while scrolling: answered after, 75 of 100 (by the clock)',
      value: quantile(presses, 0.75),
      unit: 'ms',
      isAdded: true,
      budget: 8,
    },
    ...(subject.folder === null
      ? []
      : [{ what: 'scroll: longest task of ours', value: longest, unit: 'ms', budget: 16 }]),
  ];
}

async function scrollOn(page: Page, posts: number): Promise<void> {
  await page.evaluate((count) => window.scrollOn(count), posts);
  await page.waitForTimeout(1_500);
}

/** Milliseconds from each press to the next paint, as the browser tells it. */
async function pressWhileScrolling(page: Page, posts: number): Promise<number[]> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { presses: seen });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'pointerup') seen.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const scrolled = scrollOn(page, posts);
  for (let n = 0; n < PRESSES; n++) {
    await page.mouse.click(1200, 300 + n);
    await page.waitForTimeout(60);
  }
  await scrolled;
  const slow = await page.evaluate(() => (window as unknown as { presses: number[] }).presses);
  // Presses that were answered within 16 ms are not told.
  return [...slow, ...Array.from({ length: Math.max(0, PRESSES - slow.length) }, () => 8)];
}
