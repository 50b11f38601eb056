/** The keyboard commands of the manifest, from anywhere in the browser. The browser opens the popup by itself. */
import type { TabRequest } from '../../messages/protocol';
import { browser } from '../../platform/browser';
import { logError } from '../../platform/log';
import { openSidePanel } from '../../platform/side-panel';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-post': 1, 'previous-post': -1 };

/** Registered at the top of the worker, so that it is woken for them. */
export function watchCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    // Before anything is awaited: the panel opens for the reader's own key alone.
    if (name === 'open-panel' && tab?.windowId !== undefined) {
      openSidePanel(tab.windowId).catch((error) => logError('panel', error));
      return;
    }
    const by = STEPS[name];
    if (by !== undefined) step(by, tab?.id).catch((error) => logError('command', error));
  });
}

async function step(by: 1 | -1, given: number | undefined): Promise<void> {
  const id = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id === undefined) return;
  const message: TabRequest = { type: 'step-post', by };
  // A page that we do not read has nobody to answer.
  await browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined);
}
