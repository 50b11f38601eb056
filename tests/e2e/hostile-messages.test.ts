/** Hostile messages in real browsers: from a content script that was taken over, from another extension, and from the page. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, findFirefox } from '../../scripts/browsers';
import { PROJECT } from '../../src/project';
import { MESSAGES, type MessageCase } from '../adversarial/messages';
import { demoPage } from '../demo/pages';
import { IS_PROOF } from '../updates/support/seeded';
import { type ChromiumRun, launchChromium } from './harness/chromium';
import { type BrowserName, chromiumDriver, type Driver, eventually, firefoxDriver } from './harness/driver';
import { launchFirefox } from './harness/firefox';
import { packageWithDemo } from './harness/package';
import { type PageServer, servePages } from './harness/pages';

const PAGE = 'https://x.com/home';

interface Envelope {
  ok?: { answers?: unknown[] };
  error?: string;
}

/** Sends what stands in an attribute of the page to our extension, and writes down what comes back. */
const THEIR_SCRIPT = `
  const root = document.documentElement;
  new MutationObserver(async () => {
    const { to, message } = JSON.parse(root.getAttribute('data-send'));
    const send = (globalThis.browser ?? chrome).runtime.sendMessage(to, message);
    root.setAttribute('data-answer', JSON.stringify(await send.then((answer) => ({ answer }), (error) => ({ refused: String(error) }))));
  }).observe(root, { attributeFilter: ['data-send'] });
`;

/** Another extension, as small as can be. */
function theirExtension(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'wellsourced-other-'));
  mkdirSync(folder, { recursive: true });
  const gecko = { browser_specific_settings: { gecko: { id: 'other@example.org' } } };
  const manifest = {
    ...{ manifest_version: 3, name: 'Other', version: '1.0' },
    content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'], run_at: 'document_start' }],
    ...(name === 'firefox' ? gecko : {}),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), THEIR_SCRIPT);
  return folder;
}

/** In the isolated world of our content script: as much as somebody has who took the page's process over. */
async function takenOver(run: ChromiumRun): Promise<(message: string) => Promise<Envelope>> {
  const page = await run.context.newPage();
  const session = await run.context.newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  await page.goto(PAGE);
  const [world] = await eventually(
    async () => worlds.filter(({ origin }) => origin === `chrome-extension://${run.extensionId}`),
    (found) => found.length > 0,
  );
  return async (message) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      ...{ awaitPromise: true, returnByValue: true, contextId: world?.id },
      expression: `chrome.runtime.sendMessage(${message})`,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Envelope;
  };
}

function expectAnswer(envelope: Envelope, { answer }: MessageCase): void {
  if (answer === 'refused') expect(envelope).toEqual({ error: expect.any(String) });
  else expect(envelope.ok?.answers).toHaveLength(answer.answers);
}

interface Started {
  driver: Driver;
  /** As our content script would; only Chromium's debugger lets a test do that. */
  send: ((message: string) => Promise<Envelope>) | null;
}

async function startChromium(server: PageServer, ours: string, theirs: string): Promise<Started> {
  const browser = findChromium();
  if (!browser) throw new Error('no Chromium');
  const { executable, branded } = browser;
  const run = await launchChromium({ executable, branded, extension: `${ours},${theirs}`, server });
  return { driver: await chromiumDriver(run), send: await takenOver(run) };
}

async function startFirefox(server: PageServer, ours: string, theirs: string): Promise<Started> {
  const browser = findFirefox();
  if (!browser) throw new Error('no Firefox');
  const run = await launchFirefox({ executable: browser.executable, extension: ours, server });
  await run.send('webExtension.install', { extensionData: { type: 'path', path: theirs } });
  return { driver: await firefoxDriver(run), send: null };
}

/** In `npm test` only where most of it can be tried. */
const NAMES: readonly BrowserName[] = IS_PROOF ? ['chromium', 'firefox'] : ['chromium'];

describe.each(NAMES)('hostile messages in %s', (name) => {
  let server: PageServer;
  let started: Started;
  const folders: string[] = [];

  beforeAll(async () => {
    const [ours, theirs] = [packageWithDemo(name), theirExtension(name)];
    folders.push(ours, theirs);
    server = await servePages(demoPage);
    started = await (name === 'chromium' ? startChromium : startFirefox)(server, ours, theirs);
    await started.driver.open(PAGE);
  });
  afterAll(async () => {
    await started?.driver.close();
    await server?.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('get a content script that was taken over nothing that it may not have', async ({ skip, task }) => {
    const { send } = started;
    if (send === null) return skip('no debugger of this browser reaches the world of a content script');
    const entries = MESSAGES.filter(({ from }) => from === 'content');
    for (const entry of entries) {
      expectAnswer(await send(entry.message), entry);
      // The background still stands, and nothing about it has changed.
      expect(await send(`{ type: 'hello', site: 'x' }`), entry.id).toMatchObject({ ok: { enabled: true } });
    }
    Object.assign(task.meta, { figures: { messages: entries.length } });
  });

  it.each(MESSAGES.filter(({ from }) => from === 'other-extension'))('$id: $what', async ({ message }) => {
    const { driver } = started;
    const own = await driver.ownPage('src/entrypoints/options/index.html');
    const id = name === 'firefox' ? PROJECT.geckoId : await own.evaluate<string>('chrome.runtime.id');
    await own.close();
    const sent = JSON.stringify({ to: id, message: runInNewContext(`(${message})`) });
    await driver.evaluate(`document.documentElement.removeAttribute('data-answer')`);
    await driver.evaluate(`document.documentElement.setAttribute('data-send', ${JSON.stringify(sent)})`);
    const answer = await eventually(
      () => driver.evaluate<string | null>(`document.documentElement.getAttribute('data-answer')`),
      (text) => text !== null,
    );
    expect(answer).not.toBeNull();
    expect(JSON.parse(answer ?? 'null')).not.toHaveProperty('answer.ok');
  });

  it('cannot be sent by a page: it has nothing to send them with', async () => {
    const runtimes = '[typeof globalThis.browser?.runtime, typeof globalThis.chrome?.runtime]';
    expect(await started.driver.evaluate(runtimes)).toEqual(['undefined', 'undefined']);
  });

  it('aside, no markup is made of text on our own pages', async () => {
    for (const page of ['popup', 'options', 'sidepanel', 'welcome', 'check']) {
      const own = await started.driver.ownPage(`src/entrypoints/${page}/index.html`);
      const tried = await own.evaluate<string>(`(() => {
        try { document.createElement('p').innerHTML = '<b>x</b>'; return 'made'; } catch (error) { return error.name; }
      })()`);
      await own.close();
      expect(tried, page).toBe('TypeError');
    }
  });
});
