/** Chromium's own trace of what its threads did, in CPU time, which a busy machine changes little. */
import type { Browser, CDPSession } from 'playwright-core';
import { longestTaskOf, TASKS_AND_SAMPLES, type TraceEvent } from '../../e2e/harness/trace';

interface Thread {
  pid: number;
  tid: number;
}

/** A task of a thread, by either of the two categories that record them. */
const TASK_NAMES = ['RunTask', 'ThreadControllerImpl::RunTask'];
const EXTENSIONS = 'chrome-extension://';
const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline', '__metadata'];

/** Records while `action` runs. */
export function traced(browser: Browser, action: () => Promise<void>): Promise<TraceEvent[]> {
  return record(browser, CATEGORIES, action);
}

/** Records what `longestTaskOfExtension` needs. Sampling costs CPU time itself: no other figure may come from such a trace. */
export function sampled(browser: Browser, action: () => Promise<void>): Promise<TraceEvent[]> {
  return record(browser, ['__metadata', ...TASKS_AND_SAMPLES], action);
}

async function record(browser: Browser, categories: string[], action: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await browser.newBrowserCDPSession();
  const events = collect(session);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await action();
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return events;
}

function collect(session: CDPSession): TraceEvent[] {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  return events;
}

/** The main thread of the page whose address holds this. @throws when the trace does not show it */
export function threadOf(events: readonly TraceEvent[], address: string): Thread {
  const own = events.find(({ args, pid }) => pid > 0 && args?.data?.url?.includes(address));
  if (!own) throw new Error(`the trace does not show ${address}`);
  const { pid } = own;
  const main = events.find((event) => event.pid === pid && event.args?.name === 'CrRendererMain');
  return main ?? own;
}

/** The tasks of a thread. @throws when there are none, as nothing could then be said */
export function tasksOf(events: readonly TraceEvent[], { pid, tid }: Thread): TraceEvent[] {
  const tasks = TASK_NAMES.map((task) =>
    events.filter((event) => event.ph === 'X' && event.name === task && event.pid === pid && event.tid === tid),
  ).find(({ length }) => length > 0);
  if (tasks === undefined) throw new Error('the trace shows no tasks');
  return tasks;
}

/** CPU time in milliseconds. */
export function cpuOfTasks(tasks: readonly TraceEvent[]): number {
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

/** CPU time of the workers of extensions, in milliseconds: no page of the bench has a worker. */
export function cpuOfWorkers(events: readonly TraceEvent[]): number {
  const threads = events.filter(({ args }) => args?.name?.startsWith('ServiceWorker thread'));
  return threads.reduce((sum, thread) => {
    const own = events.filter(
      ({ ph, pid, tid, name }) => ph === 'X' && pid === thread.pid && tid === thread.tid && TASK_NAMES.includes(name),
    );
    return sum + cpuOfTasks(outermost(own));
  }, 0);
}

/** Some tasks are recorded twice, one inside the other. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = -1;
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

/** As `longestTaskOf` says, in the process of this thread. @param events `sampled` @throws when there are no samples */
export function longestTaskOfExtension(events: readonly TraceEvent[], { pid }: Thread): number {
  const own = events.filter((event) => event.pid === pid);
  if (!own.some(({ name }) => name === 'ProfileChunk')) throw new Error('the trace shows no samples');
  return longestTaskOf(own, EXTENSIONS);
}

/** CPU time in milliseconds of compiling and first running the scripts of extensions in this thread. */
export function startOfExtension(events: readonly TraceEvent[], thread: Thread): number {
  const parts = events.filter(
    ({ name, ph, pid, tid, args }) =>
      ph === 'X' &&
      pid === thread.pid &&
      tid === thread.tid &&
      STARTING.includes(name) &&
      isOfExtension(args?.data?.url),
  );
  return outermost(parts).reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

const STARTING = ['EvaluateScript', 'v8.compile', 'v8.produceCache'];

function isOfExtension(url: string | undefined): boolean {
  return url?.startsWith(EXTENSIONS) ?? false;
}
