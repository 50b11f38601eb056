/** Reads a message of any length: in pieces, each sentence once, and puts together what was found. */
import { qualifiedId } from '../model/accounts';
import type { Assessment, Finding, Stance } from '../model/assessment';
import type { ForwardMark, SentenceReport } from '../model/inquiry';
import type { PostFacts } from '../model/post-facts';
import type { Reader } from '../model/settings';
import type { Lookup } from '../pack/lookup-types';
import { assessPost } from '../signals/assess';
import { detectLanguage } from '../text/language';
import { lexiconOf } from '../text/lexicon';
import { foldWords, hasPhrase } from '../text/phrases';
import { holdsDebunk } from '../text/polarity';
import { prepareIn } from '../text/prepare';
import type { PreparedText, Sentence } from '../text/types';
import { findForwardMarks, isForwardTalk } from './forwarded';
import { cutIntoPieces } from './pieces';
import { type ThoroughLookup, thoroughLookup } from './thorough-lookup';

export interface ReadMessage {
  language: string | null;
  assessment: Assessment;
  sentences: SentenceReport[];
  unrecognised: string[];
  forwarded: ForwardMark[];
}

/** Quoted to the reader; more would bury the rest. */
const MOST_UNRECOGNISED = 8;
const LONGEST_QUOTE = 240;
/** Shorter sentences state nothing that could be looked up. */
const LEAST_WORDS = 4;

/** @param facts the message, or the article whose `text` is read; its links are assessed with the first piece */
export function readMessage(facts: PostFacts, lookup: Lookup, reader: Reader): ReadMessage {
  const language = detectLanguage(facts.text, facts.lang);
  const hint = language ?? facts.lang;
  const pieces = cutIntoPieces(facts.text);
  const prepared = pieces.map((text) => prepareIn(text, language));
  const forwarded = findForwardMarks(prepared.flatMap(({ sentences }) => sentences));
  const manner = { isChain: forwarded.length > 0, insists: forwarded.length > 0 && !prepared.some(speaksOfMyths) };
  const thorough = thoroughLookup(lookup, manner);
  const assessments = pieces.map((text, i) =>
    assessPost(
      { ...(i === 0 ? facts : { ...facts, links: [] }), text, ...(hint ? { lang: hint } : {}) },
      thorough,
      reader,
    ),
  );
  const assessment = together(assessments);
  return {
    language,
    assessment,
    sentences: sentencesOf(prepared, assessment, thorough),
    unrecognised: assessment.distress ? [] : unrecognisedIn(prepared, assessment, thorough),
    forwarded,
  };
}

/** "Myth", "that is false", a fact-checker's name: whoever writes so may be putting right what the message quotes. */
function speaksOfMyths({ sentences, language }: PreparedText): boolean {
  const lexicon = lexiconOf(language);
  if (lexicon === null) return true;
  const { mythLabels, factCheckers } = lexicon.stance;
  return sentences.some(({ words }) => {
    const folded = foldWords(words);
    return holdsDebunk(folded, lexicon) || hasPhrase(folded, mythLabels) || hasPhrase(folded, factCheckers);
  });
}

/** One assessment of all pieces. Who says two things of one claim is not said to repeat it. */
function together(assessments: readonly Assessment[]): Assessment & { distress?: true } {
  const checked = assessments.filter((one) => one.status === 'checked');
  const [first] = assessments;
  if (checked.length === 0) return first ?? { status: 'unchecked', reason: 'no-text', health: false, findings: [] };
  const distress = checked.some((one) => one.distress === true);
  const found = new Map<string, Finding>();
  for (const finding of checked.flatMap(({ findings }) => findings)) {
    const key = findingKey(finding);
    const other = found.get(key);
    if (!other || stanceOrder(finding.stance) < stanceOrder(other.stance)) found.set(key, finding);
  }
  const health = checked.some((one) => one.health);
  return { status: 'checked', health, findings: [...found.values()], ...(distress ? { distress: true } : {}) };
}

const STANCE_ORDER: readonly (Stance | undefined)[] = ['debunks', 'asks', 'reports', 'unclear', 'repeats'];

function stanceOrder(stance: Stance | undefined): number {
  return STANCE_ORDER.indexOf(stance);
}

/** What a finding tells, and of what: a claim counts once, whatever its stances. */
export function findingKey({ signal, publisher, subject, facts }: Finding): string {
  if ('claim' in subject) return `claim ${qualifiedId(publisher, subject.claim)}`;
  if (signal === 'red-flags' || signal === 'selling') return `${signal} ${String(facts.phrase ?? '')}`;
  return `${signal} ${publisher} ${JSON.stringify(subject)}`;
}

function sentencesOf(texts: readonly PreparedText[], assessment: Assessment, lookup: ThoroughLookup): SentenceReport[] {
  const bySentence = new Map<string, Finding[]>();
  for (const finding of assessment.findings) {
    if (!('claim' in finding.subject)) continue;
    const sentence = lookup.sentenceOf.get(qualifiedId(finding.publisher, finding.subject.claim));
    if (sentence !== undefined) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), finding]);
  }
  const order = new Map(texts.flatMap(({ sentences }) => sentences).map(({ original }, i) => [original, i]));
  return [...bySentence]
    .toSorted(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map(([text, findings]) => ({ text: shortened(text), findings }));
}

/** Sentences about health that match nothing: not those around a found claim that only say it again. */
function unrecognisedIn(texts: readonly PreparedText[], assessment: Assessment, lookup: ThoroughLookup): string[] {
  if (!assessment.health) return [];
  const used = new Set(lookup.sentenceOf.values());
  const found: string[] = [];
  for (const text of texts) {
    for (const sentence of text.sentences) {
      if (found.length === MOST_UNRECOGNISED) return found;
      if (!used.has(sentence.original) && saysSomething(sentence) && isOpen(sentence, text, lookup))
        found.push(shortened(sentence.original));
    }
  }
  return found;
}

function saysSomething(sentence: Sentence): boolean {
  return sentence.words.length >= LEAST_WORDS && !sentence.original.trimEnd().endsWith('?') && !isForwardTalk(sentence);
}

function isOpen(sentence: Sentence, text: PreparedText, lookup: ThoroughLookup): boolean {
  const alone: PreparedText = { ...text, original: sentence.original, sentences: [sentence], mentions: [] };
  if (!lookup.isHealth(alone)) return false;
  const [nearest] = lookup.candidates(alone, 1);
  return !nearest || !lookup.sentenceOf.has(qualifiedId(nearest.publisher, nearest.claim));
}

function shortened(sentence: string): string {
  const text = sentence.replace(/\s+/gu, ' ').trim();
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : text;
}
