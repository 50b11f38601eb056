/** Tells the content scripts of all tabs something. Tabs without one do not answer, and that is fine. */
import type { TabRequest } from '../../messages/protocol';
import { browser } from '../../platform/browser';

export async function tellTabs(message: TabRequest): Promise<void> {
  const tabs = await browser.tabs.query({});
  const told = tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, message)]));
  await Promise.allSettled(told);
}
