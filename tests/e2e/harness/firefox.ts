/** Firefox with the built extension, driven by WebDriver BiDi over its own web socket; no driver program is needed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { PROJECT } from '../../../src/project';
import { type PageServer, SITE_HOSTS } from './pages';
import { type RecordingProxy, startProxy } from './proxy';

/** Fixed, so that tests know the address of our own pages. */
const EXTENSION_UUID = '7d1a4c1e-5b0e-4c58-9b2e-0f5a2c3d4e5f';

export interface FirefoxRun {
  /** The tab that is open at start. */
  tab: string;
  proxy: RecordingProxy;
  extensionOrigin: string;
  send<T = Record<string, unknown>>(method: string, parameters?: object): Promise<T>;
  /** Evaluates an expression in a tab and answers with its JSON value. */
  evaluate<T>(expression: string, tab?: string): Promise<T>;
  open(url: string, tab?: string): Promise<void>;
  newTab(): Promise<string>;
  close(): Promise<void>;
  /** Ends the process at once. */
  kill(): Promise<void>;
}

export interface FirefoxOptions {
  executable: string;
  extension: string;
  server: PageServer;
  headless?: boolean;
  preferences?: Record<string, string | number | boolean>;
  /** A profile that is kept; without one, a new one is made and removed. */
  profile?: string | undefined;
}

function preferences(proxy: RecordingProxy, own: FirefoxOptions['preferences'] = {}) {
  return {
    'remote.active-protocols': 1,
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy.port,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy.port,
    'network.proxy.no_proxies_on': '',
    'extensions.webextensions.uuids': JSON.stringify({ [PROJECT.geckoId]: EXTENSION_UUID }),
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.update.enabled': false,
    'extensions.update.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'media.gmp-provider.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    ...own,
  };
}

export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxRun> {
  const proxy = await startProxy(options.server.port, SITE_HOSTS);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'wellsourced-firefox-'));
  const lines = Object.entries(preferences(proxy, options.preferences)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const head = options.headless === false ? [] : ['--headless'];
  const args = [
    ...head,
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
  ];
  const process_ = spawn(options.executable, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const endWithUs = () => process_.kill('SIGKILL');
  process.once('exit', endWithUs);
  const stop = async () => {
    await ended(process_);
    process.off('exit', endWithUs);
    proxy.close();
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const bidi = await connectBidi(await listeningAddress(process_));
    await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: options.extension } });
    const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree');
    const tab = contexts[0]?.context ?? '';
    const close = async () => {
      await bidi.send('browser.close').catch(() => undefined);
      bidi.close();
      await stop();
    };
    const kill = async () => {
      process_.kill('SIGKILL');
      await stop();
    };
    return {
      tab,
      proxy,
      extensionOrigin: `moz-extension://${EXTENSION_UUID}`,
      ...commands(bidi.send, tab),
      close,
      kill,
    };
  } catch (error) {
    process_.kill('SIGKILL');
    await stop();
    throw error;
  }
}

type SendBidi = <T = Record<string, unknown>>(method: string, parameters?: object) => Promise<T>;

function commands(send: SendBidi, first: string) {
  return {
    send,
    async evaluate<T>(expression: string, tab = first): Promise<T> {
      const wrapped = `(async () => JSON.stringify(await (${expression})))()`;
      const answer = await send<{ type: string; result?: { value?: string }; exceptionDetails?: { text: string } }>(
        'script.evaluate',
        {
          expression: wrapped,
          target: { context: tab },
          awaitPromise: true,
          resultOwnership: 'none',
        },
      );
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception in the page');
      const text = answer.result?.value;
      return (text === undefined ? undefined : JSON.parse(text)) as T;
    },
    async open(url: string, tab = first): Promise<void> {
      // The welcome page opens in front of it, and Firefox all but stops drawing what is behind.
      await send('browsingContext.activate', { context: tab });
      await send('browsingContext.navigate', { context: tab, url, wait: 'complete' });
    },
    async newTab(): Promise<string> {
      return (await send<{ context: string }>('browsingContext.create', { type: 'tab' })).context;
    },
  };
}

function listeningAddress(process_: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (data: Buffer) => {
      said += data.toString();
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said);
      if (found?.[1]) resolve(found[1]);
    };
    process_.stderr?.on('data', hear);
    process_.stdout?.on('data', hear);
    process_.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said.slice(-500)}`)));
    setTimeout(() => reject(new Error(`Firefox did not answer in 90 s: ${said.slice(-500)}`)), 90_000).unref();
  });
}

interface BidiMessage {
  type: string;
  id: number;
  result?: unknown;
  error?: string;
  message?: string;
}

async function connectBidi(address: string): Promise<{ send: SendBidi; close(): void }> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as BidiMessage;
    const asked = waiting.get(message.id);
    if (!asked) return;
    waiting.delete(message.id);
    if (message.type === 'success') asked.resolve(message.result);
    else asked.reject(new Error(`${message.error}: ${message.message}`));
  });
  const send = <T>(method: string, parameters: object = {}) =>
    new Promise<T>((resolve, reject) => {
      last++;
      waiting.set(last, { resolve: (value) => resolve(value as T), reject });
      socket.send(JSON.stringify({ id: last, method, params: parameters }));
    });
  return { send, close: () => socket.close() };
}

async function ended(process_: ChildProcess): Promise<void> {
  if (process_.exitCode !== null || process_.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    process_.once('exit', () => resolve());
    setTimeout(() => process_.kill('SIGKILL'), 8000).unref();
  });
}
