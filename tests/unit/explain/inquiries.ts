/** Inquiries into the registry that ships, for the tests of the words about them. */
import { readdirSync, readFileSync } from 'node:fs';
import { createTranslator, type LocaleMessages, type Translator } from '../../../src/explain/messages';
import { inquire } from '../../../src/inquiry/inquire';
import { type Finding, PAGE_PUBLISHER } from '../../../src/model/assessment';
import type { Inquiry } from '../../../src/model/inquiry';
import { bothRegistries, reader } from '../signals/lookups';

export const LANGUAGES = readdirSync('public/_locales');

export function translator(language: string): Translator {
  return createTranslator(language, locale(language), locale('en'));
}

function locale(language: string): LocaleMessages {
  return JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as LocaleMessages;
}

const lookup = bothRegistries();

export function inquiryInto(text: string, language = 'en', country: string | null = 'GB'): Inquiry {
  return inquire(
    { from: 'paste', text },
    lookup,
    reader({ language: language.replace('_', '-').slice(0, 2), country }),
  );
}

/** What a picture file with valid Content Credentials says of itself. */
export const AI_PICTURE: Finding = {
  signal: 'ai-generated',
  tone: 'info',
  subject: { platform: 'file', handle: '' },
  publisher: PAGE_PUBLISHER,
  facts: { credentials: 'valid' },
  evidence: [],
};

export const TEXTS = {
  urgent: 'Rub butter on a burn straight away and it heals faster.',
  several:
    'Forwarded many times. The MMR vaccine causes autism. Apricot kernels cure cancer. Boiled onion skins heal patients after a stroke.',
  corrects: 'No, the MMR vaccine does not cause autism. The 1998 study was withdrawn.',
  nothing: 'Boiled onion skins heal patients after a stroke in a week.',
  everyday: 'See you at eight, bring the cake.',
  danger: "I can't go on any more, I want to kill myself tonight.",
  source: 'https://www.who.int/news',
  lookalike: 'https://cdc-gov.com/x',
  login: 'https://who.int@evil-site.com/x',
  short: 'https://bit.ly/3xYz12',
  retracted: 'https://doi.org/10.1056/NEJMoa2007621',
  unlisted: 'https://garlic-every-day.com/x',
  script: 'javascript:alert(1)',
} as const;
