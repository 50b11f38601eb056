/**
 * Describes a post next to one claim, for the learned stance: how the words agree with the claim's own passages, which
 * rules and word lists speak, and how the words around the claim run, with the claim's own words masked, so that ways of
 * speaking are learnt and no topic. "I gave up sugar, it feeds cancer" next to a claim on sugar reads "i gave up · it ·".
 */
import { standingNegations } from '../negation';
import { passageTerms } from '../passages';
import { findPhrases, foldWords } from '../phrases';
import { isPlainDenial, opposition } from '../polarity';
import type { FiredRule } from '../stance';
import { nearestRepeat, type Reading } from '../stance-reading';
import { stemWord } from '../stem';
import type { Sentence } from '../types';
import { AFTER, addAgreement, addOpponents, addSides, addTopic, BEFORE } from './agreement-features';
import { FeatureSet } from './feature-set';
import type { TopicView } from './topics';

const MASK = '·';
/** Masks and negations of one sentence that are told in their order. */
const LONGEST_ORDER = 7;
/** Word lists that say how something is said. */
const LISTS = [
  'firmNegations',
  'emptyNegations',
  'debunks',
  'weakDebunks',
  'undoneDebunks',
  'warnings',
  'mythLabels',
  'factLabels',
  'answersNo',
  'factCheckers',
  'asks',
  'falseQuestions',
  'reports',
  'hedges',
  'formerBelief',
  'sarcasm',
  'retractions',
  'inquiries',
  'negativeResults',
  'asksBack',
  'distancing',
  'contradictions',
  'prohibitions',
  'disadvice',
  'contrasts',
] as const;

/**
 * What is known of a post next to one claim: how well the words agree, and in what manner it speaks.
 * @param rank place of the claim among those found
 * @param topics what the topic model makes of the post, where it knows the index's claims
 */
export function claimFeatures(
  reading: Reading,
  rules: readonly FiredRule[],
  rank: number,
  topics: TopicView | null,
): FeatureSet {
  const features = new FeatureSet();
  features.add('bias');
  addAgreement(features, reading, rank);
  addTopic(features, reading, topics);
  addOpponents(features, reading);
  addSides(features, reading);
  features.add(rules[0] ? `first rule ${rules[0].rule} ${rules[0].stance}` : 'first rule none');
  for (const { rule, stance } of rules) features.add(`rule ${rule} ${stance}`);
  addPolarity(features, reading);
  addSurroundings(features, reading);
  return features;
}

function addPolarity(features: FeatureSet, reading: Reading): void {
  const { index, found, polarity, query, at, sentence, lexicon } = reading;
  const statement = found.agreements.claim;
  const repeat = nearestRepeat(found);
  for (const [name, agreement] of [
    ['statement', statement],
    ['repeat', repeat],
    ['debunk', found.agreements.debunk],
  ] as const) {
    if (!agreement) continue;
    const terms = passageTerms(index, agreement.passage);
    const { share, common } = opposition(index, polarity, terms);
    if (common > 0) features.addSteps(`opposed to ${name}`, share, 4);
    if (name === 'statement' && isPlainDenial(query, at, sentence, terms, lexicon)) features.add('plain denial');
  }
}

function addSurroundings(features: FeatureSet, reading: Reading): void {
  const { text, at, lexicon, query, supported } = reading;
  const own = masksOf(reading);
  const code = `${lexicon.data.code}${supported ? '+' : ''}`;
  for (let i = Math.max(0, at - BEFORE); i <= at + AFTER; i++) {
    const sentence = text.sentences[i];
    if (!sentence) continue;
    const place = i === at ? 'in' : i < at ? 'before' : 'after';
    addMarks(features, sentence, place);
    addLists(features, sentence, place, reading);
    const words = masked(sentence, query.words[i] ?? [], own);
    addWords(features, words, code, place);
    addStems(features, words, lexicon.data.code);
    if (place === 'in') addOrder(features, words, reading);
  }
  if (/https?:/.test(text.original)) features.add('link');
}

function addMarks(features: FeatureSet, { original }: Sentence, place: string): void {
  for (const mark of ['?', '!', '...', '"', '=', ':', '/s', '*'])
    if (original.includes(mark)) features.add(`${place} ${mark}`);
  if (/[“”«»„]/.test(original)) features.add(`${place} "`);
  if (/[?!]\s*$/.test(original)) features.add(`${place} ends ${original.trim().slice(-1)}`);
  if (/^[\p{L} ]{3,40}:/u.test(original)) features.add(`${place} label`);
  if (/\p{Lu}{3,}/u.test(original)) features.add(`${place} capitals`);
  for (const [picture] of original.matchAll(/\p{Extended_Pictographic}/gu)) {
    features.add(`${place} ${picture}`);
    features.add(`any ${picture}`);
  }
}

