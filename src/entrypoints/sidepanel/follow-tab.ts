/** Follows whichever page is in front in this window: its reports, and what of it can be seen. */
import { FOLLOW_PORT, type FollowMessage, type PageReport } from '../../messages/protocol';
import { browser } from '../../platform/browser';
import { logError } from '../../platform/log';
import { openPort, type Port } from '../../platform/runtime';
import type { PageState } from '../../ui/page-state';
import { frameKey, mergeReports } from '../frames';
import { knownFrames, onFramesChanged } from '../known-frames';
import { askableHost, isPdf, isWebPage } from '../open-page';

export interface Followed {
  page: PageState;
  inView: readonly string[];
  tabId: number | null;
}

/** A page that is still loading has nobody to answer yet. */
const RETRY_MS = 500;
const TRIES = 6;

export function followFrontTab(changed: (followed: Followed) => void): void {
  const follower = new TabFollower(changed);
  const renew = () => follower.renew().catch((error) => logError('panel', error));
  browser.tabs.onActivated.addListener(renew);
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete' && follower.isAt(tabId)) renew();
  });
  onFramesChanged((tabId) => {
    if (follower.isAt(tabId)) follower.joinFrames().catch((error) => logError('panel', error));
  });
  renew();
}

/** The tab in front; another object for each time that we turn to it. */
interface Place {
  tabId: number;
  host: string | null;
  /** What the page is when nobody answers there. */
  silent: PageState;
}

/** One frame that we follow. */
interface Line {
  port: Port;
  report: PageReport | null;
  inView: readonly string[];
}

class TabFollower {
  private place: Place | null = null;
  private readonly lines = new Map<number, Line>();
  /** Nobody answers in the page itself. */
  private isSilent = false;
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly changed: (followed: Followed) => void) {}

  isAt(tabId: number): boolean {
    return this.place?.tabId === tabId;
  }

  async renew(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const host = await askableHost(tab?.url);
    this.leave();
    if (tab?.id === undefined || !isWebPage(tab.url)) {
      this.place = null;
      this.changed({ page: { kind: 'browser-page' }, inView: [], tabId: tab?.id ?? null });
      return;
    }
    const isSame = this.isAt(tab.id);
    this.place = { tabId: tab.id, host, silent: isPdf(tab.url) ? { kind: 'pdf' } : { kind: 'no-access', host } };
    if (!isSame) this.changed({ page: { kind: 'waiting' }, inView: [], tabId: tab.id });
    this.join(this.place, 0, TRIES);
    await this.joinFrames();
  }

  /** Frames of hosts that the reader granted; they may come later than the page. */
  async joinFrames(): Promise<void> {
    const { place } = this;
    if (place === null) return;
    for (const frame of await knownFrames(place.tabId)) if (frame !== 0) this.join(place, frame);
  }

  private join(place: Place, frame: number, triesLeft = 1): void {
    if (this.place !== place || this.lines.has(frame)) return;
    const line: Line = { port: openPort(place.tabId, FOLLOW_PORT, frame), report: null, inView: [] };
    this.lines.set(frame, line);
    line.port.onMessage((message) => {
      hear(line, message as FollowMessage);
      this.tell(place);
    });
    line.port.onEnd(() => {
      if (this.lines.get(frame) !== line) return;
      this.lines.delete(frame);
      if (frame === 0 && triesLeft > 1) this.retry = setTimeout(() => this.join(place, 0, triesLeft - 1), RETRY_MS);
      else {
        this.isSilent ||= frame === 0;
        this.tell(place);
      }
    });
  }

  private leave(): void {
    clearTimeout(this.retry);
    const ports = Array.from(this.lines.values(), ({ port }) => port);
    this.lines.clear();
    this.isSilent = false;
    for (const port of ports) port.end();
  }

  /** All frames as one page, as the popup shows them. */
  private tell({ tabId, host, silent }: Place): void {
    const lines = [...this.lines].toSorted(([a], [b]) => a - b);
    const [first, ...others] = lines.flatMap(([frame, { report }]) => (report === null ? [] : [{ frame, report }]));
    if (first !== undefined) {
      const unread = first.frame === 0 ? null : { host };
      const inView = lines.flatMap(([frame, line]) => line.inView.map((key) => frameKey(frame, key)));
      this.changed({ page: { kind: 'report', report: mergeReports([first, ...others]), unread }, inView, tabId });
    } else if (this.isSilent) this.changed({ page: silent, inView: [], tabId });
  }
}

function hear(line: Line, message: FollowMessage): void {
  if (message.type === 'report') line.report = message.report;
  else line.inView = message.keys;
}
