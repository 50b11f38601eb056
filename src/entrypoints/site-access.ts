/** What the browser lets us read, as it stands now: main sites that it withholds, hosts that the reader added. */
import { coversHost } from '../links/match-pattern';
import { MAIN_SITES, type MainSite } from '../model/settings';
import { browser } from '../platform/browser';
import type { SitesState } from '../ui/site-state';
import { background } from './own-page';

/** Withheld are sites that the reader took back in the browser, and those that an update added and the browser did not show. */
export async function readSiteAccess(): Promise<SitesState> {
  const origins = await readableOrigins();
  return { withheld: MAIN_SITES.filter((site) => !isReadable(site, origins)), granted: await grantedHosts(origins) };
}

/** Asks the browser; only right after a press of the reader's. One site at a time: a main site may have several hosts. */
export function requestHost(host: string): Promise<boolean> {
  const site = mainSiteOf(host);
  return browser.permissions.request({ origins: site === null ? [patternOf(host)] : originsOf(site) });
}

export function requestSite(site: MainSite): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(site) });
}

export function giveUpHost(host: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [patternOf(host)] });
}

/** May the browser be asked for this host? `false` where it lets us read already. */
export async function isAskable(host: string): Promise<boolean> {
  const site = mainSiteOf(host);
  return site === null || !isReadable(site, await readableOrigins());
}

/** Hears of every grant and every grant taken back. */
export function onAccessChange(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/** The main site of the manifest to which a host belongs. */
export function mainSiteOf(host: string): MainSite | null {
  return MAIN_SITES.find((site) => originsOf(site).some((pattern) => coversHost(pattern, host))) ?? null;
}

/** Chromium's `permissions.contains` knows nothing of hosts that stand under `content_scripts` alone; the list of all does. */
async function readableOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

function isReadable(site: MainSite, origins: readonly string[]): boolean {
  return originsOf(site).every((origin) => origins.includes(origin));
}

function originsOf(site: MainSite): string[] {
  return scripts().find(({ js = [] }) => js.some((file) => file.includes(`/sites/${site}.`)))?.matches ?? [];
}

/** Hosts granted for a publisher's updates are fetched from, not read; one may be both. */
async function grantedHosts(origins: readonly string[]): Promise<string[]> {
  const { host_permissions: own = [] } = browser.runtime.getManifest();
  const { publishers } = await background.ask({ type: 'get-publishers' });
  const fetched = publishers.map(({ url }) => patternOf(new URL(url).hostname));
  const read = (await browser.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches);
  const given = [...own, ...fetched, ...scripts().flatMap(({ matches }) => matches)];
  const hosts = [...origins.filter((origin) => !given.includes(origin)), ...read].map(hostOf);
  return [...new Set(hosts.filter((host) => host !== ''))].toSorted();
}

function scripts() {
  return browser.runtime.getManifest().content_scripts ?? [];
}

function patternOf(host: string): string {
  return `https://${host}/*`;
}

function hostOf(origin: string): string {
  return /^https:\/\/([^/*]+)\/\*$/.exec(origin)?.[1] ?? '';
}
