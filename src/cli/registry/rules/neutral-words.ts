/** Rule: a record names facts, never a person's motive or worth. */
import type { SourceRecord } from '../../../model/records';
import { flatPhrase } from '../flat-phrase';
import { type AnyLoaded, problemAt, type Rule } from '../rule';
import { byLanguage, claimTexts, type ShownText } from '../shown-texts';

/** Words that judge, by language. */
const LOADED_WORDS: Readonly<Record<string, string>> = {
  en: `liar|liars|lying|fraudster|scam|scammer|quack|quackery|idiot|idiotic|shill|charlatan|nonsense|crazy|stupid|evil
       |conspiracy theorist|snake oil|gullible|moron|crackpot|ridiculous|shameful|corrupt|in the pocket of|hoaxer
       |anti vaxxer|paid off|brainwashed`,
  fr: `menteur|menteurs|menteuse|escroc|escroquerie|charlatan|charlatans|idiot|idiote|stupide|absurde|ridicule|fou|folle
       |corrompu|complotiste|arnaque|arnaqueur|vendu`,
  es: `mentiroso|mentirosos|mentirosa|estafador|estafa|charlatán|charlatanes|idiota|estúpido|estúpida|absurdo|ridículo
       |loco|loca|corrupto|conspiranoico|timador`,
  de: `lügner|lügnerin|betrüger|betrug|scharlatan|quacksalber|idiot|dumm|dumme|unsinn|schwachsinn|lächerlich|verrückt
       |korrupt|verschwörungstheoretiker|abzocke|spinner`,
};
const WORDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(LOADED_WORDS).map(([language, words]) => [language, words.split('|').map((word) => word.trim())]),
);

export const neutralWords: Rule = {
  name: 'neutral-words',
  reason: 'What we show is read by the person it is about: it states what is known and accuses nobody.',
  fix: 'Say what happened, when, and who says so; leave the judgement to the reader.',
  check: ({ registry }) => [
    ...registry.claims.flatMap((loaded) => complaints(loaded, claimTexts(loaded.record))),
    ...registry.sources.flatMap((loaded) => complaints(loaded, sourceTexts(loaded.record))),
    ...registry.studies.flatMap((loaded) => complaints(loaded, byLanguage(['reason'], loaded.record.reason))),
  ],
};

function complaints(loaded: AnyLoaded, texts: readonly ShownText[]) {
  return texts.flatMap(({ path, language, text }) =>
    judging(text, language).map((word) =>
      problemAt('neutral-words', loaded, path, `"${word}" judges; say what is known`),
    ),
  );
}

function sourceTexts({ about, conduct, topic_exceptions }: SourceRecord): ShownText[] {
  return [
    ...byLanguage(['about'], about),
    ...topic_exceptions.map(({ reason }, index) => ({
      path: ['topic_exceptions', index, 'reason'],
      language: 'en',
      text: reason,
    })),
    ...conduct.flatMap(({ says, outcome }, index) => [
      { path: ['conduct', index, 'says'], language: 'en', text: says },
      { path: ['conduct', index, 'outcome'], language: 'en', text: outcome ?? '' },
    ]),
  ];
}

function judging(text: string, language: string): string[] {
  const words = ` ${flatPhrase(text)} `;
  return (WORDS[language] ?? []).filter((word) => words.includes(` ${word} `));
}
