/** One way to drive either browser, so that every end-to-end scenario is written once. */
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { findChromium, findFirefox } from '../../../scripts/browsers';
import { HOST_ATTRIBUTE } from '../../../src/badge/chip';
import { PROJECT } from '../../../src/project';
import {
  attributeOf,
  type ChromiumRun,
  descendants,
  killBrowser,
  killWorker,
  launchChromium,
  type PiercedNode,
  pierce,
} from './chromium';
import { type FirefoxRun, launchFirefox } from './firefox';
import { badgeLabels } from './firefox-badges';
import { type Key, keysInFirefox, uploadInFirefox } from './firefox-input';
import {
  FIREFOX_GRANTS_UNASKED,
  giveBackInChromium,
  pressToolbarInChromium,
  pressToolbarInFirefox,
  takeBackInChromium,
  takeBackInFirefox,
} from './grants';
import { type PageServer, SITE_HOSTS } from './pages';

export type BrowserName = 'chromium' | 'firefox';

export interface Driver {
  /** Opens an address in the tab that is driven. */
  open(url: string): Promise<void>;
  /** Evaluates an expression in the page, as the page's own script would. */
  evaluate<T>(expression: string): Promise<T>;
  /** Accessible names of the badges, one for each element that matches `posts`; `null` without a badge. */
  labels(posts: string): Promise<(string | null)[]>;
  /** Presses the badge of the n-th post that has one. */
  pressBadge(n: number): Promise<void>;
  /** Opens the toolbar popup's page for the driven tab, or another page of ours that tells of that tab. */
  popup(page?: OwnPage): Promise<PopupDriver>;
  /** Opens another page of ours in a tab of its own. */
  ownPage(path: string): Promise<PopupDriver>;
  /** Presses keys in the driven tab, one after the other. */
  keys(...names: Key[]): Promise<void>;
  /** As if the reader pressed the keys of this command of the manifest: browsers without a window hear no such keys. */
  command(name: string): Promise<void>;
  /** Presses the toolbar button on the driven tab; without it, the popup may not know where it stands. */
  pressToolbar(): Promise<void>;
  /** Takes hosts back in the browser's own settings. */
  takeBack(hosts: readonly string[]): Promise<void>;
  /** Gives a main site back that was taken back: in the settings of Chromium, by this button of our settings page in Firefox. */
  giveBack(hosts: readonly string[], options: PopupDriver, button: string): Promise<void>;
  /** Ends the background as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Ends the whole browser at once, as a crash or a power cut would. */
  kill(): Promise<void>;
  /** Hosts asked for that are neither under test nor the browser's own housekeeping. */
  strayRequests(): string[];
  close(): Promise<void>;
}

export interface PopupDriver {
  evaluate<T>(expression: string): Promise<T>;
  /** A real press, which counts as the reader's own wish. */
  press(selector: string): Promise<void>;
  /** Presses keys, one after the other. */
  keys(...names: Key[]): Promise<void>;
  /** Chooses a file for an `<input type=file>`. */
  upload(selector: string, path: string): Promise<void>;
  close(): Promise<void>;
}

export type OwnPage = 'popup' | 'options' | 'sidepanel' | 'welcome' | 'check';

function pathOf(page: OwnPage = 'popup'): string {
  return `src/entrypoints/${page}/index.html`;
}

/**
 * `grantable`: hosts for which the browser's question counts as answered with yes. `profile`: a folder that outlives the
 * run, for a browser that is started again.
 */
export function launch(
  name: BrowserName,
  server: PageServer,
  extension?: string,
  grantable?: readonly string[],
  profile?: string,
): Promise<Driver> {
  return name === 'chromium'
    ? driveChromium(server, extension ?? resolve('dist/chrome'), grantable, profile)
    : driveFirefox(server, extension ?? resolve('dist/firefox'), grantable, profile);
}

