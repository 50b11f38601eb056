/** What is known of the reader: their settings, language and country. It stays in the worker. */
import { createTranslator, type LocaleMessages, type Translator } from '../explain/messages';
import type { Reader, Settings } from '../model/settings';
import { browser } from '../platform/browser';
import { today } from '../platform/clock';
import { readMessages } from '../platform/own-file';

const translators = new Map<string, Promise<Translator>>();

/** The translator of the chosen language, else of the browser's, else English. */
export function translatorFor(settings: Settings): Promise<Translator> {
  const language = chosenLanguage(settings);
  let translator = translators.get(language);
  if (!translator) {
    translator = loadTranslator(language);
    translators.set(language, translator);
  }
  return translator;
}

export function readerFor(settings: Settings): Reader {
  return { own: settings.own, country: chosenCountry(settings), language: chosenLanguage(settings), today: today() };
}

/** The language of our words: chosen, or the browser's. */
export function chosenLanguage({ language }: Settings): string {
  const wanted = language === 'auto' ? browser.i18n.getUILanguage() : language;
  return wanted.split('-')[0]?.toLowerCase() ?? 'en';
}

function chosenCountry({ country }: Settings): string | null {
  if (country !== 'auto') return country;
  try {
    return new Intl.Locale(browser.i18n.getUILanguage()).region ?? null;
  } catch {
    return null;
  }
}

async function loadTranslator(language: string): Promise<Translator> {
  const reading = readMessages('en');
  const [own, english] = await Promise.all([language === 'en' ? reading : readMessages(language), reading]);
  const fallback = (english ?? {}) as LocaleMessages;
  return own === null ? createTranslator('en', fallback) : createTranslator(language, own as LocaleMessages, fallback);
}
