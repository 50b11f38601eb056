/** The panel beside the page: each browser has its own name for it, and neither is in the shared types. */
import { browser } from './browser';

interface PanelApis {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

function apis(): PanelApis {
  return browser as unknown as PanelApis;
}

/** Browsers of phones have none. */
export function canOpenPanel(): boolean {
  return apis().sidePanel !== undefined || apis().sidebarAction !== undefined;
}

/** To be called straight from the reader's press or key, before anything is awaited. */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = apis();
  if (sidePanel) await sidePanel.open({ windowId });
  else await sidebarAction?.open();
}
