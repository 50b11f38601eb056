/** The extension's own runtime: messages in and out, and whether this copy of us is still the installed one. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';

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
