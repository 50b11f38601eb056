/** How cost grows: with the posts of a page, and with the tabs that are open. */
import type { Measured } from './measured';
import { heapOfWorkers, type SubjectRun, stateOf } from './subject';
import { cpuOfTasks, tasksOf, threadOf, traced } from './trace';

const POSTS = [100, 1_000, 10_000, 100_000];
const TABS = [1, 5, 20];
const RUNS = 3;

export async function growthFigures(run: SubjectRun): Promise<Measured[]> {
  return [...(await withPosts(run)), ...(await withTabs(run))];
}

async function withPosts(run: SubjectRun): Promise<Measured[]> {
  const figures: Measured[] = [];
  for (const posts of POSTS) {
    const costs: number[] = [];
    for (let n = 0; n < (posts > 10_000 ? 1 : RUNS); n++) costs.push(await costOf(run, posts));
    figures.push({
      what: `page of ${posts.toLocaleString('en')} posts: CPU of its main thread, best of ${costs.length}`,
      value: Math.min(...costs),
      unit: 'ms',
      isAdded: true,
    });
  }
  return figures;
}

async function costOf({ context, browser }: SubjectRun, posts: number): Promise<number> {
  const page = await context.newPage();
  const events = await traced(browser, async () => {
    await page.goto(`https://x.com/many-${posts}`, { timeout: 180_000 });
    await page.waitForTimeout(2_000 + posts / 20);
  });
  await page.close();
  return cpuOfTasks(tasksOf(events, threadOf(events, `x.com/many-${posts}`)));
}

async function withTabs(run: SubjectRun): Promise<Measured[]> {
  const figures: Measured[] = [];
  const pages = [];
  for (const tabs of TABS) {
    while (pages.length < tabs) {
      const page = await run.context.newPage();
      await page.goto('https://x.com/feed');
      await page.waitForTimeout(1_000);
      pages.push(page);
    }
    let heap = 0;
    for (const page of pages) heap += (await stateOf(page)).heap;
    figures.push({ what: `${tabs} tabs: heap of the pages`, value: heap / 1e6, unit: 'MB', isAdded: true });
    if (run.subject.folder !== null)
      figures.push({ what: `${tabs} tabs: heap of the worker`, value: (await heapOfWorkers(run)) / 1e6, unit: 'MB' });
  }
  for (const page of pages) await page.close();
  return figures;
}
