/** How each language writes: its own signs, one form of address, and no word that accuses somebody. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, localeOf, ownWords } from './files';

/** What no sentence of ours says of a person, in any form. */
const ACCUSING: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:liar|fake|scam|experts say|unknown)(?!\p{L})/iu,
  fr: /menteu|charlatan|arnaque|escro/i,
  es: /mentiros|charlat[aá]n|estafa/i,
  de: /lügn|betrüger|scharlatan|abzocke/i,
  pt: /mentiros|charlat|golpista/i,
  it: /bugiard|ciarlatan|imbroglion/i,
  ar: /كاذب|كذّاب|دجّال|محتال/,
};

interface Habit {
  language: string;
  habit: string;
  against: RegExp;
}

const HABITS: readonly Habit[] = [
  { language: 'fr', habit: 'keeps a colon at its word', against: /[^\u00a0\u202f/][:;?»](?!\/)|«[^\u00a0\u202f]/u },
  { language: 'fr', habit: 'says vous', against: /(?<!\p{L})(?:tu|ton|tes|toi)(?!\p{L})/iu },
  { language: 'es', habit: 'says tú', against: /(?<!\p{L})usted(?!\p{L})/iu },
  { language: 'es', habit: 'opens its questions', against: /^[^¿]*\?/u },
  { language: 'de', habit: 'says Sie', against: /(?<!\p{L})(?:du|dein\p{L}*|dir|dich)(?!\p{L})/iu },
  { language: 'ar', habit: 'has commas and question marks of its own', against: /\p{Script=Arabic}[,;?]/u },
];

/** What a reader may send on to a friend or an aunt: there they say tu and du. */
const TO_SOMEBODY_CLOSE = /^reply_/;

describe.each(LANGUAGES)('%s', (language) => {
  const messages = Object.entries(localeOf(language)).map(([key, { message }]) => ({ key, message }));

  it('accuses nobody and has no exclamation mark', () => {
    expect(messages.filter(({ message }) => /[!¡！]/.test(message) || ACCUSING[language]?.test(message))).toEqual([]);
  });

  it('has quotation marks, apostrophes and dots of print', () => {
    expect(messages.filter(({ message }) => /"|\p{L}'|\.\.\./u.test(ownWords(message)))).toEqual([]);
  });

  it('has no two spaces side by side and none at its ends', () => {
    expect(messages.filter(({ message }) => / {2}|^ | $/.test(message))).toEqual([]);
  });
});

describe.each(HABITS)('$language', ({ language, habit, against }) => {
  it(`${habit}`, () => {
    const found = Object.entries(localeOf(language)).filter(
      ([key, { message }]) => !(habit.startsWith('says ') && TO_SOMEBODY_CLOSE.test(key)) && against.test(message),
    );
    expect(found.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });
});
