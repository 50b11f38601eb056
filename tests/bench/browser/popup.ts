/** What opening the popup over a page of 200 posts costs, by the browser's own trace. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { findChromium } from '../../../scripts/browsers';
import { shell, shortPost } from '../../demo/pages';
import { FEED } from '../../demo/posts';
import { type ChromiumRun, launchChromium } from '../../e2e/harness/chromium';
import { packageWithDemo } from '../../e2e/harness/package';
import { servePages } from '../../e2e/harness/pages';
import { type Figure, quantile } from '../measure';
import { cpuOfTasks, tasksOf, threadOf, traced } from './trace';

const POSTS = 200;
const RUNS = 9;
const POPUP = 'src/entrypoints/popup/index.html';

export async function popupFigures(): Promise<Figure[]> {
  const browser = findChromium();
  if (!browser) return [];
  const posts = Array.from({ length: POSTS }, (_, n) => {
    const post = FEED[n % FEED.length];
    return post ? shortPost({ ...post, id: `${5000 + n}` }) : '';
  });
  const server = await servePages((host, path) =>
    host === 'x.com' && path === '/many' ? shell('Many posts', posts.join('')) : null,
  );
  const extension = packageWithDemo('chromium');
  const run = await launchChromium({ executable: browser.executable, branded: browser.branded, extension, server });
  try {
    const front = await run.context.newPage();
    await front.goto('https://x.com/many');
    const read = await scrollThrough(front);
    const costs: number[] = [];
    for (let n = 0; n < RUNS; n++) costs.push(await costOfOpening(run, front));
    const what = `popup over ${read} posts: CPU of its page until its list stands`;
    return [
      { what: `${what}, half`, value: quantile(costs, 0.5), unit: 'ms', budget: 100 },
      { what: `${what}, worst of ${RUNS}`, value: Math.max(...costs), unit: 'ms' },
    ];
  } finally {
    await run.close();
    await server.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

/** Posts are read as they come near the screen; answers how many articles stand there. */
async function scrollThrough(page: Page): Promise<number> {
  const height = await page.evaluate(() => document.body.scrollHeight);
  for (let top = 0; top < height; top += 700) {
    await page.evaluate((to) => scrollTo(0, to), top);
    await page.waitForTimeout(120);
  }
  await page.waitForTimeout(1500);
  return page.evaluate(() => document.querySelectorAll('article').length);
}

async function costOfOpening(run: ChromiumRun, front: Page): Promise<number> {
  const browser = run.context.browser();
  if (!browser) throw new Error('no debugger session');
  const popup = await run.context.newPage();
  await front.bringToFront();
  const events = await traced(browser, async () => {
    await popup.goto(`chrome-extension://${run.extensionId}/${POPUP}`);
    await popup.waitForSelector('.ws-row');
    await popup.waitForTimeout(400);
  });
  await popup.close();
  return cpuOfTasks(tasksOf(events, threadOf(events, '/popup')));
}
