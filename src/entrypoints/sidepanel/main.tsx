/** The side panel: wiring only. */
import type { RegistryState } from '../../messages/protocol';
import type { SettingsChange } from '../../model/change-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import { browser } from '../../platform/browser';
import { logError } from '../../platform/log';
import { onStoredChange } from '../../platform/storage';
import { PanelView } from '../../ui/panel-view';
import { SETTINGS_KEY } from '../../updates/settings-store';
import { splitKey } from '../frames';
import { tabClient } from '../open-page';
import { background, device, draw } from '../own-page';
import { requestHost } from '../site-access';
import { type Followed, followFrontTab } from './follow-tab';

let followed: Followed = { page: { kind: 'waiting' }, inView: [], tabId: null };
let settings: Settings = DEFAULT_SETTINGS;
let registries: RegistryState[] = [];

async function start(): Promise<void> {
  settings = await background.ask({ type: 'get-settings' });
  followFrontTab((now) => {
    followed = now;
    redraw().catch(logFailure);
  });
  // Whichever of our pages changed them.
  onStoredChange(SETTINGS_KEY, () => rereadSettings().catch(logFailure));
  registries = (await background.ask({ type: 'get-registries' })).registries;
  await redraw();
}

async function rereadSettings(): Promise<void> {
  settings = await background.ask({ type: 'get-settings' });
  await redraw();
}

function redraw(): Promise<void> {
  return draw(
    settings,
    <PanelView
      page={followed.page}
      inView={followed.inView}
      settings={settings}
      registries={registries}
      device={device()}
      actions={{ showPost, change, checkText, openCheck, checkPage, openSettings, grantSite }}
    />,
  );
}

async function showPost(prefixed: string): Promise<boolean> {
  if (followed.tabId === null) return false;
  const { frame, key } = splitKey(prefixed);
  return (await tabClient(followed.tabId, frame).ask({ type: 'show-post', key })).shown;
}

/** The answer comes back through the storage, as for every other page of ours. */
async function change(wanted: SettingsChange): Promise<void> {
  await background.ask({ type: 'change-settings', change: wanted });
}

function checkText(text: string) {
  return background.ask({ type: 'check-input', input: { from: 'paste', text } });
}

function openCheck(text: string | null): void {
  background.ask({ type: 'open-check', text }).catch(logFailure);
}

function checkPage(): void {
  if (followed.tabId === null) return;
  background.ask({ type: 'check-page', tabId: followed.tabId }).catch(logFailure);
}

function openSettings(): void {
  browser.runtime.openOptionsPage().catch(logFailure);
}

/** The content script that the grant starts is followed once the page is asked again. */
function grantSite(host: string): void {
  requestHost(host).catch(logFailure);
}

function logFailure(error: unknown): void {
  logError('panel', error);
}

start().catch(logFailure);
