/** No line was left in English: what is the same in two languages is named here, and each name here is still needed. */
import { describe, expect, it } from 'vitest';
import { englishFor, LANGUAGES, localeOf, ownWords } from './files';

/** Names: their descriptions tell translators to leave them. */
function isName(key: string): boolean {
  return /not translated/.test(englishFor(key).description ?? '');
}

/** Words that two languages share. */
const SHARED_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: ['kind_retailer', 'topic_covid'],
  es: ['kind_hospital', 'topic_covid', 'topic_diabetes'],
  fr: [
    ...['line_sponsors', 'options_sites', 'registry_sources_one', 'registry_sources_other'],
    ...['topic_cancer', 'topic_covid', 'topic_hormones', 'topic_infection'],
  ],
  it: ['line_account', 'options_privacy', 'topic_covid'],
  pt: ['kind_hospital', 'options_sites', 'topic_covid', 'topic_diabetes'],
};

/** Words that stand in almost every English sentence, and in none of these languages. */
const ENGLISH_WORDS = /(?<!\p{L})(?:the|and|you|your|with|this|what|not)(?!\p{L})/iu;
/** Languages whose letters are not Latin show by their letters what was left out. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = { ar: /\p{Script=Arabic}/u };

const translated = LANGUAGES.filter((language) => language !== 'en');

function keysLikeEnglish(language: string): string[] {
  return Object.entries(localeOf(language))
    .filter(([key, { message }]) => /\p{L}/u.test(ownWords(message)) && message === englishFor(key).message)
    .map(([key]) => key)
    .filter((key) => !isName(key));
}

describe.each(translated)('messages in %s', (language) => {
  const messages = Object.entries(localeOf(language)).filter(
    ([key, { message }]) => !isName(key) && /\p{L}/u.test(ownWords(message)),
  );

  it('are the same as in English only where the word is the same', () => {
    expect(keysLikeEnglish(language).sort()).toEqual([...(SHARED_WORDS[language] ?? [])].sort());
  });

  it('hold no English words', () => {
    const english = messages.filter(([, { message }]) => ENGLISH_WORDS.test(ownWords(message)));
    expect(english.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('are written in the letters of the language', () => {
    const letters = OWN_LETTERS[language] ?? /\p{Script=Latin}/u;
    const foreign = messages.filter(([, { message }]) => !letters.test(ownWords(message)));
    expect(foreign.map(([key]) => key)).toEqual([]);
  });
});
