/** The browser's menu, keyboard commands and address bar, as far as we use them. */
import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from './browser';

export type MenuClick = Menus.OnClickData;
export type Tab = Tabs.Tab;

export interface MenuItem {
  id: string;
  title: string;
  contexts: Menus.ContextType[];
}

/** Once per installation or update: the browser remembers them. */
export function addMenuItems(items: () => readonly MenuItem[]): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus
      .removeAll()
      .then(() => {
        for (const { id, title, contexts } of items()) browser.contextMenus.create({ id, title, contexts });
      })
      .catch(() => undefined);
  });
}

export function onMenuClick(clicked: (click: MenuClick, tab: Tab | undefined) => void): void {
  browser.contextMenus.onClicked.addListener(clicked);
}

export function onCommand(called: (command: string, tab: Tab | undefined) => void): void {
  browser.commands.onCommand.addListener(called);
}

/** Words typed after our keyword in the address bar. */
export function onOmnibox(hint: string, entered: (words: string) => void): void {
  browser.omnibox.setDefaultSuggestion({ description: hint });
  browser.omnibox.onInputEntered.addListener((words) => entered(words));
}
