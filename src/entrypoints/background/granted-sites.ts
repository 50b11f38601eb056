/** Sites beyond the main ones: read where the reader granted the host, one at a time, and no longer once the grant is gone. */
import { coversHost } from '../../links/match-pattern';
import { namedSiteOf } from '../../model/named-sites';
import { browser } from '../../platform/browser';
import { logError } from '../../platform/log';
import { readStored, writeStored } from '../../platform/storage';
import { loadPublishers } from '../../updates/publisher-store';
import { tellTabs } from './tabs';

/** The content script, as built. */
const CONTENT = 'src/entrypoints/content.js';
const PREFIX = 'granted:';

/** Hears of grants and revocations. Registered at the top of the worker, so that it is woken for them. */
export function watchGrants(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    added(origins).catch((error) => logError('granted site', error));
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    removed(origins).catch((error) => logError('revoked site', error));
  });
  // An update of the extension drops what was registered, and keeps the grants.
  browser.runtime.onInstalled.addListener(() => {
    registerGranted().catch((error) => logError('granted sites', error));
  });
}

/** Was this address granted beyond the main sites, and does the browser still let us read it? */
export async function isGranted(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  const origin = `https://${hostname}/*`;
  if (protocol !== 'https:' || !isOneHost(origin)) return false;
  return (await isRegistered(origin)) && browser.permissions.contains({ origins: [origin] });
}

async function added(origins: readonly string[]): Promise<void> {
  for (const origin of origins) {
    const files = manifestFilesOf(origin);
    if (files === null && (!isOneHost(origin) || (await isForPublisher(origin)))) continue;
    if (files === null) await register(origin);
    await startIn(origin, files ?? scriptsFor(origin));
  }
}

/** The page's own copy of us outlives the grant, so it is told to stop. */
async function removed(origins: string[]): Promise<void> {
  for (const origin of origins) await unregister(origin);
  if (origins.length > 0) await tellTabs({ type: 'grant-removed', origins });
}

async function registerGranted(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const { host_permissions: ours = [] } = browser.runtime.getManifest();
  for (const origin of origins.filter((one) => !ours.includes(one))) {
    if (!(await isForPublisher(origin))) await register(origin);
  }
}

async function register(origin: string): Promise<void> {
  if (!isOneHost(origin) || manifestFilesOf(origin) !== null || (await isRegistered(origin))) return;
  await browser.scripting.registerContentScripts([
    // In frames too: a community's posts may stand in a page of somebody else's.
    { id: PREFIX + origin, matches: [origin], allFrames: true, js: scriptsFor(origin), runAt: 'document_idle' },
  ]);
}

/** The file with the adapter, as built, then what all sites share. */
function scriptsFor(origin: string): string[] {
  return [`src/entrypoints/sites/${namedSiteOf(new URL(origin).hostname) ?? 'granted'}.js`, CONTENT];
}

async function unregister(origin: string): Promise<void> {
  if (await isRegistered(origin)) await browser.scripting.unregisterContentScripts({ ids: [PREFIX + origin] });
}

async function isRegistered(origin: string): Promise<boolean> {
  return (await browser.scripting.getRegisteredContentScripts({ ids: [PREFIX + origin] })).length > 0;
}

/** Pages that are open already get the script at once: nobody should have to reload. */
async function startIn(origin: string, files: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: origin });
  const started = tabs.flatMap(({ id }) =>
    id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files })],
  );
  await Promise.allSettled(started);
}

/** The files of a site of the manifest, which the browser withheld until now: from its next load on it starts them itself. */
function manifestFilesOf(origin: string): string[] | null {
  const host = /^https:\/\/(?:\*\.)?([^/]+)\//.exec(origin)?.[1];
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const site = scripts.find(({ matches }) => matches.some((pattern) => coversHost(pattern, host ?? '')));
  return site?.js ?? null;
}

/** `https://forum.example/*`: a grant for everything at once is never asked for and never acted on. */
function isOneHost(origin: string): boolean {
  return /^https:\/\/[a-z0-9.-]+\/\*$/.test(origin);
}

/** Where the next grant is for a publisher's updates. `wasRead`: the reader had that host read before, as a site. */
const EXPECTED = 'expected-publisher-grant';
interface ExpectedGrant {
  origin: string;
  wasRead: boolean;
}

/** Kept in storage: the browser's question may stand longer than the worker lives. */
export async function expectPublisherGrant(url: string): Promise<void> {
  const origin = patternOf(url);
  await writeStored(EXPECTED, { origin, wasRead: await isRegistered(origin) } satisfies ExpectedGrant);
}

/** Registries are fetched from there; its pages are not read, whatever came first, the grant or our note of it. */
export async function settlePublisherGrant(url: string): Promise<void> {
  const expected = await expectedGrant();
  if (expected?.origin === patternOf(url) && !expected.wasRead) await unregister(expected.origin);
  await forgetExpectedGrant();
}

export async function forgetExpectedGrant(): Promise<void> {
  await writeStored(EXPECTED, null);
}

/** Takes back what was granted for a publisher alone. A host of the manifest cannot be given back, and that is fine. */
export async function givePublisherGrantBack(url: string): Promise<void> {
  const origin = patternOf(url);
  if (await isRegistered(origin)) return;
  await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}

async function isForPublisher(origin: string): Promise<boolean> {
  if ((await expectedGrant())?.origin === origin) return true;
  return (await loadPublishers()).some(({ url }) => patternOf(url) === origin);
}

async function expectedGrant(): Promise<ExpectedGrant | null> {
  return ((await readStored(EXPECTED)) as ExpectedGrant | null | undefined) ?? null;
}

function patternOf(url: string): string {
  return `https://${new URL(url).hostname}/*`;
}
