/**
 * Drives the check page and the ways to it in either browser. What a test driver cannot press (the browser's own menu, its
 * address bar, its keyboard shortcuts) is set off one step behind the press: in Chromium by dispatching the event that the
 * press would dispatch, in Firefox by the browser's own code that the press would run.
 */
import { resolve } from 'node:path';
import { findChromium, findFirefox } from '../../../scripts/browsers';
import { PROJECT } from '../../../src/project';
import { launchChromium } from './chromium';
import type { BrowserName } from './driver';
import { eventually } from './driver';
import { type FirefoxRun, launchFirefox } from './firefox';
import { pressToolbarInChromium, pressToolbarInFirefox } from './grants';
import { type PageServer, SITE_HOSTS } from './pages';

export const CHECK_PAGE = 'src/entrypoints/check/index.html';
const POPUP = 'src/entrypoints/popup/index.html';

/** What the browser says of a press on its menu. */
export interface MenuPress {
  menuItemId: string;
  linkUrl?: string;
  selectionText?: string;
  srcUrl?: string;
  /** 0, where nothing is said, is the page itself. */
  frameId?: number;
  frameUrl?: string;
}

/** A page of ours. */
export interface OwnPage {
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

export interface CheckDriver {
  /** Opens a page of the web in the tab that is driven. */
  open(url: string): Promise<void>;
  /** Evaluates in that page. */
  inPage<T>(expression: string): Promise<T>;
  openOwn(path: string): Promise<OwnPage>;
  menu(press: MenuPress): Promise<OwnPage>;
  command(): Promise<OwnPage>;
  omnibox(words: string): Promise<OwnPage>;
  /** Opens the popup beside the driven tab, whose button was pressed, and evaluates `press` there. */
  popup(press: string): Promise<OwnPage>;
  /** Tries to start WebAssembly in the background. */
  wasmInBackground(): Promise<string>;
  setOffline(isOffline: boolean): Promise<void>;
  /** Hosts asked for that are neither under test nor the browser's own housekeeping. */
  strayRequests(): string[];
  close(): Promise<void>;
}

/** "allowed", or what the browser says against it. */
export const START_WASM = `(async () => { try { new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])); return 'allowed'; } catch (error) { return String(error); } })()`;

export function driveCheck(name: BrowserName, server: PageServer): Promise<CheckDriver> {
  return name === 'chromium' ? inChromium(server) : inFirefox(server);
}

async function inChromium(server: PageServer): Promise<CheckDriver> {
  const browser = findChromium();
  if (!browser) throw new Error('no Chromium');
  const run = await launchChromium({
    executable: browser.executable,
    branded: browser.branded,
    extension: resolve('dist/chrome'),
    server,
  });
  const asked: string[] = [];
  run.context.on('request', (request) => asked.push(request.url()));
  const tab = await run.context.newPage();
  const origin = `chrome-extension://${run.extensionId}`;
  const own = (page: Awaited<ReturnType<typeof run.context.newPage>>): OwnPage => ({
    evaluate: (expression) => page.evaluate(expression),
    close: () => page.close(),
  });
  /** The check page that opens while `act` is done. */
  async function opened(act: () => Promise<unknown>): Promise<OwnPage> {
    const [page] = await Promise.all([
      run.context.waitForEvent('page', { predicate: (one) => one.url().includes('check/'), timeout: 20_000 }),
      act(),
    ]);
    await page.waitForLoadState();
    return own(page);
  }
  const dispatch = (event: string, ...values: unknown[]) =>
    run.worker.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => { chrome.${event}.dispatch(${values.map((value) => JSON.stringify(value)).join(', ')}${event.startsWith('omnibox') ? '' : ', tab'}); })`,
    );
  async function pressed(): Promise<void> {
    await tab.bringToFront();
    await pressToolbarInChromium(run, tab);
  }
  return {
    open: async (url) => {
      await tab.bringToFront();
      await tab.goto(url);
    },
    inPage: (expression) => tab.evaluate(expression),
    openOwn: async (path) => {
      const page = await run.context.newPage();
      await page.goto(`${origin}/${path}`);
      return own(page);
    },
    menu: (press) =>
      opened(async () => {
        await pressed();
        await dispatch('contextMenus.onClicked', { frameId: 0, ...press });
      }),
    command: () =>
      opened(async () => {
        await pressed();
        await dispatch('commands.onCommand', 'check');
      }),
    omnibox: (words) => opened(() => dispatch('omnibox.onInputEntered', words, 'currentTab')),
    popup: (press) =>
      opened(async () => {
        await pressed();
        const popup = await run.context.newPage();
        await tab.bringToFront();
        await popup.goto(`${origin}/${POPUP}`);
        await eventually(
          () => popup.evaluate<boolean>(press),
          (isDone) => isDone,
        );
      }),
    wasmInBackground: () => run.worker.evaluate(START_WASM),
    setOffline: (isOffline) => run.context.setOffline(isOffline),
    strayRequests: () =>
      asked.filter((url) => /^(?:https?|wss?):/.test(url) && !SITE_HOSTS.includes(new URL(url).hostname)),
    close: run.close,
  };
}

/** What Firefox itself asks for, whatever we do: its settings, lists and checks. */
const HOUSEKEEPING = /(?:^|\.)(?:mozilla\.(?:org|com|net)|firefox\.com|mozgcp\.net|mozaws\.net)$|^plain-http$/;
const EXTENSION = `WebExtensionPolicy.getByID(${JSON.stringify(PROJECT.geckoId)}).extension`;
const WINDOW = `Services.wm.getMostRecentWindow('navigator:browser')`;

async function inFirefox(server: PageServer): Promise<CheckDriver> {
  const browser = findFirefox();
  if (!browser) throw new Error('no Firefox');
  const run = await launchFirefox({ executable: browser.executable, extension: resolve('dist/firefox'), server });
  const { contexts } = await run.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const chrome = contexts[0]?.context ?? '';
  const seen = new Set<string>();
  async function opened(act: () => Promise<unknown>): Promise<OwnPage> {
    for (const tab of await checkTabs(run)) seen.add(tab);
    await act();
    const [fresh] = await eventually(
      async () => (await checkTabs(run)).filter((tab) => !seen.has(tab)),
      (found) => found.length > 0,
    );
    if (fresh === undefined) throw new Error('no check page opened');
    seen.add(fresh);
    return ownInFirefox(run, fresh);
  }
  const pressed = () => pressToolbarInFirefox(run, chrome);
  return {
    open: (url) => run.open(url),
    inPage: (expression) => run.evaluate(expression),
    openOwn: async (path) => {
      const tab = await run.newTab();
      await run.open(`${run.extensionOrigin}/${path}`, tab);
      return ownInFirefox(run, tab);
    },
    menu: (press) =>
      opened(async () => {
        await pressed();
        const info = JSON.stringify({ frameId: 0, ...press });
        await run.evaluate(
          `void ${EXTENSION}.emit('webext-menu-menuitem-click', ${info}, ${WINDOW}.gBrowser.selectedTab)`,
          chrome,
        );
      }),
    command: () =>
      opened(async () => {
        await pressed();
        await run.evaluate(`void ${EXTENSION}.shortcuts.onCommand('check')`, chrome);
      }),
    omnibox: (words) =>
      opened(() =>
        run.evaluate(
          `(() => { const { ExtensionSearchHandler: bar } = ChromeUtils.importESModule('resource://gre/modules/ExtensionSearchHandler.sys.mjs');
            bar.handleSearch({ keyword: 'ws', text: ${JSON.stringify(`ws ${words}`)}, inPrivateWindow: false }, () => {});
            bar.handleInputEntered('ws', ${JSON.stringify(`ws ${words}`)}, 'current'); })()`,
          chrome,
        ),
      ),
    popup: (press) =>
      opened(async () => {
        await pressed();
        const popup = await run.newTab();
        await run.send('browsingContext.activate', { context: run.tab });
        await run.send('browsingContext.navigate', {
          context: popup,
          url: `${run.extensionOrigin}/${POPUP}`,
          wait: 'complete',
        });
        await eventually(
          () => run.evaluate<boolean>(press, popup),
          (isDone) => isDone,
        );
      }),
    wasmInBackground: async () => {
      const tab = await run.newTab();
      await run.open(`${run.extensionOrigin}/${POPUP}`, tab);
      return run.evaluate<string>(
        `browser.runtime.getBackgroundPage().then(({ WebAssembly }) => { try { new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])); return 'allowed'; } catch (error) { return String(error); } })`,
        tab,
      );
    },
    setOffline: async (isOffline) => void (await run.evaluate(`void (Services.io.offline = ${isOffline})`, chrome)),
    strayRequests: () => run.proxy.refused.filter((host) => !HOUSEKEEPING.test(host)),
    close: run.close,
  };
}

async function checkTabs(run: FirefoxRun): Promise<string[]> {
  const { contexts } = await run.send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree');
  return contexts.filter(({ url }) => url.includes(CHECK_PAGE)).map(({ context }) => context);
}

function ownInFirefox(run: FirefoxRun, tab: string): OwnPage {
  return {
    evaluate: async (expression) => {
      await run.send('browsingContext.activate', { context: tab });
      return run.evaluate(expression, tab);
    },
    close: async () => void (await run.send('browsingContext.close', { context: tab })),
  };
}
