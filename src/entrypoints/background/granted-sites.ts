/** Sites beyond the main ones: read where the reader granted the host, one at a time, and no longer once the grant is gone. */
import { browser } from '../../platform/browser';
import { logError } from '../../platform/log';
import { readStored, writeStored } from '../../platform/storage';
import { loadPublishers } from '../../updates/publisher-store';
import { tellTabs } from './tabs';

/** Their adapters and the content script, as built. */
const SCRIPTS = ['src/entrypoints/sites/granted.js', 'src/entrypoints/content.js'];
const PREFIX = 'granted:';

/** Hears of grants and revocations. Registered at the top of the worker, so that it is woken for them. */
export function watchGrants(): void {
  browser.permissions.onAdded.addListener((change) => {
    added(change).catch((error) => logError('granted site', error));
  });
  browser.permissions.onRemoved.addListener((change) => {
    removed(change).catch((error) => logError('revoked site', error));
  });
}

async function added({ origins = [] }: { origins?: string[] }): Promise<void> {
  for (const origin of origins.filter(isOneHost)) {
    if (await isForPublisher(origin)) continue;
    await unregister(origin);
    await browser.scripting.registerContentScripts([
      { id: PREFIX + origin, matches: [origin], js: SCRIPTS, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
    await startIn(origin);
  }
}

/** Pages that are open already get the script at once: nobody should have to reload. */
async function startIn(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: origin });
  const started = tabs.flatMap(({ id }) =>
    id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files: SCRIPTS })],
  );
  await Promise.allSettled(started);
}

/** The page's own copy of us outlives the grant, so it is told to stop. */
async function removed({ origins = [] }: { origins?: string[] }): Promise<void> {
  for (const origin of origins) await unregister(origin);
  if (origins.length > 0) await tellTabs({ type: 'grant-removed', origins });
}

async function unregister(origin: string): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [PREFIX + origin] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [PREFIX + origin] });
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
  await writeStored(EXPECTED, { origin, wasRead: await isRead(origin) } satisfies ExpectedGrant);
}

/** Registries are fetched from there; its pages are not read, whatever came first, the grant or our note of it. */
export async function settlePublisherGrant(url: string): Promise<void> {
  const expected = await expectedGrant();
  if (expected?.origin === patternOf(url) && !expected.wasRead) await unregister(expected.origin);
  await writeStored(EXPECTED, null);
}

/** Takes back what was granted for a publisher alone. A host of the manifest cannot be given back, and that is fine. */
export async function givePublisherGrantBack(url: string): Promise<void> {
  const origin = patternOf(url);
  if (await isRead(origin)) return;
  await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}

async function isForPublisher(origin: string): Promise<boolean> {
  if ((await expectedGrant())?.origin === origin) return true;
  return (await loadPublishers()).some(({ url }) => patternOf(url) === origin);
}

async function expectedGrant(): Promise<ExpectedGrant | null> {
  return ((await readStored(EXPECTED)) as ExpectedGrant | null | undefined) ?? null;
}

async function isRead(origin: string): Promise<boolean> {
  return (await browser.scripting.getRegisteredContentScripts({ ids: [PREFIX + origin] })).length > 0;
}

function patternOf(url: string): string {
  return `https://${new URL(url).hostname}/*`;
}
