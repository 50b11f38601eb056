/** Rules on how a post stands to a claim it speaks of: what words, order and punctuation say without any learning. */
import type { Stance } from '../model/assessment';
import type { Lexicon } from './lexicon';
import { clauseNumbers } from './negation';
import { findPhrases, foldWords, hasPhrase, type PhraseSet, phraseAt } from './phrases';
import { holdsDebunk } from './polarity';
import { denied, deniedAtAll, deniedNearby, doubted, opposed } from './stance-denial';
import { askedBeside, disownedDenial, forbidden, takenBack, tested, underHeading, undone } from './stance-discourse';
import { ownTerms, type Reading } from './stance-reading';
import type { Sentence } from './types';

const NEIGHBOURHOOD = 3;

type Rule = (reading: Reading) => Stance | null;

/** The rule that speaks where the post does not speak of the claim after all. */
export const ANOTHER = 'speaks-of-another';
/** The rule that speaks where something in the post is denied, be it the claim or not. */
export const DENIED_AT_ALL = 'denied-at-all';

/** Rules that decide alone: hardly any post that repeats a claim breaks them. */
const CERTAIN: ReadonlySet<string> = new Set([
  'label',
  'question',
  'answer',
  'asked-back',
  'tested',
  'once-believed',
  'taken-back',
  'disowned-denial',
  'forbidden',
  'debunking-words',
  'denied-nearby',
  'surroundings',
  'reported',
  'undone',
]);

const FORMAL: ReadonlySet<string> = new Set(['label', 'answer', 'tested', 'forbidden', 'surroundings']);

/** In the order of their certainty. */
const RULES: readonly (readonly [string, Rule])[] = [
  ['label', labelled],
  ['question', questioned],
  ['answer', answeredNext],
  ['asked-back', askedBeside],
  ['tested', tested],
  ['once-believed', distancedFromSelf],
  ['taken-back', takenBack],
  ['disowned-denial', disownedDenial],
  ['forbidden', forbidden],
  ['undone', undone],
  ['debunking-words', denied],
  ['denied-nearby', deniedNearby],
  [DENIED_AT_ALL, deniedAtAll],
  ['opposed', opposed],
  ['reported', reported],
  ['doubtful-words', doubted],
  ['surroundings', surroundings],
  ['warning', warned],
  [ANOTHER, (reading) => (speaksOfAnother(reading) ? 'unclear' : null)],
  ['idle', (reading) => (assertsSomething(reading) ? null : 'unclear')],
];

/** A rule that spoke, and what it said. */
export interface FiredRule {
  rule: string;
  stance: Stance;
  /** Hardly any post of which it speaks repeats the claim: only weights that know the claim may be surer. */
  certain: boolean;
  /** It rests on the form of the post ("Myth: …", "… That's false."), not on single words. */
  formal: boolean;
}

/** Every rule that speaks, the most certain first. None says `repeats`: that takes the learned model. */
export function fireRules(reading: Reading): FiredRule[] {
  return RULES.flatMap(([rule, speak]) => {
    const stance = speak(reading);
    return stance ? [{ rule, stance, certain: CERTAIN.has(rule), formal: FORMAL.has(rule) }] : [];
  });
}

const LABEL_END = /^[^\p{L}\p{N}]*(?:\d+[^\p{L}\p{N}]*)?(?::|-|=|\||❌|\/\/|\.$)/u;

/** "Myth: …", "❌ …", or a heading "MYTH" on the line before. */
function labelled({ sentence, words, at, text, lexicon }: Reading): Stance | null {
  if (/^\s*[❌🚫⛔]/u.test(sentence.original)) return 'debunks';
  if (startsWithLabel(sentence, words, lexicon.stance.mythLabels)) return 'debunks';
  const before = text.sentences[at - 1];
  if (!before || before.words.length > 3) return null;
  return phraseAt(foldWords(before.words), 0, lexicon.stance.mythLabels) > 0 ? 'debunks' : null;
}

function startsWithLabel(sentence: Sentence, words: readonly string[], labels: PhraseSet): boolean {
  const end = phraseAt(words, 0, labels);
  const last = sentence.words[end - 1];
  if (end === 0 || last === undefined) return false;
  const at = sentence.text.indexOf(last) + last.length;
  return LABEL_END.test(sentence.text.slice(at, at + 12));
}

/** A question asks, unless the next sentence says no. */
function questioned(reading: Reading): Stance | null {
  if (!reading.asked) return null;
  return answeredNext(reading) ?? 'asks';
}

/** After a lone "No": "No more needles!" is no answer. */
const ENDS_ANSWER = /^\s*[,.!;:-]/;

/** "That's false." after the claim. */
function answeredNext({ text, at, lexicon: { stance } }: Reading): Stance | null {
  const next = text.sentences[at + 1];
  if (!next) return null;
  const words = foldWords(next.words);
  const end = phraseAt(words, 0, stance.answersNo);
  if (end === 0 || hasPhrase(words, stance.undoneDebunks)) return null;
  return end > 1 || words.length === 1 || ENDS_ANSWER.test(next.text.slice((next.words[0] ?? '').length))
    ? 'debunks'
    : null;
}

