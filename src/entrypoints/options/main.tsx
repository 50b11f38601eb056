/** The settings page: wiring only. */
import type { RegistryState } from '../../messages/protocol';
import type { SettingsChange } from '../../model/change-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import { logError } from '../../platform/log';
import { type OptionsProps, OptionsView } from '../../ui/options-view';
import { background, draw } from '../own-page';

let settings: Settings = DEFAULT_SETTINGS;
let registries: RegistryState[] = [];

async function start(): Promise<void> {
  settings = await background.ask({ type: 'get-settings' });
  await redraw(null);
  registries = (await background.ask({ type: 'get-registries' })).registries;
  await redraw(null);
}

function redraw(saved: OptionsProps['saved']): Promise<void> {
  return draw(settings, <OptionsView settings={settings} registries={registries} saved={saved} onChange={change} />);
}

function change(wanted: SettingsChange): void {
  background
    .ask({ type: 'change-settings', change: wanted })
    .then((changed) => {
      settings = changed;
      return redraw('saved');
    })
    .catch((error) => {
      logError('options', error);
      return redraw('not_saved');
    });
}

start().catch((error) => logError('options', error));
