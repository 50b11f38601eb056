/** The static list of languages that have word lists. */
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { LanguageData } from './types';

export const LANGUAGES: readonly LanguageData[] = [en, fr, es, de];

/** The word lists of a language code, or `null`. */
export function languageData(code: string | null): LanguageData | null {
  return LANGUAGES.find((data) => data.code === code) ?? null;
}

/** Whether posts in this language are read for stance, selling and distress. */
export function isSupportedLanguage(code: string): boolean {
  return languageData(code) !== null;
}
