/** Asks the page in front what was found on it. */
import { createTabClient, type TabClient } from '../messages/client';
import { browser } from '../platform/browser';
import type { PageState } from '../ui/page-state';
import { type FrameReport, mergeReports, splitKey } from './frames';
import { isAskable } from './site-access';

export interface OpenPage {
  state: PageState;
  /** `false` when the post is no longer on the page. */
  showPost(key: string): Promise<boolean>;
  /** The window that the page stands in, for a panel beside it. */
  windowId: number | null;
  tabId: number | null;
}

export const NO_PAGE: OpenPage = {
  state: { kind: 'waiting' },
  showPost: async () => false,
  windowId: null,
  tabId: null,
};

/** Only the active tab is asked, and only because the reader pressed our button. */
export async function readOpenPage(): Promise<OpenPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id;
  const place = { windowId: tab?.windowId ?? null, tabId: id ?? null };
  if (id === undefined || !isWebPage(tab?.url)) return { ...NO_PAGE, state: { kind: 'browser-page' }, ...place };
  const [first, ...others] = await reportsOf(id);
  // No content script of ours listens there, or it is from before an update.
  if (first === undefined && isPdf(tab?.url)) return { ...NO_PAGE, state: { kind: 'pdf' }, ...place };
  if (first === undefined && (await isHidden(tab?.url)))
    return { ...NO_PAGE, state: { kind: 'browser-page' }, ...place };
  if (first === undefined)
    return { ...NO_PAGE, state: { kind: 'no-access', host: await askableHost(tab?.url) }, ...place };
  const unread = first.frame === 0 ? null : { host: await askableHost(tab?.url) };
  return {
    ...place,
    state: { kind: 'report', report: mergeReports([first, ...others]), unread },
    showPost: async (prefixed) => {
      const { frame, key } = splitKey(prefixed);
      return (await tabClient(id, frame).ask({ type: 'show-post', key })).shown;
    },
  };
}

/**
 * The press that opened the popup lets it see the address of any page of the web. One that stays hidden is the browser's own.
 * In a tab, where no press led to, that says nothing.
 */
async function isHidden(url: string | undefined): Promise<boolean> {
  return url === undefined && (await browser.tabs.getCurrent()) === undefined;
}

/** What each frame that we read has to tell; the page itself first, none where we do not read. */
async function reportsOf(tab: number): Promise<FrameReport[]> {
  const asked = (await framesOf(tab)).map(async (frame): Promise<FrameReport[]> => {
    try {
      return [{ frame, report: await tabClient(tab, frame).ask({ type: 'page-report' }) }];
    } catch {
      return [];
    }
  });
  return (await Promise.all(asked)).flat();
}

/** The frames in which a script of ours runs. Without the reader's press on our button only the page itself is known. */
async function framesOf(tab: number): Promise<number[]> {
  try {
    const found = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: isReadByUs });
    const frames = found.filter(({ result }) => result === true).map(({ frameId }) => frameId);
    return [...new Set([0, ...frames])].toSorted((a, b) => a - b);
  } catch {
    return [0];
  }
}

/** Runs in the frame, so it can name nothing of this file. */
function isReadByUs(): boolean {
  return Symbol.for('wellsourced') in globalThis;
}

/** `frameId`: 0 is the page itself. */
export function tabClient(tab: number, frameId = 0): TabClient {
  return createTabClient((message) => browser.tabs.sendMessage(tab, message, { frameId }));
}

/** A host of the web that the browser does not let us read yet; `null` where a reload is all that is missing. */
export async function askableHost(url: string | undefined): Promise<string | null> {
  if (url === undefined || !url.startsWith('https://')) return null;
  const { hostname } = new URL(url);
  return (await isAskable(hostname)) ? hostname : null;
}

/** Without an address we may not see it: then the page decides by answering or not. */
export function isWebPage(url: string | undefined): boolean {
  return url === undefined || url.startsWith('https://') || url.startsWith('http://');
}

export function isPdf(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && new URL(url).pathname.toLowerCase().endsWith('.pdf');
}
