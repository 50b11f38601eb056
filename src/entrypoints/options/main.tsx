/** The settings page: wiring only. */
import type { Message, MessageKey } from '../../explain/types';
import type { PublisherState } from '../../messages/protocol';
import type { SettingsChange } from '../../model/change-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import { type CopyProblem, LONGEST_COPY, readCopy, writeCopy } from '../../model/settings-copy';
import { now, today } from '../../platform/clock';
import { logError } from '../../platform/log';
import { onRequestLog, type RequestLog, readRequestLog } from '../../platform/request-log';
import { failureWords } from '../../ui/failure-words';
import type { KeyCommand } from '../../ui/options-keys';
import { OptionsView, type Told } from '../../ui/options-view';
import { NO_SITES, type SitesState } from '../../ui/site-state';
import { background, draw } from '../own-page';
import { translatorFor } from '../reader';
import { saveFile } from '../save-file';
import { onAccessChange, readSiteAccess } from '../site-access';
import { siteActions } from '../site-actions';
import { openKeySettings, readCommands } from './commands';
import { publisherActions } from './publisher-actions';

let settings: Settings = DEFAULT_SETTINGS;
let publishers: PublisherState[] = [];
let requests: RequestLog = { total: 0, lines: [] };
let commands: KeyCommand[] = [];
let told: Told | null = null;
let sites: SitesState = NO_SITES;

const actions = publisherActions({
  translator: () => translatorFor(settings),
  publishers: () => publishers,
  show: (changed) => {
    publishers = changed;
    told = null;
    return redraw();
  },
});

async function start(): Promise<void> {
  settings = await background.ask({ type: 'get-settings' });
  await showSites();
  onAccessChange(() => showSites().catch(logFailure));
  onRequestLog((log) => {
    requests = log;
    redraw().catch(logFailure);
  });
  [requests, commands] = await Promise.all([readRequestLog(), readCommands()]);
  await redraw();
  publishers = (await background.ask({ type: 'get-publishers' })).publishers;
  await redraw();
}

async function showSites(): Promise<void> {
  sites = await readSiteAccess();
  await redraw();
}

function redraw(): Promise<void> {
  return draw(
    settings,
    <OptionsView
      settings={settings}
      publishers={publishers}
      publisherActions={actions}
      requests={requests}
      now={now()}
      commands={commands}
      told={told}
      data={{ save: saveCopy, load: loadCopy, reset: () => change({ set: 'reset' }, 'data_reset_done') }}
      onChange={(wanted) => change(wanted, 'saved')}
      onChangeKeys={openKeySettings}
      sites={sites}
      siteActions={siteActions}
    />,
  );
}

function tell(key: MessageKey, { failed = false, values = {} }: { failed?: boolean; values?: Message['values'] } = {}) {
  told = { message: { key, values }, failed };
  redraw().catch(logFailure);
}

function change(wanted: SettingsChange, done: MessageKey): void {
  background
    .ask({ type: 'change-settings', change: wanted })
    .then((changed) => {
      settings = changed;
      tell(done);
    })
    .catch((error) => {
      logFailure(error);
      tell(failureWords(error), { failed: true });
    });
}

function saveCopy(): void {
  saveFile(`wellsourced-${today()}.json`, new Blob([writeCopy(settings, today())], { type: 'application/json' }));
  tell('data_saved');
}

const PROBLEM_WORDS: Record<CopyProblem['problem'], MessageKey> = {
  'not-ours': 'data_not_ours',
  newer: 'data_newer',
  broken: 'data_broken',
  'too-large': 'data_too_large',
};

async function loadCopy(file: File): Promise<void> {
  const read = file.size > LONGEST_COPY * 4 ? ({ problem: 'too-large' } as const) : readCopy(await file.text());
  if ('settings' in read) return change({ set: 'copy', settings: read.settings }, 'data_loaded');
  tell(PROBLEM_WORDS[read.problem], { failed: true, values: 'where' in read ? { where: read.where } : {} });
}

function logFailure(error: unknown): void {
  logError('options', error);
}

start().catch(logFailure);
