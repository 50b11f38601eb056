/** After what may bring other ids (an update of a registry or of the extension, a loaded copy), the reader's choices follow them. */
import { followMoved } from '../../model/follow-moved';
import { browser } from '../../platform/browser';
import { logError } from '../../platform/log';
import { changeSettings, loadSettings } from '../../updates/settings-store';
import { currentLookup } from './registry';

export function watchMovedIds(): void {
  browser.runtime.onInstalled.addListener(() => {
    followMovedIds().catch((error) => logError('moved ids', error));
  });
}

/** Writes only where something has moved. */
export async function followMovedIds(): Promise<void> {
  const { source } = await currentLookup();
  const follow = (settings: Awaited<ReturnType<typeof loadSettings>>) =>
    followMoved(settings, (publisher, id) => source(publisher, id)?.id ?? null);
  const settings = await loadSettings();
  if (follow(settings) !== settings) await changeSettings(follow);
}
