/** The welcome page: wiring only. */
import type { SettingsChange } from '../../model/change-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import { browser } from '../../platform/browser';
import { logError } from '../../platform/log';
import { WelcomeView } from '../../ui/welcome-view';
import { background, draw } from '../own-page';

let settings: Settings = DEFAULT_SETTINGS;

async function start(): Promise<void> {
  settings = await background.ask({ type: 'get-settings' });
  await redraw();
}

function redraw(): Promise<void> {
  return draw(settings, <WelcomeView settings={settings} onChange={change} onSettings={openSettings} />);
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
