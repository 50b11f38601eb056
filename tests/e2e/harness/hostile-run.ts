/** A browser that is sent to hostile pages: reads badges past whatever the page patched, and keeps our errors and our longest task. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { findChromium, findFirefox } from '../../../scripts/browsers';
import { HOST_ATTRIBUTE } from '../../../src/badge/chip';
import type { PageCase } from '../../adversarial/case';
import { attributeOf, type ChromiumRun, descendants, launchChromium, type PiercedNode } from './chromium';
import { launchFirefox } from './firefox';
import { closedRootLabels } from './firefox-badges';
import type { PageServer } from './pages';
import { eventsOf, longestTaskOf, TASKS_AND_SAMPLES } from './trace';

export interface HostileRun {
  /** Opens the page, as the media of the entry ask for, and waits for it to do its worst. */
  visit(url: string, entry: Pick<PageCase, 'media' | 'done'>): Promise<void>;
  /** What the badges on the page say, in document order. */
  badges(): Promise<string[]>;
  /** Exceptions of ours since the last question, from page and background. */
  errors(): Promise<string[]>;
  /** CPU milliseconds of our longest task since the last visit began; `null` where the browser cannot tell. */
  longestTask(): Promise<number | null>;
  /** Bytes in use after collecting garbage; `null` where the browser cannot tell. */
  heap(): Promise<number | null>;
  close(): Promise<void>;
}

const PATIENCE = 20_000;
const HOSTS = `[${HOST_ATTRIBUTE}]`;

async function until(ask: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await ask().catch(() => false)) && Date.now() < end) await sleep(100);
}

export async function hostileChromium(server: PageServer, extension: string): Promise<HostileRun> {
  const browser = findChromium();
  if (!browser) throw new Error('no Chromium');
  const { executable, branded } = browser;
  const run = await launchChromium({ executable, branded, extension, server });
  await run.worker.evaluate(NOTE_ERRORS);
  const thrown: string[] = [];
  const tracing = run.context.browser();
  let isTraced = false;
  let tab = await openTab(run, thrown);
  const evaluate = async (expression: string) =>
    (await tab.session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })).result.value;
  const stopTracing = async () => {
    const wasTraced = isTraced;
    isTraced = false;
    return wasTraced ? ((await tracing?.stopTracing()) ?? null) : null;
  };
  return {
    visit: async (url, { media = {}, done = 'true' }) => {
      await stopTracing().catch(() => null);
      // A tab of its own: what one page leaves behind, or the end of its process, is not the next one's.
      await tab.page.close();
      tab = await openTab(run, thrown);
      await tab.page.emulateMedia({ media: media.media ?? null, forcedColors: media.forcedColors ?? null });
      await tracing?.startTracing(tab.page, { categories: TASKS_AND_SAMPLES });
      isTraced = true;
      await tab.page.goto(url, { waitUntil: 'commit' });
      await until(async () => (await evaluate(`Boolean(${done})`)) === true);
    },
    badges: () => badgesSoon(tab.session),
    errors: async () => [...thrown.splice(0), ...(await run.worker.evaluate<string[]>('self.ownErrors.splice(0)'))],
    longestTask: async () => {
      const trace = await stopTracing();
      return trace && longestTaskOf(eventsOf(trace), `chrome-extension://${run.extensionId}/`);
    },
    heap: async () => {
      await tab.session.send('HeapProfiler.collectGarbage');
      return (await tab.session.send('Runtime.getHeapUsage')).usedSize;
    },
    close: run.close,
  };
}

async function openTab(
  { context, extensionId }: ChromiumRun,
  thrown: string[],
): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await noteExceptions(session, extensionId, thrown);
  return { page, session };
}

const NOTE_ERRORS = `(() => {
  self.ownErrors = [];
  addEventListener('error', ({ message }) => self.ownErrors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => self.ownErrors.push(String(reason)));
})()`;

/** Exceptions that nobody caught, thrown in a script of ours, whatever page it runs in. */
async function noteExceptions(session: CDPSession, extensionId: string, thrown: string[]): Promise<void> {
  const isOurs = (text: string | undefined) => text?.includes(extensionId) ?? false;
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { url, exception, stackTrace, text } }) => {
    const frames = stackTrace?.callFrames.map((frame) => frame.url) ?? [];
    if ([url, exception?.description, ...frames].some(isOurs)) thrown.push(exception?.description ?? text);
  });
  await session.send('Runtime.enable');
}

/** The document may be another one between two questions. */
async function badgesSoon(session: CDPSession): Promise<string[]> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const labels = await badgesIn(session).catch(() => null);
    if (labels !== null) return labels;
    await sleep(100);
  }
  return badgesIn(session);
}

/** Through the debugger: page scripts may have replaced everything that scripts could ask. */
async function badgesIn(session: CDPSession): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: HOSTS });
  const labels: string[] = [];
  for (const nodeId of nodeIds) {
    const { node } = await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
    const closed = node.shadowRoots?.filter(({ shadowRootType }) => shadowRootType === 'closed') ?? [];
    const button = closed
      .flatMap((one) => [...descendants(one as PiercedNode)])
      .find(({ nodeName }) => nodeName === 'BUTTON');
    const label = button && attributeOf(button, 'aria-label');
    if (label) labels.push(label);
  }
  return labels;
}

export async function hostileFirefox(server: PageServer, extension: string): Promise<HostileRun> {
  const browser = findFirefox();
  if (!browser) throw new Error('no Firefox');
  const run = await launchFirefox({ executable: browser.executable, extension, server });
  const { contexts } = await run.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const chrome = contexts[0]?.context ?? '';
  const own = new URL(run.extensionOrigin).host;
  return {
    visit: async (url, { done = 'true' }) => {
      await run.send('browsingContext.activate', { context: run.tab });
      await run.send('browsingContext.navigate', { context: run.tab, url, wait: 'none' });
      await until(() => run.evaluate<boolean>(`location.href.startsWith(${JSON.stringify(url)}) && Boolean(${done})`));
    },
    badges: () => closedRootLabels(run, HOSTS),
    errors: async () => {
      const errors = await run.evaluate<string[]>(takeErrors(own), chrome);
      return errors.filter((message) => !LEFT_BEHIND.test(message));
    },
    longestTask: async () => null,
    heap: async () => null,
    close: run.close,
  };
}

/** A page that is left while an answer is on its way: Firefox notes it down for every extension, and nothing was thrown. */
const LEFT_BEHIND = /^Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/;

/** In the browser's own console: errors, not warnings, of any script of ours. */
function takeErrors(own: string): string {
  return `(() => {
    const errors = Services.console.getMessageArray().filter((one) => one instanceof Ci.nsIScriptError && (one.flags & 1) === 0);
    Services.console.reset();
    const ours = errors.filter(({ sourceName }) => sourceName.includes(${JSON.stringify(own)}));
    return ours.map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' @ ' + sourceName + ':' + lineNumber);
  })()`;
}
