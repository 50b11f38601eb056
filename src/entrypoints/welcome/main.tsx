/** The welcome page: wiring only. */
import type { SettingsChange } from '../../model/change-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import { browser } from '../../platform/browser';
import { logError } from '../../platform/log';
import { NO_SITES, type SitesState } from '../../ui/site-state';
import { type WelcomeProps, WelcomeView } from '../../ui/welcome-view';
import { background, draw } from '../own-page';
import { onAccessChange, readSiteAccess } from '../site-access';
import { siteActions } from '../site-actions';

let settings: Settings = DEFAULT_SETTINGS;
let sites: SitesState = NO_SITES;

async function start(): Promise<void> {
  settings = await background.ask({ type: 'get-settings' });
  await showSites();
  onAccessChange(() => showSites().catch((error) => logError('welcome', error)));
}

async function showSites(): Promise<void> {
  sites = await readSiteAccess();
  await redraw();
}

function redraw(): Promise<void> {
  const props: WelcomeProps = { settings, onChange: change, onSettings: openSettings, sites, siteActions };
  return draw(settings, <WelcomeView {...props} />);
}

function change(wanted: SettingsChange): void {
  background
    .ask({ type: 'change-settings', change: wanted })
    .then((changed) => {
      settings = changed;
    })
    .catch((error) => logError('welcome', error))
    // Also after a failure: the switch must show what is, not what was pressed.
    .then(redraw);
}

function openSettings(): void {
  browser.runtime.openOptionsPage().catch((error) => logError('welcome', error));
}

start().catch((error) => logError('welcome', error));
