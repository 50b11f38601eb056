/** The toolbar popup: wiring only. */
import type { RegistryState } from '../../messages/protocol';
import type { SettingsChange } from '../../model/change-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import { browser } from '../../platform/browser';
import { logError } from '../../platform/log';
import { canOpenPanel, openSidePanel } from '../../platform/side-panel';
import { PopupView } from '../../ui/popup-view';
import { NO_PAGE, type OpenPage, readOpenPage } from '../open-page';
import { background, device, draw } from '../own-page';
import { requestHost } from '../site-access';

/** After a change the page reads its posts again; its report is worth asking for once that had time. */
const SETTLE_MS = 400;
const GRANT_MS = 1200;

let page: OpenPage = NO_PAGE;
let settings: Settings = DEFAULT_SETTINGS;
let registries: RegistryState[] = [];

async function start(): Promise<void> {
  try {
    settings = await background.ask({ type: 'get-settings' });
    page = await readOpenPage();
    await redraw();
  } catch (error) {
    logError('popup', error);
    page = { ...NO_PAGE, state: { kind: 'failed' } };
    await redraw();
  }
  await showRegistries();
}

/** Asked last: the answer may have to wait for a registry to be opened. */
async function showRegistries(): Promise<void> {
  try {
    registries = (await background.ask({ type: 'get-registries' })).registries;
    await redraw();
  } catch (error) {
    logError('popup', error);
  }
}

function redraw(): Promise<void> {
  return draw(
    settings,
    <PopupView
      page={page.state}
      settings={settings}
      registries={registries}
      device={device()}
      actions={{
        showPost: page.showPost,
        change,
        checkText,
        openCheck,
        checkPage,
        openSettings,
        grantSite,
        ...(canOpenPanel() ? { openPanel } : {}),
      }}
    />,
  );
}

async function change(wanted: SettingsChange): Promise<void> {
  settings = await background.ask({ type: 'change-settings', change: wanted });
  await redraw();
  reread().catch((error) => logError('popup', error));
}

async function reread(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  page = await readOpenPage();
  await redraw();
}

function checkText(text: string) {
  return background.ask({ type: 'check-input', input: { from: 'paste', text } });
}

function openCheck(text: string | null): void {
  background
    .ask({ type: 'open-check', text })
    .then(() => window.close())
    .catch((error) => logError('popup', error));
}

function checkPage(): void {
  if (page.tabId === null) return;
  background
    .ask({ type: 'check-page', tabId: page.tabId })
    .then(() => window.close())
    .catch((error) => logError('popup', error));
}

/** The browser asks the reader; the background then starts the page's reading, which takes a moment. */
function grantSite(host: string): void {
  requestHost(host)
    .then(async (granted) => {
      if (!granted) return;
      await new Promise((resolve) => setTimeout(resolve, GRANT_MS));
      page = await readOpenPage();
      await redraw();
    })
    .catch((error) => logError('popup', error));
}

/** Straight from the press: browsers open the panel for nothing else. */
function openPanel(): void {
  if (page.windowId === null) return;
  openSidePanel(page.windowId)
    .then(() => window.close())
    .catch((error) => logError('popup', error));
}

function openSettings(): void {
  browser.runtime.openOptionsPage().catch((error) => logError('popup', error));
}

start().catch((error) => logError('popup', error));
