/** What the reader does about permissions: presses the popup's button, takes a host back in the browser's own settings. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PROJECT } from '../../../src/project';
import type { ChromiumRun } from './chromium';
import type { FirefoxRun } from './firefox';

/** The popup's "Turn on for …". */
export const GRANT_BUTTON = '.ws-empty .ws-button:not(.ws-button--soft)';

/**
 * A browser without a screen cannot be told "Allow". So the profile remembers that the reader once allowed these hosts and
 * took them back: Chromium then grants again what our page asks for after a real press, without its question. The
 * manifest, the request and the events are the real ones; the question alone is left out.
 */
export function rememberGrants(profile: string, extension: string, hosts: readonly string[]): void {
  const granted = { api: [], manifest_permissions: [], scriptable_host: [], explicit_host: hosts.map(patternOf) };
  const settings = { [extensionIdOf(extension)]: { runtime_granted_permissions: granted } };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { settings } }));
}

/** Firefox has a switch for tests that answers its question with yes. */
export const FIREFOX_GRANTS_UNASKED = { 'extensions.webextOptionalPermissionPrompts': false };

export function patternOf(host: string): string {
  return `https://${host}/*`;
}

/** Chromium makes the id of an unpacked extension from its path: half of the SHA-256, in the letters a to p. */
function extensionIdOf(path: string): string {
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Presses the toolbar button on this tab: only then may the popup know where it stands. */
export async function pressToolbarInChromium(run: ChromiumRun, page: Page): Promise<void> {
  const session = await run.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no debugger session');
  // Not in Playwright's typed protocol yet.
  const { send } = session as unknown as { send(method: string, parameters: object): Promise<never> };
  const ask = send.bind(session);
  const { targetInfos }: { targetInfos: { type: string; url: string; targetId: string }[] } = await ask(
    'Target.getTargets',
    { filter: [{}] },
  );
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
  await ask('Extensions.triggerAction', { id: run.extensionId, targetId: tab?.targetId });
  await session.detach();
}

/** As on the page "site access" of the browser's own settings. */
export function takeBackInChromium(run: ChromiumRun, hosts: readonly string[]): Promise<void> {
  return changeInChromium(run, hosts, 'removeHostPermission');
}

/** Chromium asks before it gives a host back that was taken back in its settings: so it is given back there. */
export function giveBackInChromium(run: ChromiumRun, hosts: readonly string[]): Promise<void> {
  return changeInChromium(run, hosts, 'addHostPermission');
}

async function changeInChromium(run: ChromiumRun, hosts: readonly string[], change: string): Promise<void> {
  const settings = await run.context.newPage();
  await settings.goto('chrome://extensions/');
  for (const host of hosts) {
    await settings.evaluate(
      `chrome.developerPrivate.${change}(${JSON.stringify(run.extensionId)}, ${JSON.stringify(patternOf(host))})`,
    );
  }
  await settings.close();
}

const FIREFOX_EXTENSION = `WebExtensionPolicy.getByID(${JSON.stringify(PROJECT.geckoId)}).extension`;

export async function pressToolbarInFirefox(run: FirefoxRun, chrome: string): Promise<void> {
  await run.send('browsingContext.activate', { context: run.tab });
  const tab = `Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab`;
  await run.evaluate(`${FIREFOX_EXTENSION}.tabManager.addActiveTabPermission(${tab})`, chrome);
}

/** As about:addons does when the reader turns a site off. */
export async function takeBackInFirefox(run: FirefoxRun, chrome: string, hosts: readonly string[]): Promise<void> {
  const removed = JSON.stringify({ permissions: [], origins: hosts.map(patternOf) });
  await run.evaluate(
    `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.remove(${JSON.stringify(PROJECT.geckoId)}, ${removed}, ${FIREFOX_EXTENSION})`,
    chrome,
  );
}
