/** Keys and files for pages in Firefox, as a reader would give them. */
import type { FirefoxRun } from './firefox';

/** Code points by which WebDriver names keys; the names are those of the DOM. */
const KEYS = {
  Tab: '\ue004',
  Enter: '\ue007',
  Escape: '\ue00c',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
  Home: '\ue011',
  End: '\ue010',
  Space: ' ',
} as const;

export type Key = keyof typeof KEYS;

export async function keysInFirefox(run: FirefoxRun, tab: string, names: readonly Key[]): Promise<void> {
  await run.send('browsingContext.activate', { context: tab });
  for (const name of names) {
    const value = KEYS[name];
    const actions = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    await run.send('input.performActions', { context: tab, actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}

export async function uploadInFirefox(run: FirefoxRun, tab: string, selector: string, path: string): Promise<void> {
  const { nodes } = await run.send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', {
    context: tab,
    locator: { type: 'css', value: selector },
  });
  await run.send('input.setFiles', { context: tab, element: nodes[0], files: [path] });
}
