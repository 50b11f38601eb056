/** The keyboard commands of this browser, and where the reader can change them. */
import type { MessageKey } from '../../explain/types';
import { browser } from '../../platform/browser';
import { logError } from '../../platform/log';
import type { KeyCommand } from '../../ui/options-keys';

/** Names of the manifest; the two that browsers know themselves begin with an underscore. */
const WORDS: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'command_open',
  _execute_sidebar_action: 'command_panel',
  'open-panel': 'command_panel',
  'next-post': 'command_next',
  'previous-post': 'command_previous',
};

export async function readCommands(): Promise<KeyCommand[]> {
  const all = await browser.commands.getAll();
  return Object.entries(WORDS).flatMap(([name, words]) => {
    const command = all.find((one) => one.name === name);
    return command === undefined ? [] : [{ words, keys: command.shortcut ?? '' }];
  });
}

/** Firefox opens its page on request; Chromium has an address for it. */
export function openKeySettings(): void {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  const opened = commands.openShortcutSettings
    ? commands.openShortcutSettings()
    : browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  Promise.resolve(opened).catch((error) => logError('keys', error));
}
