/** Chromium with the built extension: all hosts but those under test do not exist, so that nothing can leave the machine. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { rememberGrants } from './grants';
import type { PageServer } from './pages';
import { SITE_HOSTS } from './pages';

export interface ChromiumRun {
  context: BrowserContext;
  /** The extension's worker and id. */
  worker: Worker;
  extensionId: string;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  executable: string;
  extension: string;
  server: PageServer;
  headless?: boolean;
  /** Branded Chrome and Edge ignore --load-extension: there the extension is loaded through the debugger. */
  branded?: boolean;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** Hosts that may be granted without a question. */
  grantable?: readonly string[];
  /** A profile that is kept; without one, a new one is made and removed. */
  profile?: string | undefined;
  /** Flags besides the usual ones. */
  flags?: readonly string[];
}

/** Asks for nothing of its own accord, and runs where there is no display and no second user. */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium that meets no host but those under test; without an extension where `extension` is `null`. */
export async function launchContext(
  options: Omit<ChromiumOptions, 'extension'> & { extension: string | null },
): Promise<Pick<ChromiumRun, 'context' | 'close'>> {
  const { executable, extension, server, headless = true, branded = false } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'wellsourced-chromium-'));
  if (options.grantable && extension) rememberGrants(profile, extension, options.grantable);
  const load =
    branded || extension === null ? [] : [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    chromiumSandbox: false,
    viewport: options.viewport ?? { width: 1280, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    ...(branded ? { ignoreDefaultArgs: ['--disable-extensions'] } : {}),
    args: [
      ...QUIET,
      ...load,
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=${hostRules(server.port)}`,
      `--ignore-certificate-errors-spki-list=${server.certificate.spki}`,
      ...(options.flags ?? []),
    ],
  });
  const close = async () => {
    await context.close();
    if (!options.profile) rmSync(profile, { recursive: true, force: true });
  };
  try {
    if (branded && extension !== null) await loadUnpacked(context, extension);
    return { context, close };
  } catch (error) {
    await close();
    throw error;
  }
}

export async function launchChromium(options: ChromiumOptions): Promise<ChromiumRun> {
  const { context, close } = await launchContext(options);
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
    return { context, worker, extensionId: new URL(worker.url()).host, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function hostRules(port: number): string {
  return [...SITE_HOSTS.map((host) => `MAP ${host} 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(
    ', ',
  );
}

async function loadUnpacked(context: BrowserContext, extension: string): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser to load the extension into');
  const session = await browser.newBrowserCDPSession();
  // Not in Playwright's typed protocol yet.
  await (session as unknown as { send(method: string, params: object): Promise<unknown> }).send(
    'Extensions.loadUnpacked',
    { path: extension },
  );
}

/** Ends the worker as the browser does when it is idle. The next message starts it again. */
export async function killWorker(run: ChromiumRun): Promise<void> {
  const session = await run.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no debugger session');
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(run.extensionId));
  if (target) await session.send('Target.closeTarget', { targetId: target.targetId });
  await session.detach();
}

/** Ends the browser's own process, which takes the others with it: nothing is flushed or said goodbye to. */
export async function killBrowser(run: ChromiumRun): Promise<void> {
  const browser = run.context.browser();
  const session = await browser?.newBrowserCDPSession();
  if (!browser || !session) throw new Error('no debugger session');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const id = processInfo.find(({ type }) => type === 'browser')?.id;
  if (id === undefined) throw new Error('the browser has no process');
  const gone = new Promise((resolve) => browser.once('disconnected', resolve));
  process.kill(id, 'SIGKILL');
  await gone;
}

/** One node of the debugger's view of the document, closed roots included. */
export interface PiercedNode {
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: PiercedNode[];
  shadowRoots?: PiercedNode[];
  contentDocument?: PiercedNode;
  backendNodeId: number;
}

/** The document with closed shadow roots, which page scripts and locators cannot see. */
export async function pierce(page: Page): Promise<PiercedNode> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return root as PiercedNode;
}

export function attributeOf(node: PiercedNode, name: string): string | null {
  const list = node.attributes ?? [];
  for (let i = 0; i < list.length; i += 2) if (list[i] === name) return list[i + 1] ?? '';
  return null;
}

export function* descendants(node: PiercedNode): Generator<PiercedNode> {
  yield node;
  for (const child of [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ])
    yield* descendants(child);
}
