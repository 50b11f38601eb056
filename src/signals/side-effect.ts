/** Signal: a person tells of a possible side effect of their own. It only says where one can be reported; it judges nothing. */
import { type Finding, type FindingEvidence, PAGE_PUBLISHER } from '../model/assessment';
import type { SourceKind } from '../model/records';
import type { CountryHit } from '../pack/lookup-types';
import { compilePhrases, foldWords, hasPhrase, type PhraseSet } from '../text/phrases';
import type { Sentence } from '../text/types';
import { SIDE_EFFECT_PHRASES, type SideEffectPhrases } from './phrases/side-effect';
import { findingEvidence, reviewFacts } from './record-facts';
import type { Signal, SignalContext } from './types';
import { writerOf } from './writer';

type Phrases = Readonly<Record<keyof SideEffectPhrases, PhraseSet>>;

const LANGUAGES: ReadonlyMap<string, Phrases> = new Map(
  Object.entries(SIDE_EFFECT_PHRASES).map(([language, lists]) => [
    language,
    {
      medicines: compilePhrases(lists.medicines),
      effects: compilePhrases(lists.effects),
      self: compilePhrases(lists.self),
      ties: compilePhrases(lists.ties),
      undone: compilePhrases(lists.undone),
    },
  ]),
);

/** Who may tell of a body of their own; where the speaker is an organisation, "I" is somebody it quotes. */
const PERSONS: ReadonlySet<SourceKind> = new Set(['person', 'clinician', 'patient-community']);
const MOST_SENTENCES = 60;

export const sideEffect: Signal = {
  id: 'side-effect',
  concludesNot:
    'that the medicine caused it, or that it did not; nothing about the medicine, the writer or their health',
  evaluate(context: SignalContext): Finding[] {
    const { text, health, speaker } = context;
    const phrases = LANGUAGES.get(text.language ?? 'en');
    if (!health || !phrases || speaker.some(({ source }) => !PERSONS.has(source.kind))) return [];
    const sentences = text.sentences.slice(0, MOST_SENTENCES);
    return sentences.some((_, at) => isTold(sentences, at, phrases, context)) ? [reportFinding(context)] : [];
  },
};

/** All four in one sentence; the medicine may stand in the sentence before. */
function isTold(sentences: readonly Sentence[], at: number, phrases: Phrases, context: SignalContext): boolean {
  const sentence = sentences[at];
  if (!sentence || sentence.original.trimEnd().endsWith('?')) return false;
  const words = foldWords(sentence.words);
  const has = (list: keyof SideEffectPhrases) => hasPhrase(words, phrases[list]);
  if (!has('effects') || !has('self') || !has('ties') || has('undone')) return false;
  const before = foldWords(sentences[at - 1]?.words ?? []);
  return [words, before].some((one) => hasPhrase(one, phrases.medicines) || namesMedicine(one, context));
}

function namesMedicine(words: readonly string[], { lookup }: SignalContext): boolean {
  return words.some((word) => word.length > 3 && lookup.medicine(word).length > 0);
}

/** Where one reports in the reader's country, if that is on record; else only that one can. */
function reportFinding({ facts, lookup, reader }: SignalContext): Finding {
  const known = reader.country === null ? [] : lookup.country(reader.country);
  const hit = known.find(({ record, expired }) => !expired && record.side_effects !== undefined);
  return {
    signal: 'side-effect',
    tone: 'info',
    subject: writerOf(facts),
    publisher: hit?.publisher ?? PAGE_PUBLISHER,
    ...(hit ? authority(hit) : { facts: {}, evidence: [] }),
  };
}

/** The page to report on comes first, then the page that says so. */
function authority({ record }: CountryHit): Pick<Finding, 'facts' | 'evidence'> {
  const { side_effects: office, evidence, country, reviewed } = record;
  if (office === undefined) return { facts: {}, evidence: [] };
  const proofs = office.evidence.flatMap((key) => evidence[key] ?? []).map(findingEvidence);
  const page: FindingEvidence = {
    url: office.url,
    publisher: office.name,
    title: office.name,
    date: reviewed.on,
    dated: 'retrieved',
  };
  return {
    facts: { authority: office.name, country, url: office.url, ...reviewFacts(reviewed) },
    evidence: [page, ...proofs.filter(({ url }) => url !== page.url)],
  };
}
