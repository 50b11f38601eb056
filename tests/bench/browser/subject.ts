/** What is measured: the page alone, Wellsourced, and whatever other extensions somebody wants to compare. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { findChromium } from '../../../scripts/browsers';
import { HOST_ATTRIBUTE } from '../../../src/badge/chip';
import { launchContext } from '../../e2e/harness/chromium';
import type { PageServer } from '../../e2e/harness/pages';

export interface Subject {
  name: string;
  /** The unpacked extension; `null`: the page alone. */
  folder: string | null;
  /** CSS selector of what it adds to a post that it has something to say of; `null` where that is not known. */
  badge: string | null;
}

export const PAGE_ALONE: Subject = { name: 'page alone', folder: null, badge: null };

export function wellsourced(folder: string): Subject {
  return { name: 'Wellsourced', folder, badge: `[${HOST_ATTRIBUTE}]` };
}

export interface SubjectRun {
  subject: Subject;
  context: BrowserContext;
  browser: Browser;
  /** A session of the debugger with the whole browser. */
  debug: CDPSession;
  close(): Promise<void>;
}

/** @throws when there is no Chromium */
export async function launchSubject(subject: Subject, server: PageServer): Promise<SubjectRun> {
  const found = findChromium();
  if (!found) throw new Error('no Chromium to measure with');
  const { executable, branded } = found;
  const { context, close } = await launchContext({ executable, branded, extension: subject.folder, server });
  const browser = context.browser();
  if (!browser) throw new Error('no debugger session');
  if (subject.folder !== null) await workerOf(context);
  return { subject, context, browser, debug: await browser.newBrowserCDPSession(), close };
}

/** Lets the extension settle first: what it does once at its installation is no cost of a page. */
async function workerOf(context: BrowserContext): Promise<void> {
  if (context.serviceWorkers().length === 0)
    await context.waitForEvent('serviceworker', { timeout: 10_000 }).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
}

/** Ends all workers of extensions, as the browser does when they are idle. */
export async function endWorkers({ debug }: SubjectRun): Promise<void> {
  for (const { targetId } of await workerTargets(debug)) await debug.send('Target.closeTarget', { targetId });
}

async function workerTargets(debug: CDPSession): Promise<{ targetId: string }[]> {
  const { targetInfos } = await debug.send('Target.getTargets');
  return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'));
}

/** Bytes of JavaScript heap in all workers of extensions, after all garbage is gone. */
export async function heapOfWorkers({ debug }: SubjectRun): Promise<number> {
  let bytes = 0;
  for (const { targetId } of await workerTargets(debug)) bytes += await heapOfWorker(debug, targetId);
  return bytes;
}

async function heapOfWorker(debug: CDPSession, targetId: string): Promise<number> {
  const { sessionId } = await debug.send('Target.attachToTarget', { targetId, flatten: false });
  const ask = (id: number, method: string) =>
    new Promise<Record<string, number>>((resolve) => {
      debug.on('Target.receivedMessageFromTarget', (event) => {
        const answer = JSON.parse(event.message) as { id: number; result?: Record<string, number> };
        if (event.sessionId === sessionId && answer.id === id) resolve(answer.result ?? {});
      });
      debug
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
        .catch(() => resolve({}));
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const { usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await ask(2, 'Runtime.getHeapUsage');
  await debug.send('Target.detachFromTarget', { sessionId });
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

export interface PageState {
  /** Bytes, after all garbage is gone. */
  heap: number;
  /** Nodes of the document and of shadow roots. */
  nodes: number;
  listeners: number;
}

export async function stateOf(page: Page): Promise<PageState> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}