/** Asks again until the answer is as wished, or time is up; then answers with the last one, for the assertion to show. */
export async function eventually<T>(
  ask: () => Promise<T>,
  isDone: (answer: T) => boolean,
  timeoutMs = 20_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (isDone(answer) || Date.now() > end) return answer;
    await sleep(150);
  }
}

async function driveChromium(
  server: PageServer,
  extension: string,
  grantable: readonly string[] = [],
  profile?: string,
): Promise<Driver> {
  const browser = findChromium();
  if (!browser) throw new Error('no Chromium');
  const { executable, branded } = browser;
  return chromiumDriver(await launchChromium({ executable, branded, extension, server, grantable, profile }));
}

/** Drives a Chromium that a test started in its own way. */
export async function chromiumDriver(run: ChromiumRun): Promise<Driver> {
  const asked: string[] = [];
  run.context.on('request', (request) => asked.push(request.url()));
  const page = await run.context.newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    labels: async (posts) => chromiumLabels(page, posts),
    pressBadge: (n) => pressInChromium(page, n),
    popup: (own) => openInChromium(run, pathOf(own), page),
    ownPage: (path) => openInChromium(run, path, null),
    keys: async (...names) => {
      for (const name of names) await page.keyboard.press(name);
    },
    command: async (name) => {
      const dispatch = `chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab)`;
      await run.worker.evaluate(
        `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => void ${dispatch})`,
      );
    },
    pressToolbar: () => pressToolbarInChromium(run, page),
    takeBack: (hosts) => takeBackInChromium(run, hosts),
    giveBack: (hosts) => giveBackInChromium(run, hosts),
    killBackground: () => killWorker(run),
    kill: () => killBrowser(run),
    strayRequests: () =>
      asked.filter((url) => /^(?:https?|wss?):/.test(url) && !SITE_HOSTS.includes(new URL(url).hostname)),
    close: run.close,
  };
}

/** `front`: the tab that stays in front while the page loads, as under a popup. */
async function openInChromium(run: ChromiumRun, path: string, front: Page | null): Promise<PopupDriver> {
  const own = await run.context.newPage();
  await (front ?? own).bringToFront();
  await own.goto(`chrome-extension://${run.extensionId}/${path}`);
  return {
    evaluate: (expression) => own.evaluate(expression),
    press: async (selector) => {
      await own.bringToFront();
      await own.click(selector);
    },
    keys: async (...names) => {
      for (const name of names) await own.keyboard.press(name);
    },
    upload: (selector, file) => own.setInputFiles(selector, file),
    close: () => own.close(),
  };
}

async function openInFirefox(run: FirefoxRun, path: string, front: string | null): Promise<PopupDriver> {
  const tab = await run.newTab();
  await run.send('browsingContext.activate', { context: front ?? tab });
  const url = `${run.extensionOrigin}/${path}`;
  await run.send('browsingContext.navigate', { context: tab, url, wait: 'complete' });
  return {
    evaluate: (expression) => run.evaluate(expression, tab),
    press: (selector) => pressInFirefox(run, tab, selector),
    keys: (...names) => keysInFirefox(run, tab, names),
    upload: (selector, file) => uploadInFirefox(run, tab, selector, file),
    close: async () => void (await run.send('browsingContext.close', { context: tab })),
  };
}

async function chromiumLabels(page: Page, posts: string): Promise<(string | null)[]> {
  const mark = 'data-e2e-post';
  await page.evaluate(
    ([selector, name]) => {
      for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(String(name));
      for (const element of document.querySelectorAll(String(selector))) element.setAttribute(String(name), '');
    },
    [posts, mark] as const,
  );
  const root = await pierce(page);
  return [...descendants(root)]
    .filter((node) => attributeOf(node, mark) !== null)
    .map((post) => {
      const host = [...descendants(post)].find((node) => attributeOf(node, HOST_ATTRIBUTE) !== null);
      const button = host && [...descendants(host)].find((node) => node.nodeName === 'BUTTON');
      return button ? attributeOf(button, 'aria-label') : null;
    });
}

