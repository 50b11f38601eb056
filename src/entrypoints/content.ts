/** The content script: starts the scanner on a site we read, and goes silent when it is switched off, left or replaced. */
import { adapterForHost } from '../adapters/index';
import type { Adapter } from '../adapters/types';
import { createBackgroundClient } from '../messages/client';
import type { PageReport, TabRequest } from '../messages/protocol';
import { isAlive, onMessage, sendToBackground } from '../platform/runtime';
import { type Session, startSession } from './content/session';

const client = createBackgroundClient(async (message) => {
  if (!isAlive()) {
    endSession();
    throw new Error('this copy of the extension was replaced');
  }
  return sendToBackground(message);
});

let session: Session | null = null;

function endSession(): void {
  session?.end();
  session = null;
}

/** Asks how the site stands and acts on it. Settings changed: the page is read anew, as words and findings may differ. */
async function begin(adapter: Adapter): Promise<void> {
  const { enabled, appearance } = await client.ask({ type: 'hello', site: adapter.id });
  endSession();
  if (enabled) session = startSession(adapter, client, appearance);
  else await client.ask({ type: 'page-count', count: 0 });
}

function report(adapter: Adapter): PageReport {
  return session?.report() ?? { site: adapter.id, health: 'disabled', read: 0, posts: [], selected: null };
}

function answer(adapter: Adapter, request: TabRequest): Promise<unknown> | undefined {
  switch (request.type) {
    case 'page-report':
      return Promise.resolve({ ok: report(adapter) });
    case 'show-post':
      return Promise.resolve({ ok: { shown: session?.showPost(request.key) ?? false } });
    case 'settings-changed':
      return begin(adapter).then(() => ({ ok: { ok: true } }));
    default:
      return undefined;
  }
}

/** Navigation within the page: the sites are single-page applications. */
function watchAddress(): void {
  let address = location.href;
  const changed = () => {
    if (location.href === address) return;
    address = location.href;
    session?.pageChanged();
  };
  const navigation: EventTarget | undefined = (window as { navigation?: EventTarget }).navigation;
  if (navigation) navigation.addEventListener('currententrychange', changed);
  else window.addEventListener('popstate', changed);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) session?.pageChanged();
  });
}

const adapter = window === window.top ? adapterForHost(location.hostname) : null;
if (adapter !== null) {
  onMessage((message) => answer(adapter, message as TabRequest));
  watchAddress();
  begin(adapter).catch(() => undefined);
}
