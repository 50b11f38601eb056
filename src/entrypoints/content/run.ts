/** The life of a content script: asks how the site stands, starts and ends sessions, answers the popup, goes silent when replaced. */
import type { Adapter } from '../../adapters/types';
import { coversHost } from '../../links/match-pattern';
import { createBackgroundClient } from '../../messages/client';
import type { PageReport, TabRequest } from '../../messages/protocol';
import { isAlive, onMessage, sendToBackground } from '../../platform/runtime';
import { type Session, startSession } from './session';

/** Starts reading this page with the adapter that fits it; without one, nothing is done or loaded. */
export function runContentScript(adapter: Adapter | null): void {
  if (adapter === null || window !== window.top || isRunning()) return;
  const script = new ContentScript(adapter);
  running[RUNNING] = script;
  onMessage((message) => script.answer(message as TabRequest));
  watchAddress(() => script.pageChanged());
  script.begin().catch(() => undefined);
}

/** A granted page that is open already is injected at once, perhaps a second time: only one copy may read. */
const RUNNING = Symbol.for('wellsourced');
const running = globalThis as { [RUNNING]?: { isRevoked: boolean } };

function isRunning(): boolean {
  return running[RUNNING]?.isRevoked === false;
}

class ContentScript {
  private session: Session | null = null;
  /** The grant for this page is gone: this copy never starts again. */
  isRevoked = false;
  private readonly client = createBackgroundClient(async (message) => {
    if (isAlive()) return sendToBackground(message);
    this.end();
    throw new Error('this copy of the extension was replaced');
  });

  constructor(private readonly adapter: Adapter) {}

  /** Asks how the site stands and acts on it. After a change of settings the page is read anew, as words and findings may differ. */
  async begin(): Promise<void> {
    const { enabled, appearance } = await this.client.ask({ type: 'hello', site: this.adapter.id });
    this.end();
    if (this.isRevoked) return;
    if (enabled) this.session = startSession(this.adapter, this.client, appearance);
    else await this.client.ask({ type: 'page-count', count: 0 });
  }

  answer(request: TabRequest): Promise<unknown> | undefined {
    switch (request.type) {
      case 'page-report':
        return this.isRevoked ? undefined : Promise.resolve({ ok: this.report() });
      case 'show-post':
        return Promise.resolve({ ok: { shown: this.session?.showPost(request.key) ?? false } });
      case 'settings-changed':
        return this.begin().then(() => ({ ok: { ok: true } }));
      case 'grant-removed':
        if (request.origins.some((origin) => coversHost(origin, location.hostname))) this.revoke();
        return Promise.resolve({ ok: { ok: true } });
      default:
        return undefined;
    }
  }

  pageChanged(): void {
    this.session?.pageChanged();
  }

  private revoke(): void {
    this.isRevoked = true;
    this.end();
  }

  private end(): void {
    this.session?.end();
    this.session = null;
  }

  private report(): PageReport {
    const silent: PageReport = { site: this.adapter.id, health: 'disabled', read: 0, posts: [], selected: null };
    return this.session?.report() ?? silent;
  }
}

/** Navigation within the page: the sites are single-page applications. */
function watchAddress(pageChanged: () => void): void {
  let address = location.href;
  const changed = () => {
    if (location.href === address) return;
    address = location.href;
    pageChanged();
  };
  const navigation: EventTarget | undefined = (window as { navigation?: EventTarget }).navigation;
  if (navigation) navigation.addEventListener('currententrychange', changed);
  else window.addEventListener('popstate', changed);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) pageChanged();
  });
}