function addLists(features: FeatureSet, { words, stems }: Sentence, place: string, { lexicon }: Reading): void {
  const folded = foldWords(words);
  for (const list of LISTS) {
    const hits = findPhrases(folded, lexicon.stance[list]);
    if (hits.length === 0) continue;
    features.add(`${place} ${list}`);
    features.add(`any ${list}`);
    if (hits.some(({ start }) => stems.slice(0, start).every((stem) => stem === ''))) features.add(`${place} ^${list}`);
  }
  if (standingNegations(folded, lexicon, lexicon.stance.negations).length > 0) features.add(`${place} negation`);
}

/** The terms that repeaters of the claim use, each with the mask it is read as: that of its required concept, if any. */
function masksOf({ wordings, slots }: Reading): Map<number, string> {
  const masks = new Map([...wordings].map((term) => [term, MASK]));
  slots.forEach((phrases, slot) => {
    for (const term of phrases.flat()) masks.set(term, `${MASK}${slot}`);
  });
  return masks;
}

/** The sentence's words with those of the claim masked; neighbouring masks of one kind are one. */
function masked(
  { words, stems }: Sentence,
  terms: readonly (readonly number[])[],
  own: ReadonlyMap<number, string>,
): string[] {
  const folded = foldWords(words);
  const out: string[] = [];
  let content = 0;
  stems.forEach((stem, i) => {
    const isOwn = stem !== '' && (terms[content]?.some((term) => own.has(term)) ?? false);
    const mask = own.get(terms[content]?.find((term) => own.has(term)) ?? -1) ?? MASK;
    if (stem !== '') content++;
    if (!isOwn) out.push(folded[i] ?? '');
    else if (out[out.length - 1] !== mask) out.push(mask);
  });
  return out;
}

function addWords(features: FeatureSet, words: readonly string[], code: string, place: string): void {
  const bordered = ['^', ...words, '$'];
  for (let i = 0; i < bordered.length; i++) {
    const [one = '', two, three] = bordered.slice(i, i + 3);
    if (one !== MASK && i > 0 && two !== undefined) {
      features.add(`${code} ${one}`);
      features.add(`${code} ${place} ${one}`);
    }
    if (two === undefined) continue;
    features.add(`${code} ${one} ${two}`);
    if (place === 'in') features.add(`${code} in ${one} ${two}`);
    if (three !== undefined) features.add(`${code} ${one} ${two} ${three}`);
  }
}

/** Stems, alone, in pairs, and in pairs with a word between: what inflection and a word more or less would hide. */
function addStems(features: FeatureSet, words: readonly string[], code: string): void {
  const stems = words.map((word) => (word.startsWith(MASK) ? word : stemWord(word, code)));
  stems.forEach((stem, i) => {
    if (!stem.startsWith(MASK)) features.add(`${code}~${stem}`);
    if (i + 1 < stems.length) features.add(`${code}~${stem} ${stems[i + 1]}`);
    if (i + 2 < stems.length) features.add(`${code}~${stem} _ ${stems[i + 2]}`);
  });
}

/** Masks and negations in their order, the same in every language: "·0 ! ·1" is "vaccines do not cause autism". */
function addOrder(features: FeatureSet, words: readonly string[], { lexicon, supported }: Reading): void {
  const negations = standingNegations(words, lexicon, lexicon.stance.negations);
  const order: string[] = [];
  words.forEach((word, i) => {
    const sign = word.startsWith(MASK) ? word : negations.some(({ start, end }) => start <= i && i < end) ? '!' : '';
    if (sign !== '' && sign !== order[order.length - 1]) order.push(sign);
  });
  const signs = order.slice(0, LONGEST_ORDER);
  features.add(`order ${supported ? '+' : ''}${signs.join('')}`);
  signs.forEach((sign, i) => {
    if (i + 1 < signs.length) features.add(`order ${sign}${signs[i + 1]}`);
    if (i + 2 < signs.length) features.add(`order ${sign}${signs[i + 1]}${signs[i + 2]}`);
  });
  features.add(`negations ${Math.min(3, negations.length)}`);
}
