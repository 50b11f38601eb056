/** The languages of the interface: one folder of `_locales` each, its direction, and how it writes numbers and days. */

export const INTERFACE_LANGUAGES = ['en', 'fr', 'es', 'de', 'pt', 'it', 'ar'] as const;

/** Languages of posts in which claims are recognised; who is speaking is told in any. */
export const CLAIM_LANGUAGES: readonly string[] = ['en', 'fr', 'es', 'de'];

const RTL_LANGUAGES = ['ar', 'fa', 'he', 'ur'];

/** Where bare `Intl` would write otherwise than readers of all countries of that language expect. */
const FORMAT_LOCALES: Readonly<Record<string, string>> = {
  // "4 March 2026", where bare `en` gives "March 4, 2026".
  en: 'en-GB',
  // European digits are read from Morocco to Iraq, and are those of the telephone and study numbers beside them.
  ar: 'ar-u-nu-latn',
};

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RTL_LANGUAGES.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** For words whose language nobody told us. */
export function directionOfText(text: string): 'ltr' | 'rtl' {
  return RTL_LETTER.test(text) ? 'rtl' : 'ltr';
}

/** The locale for `Intl` in this language. */
export function formatLocale(language: string): string {
  return FORMAT_LOCALES[language] ?? language;
}
