/** The word lists of a language made ready for look-up, once, on first use. */
import { fold } from './fold';
import { LANGUAGES, languageData } from './languages/index';
import {
  DISTRESS_KINDS,
  type DistressKind,
  type LanguageData,
  ROLES,
  type Role,
  SELLING_SIGNS,
  type SellingSign,
} from './languages/types';
import { compilePhrases, type PhraseSet } from './phrases';
import { stemWord } from './stem';

type StanceLists = LanguageData['stance'];
type StancePhrases = {
  readonly [K in keyof Omit<StanceLists, 'scope' | 'clauseBreaks' | 'accused' | 'determiners'>]: PhraseSet;
};

export interface Lexicon {
  data: LanguageData;
  /** Without accents. */
  stop: ReadonlySet<string>;
  elisions: ReadonlySet<string>;
  sameWords: ReadonlyMap<string, string>;
  /** Stems that weigh little. */
  common: ReadonlySet<string>;
  /** Stem → stems near in meaning. */
  near: ReadonlyMap<string, readonly string[]>;
  /** Single words of the lists, for taking hashtags apart. */
  vocabulary: ReadonlySet<string>;
  stance: StancePhrases;
  clauseBreaks: ReadonlySet<string>;
  accused: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  credentials: {
    roles: PhraseSet;
    /** Role of each phrase of `roles`. */
    roleOf: readonly (Role | undefined)[];
    selfBefore: PhraseSet;
    others: ReadonlySet<string>;
    undone: PhraseSet;
  };
  healthStrong: PhraseSet;
  healthWeak: PhraseSet;
  selling: readonly (readonly [SellingSign, PhraseSet])[];
  sellingUndone: PhraseSet;
  distress: readonly (readonly [DistressKind, PhraseSet])[];
  distressUndone: PhraseSet;
}

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a language, or `null` when it has no word lists. */
export function lexiconOf(language: string | null): Lexicon | null {
  const data = languageData(language);
  if (!data) return null;
  let lexicon = lexicons.get(data.code);
  if (!lexicon) {
    lexicon = compileLexicon(data);
    lexicons.set(data.code, lexicon);
  }
  return lexicon;
}

export function allLexicons(): Lexicon[] {
  return LANGUAGES.map((data) => lexiconOf(data.code)).filter((lexicon) => lexicon !== null);
}

function compileLexicon(data: LanguageData): Lexicon {
  const sameWords = new Map(Object.entries(data.sameWords).map(([word, other]) => [fold(word), other]));
  const stem = (word: string) => stemWord(sameWords.get(fold(word)) ?? word, data.code);
  return {
    data,
    stop: new Set(data.stopWords.map(fold)),
    elisions: new Set(data.elisions),
    sameWords,
    common: new Set(data.commonWords.map(stem)),
    near: nearStems(data.nearWords, stem),
    vocabulary: vocabularyOf(data),
    stance: stancePhrases(data.stance),
    clauseBreaks: new Set(data.stance.clauseBreaks.map(fold)),
    accused: new Set(data.stance.accused.map(fold)),
    determiners: new Set(data.stance.determiners.map(fold)),
    credentials: compileCredentials(data.credentials),
    healthStrong: compilePhrases(data.health.strong),
    healthWeak: compilePhrases(data.health.weak),
    selling: SELLING_SIGNS.map((sign) => [sign, compilePhrases(data.selling[sign])] as const),
    sellingUndone: compilePhrases(data.sellingUndone),
    distress: DISTRESS_KINDS.map((kind) => [kind, compilePhrases(data.distress[kind])] as const),
    distressUndone: compilePhrases(data.distressUndone),
  };
}

function compileCredentials({
  roles,
  selfBefore,
  othersBefore,
  undone,
}: LanguageData['credentials']): Lexicon['credentials'] {
  const entries = ROLES.flatMap((role) => (roles[role] ?? []).map((phrase) => ({ role, phrase })));
  return {
    roles: compilePhrases(entries.map(({ phrase }) => phrase)),
    roleOf: entries.map(({ role }) => role),
    selfBefore: compilePhrases(selfBefore),
    others: new Set(othersBefore.map(fold)),
    undone: compilePhrases(undone),
  };
}

function nearStems(groups: LanguageData['nearWords'], stem: (word: string) => string): Map<string, readonly string[]> {
  const near = new Map<string, readonly string[]>();
  for (const group of groups) {
    const stems = [...new Set(group.map(stem))];
    for (const one of stems) near.set(one, [...(near.get(one) ?? []), ...stems.filter((other) => other !== one)]);
  }
  return near;
}

function vocabularyOf(data: LanguageData): Set<string> {
  const { health } = data;
  const phrases = [...health.strong, ...health.weak, ...data.nearWords.flat(), ...data.commonWords, ...data.stopWords];
  const all = phrases.flatMap((phrase) => phrase.split(/[\s|]+/)).map((word) => word.replace('*', ''));
  const plural = all.filter((word) => word.length > 3).map((word) => `${word}s`);
  return new Set(
    [...all, ...plural, ...Object.entries(data.sameWords).flat()].filter(
      (word) => word.length > 1 && !word.includes("'"),
    ),
  );
}

function stancePhrases(stance: StanceLists): StancePhrases {
  return {
    negations: compilePhrases(stance.negations),
    firmNegations: compilePhrases(stance.firmNegations),
    emptyNegations: compilePhrases(stance.emptyNegations),
    debunks: compilePhrases(stance.debunks),
    weakDebunks: compilePhrases(stance.weakDebunks),
    undoneDebunks: compilePhrases(stance.undoneDebunks),
    warnings: compilePhrases(stance.warnings),
    mythLabels: compilePhrases(stance.mythLabels),
    factLabels: compilePhrases(stance.factLabels),
    answersNo: compilePhrases(stance.answersNo),
    factCheckers: compilePhrases(stance.factCheckers),
    asks: compilePhrases(stance.asks),
    asksFirst: compilePhrases(stance.asksFirst),
    falseQuestions: compilePhrases(stance.falseQuestions),
    reports: compilePhrases(stance.reports),
    hedges: compilePhrases(stance.hedges),
    formerBelief: compilePhrases(stance.formerBelief),
    sarcasm: compilePhrases(stance.sarcasm),
    retractions: compilePhrases(stance.retractions),
    inquiries: compilePhrases(stance.inquiries),
    negativeResults: compilePhrases(stance.negativeResults),
    asksBack: compilePhrases(stance.asksBack),
    distancing: compilePhrases(stance.distancing),
    contradictions: compilePhrases(stance.contradictions),
    advice: compilePhrases(stance.advice),
    prohibitions: compilePhrases(stance.prohibitions),
    disadvice: compilePhrases(stance.disadvice),
    contrasts: compilePhrases(stance.contrasts),
  };
}
