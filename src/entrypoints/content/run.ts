/** The life of a content script: asks how the site stands, starts and ends sessions, answers the popup, goes silent when replaced. */
import type { Adapter } from '../../adapters/types';
import { coversHost } from '../../links/match-pattern';
import { createBackgroundClient } from '../../messages/client';
import { FOLLOW_PORT, type PageReport, type TabRequest } from '../../messages/protocol';
import { isAlive, onMessage, onPort, type Port, sendToBackground } from '../../platform/runtime';
import { askAgain } from '../../scanner/ask-again';
import { Followers } from './followers';
import type { OfferedAdapter } from './offered-adapter';
import { onceShown, watchAddress } from './page-life';
import { type Session, startSession } from './session';

/** Starts reading this page with the adapter that fits it; without one, nothing is read, and the popup says so. */
export function runContentScript({ adapter, later }: OfferedAdapter): void {
  if (isRunning() || !PAGES.has(document.contentType)) return;
  const script = new ContentScript(adapter);
  running[RUNNING] = script;
  onMessage((message) => script.answer(message as TabRequest));
  onPort(FOLLOW_PORT, (port) => script.follow(port));
  watchAddress(window, () => script.pageChanged());
  onceShown(document, () => void script.begin().catch(() => undefined));
  later.then((found) => found && script.use(found)).catch(() => undefined);
}

/** A drawing or a feed opened by itself holds no posts, and no element that a badge could be. */
const PAGES = new Set(['text/html', 'application/xhtml+xml']);

/** The name in our own pages of a page whose software we do not know. */
const NO_SITE = 'generic';

/** A granted page that is open already is injected at once, perhaps a second time: only one copy may read. */
const RUNNING = Symbol.for('wellsourced');
const running = globalThis as { [RUNNING]?: { isRevoked: boolean } };

function isRunning(): boolean {
  return running[RUNNING]?.isRevoked === false;
}

class ContentScript {
  private session: Session | null = null;
  /** What is said of the page while it is not read. */
  private silence: 'unanswered' | 'disabled' = 'unanswered';
  /** The browser clears the toolbar button when a page is opened, but not when one in a frame is. */
  private shownCount: 0 | null = window === window.top ? 0 : null;
  private readonly life = new AbortController();
  private readonly client = createBackgroundClient(async (message) => {
    if (isAlive()) return sendToBackground(message);
    this.revoke();
    throw new Error('this copy of the extension was replaced');
  });

  private readonly followers = new Followers(
    () => this.session,
    () => this.report(),
  );

  constructor(private adapter: Adapter | null) {}

  /** The grant for this page is gone, or a newer copy took our place: this one never starts again. */
  get isRevoked(): boolean {
    return this.life.signal.aborted;
  }

  /** The page has shown what software it is. */
  use(adapter: Adapter): Promise<void> {
    this.adapter = adapter;
    return this.begin();
  }

  /** Asks how the site stands and acts on it. After a change of settings the page is read anew, as words and findings may differ. */
  async begin(): Promise<void> {
    const { adapter } = this;
    if (adapter === null) return;
    const answer = await askAgain(() => this.client.ask({ type: 'hello', site: adapter.id }), this.life.signal);
    if (answer === null || this.isRevoked) return;
    const { enabled, ...look } = answer;
    this.end();
    this.silence = 'disabled';
    const { client, shownCount } = this;
    this.shownCount = null;
    if (enabled) this.session = startSession({ adapter, client, look, shownCount });
    else await this.client.ask({ type: 'page-count', count: 0, off: true });
    this.followers.renew();
  }

  answer(request: TabRequest): Promise<unknown> | undefined {
    switch (request.type) {
      case 'page-report':
        return this.isRevoked ? undefined : Promise.resolve({ ok: this.report() });
      case 'show-post':
        return Promise.resolve({ ok: { shown: this.session?.showPost(request.key) ?? false } });
      case 'step-post':
        return Promise.resolve({ ok: { shown: this.session?.step(request.by) ?? false } });
      case 'settings-changed':
        return this.begin().then(() => ({ ok: { ok: true } }));
      case 'grant-removed':
        if (request.origins.some((origin) => coversHost(origin, location.hostname))) this.revoke();
        return Promise.resolve({ ok: { ok: true } });
      default:
        return undefined;
    }
  }

  follow(port: Port): void {
    if (this.isRevoked) port.end();
    else this.followers.join(port);
  }

  pageChanged(): void {
    this.session?.pageChanged();
  }

  private revoke(): void {
    this.life.abort();
    this.end();
    this.followers.leave();
  }

  private end(): void {
    this.session?.end();
    this.session = null;
  }

  private report(): PageReport {
    const counts = { found: 0, read: 0, withText: 0, withAuthor: 0 };
    const silent = { counts, posts: [], selected: null };
    if (this.adapter === null) return { site: NO_SITE, health: 'not-recognised', ...silent };
    return this.session?.report() ?? { site: this.adapter.id, health: this.silence, ...silent };
  }
}
