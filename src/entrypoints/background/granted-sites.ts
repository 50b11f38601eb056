/** Sites beyond the main ones: read where the reader granted the host, one at a time, and no longer once the grant is gone. */
import { browser } from '../../platform/browser';
import { logError } from '../../platform/log';
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