async function pressInChromium(page: Page, n: number): Promise<void> {
  const hosts = [...descendants(await pierce(page))].filter((node) => attributeOf(node, HOST_ATTRIBUTE) !== null);
  const host = hosts[n];
  const button = host && [...descendants(host)].find((node) => node.nodeName === 'BUTTON');
  if (!button) throw new Error(`no badge ${n}`);
  const { x, y } = await centreOf(page, button);
  await page.mouse.click(x, y);
}

async function centreOf(page: Page, node: PiercedNode): Promise<{ x: number; y: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
  await session.detach();
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** What Firefox itself asks for, whatever we do: its settings, lists and checks. */
const HOUSEKEEPING = /(?:^|\.)(?:mozilla\.(?:org|com|net)|firefox\.com|mozgcp\.net|mozaws\.net)$|^plain-http$/;

async function driveFirefox(
  server: PageServer,
  extension: string,
  grantable: readonly string[] = [],
  profile?: string,
): Promise<Driver> {
  const browser = findFirefox();
  if (!browser) throw new Error('no Firefox');
  const preferences = grantable.length > 0 ? FIREFOX_GRANTS_UNASKED : {};
  return firefoxDriver(
    await launchFirefox({ executable: browser.executable, extension, server, preferences, profile }),
  );
}

/** Drives a Firefox that a test started in its own way. */
export async function firefoxDriver(run: FirefoxRun): Promise<Driver> {
  const { contexts } = await run.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const chrome = contexts[0]?.context ?? '';
  return {
    open: (url) => run.open(url),
    evaluate: (expression) => run.evaluate(expression),
    labels: (posts) => badgeLabels(run, posts),
    pressBadge: async (n) => {
      const { x, y } = await run.evaluate<{ x: number; y: number }>(
        `(() => { const host = document.querySelectorAll('[${HOST_ATTRIBUTE}]')[${n}]; host.scrollIntoView({ block: 'center' }); const box = host.getBoundingClientRect(); return { x: box.x, y: box.y }; })()`,
      );
      await clickInFirefox(run, run.tab, x + 14, y);
    },
    popup: (own) => openInFirefox(run, pathOf(own), run.tab),
    ownPage: (path) => openInFirefox(run, path, null),
    keys: (...names) => keysInFirefox(run, run.tab, names),
    command: async (name) => {
      const shortcuts = `WebExtensionPolicy.getByID(${JSON.stringify(PROJECT.geckoId)}).extension.shortcuts`;
      await run.evaluate(`${shortcuts}.onCommand(${JSON.stringify(name)})`, chrome);
    },
    pressToolbar: () => pressToolbarInFirefox(run, chrome),
    takeBack: (hosts) => takeBackInFirefox(run, chrome, hosts),
    giveBack: (_hosts, options, button) => options.press(button),
    killBackground: async () => {
      await run.evaluate(
        `WebExtensionPolicy.getByID(${JSON.stringify(PROJECT.geckoId)}).extension.terminateBackground()`,
        chrome,
      );
    },
    kill: run.kill,
    strayRequests: () => run.proxy.refused.filter((host) => !HOUSEKEEPING.test(host)),
    close: run.close,
  };
}

async function pressInFirefox(run: FirefoxRun, tab: string, selector: string): Promise<void> {
  await run.send('browsingContext.activate', { context: tab });
  const { x, y } = await run.evaluate<{ x: number; y: number }>(
    `(() => { const element = document.querySelector(${JSON.stringify(selector)}); element.scrollIntoView({ block: 'center' }); const box = element.getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()`,
    tab,
  );
  await clickInFirefox(run, tab, x, y);
}

async function clickInFirefox(run: FirefoxRun, tab: string, x: number, y: number): Promise<void> {
  const at = { origin: 'viewport', x: Math.round(x), y: Math.round(y) };
  const actions = [
    { type: 'pointerMove', ...at },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await run.send('input.performActions', { context: tab, actions: [{ type: 'pointer', id: 'mouse', actions }] });
}
