/** What every page of ours does first: asks for the settings, takes their language and colours, and draws. */
import { type ComponentChild, render } from 'preact';
import type { Translator } from '../explain/messages';
import { type BackgroundClient, createBackgroundClient } from '../messages/client';
import type { Settings } from '../model/settings';
import { browser } from '../platform/browser';
import { today } from '../platform/clock';
import { HelpProvider } from '../ui/help';
import { TranslatorProvider } from '../ui/i18n';
import type { Device } from '../ui/site-report';
import { translatorFor } from './reader';

export const background: BackgroundClient = createBackgroundClient((message) => browser.runtime.sendMessage(message));

/** For the report of a site that we cannot read. */
export function device(): Device {
  return { today: today(), version: browser.runtime.getManifest().version, userAgent: navigator.userAgent };
}

/** Draws `view` with these settings; called again after each change. */
export async function draw(settings: Settings, view: ComponentChild): Promise<void> {
  const translator = await translatorFor(settings);
  dress(document.documentElement, settings, translator);
  const root = document.getElementById('root');
  if (!root) return;
  render(
    <TranslatorProvider translator={translator}>
      <HelpProvider ask={askHelp}>{view}</HelpProvider>
    </TranslatorProvider>,
    root,
  );
}

function askHelp() {
  return background.ask({ type: 'get-help' });
}

function dress(html: HTMLElement, { appearance }: Settings, translator: Translator): void {
  html.lang = translator.language;
  html.dir = translator.dir;
  html.dataset.theme = appearance;
  document.title = translator.text('appName');
}
