/** Asks the page in front what was found on it. */
import { coversHost } from '../links/match-pattern';
import { createTabClient, type TabClient } from '../messages/client';
import { browser } from '../platform/browser';
import type { PageState } from '../ui/page-state';

export interface OpenPage {
  state: PageState;
  tab: TabClient | null;
  /** The window that the page stands in, for a panel beside it. */
  windowId: number | null;
}

export const NO_PAGE: OpenPage = { state: { kind: 'waiting' }, tab: null, windowId: null };

/** Only the active tab is asked, and only because the reader pressed our button. */
export async function readOpenPage(): Promise<OpenPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id;
  const windowId = tab?.windowId ?? null;
  if (id === undefined || !isWebPage(tab?.url)) return { state: { kind: 'browser-page' }, tab: null, windowId };
  const client = tabClient(id);
  try {
    return { state: { kind: 'report', report: await client.ask({ type: 'page-report' }) }, tab: client, windowId };
  } catch {
    // No content script of ours listens there, or it is from before an update.
    return { state: { kind: 'no-access', host: grantableHost(tab?.url) }, tab: null, windowId };
  }
}

export function tabClient(id: number): TabClient {
  return createTabClient((message) => browser.tabs.sendMessage(id, message));
}

/** A host that may be asked for: one of the web, and none that the browser gave us at install. */
export function grantableHost(url: string | undefined): string | null {
  if (url === undefined || !url.startsWith('https://')) return null;
  const { hostname } = new URL(url);
  const given = browser.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches) ?? [];
  return given.some((pattern) => coversHost(pattern, hostname)) ? null : hostname;
}

/** Without an address we may not see it: then the page decides by answering or not. */
export function isWebPage(url: string | undefined): boolean {
  return url === undefined || url.startsWith('https://') || url.startsWith('http://');
}
