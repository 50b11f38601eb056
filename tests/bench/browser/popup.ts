/** `npm run bench -- --browser`: what opening the popup over a page of 200 posts costs, by the browser's own trace. */
import { rmSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { findChromium } from '../../../scripts/browsers';
import { shell, shortPost } from '../../demo/pages';
import { FEED } from '../../demo/posts';
import { type ChromiumRun, launchChromium } from '../../e2e/harness/chromium';
import { packageWithDemo } from '../../e2e/harness/package';
import { servePages } from '../../e2e/harness/pages';
import { type Figure, quantile } from '../measure';

const POSTS = 200;
const RUNS = 9;
/** A task of a thread, by either of the two categories that record them. */
const TASK_NAMES = ['RunTask', 'ThreadControllerImpl::RunTask'];
const POPUP = 'src/entrypoints/popup/index.html';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { url?: string } };
}

/** Needs a build (`npm run build`). Without Chromium there is nothing to measure. */
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
      { what: `${what}, median`, value: quantile(costs, 0.5), unit: 'ms', budget: 100 },
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
  const popup = await run.context.newPage();
  await front.bringToFront();
  const browser = run.context.browser();
  if (!browser) throw new Error('no debugger session');
  const session = await browser.newBrowserCDPSession();
  const events = collect(session);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline', '__metadata'],
    },
  });
  await popup.goto(`chrome-extension://${run.extensionId}/${POPUP}`);
  await popup.waitForSelector('.ws-row');
  await popup.waitForTimeout(400);
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await session.detach();
  await popup.close();
  return mainThreadTime(events, POPUP);
}

function collect(session: CDPSession): TraceEvent[] {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  return events;
}

/** CPU time of the tasks on the main thread that runs our popup's script, in milliseconds. */
function mainThreadTime(events: readonly TraceEvent[], path: string): number {
  const ours = events.find(
    ({ args }) => args?.data?.url?.includes(path.replace('/index.html', '')) || args?.data?.url?.includes('/popup'),
  );
  if (!ours) throw new Error('the trace does not show the popup');
  const tasks = TASK_NAMES.map((task) =>
    events.filter(({ name, ph, pid, tid }) => ph === 'X' && name === task && pid === ours.pid && tid === ours.tid),
  ).find(({ length }) => length > 0);
  if (tasks === undefined) throw new Error('the trace shows no tasks');
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}
