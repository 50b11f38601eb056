/** The settings page: wiring only. */
import type { PublisherState } from '../../messages/protocol';
import type { SettingsChange } from '../../model/change-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import { logError } from '../../platform/log';
import { type OptionsProps, OptionsView } from '../../ui/options-view';
import { background, draw } from '../own-page';
import { translatorFor } from '../reader';
import { publisherActions } from './publisher-actions';

let settings: Settings = DEFAULT_SETTINGS;
let publishers: PublisherState[] = [];

const actions = publisherActions({
  translator: () => translatorFor(settings),
  publishers: () => publishers,
  show: (changed) => {
    publishers = changed;
    return redraw(null);
  },
});

async function start(): Promise<void> {
  settings = await background.ask({ type: 'get-settings' });
  await redraw(null);
  publishers = (await background.ask({ type: 'get-publishers' })).publishers;
  await redraw(null);
}

function redraw(saved: OptionsProps['saved']): Promise<void> {
  return draw(
    settings,
    <OptionsView
      settings={settings}
      publishers={publishers}
      publisherActions={actions}
      saved={saved}
      onChange={change}
    />,
  );
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
