/** The check page: wiring only. */
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import { today } from '../../platform/clock';
import { logError } from '../../platform/log';
import { CheckPage, type CheckPageProps } from '../../ui/check/check-page';
import { deleteAllPins, deletePin, keepPin, loadPins, type Pin } from '../../updates/pin-store';
import { background, draw } from '../own-page';
import { chosenLanguage } from '../reader';
import { saveFile } from '../save-file';
import { readCredentials } from './read-credentials';
import { readPicture } from './read-picture';
import { takeQuestion } from './take-question';

let settings: Settings = DEFAULT_SETTINGS;
let start: CheckPageProps['start'] = null;
let pins: Pin[] = [];

const actions: CheckPageProps['actions'] = {
  check: (input) => background.ask({ type: 'check-input', input }),
  readPicture: (file, onProgress, signal) =>
    readPicture(file, { language: chosenLanguage(settings), onProgress, signal }),
  readCredentials,
  copyText: (text) => navigator.clipboard.writeText(text),
  savePicture: async (picture) => saveFile('wellsourced.png', picture),
  pin: async (text, found) => {
    await keepPin({ id: crypto.randomUUID(), on: today(), text, found: [...found] });
    await showPins();
  },
  deletePin: (id) => run(deletePin(id).then(showPins)),
  deleteAllPins: () => run(deleteAllPins().then(showPins)),
  exportPins: () => saveFile(`wellsourced-checks-${today()}.json`, json({ checks: pins })),
};

async function open(): Promise<void> {
  const asked = takeQuestion();
  settings = await background.ask({ type: 'get-settings' }).catch(() => DEFAULT_SETTINGS);
  start = await asked;
  await redraw();
  await showPins();
}

async function showPins(): Promise<void> {
  // Some browsers give private windows no storage: then there is nothing kept, and the page works on.
  pins = await loadPins().catch(() => []);
  await redraw();
}

function redraw(): Promise<void> {
  return draw(settings, <CheckPage start={start} pins={pins} actions={actions} />);
}

function json(value: unknown): Blob {
  return new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' });
}

function run(doing: Promise<unknown>): void {
  doing.catch((error) => logError('check page', error));
}

run(open());
