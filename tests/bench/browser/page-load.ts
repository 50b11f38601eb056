/** What opening a page costs: CPU time of its main thread and of our worker, nodes, layout shift, the longest task. */
import type { Page } from 'playwright-core';
import { quantile } from '../measure';
import type { Measured } from './measured';
import { type PageState, type SubjectRun, stateOf } from './subject';
import {
  cpuOfTasks,
  cpuOfWorkers,
  longestTaskOfExtension,
  sampled,
  startOfExtension,
  tasksOf,
  threadOf,
  traced,
} from './trace';

const RUNS = 15;
/** Milliseconds in which everything that a page causes is over. */
const SETTLE = 1_500;

interface Load {
  cpu: number;
  worker: number;
  start: number;
  longest: number;
  shift: number;
  state: PageState;
}

export async function pageLoadFigures(runs: readonly SubjectRun[]): Promise<Measured[][]> {
  const nothing = await loads(runs, '/nothing');
  const feed = await loads(runs, '/feed');
  return runs.map(({ subject }, at) => [
    ...figuresOf('page with nothing to say', nothing[at] ?? [], subject.folder !== null),
    ...figuresOf('feed of 200 posts', feed[at] ?? [], subject.folder !== null),
  ]);
}

/** The subjects take turns, so that a machine that is busy for a while is busy for all of them. The first turn warms up. */
async function loads(runs: readonly SubjectRun[], path: string): Promise<Load[][]> {
  const all = runs.map((): Load[] => []);
  for (let n = 0; n <= RUNS; n++) {
    for (const [at, run] of runs.entries()) {
      const one = await load(run, path);
      if (n > 0) all[at]?.push(one);
    }
  }
  return all;
}

async function load(run: SubjectRun, path: string): Promise<Load> {
  const page = await run.context.newPage();
  const events = await traced(run.browser, () => openAndSettle(page, path));
  const thread = threadOf(events, `x.com${path}`);
  const shift = await page.evaluate(layoutShift);
  const state = await stateOf(page);
  await page.close();
  return {
    cpu: cpuOfTasks(tasksOf(events, thread)),
    worker: cpuOfWorkers(events),
    start: startOfExtension(events, thread),
    longest: run.subject.folder === null ? 0 : await longestTask(run, path),
    shift,
    state,
  };
}

async function openAndSettle(page: Page, path: string): Promise<void> {
  await page.goto(`https://x.com${path}`);
  await page.waitForTimeout(SETTLE);
}

/** In a load of its own, as no other figure may come from a sampled one. */
async function longestTask({ context, browser }: SubjectRun, path: string): Promise<number> {
  const page = await context.newPage();
  const events = await sampled(browser, () => openAndSettle(page, path));
  await page.close();
  return longestTaskOfExtension(events, threadOf(events, `x.com${path}`));
}

/** Runs in the page. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 50);
  });
}

function figuresOf(page: string, all: readonly Load[], isExtended: boolean): Measured[] {
  const half = (of: (load: Load) => number) => quantile(all.map(of), 0.5);
  const most = (of: (load: Load) => number) => quantile(all.map(of), 0.95);
  const common: Measured[] = [
    {
      what: `${page}: CPU of its main thread, half`,
      value: half(({ cpu }) => cpu),
      unit: 'ms',
      isAdded: true,
      budget: 10,
    },
    {
      what: `${page}: CPU of its main thread, 95 of 100`,
      value: most(({ cpu }) => cpu),
      unit: 'ms',
      isAdded: true,
      budget: 30,
    },
    { what: `${page}: nodes`, value: half(({ state }) => state.nodes), unit: '', isAdded: true },
    { what: `${page}: listeners`, value: half(({ state }) => state.listeners), unit: '', isAdded: true },
    { what: `${page}: layout shift`, value: most(({ shift }) => shift), unit: '', isAdded: true, budget: 0 },
    { what: `${page}: heap`, value: half(({ state }) => state.heap) / 1e6, unit: 'MB', isAdded: true },
  ];
  if (!isExtended) return common;
  return [
    ...common,
    { what: `${page}: parse and start of the content script`, value: half(({ start }) => start), unit: 'ms' },
    {
      what: `${page}: longest task of ours, half`,
      value: half(({ longest }) => longest),
      unit: 'ms',
      budget: 16,
    },
    { what: `${page}: longest task of ours, 95 of 100`, value: most(({ longest }) => longest), unit: 'ms' },
    { what: `${page}: CPU of the worker`, value: half(({ worker }) => worker), unit: 'ms' },
  ];
}