/** What the writer once believed, or mocks. */
function distancedFromSelf({ sentence, words, lexicon: { stance } }: Reading): Stance | null {
  const mocked = hasPhrase(words, stance.sarcasm) || /\s\/s\b/u.test(sentence.original);
  return mocked || hasPhrase(words, stance.formerBelief) ? 'unclear' : null;
}

/** What others say, what stands in quotation marks, what is held open. */
function reported({ sentence, words, lexicon: { stance } }: Reading): Stance | null {
  if (hasPhrase(words, stance.reports)) return 'reports';
  if (isQuoted(sentence)) return 'unclear';
  return hasPhrase(words, stance.hedges) ? 'unclear' : null;
}

/** The claim stands between quotation marks inside a longer sentence. */
function isQuoted({ text }: Sentence): boolean {
  const parts = text.split('"');
  if (parts.length < 3) return false;
  const quoted = parts.filter((_, i) => i % 2 === 1).join(' ').length;
  return quoted > 0.25 * text.length && quoted < 0.9 * text.length;
}

/** Debunking words or a fact-checker nearby: a heading, a list of myths, a shared check. */
function surroundings(reading: Reading): Stance | null {
  const { text, at, lexicon } = reading;
  if (underHeading(reading)) return 'unclear';
  const nearby = text.sentences.filter((_, i) => i !== at && Math.abs(i - at) <= NEIGHBOURHOOD);
  if (nearby.some(({ words }) => holdsDebunk(foldWords(words), lexicon))) return 'unclear';
  const checked = text.sentences.some(({ original }) => namesChecker(original, lexicon));
  return checked ? 'unclear' : null;
}

/** Looks at the words as written, addresses included: "snopes.com". */
function namesChecker(original: string, { stance }: Lexicon): boolean {
  return hasPhrase(original.toLowerCase().split(/[^\p{L}]+/u), stance.factCheckers);
}

/** Words of warning or putting right that no wording of the claim uses. */
function warned({ wordings: own, query, words, sentence, at, lexicon }: Reading): Stance | null {
  const hits = findPhrases(words, lexicon.stance.warnings);
  if (hits.length === 0) return null;
  const foreign = hits.some((hit) => {
    const meant = sentence.stems.map((stem, i) => ({ stem, i })).filter(({ stem }) => stem !== '');
    const inside = meant
      .map(({ i }, place) => ({ i, terms: query.words[at]?.[place] ?? [] }))
      .filter(({ i }) => i >= hit.start && i < hit.end);
    return !inside.some(({ terms }) => terms.some((term) => own.has(term)));
  });
  return foreign ? 'unclear' : null;
}

/** Two concepts side by side assert nothing ("flu vaccine done"): some word of a wording must tie them, or a sign. */
function assertsSomething(reading: Reading): boolean {
  const { query, found, sentence, polarity, at, slots, wordings } = reading;
  if (found.slots !== 'filled' || sentence.original.includes('=')) return true;
  const concepts = new Set(slots.flat(2));
  const places = (query.words[at] ?? []).flatMap((terms, place) =>
    terms.some((term) => concepts.has(term)) ? [place] : [],
  );
  const apart = (places[places.length - 1] ?? 0) - (places[0] ?? 0) >= places.length;
  // With three concepts one ties the others ("gives"), if the sentence names one of them again.
  if (slots.length > 2 && places.length > slots.length) return true;
  if (apart || places.length < 2) return true;
  return [...polarity.keys()].some((term) => wordings.has(term) && !concepts.has(term));
}

/** "I burnt the toast": a required concept stands, wherever it does, before an object that no wording of the claim knows. */
function speaksOfAnother(reading: Reading): boolean {
  const { query, sentence, at, lexicon, slots } = reading;
  const known = ownTerms(reading);
  const own = query.words[at] ?? [];
  const contentAt = contentPlaces(sentence);
  const clauses = clauseNumbers(sentence, lexicon);
  const foreign = (place: number | undefined): boolean => !own[place ?? -1]?.some((term) => known.has(term));
  return slots.some((phrases) => {
    const terms = new Set(phrases.flat());
    const places = sentence.words
      .map((_, i) => i)
      .filter((i) => own[contentAt[i] ?? -1]?.some((term) => terms.has(term)));
    return (
      places.length > 0 &&
      places.every((i) => objectAfter(sentence, i, clauses, lexicon)?.every((j) => foreign(contentAt[j])))
    );
  });
}

/** Per word its place among the words of content. */
function contentPlaces({ stems }: Sentence): (number | undefined)[] {
  let content = 0;
  return stems.map((stem) => (stem === '' ? undefined : content++));
}

/** The words of content that follow an article or possessive right after word `at`; `null` without one. */
function objectAfter(
  { words, stems }: Sentence,
  at: number,
  clauses: readonly number[],
  { determiners }: Lexicon,
): number[] | null {
  if (clauses[at + 1] !== clauses[at] || !determiners.has(foldWords(words.slice(at + 1, at + 2))[0] ?? '')) return null;
  const object: number[] = [];
  for (let i = at + 2; i < words.length && stems[i] !== '' && clauses[i] === clauses[at]; i++) object.push(i);
  return object.length > 0 ? object : null;
}
