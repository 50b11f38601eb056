/** The toolbar button of one tab: how many posts have something to tell, or why none was read. */
import type { Translator } from '../../explain/messages';
import { browser } from '../../platform/browser';

/** `null`: the page could not be read. */
export interface ToolbarState {
  count: number | null;
  off: boolean;
}

const MOST_SHOWN = 999;
/** Deep well water on both browsers' light and dark toolbars; never red. */
const GROUND = '#0b5a61';
const LETTERS = '#ffffff';
const ICONS = { on: 'icons/icon', off: 'icons/icon-off' } as const;

export async function showToolbarState(tabId: number, state: ToolbarState, translator: Translator): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text: badgeText(state) }),
    action.setBadgeBackgroundColor({ tabId, color: GROUND }),
    action.setBadgeTextColor({ tabId, color: LETTERS }),
    action.setIcon({ tabId, path: iconPaths(state) }),
    action.setTitle({ tabId, title: titleOf(state, translator) }),
  ]);
}

/** Absent at zero: a number always means something to look at. */
export function badgeText({ count, off }: ToolbarState): string {
  if (off || count === 0) return '';
  return count === null ? '–' : String(Math.min(count, MOST_SHOWN));
}

/** What a screen reader says of the button. */
export function titleOf({ count, off }: ToolbarState, t: Translator): string {
  if (!off && count === 0) return t.text('appName');
  const state = off
    ? t.text('toolbar_off')
    : count === null
      ? t.text('toolbar_unread')
      : t.count('toolbar_count', count);
  return t.text('toolbar_title', { state: { key: 'plain_value', values: { value: { prose: state, lang: null } } } });
}

function iconPaths({ off }: ToolbarState): Record<string, string> {
  const stem = off ? ICONS.off : ICONS.on;
  return { 16: `/${stem}-16.png`, 32: `/${stem}-32.png` };
}
