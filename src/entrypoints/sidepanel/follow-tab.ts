/** Follows whichever page is in front in this window: its reports, and what of it can be seen. */
import { FOLLOW_PORT, type FollowMessage } from '../../messages/protocol';
import { browser } from '../../platform/browser';
import { logError } from '../../platform/log';
import { openPort, type Port } from '../../platform/runtime';
import type { PageState } from '../../ui/page-state';
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
  renew();
}

class TabFollower {
  private port: Port | null = null;
  private now: Followed = { page: { kind: 'waiting' }, inView: [], tabId: null };
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly changed: (followed: Followed) => void) {}

  isAt(tabId: number): boolean {
    return this.now.tabId === tabId;
  }

  async renew(triesLeft = TRIES): Promise<void> {
    clearTimeout(this.retry);
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const host = await askableHost(tab?.url);
    this.leave();
    if (tab?.id === undefined || !isWebPage(tab.url)) {
      this.show({ page: { kind: 'browser-page' }, inView: [], tabId: tab?.id ?? null });
      return;
    }
    if (!this.isAt(tab.id)) this.show({ page: { kind: 'waiting' }, inView: [], tabId: tab.id });
    this.join(tab.id, isPdf(tab.url) ? { kind: 'pdf' } : { kind: 'no-access', host }, triesLeft);
  }

  /** `silent`: what the page is when nobody answers there. */
  private join(tabId: number, silent: PageState, triesLeft: number): void {
    const port = openPort(tabId, FOLLOW_PORT);
    this.port = port;
    port.onMessage((message) => this.hear(message as FollowMessage));
    port.onEnd(() => {
      if (this.port !== port) return;
      this.port = null;
      if (triesLeft <= 1) this.show({ page: silent, inView: [], tabId });
      else this.retry = setTimeout(() => this.renew(triesLeft - 1).catch(() => undefined), RETRY_MS);
    });
  }

  private hear(message: FollowMessage): void {
    if (message.type === 'report')
      this.show({ ...this.now, page: { kind: 'report', report: message.report, unread: null } });
    else this.show({ ...this.now, inView: message.keys });
  }

  private leave(): void {
    const port = this.port;
    this.port = null;
    port?.end();
  }

  private show(followed: Followed): void {
    this.now = followed;
    this.changed(followed);
  }
}
