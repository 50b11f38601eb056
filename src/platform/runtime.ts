/** The extension's own runtime: messages in and out, and whether this copy of us is still the installed one. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from './native';

export type MessageSender = Runtime.MessageSender;

/** Hears every message; a listener that answers `undefined` leaves it to others. */
export function onMessage(hear: (message: unknown, sender: MessageSender) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: MessageSender) =>
    hear(message, sender)) as Runtime.OnMessageListenerAsync);
}

export function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** `false` once the extension was updated or removed while this page stayed open: the old copy must go silent. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** A line to one other part of the extension that stays open until one side ends it. */
export interface Port {
  tell(message: unknown): void;
  onMessage(hear: (message: unknown) => void): void;
  onEnd(ended: () => void): void;
  end(): void;
}

/** Hears of ports of this name. Only our own pages can open them: other extensions have an event of their own. */
export function onPort(name: string, joined: (port: Port) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === name && port.sender?.id === browser.runtime.id) joined(wrap(port));
  });
}

/** `frameId`: 0 is the page itself. */
export function openPort(tabId: number, name: string, frameId: number): Port {
  return wrap(browser.tabs.connect(tabId, { name, frameId }));
}

function wrap(port: Runtime.Port): Port {
  return {
    tell: (message) => port.postMessage(message),
    onMessage: (hear) => port.onMessage.addListener((message: unknown) => hear(message)),
    onEnd: (ended) =>
      port.onDisconnect.addListener(() => {
        // Read, or Chromium reports a missing listener as an error of ours.
        void browser.runtime.lastError;
        ended();
      }),
    end: () => port.disconnect(),
  };
}
