/** A browser whose every request and every logged line is written down by the browser itself, not by us. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from '../../../scripts/browsers';
import { PROJECT } from '../../../src/project';
import { launchChromium } from './chromium';
import { type BrowserName, chromiumDriver, type Driver, eventually, firefoxDriver } from './driver';
import { launchFirefox } from './firefox';
import type { PageServer } from './pages';

export interface BrowserRequest {
  url: string;
  method: string;
  /** Origin of whoever caused it; empty for the browser itself and what the reader typed. */
  by: string;
}

/** What is known once the browser has ended. */
export interface Observation {
  requests: BrowserRequest[];
  /** Hosts that were connected to, or were to be. */
  hosts: string[];
  /** All that was logged anywhere, as one text. */
  logs: string;
  /** The whole record of the network, as the browser wrote it. */
  record: string;
}

export interface ObservedRun {
  driver: Driver;
  origin: string;
  /** The folder of the browser's profile; it outlives the browser until `remove`. */
  profile: string;
  /** The reader allows the extension in private windows; it starts anew. */
  allowPrivate(): Promise<void>;
  /** Ends the browser. */
  end(): Promise<Observation>;
  remove(): void;
}

export function launchObserved(
  name: BrowserName,
  server: PageServer,
  extension: string,
  profile = mkdtempSync(join(tmpdir(), 'wellsourced-observed-')),
): Promise<ObservedRun> {
  return name === 'chromium'
    ? observedChromium(server, extension, profile)
    : observedFirefox(server, extension, profile);
}

async function observedChromium(server: PageServer, extension: string, profile: string): Promise<ObservedRun> {
  const browser = findChromium();
  if (!browser) throw new Error('no Chromium');
  const records = mkdtempSync(join(tmpdir(), 'wellsourced-records-'));
  const [net, log] = [join(records, 'net.json'), join(records, 'log.txt')];
  const flags = [
    `--log-net-log=${net}`,
    '--net-log-capture-mode=IncludeSensitive',
    '--enable-logging',
    `--log-file=${log}`,
    '--v=0',
  ];
  const { executable, branded } = browser;
  const run = await launchChromium({ executable, branded, extension, server, profile, flags });
  const driver = await chromiumDriver(run);
  const said: string[] = [];
  run.context.on('console', (message) => said.push(message.text()));
  run.context.on('weberror', (error) => said.push(String(error.error().stack)));
  return {
    driver,
    origin: `chrome-extension://${run.extensionId}`,
    profile,
    allowPrivate: async () => {
      const page = await run.context.newPage();
      await page.goto('chrome://extensions/');
      // Without it, Chromium does not start an unpacked extension anew.
      await page.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`);
      const change = JSON.stringify({ extensionId: run.extensionId, incognitoAccess: true });
      await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
      const own = `chrome-extension://${run.extensionId}/src/entrypoints/welcome/index.html`;
      await eventually(
        () =>
          page.goto(own).then(
            () => true,
            () => false,
          ),
        (isThere) => isThere,
      );
      await page.close();
    },
    end: async () => {
      await driver.close();
      const record = readFileSync(net, 'utf8');
      const logged = existsSync(log) ? readFileSync(log, 'utf8') : '';
      return { ...readNetLog(record), record, logs: `${logged}\n${said.join('\n')}` };
    },
    remove: () => removeAll(profile, records),
  };
}

interface NetLogEvent {
  type: number;
  params?: { url?: string; method?: string; initiator?: string };
}

/** Chromium's own record: https://www.chromium.org/for-testers/providing-network-details */
function readNetLog(record: string): Pick<Observation, 'requests' | 'hosts'> {
  const { constants, events } = JSON.parse(record) as {
    constants: { logEventTypes: Record<string, number> };
    events: NetLogEvent[];
  };
  const types = constants.logEventTypes;
  const of = (...names: string[]) => events.filter(({ type }) => names.some((name) => types[name] === type));
  const requests = of('URL_REQUEST_START_JOB').map(({ params = {} }) => ({
    url: params.url ?? '',
    method: params.method ?? '',
    by: params.initiator === 'not an origin' ? '' : (params.initiator ?? ''),
  }));
  // Connections that are opened ahead of any request stand here too.
  const opened = of('HTTP_STREAM_JOB_CONTROLLER').flatMap(({ params }) => params?.url ?? []);
  return { requests: requests.filter(({ url }) => url !== ''), hosts: hostsOf(opened) };
}

function hostsOf(urls: readonly string[]): string[] {
  return [...new Set(urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).hostname))].sort();
}

/** Every channel passes here, whoever opened it; and all that any page, worker or the browser logged. */
const WATCH = `(() => {
  window.wellsourcedSeen = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const by = channel.loadInfo?.triggeringPrincipal;
    window.wellsourcedSeen.push({ url: channel.URI.spec, method: channel.requestMethod, by: by?.isSystemPrincipal ? '' : (by?.originNoSuffix ?? '') });
  }, 'http-on-modify-request');
})()`;
const SAID = `(() => {
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const called = storage.getEvents().map((event) => event.arguments.map(String).join(' '));
  return [...Services.console.getMessageArray().map(String), ...called].join('\\n');
})()`;

/** A Firefox that writes down its session as at a reader's, and keeps what a temporary extension stored when it ends. */
const WRITES_ALL = {
  'remote.prefs.recommended': false,
  // Of the recommended ones: a test may choose files.
  'dom.file.createInChild': true,
  'browser.sessionstore.resume_from_crash': true,
  'browser.sessionstore.interval': 300,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

const ALLOW_PRIVATE = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const id = ${JSON.stringify(PROJECT.geckoId)};
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
})()`;

async function observedFirefox(server: PageServer, extension: string, profile: string): Promise<ObservedRun> {
  const browser = findFirefox();
  if (!browser) throw new Error('no Firefox');
  const { executable } = browser;
  const run = await launchFirefox({ executable, extension, server, profile, preferences: WRITES_ALL });
  const { contexts } = await run.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const chrome = contexts[0]?.context ?? '';
  await run.evaluate(WATCH, chrome);
  const driver = await firefoxDriver(run);
  return {
    driver,
    origin: run.extensionOrigin,
    profile,
    allowPrivate: () => run.evaluate(ALLOW_PRIVATE, chrome),
    end: async () => {
      const requests = await run.evaluate<BrowserRequest[]>('window.wellsourcedSeen', chrome);
      const logs = await run.evaluate<string>(SAID, chrome);
      await driver.close();
      return { requests, logs, record: JSON.stringify(requests), hosts: [...new Set(run.proxy.asked)].sort() };
    },
    remove: () => removeAll(profile),
  };
}

function removeAll(...folders: string[]): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
