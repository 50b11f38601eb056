/** From a page opened while the worker sleeps to its first badge. */
import { quantile } from '../measure';
import type { Measured } from './measured';
import { endWorkers, type SubjectRun } from './subject';
import { cpuOfWorkers, traced } from './trace';

const RUNS = 7;

export async function coldStartFigures(run: SubjectRun): Promise<Measured[]> {
  const { badge } = run.subject;
  if (badge === null) return [];
  const all: { clock: number; cpu: number }[] = [];
  for (let n = 0; n < RUNS; n++) all.push(await coldStart(run, badge));
  return [
    {
      what: 'worker asleep to first badge (by the clock)',
      value: quantile(
        all.map(({ clock }) => clock),
        0.5,
      ),
      unit: 'ms',
    },
    {
      what: '… CPU of the worker',
      value: quantile(
        all.map(({ cpu }) => cpu),
        0.5,
      ),
      unit: 'ms',
    },
  ];
}

async function coldStart(run: SubjectRun, badge: string): Promise<{ clock: number; cpu: number }> {
  await endWorkers(run);
  const page = await run.context.newPage();
  let clock = 0;
  const events = await traced(run.browser, async () => {
    await page.goto('https://x.com/feed', { waitUntil: 'commit' });
    clock = await page.evaluate<number>(firstBadge(badge));
  });
  await page.close();
  return { clock, cpu: cpuOfWorkers(events) };
}

/** Runs in the page, as text: what a compiler adds to functions does not exist there. Milliseconds from its start. */
function firstBadge(selector: string): string {
  return `new Promise((resolve) => {
    const timer = setInterval(() => {
      if (!document.querySelector(${JSON.stringify(selector)})) return;
      clearInterval(timer);
      resolve(performance.now());
    }, 5);
  })`;
}
