/**
 * Describes a post next to one claim, for the learned stance: how the words agree with the claim's own passages, which
 * rules and word lists speak, and how the words around the claim run, with the claim's own words masked, so that ways of
 * speaking are learnt and no topic. "I gave up sugar, it feeds cancer" next to a claim on sugar reads "i gave up · it ·".
 */
import type { Agreement } from '../compare';
import { ROLES } from '../index-layout';
import { standingNegations } from '../negation';
import { PassageCursor, passageTerms } from '../passages';
import { findPhrases, foldWords } from '../phrases';
import { isPlainDenial, opposition } from '../polarity';
import type { FiredRule } from '../stance';
import { nearestRepeat, type Reading } from '../stance-reading';
import { stemWord } from '../stem';
import type { Sentence } from '../types';
import type { TopicView } from './topics';

/** Sentences before and after the one nearest to the claim that are read. */
const BEFORE = 2;
const AFTER = 3;
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
 * What is known of a post next to one claim: how well the words agree, and in what manner it speaks. Features are text; they
 * are hashed when they are weighed.
 * @param rank place of the claim among those found
 * @param topics what the topic model makes of the post, where it knows the index's claims
 */
export function claimFeatures(
  reading: Reading,
  rules: readonly FiredRule[],
  rank: number,
  topics: TopicView | null,
): Set<string> {
  const features = new Set<string>(['bias']);
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

function addAgreement(features: Set<string>, reading: Reading, rank: number): void {
  const { found, text, query, sentence, supported } = reading;
  const { agreements, best, slots, score, ownScore } = found;
  addSteps(features, 'score', score, 10);
  addSteps(features, 'own score', ownScore, 10);
  features.add(`slots ${slots}`);
  if (slots === 'missing') addSteps(features, 'filled', found.filled, 6);
  features.add(`rank ${Math.min(rank, 3)}`);
  if (supported) features.add('supported');
  addSteps(features, 'terms', Math.min(1, best.terms / 8), 8);
  addSteps(features, 'shared', Math.min(1, best.shared / reading.index.topWeight / 4), 8);
  addSteps(features, 'rarest', Math.min(1, best.rarest / reading.index.topWeight), 5);
  addRole(features, 'best', best);
  for (const role of ['claim', 'wording', 'debunk', 'ask', 'answer'] as const)
    addRole(features, role, agreements[role]);
  addSteps(features, 'sentences', Math.min(1, text.sentences.length / 8), 8);
  addSteps(features, 'words', Math.min(1, sentence.words.length / 40), 8);
  const stretch = query.stretches[best.stretch];
  if (stretch && stretch.first !== stretch.last) features.add('spread');
}

/** How likely the post speaks of this claim by its words' meaning; nothing for a claim that the topics do not know. */
function addTopic(features: Set<string>, { found, supported }: Reading, topics: TopicView | null): void {
  const chance = topics?.chanceOf(found.claim) ?? null;
  if (topics === null || chance === null) {
    features.add('no topic');
    return;
  }
  addSteps(features, 'topic', chance, 10);
  addSteps(features, 'topic odds', 0.5 + Math.log10((chance + 1e-4) / (1 - chance + 1e-4)) / 8, 24);
  addSteps(features, 'topic to the likeliest', 1 + Math.log10((chance + 1e-4) / (topics.most + 1e-4)) / 4, 12);
  addSteps(features, 'topic of none', topics.none, 10);
  if (chance >= topics.most) features.add(`likeliest topic${supported ? '+' : ''}`);
  features.add(`slots ${found.slots}, topic ${Math.round(chance * 4)}`);
}

/** Whether the post is nearer to those who repeat the claim than to those who correct or ask. */
function addOpponents(features: Set<string>, { found, vote }: Reading): void {
  const { agreements } = found;
  const repeat = nearestRepeat(found);
  addSteps(features, 'vote', (vote + 1) / 2, 12);
  for (const role of ['debunk', 'ask', 'answer'] as const) {
    const likeness = (agreements[role]?.likeness ?? 0) - (repeat?.likeness ?? 0);
    const coverage = (agreements[role]?.coverage ?? 0) - (repeat?.coverage ?? 0);
    addSteps(features, `${role} less repeat`, 0.5 + likeness, 12);
    addSteps(features, `${role} less repeat, covered`, 0.5 + coverage / 2, 12);
  }
  addRole(features, 'repeat', repeat ?? undefined);
}

/** Weight of the post's words that only those use who repeat the claim, or only those who correct it. */
function addSides(features: Set<string>, { index, found, query, polarity, text, at }: Reading): void {
  const sides = sidesOf(index, found.claim, query.language);
  const near = new Set<number>();
  for (let i = Math.max(0, at - BEFORE); i <= at + AFTER && i < text.sentences.length; i++)
    for (const terms of query.words[i] ?? []) for (const term of terms) near.add(term);
  for (const [name, terms] of [
    ['in', new Set(polarity.keys())],
    ['near', near],
  ] as const) {
    let repeat = 0;
    let debunk = 0;
    for (const term of terms) {
      const side = sides.get(term);
      const weight = (index.termWeight[term] ?? 0) / index.topWeight;
      if (side === 1) repeat += weight;
      if (side === 2) debunk += weight;
    }
    addSteps(features, `${name} repeaters' words`, Math.min(1, repeat / 3), 6);
    addSteps(features, `${name} correctors' words`, Math.min(1, debunk / 3), 6);
    addSteps(features, `${name} sides`, 0.5 + (repeat - debunk) / 6, 10);
  }
}

/** Term → 1: only wordings use it, 2: only debunks and the answer, 3: both. */
function sidesOf(index: Reading['index'], claim: number, language: number): Map<number, number> {
  const sides = new Map<number, number>();
  const cursor = new PassageCursor(index, claim);
  while (cursor.advance()) {
    const role = ROLES[cursor.role];
    if (cursor.language !== language || role === 'ask') continue;
    const side = role === 'debunk' || role === 'answer' ? 2 : 1;
    for (let value = cursor.term(); value >= 0; value = cursor.term())
      sides.set(value >>> 1, (sides.get(value >>> 1) ?? 0) | side);
  }
  return sides;
}

function addRole(features: Set<string>, role: string, agreement: Agreement | undefined): void {
  if (!agreement) {
    features.add(`no ${role}`);
    return;
  }
  addSteps(features, `${role} likeness`, agreement.likeness, 10);
  addSteps(features, `${role} coverage`, agreement.coverage, 8);
  addSteps(features, `${role} precision`, agreement.precision, 8);
}

/** One feature per step that the value has climbed: a linear model can then follow any rising or falling curve. */
function addSteps(features: Set<string>, name: string, value: number, steps: number): void {
  const climbed = Math.max(0, Math.min(steps, Math.round(value * steps)));
  for (let step = 1; step <= climbed; step++) features.add(`${name} ${step}`);
}

function addPolarity(features: Set<string>, reading: Reading): void {
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
    if (common > 0) addSteps(features, `opposed to ${name}`, share, 4);
    if (name === 'statement' && isPlainDenial(query, at, sentence, terms, lexicon)) features.add('plain denial');
  }
}

function addSurroundings(features: Set<string>, reading: Reading): void {
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

function addMarks(features: Set<string>, { original }: Sentence, place: string): void {
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

function addLists(features: Set<string>, { words, stems }: Sentence, place: string, { lexicon }: Reading): void {
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

function addWords(features: Set<string>, words: readonly string[], code: string, place: string): void {
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
function addStems(features: Set<string>, words: readonly string[], code: string): void {
  const stems = words.map((word) => (word.startsWith(MASK) ? word : stemWord(word, code)));
  stems.forEach((stem, i) => {
    if (!stem.startsWith(MASK)) features.add(`${code}~${stem}`);
    if (i + 1 < stems.length) features.add(`${code}~${stem} ${stems[i + 1]}`);
    if (i + 2 < stems.length) features.add(`${code}~${stem} _ ${stems[i + 2]}`);
  });
}

/** Masks and negations in their order, the same in every language: "·0 ! ·1" is "vaccines do not cause autism". */
function addOrder(features: Set<string>, words: readonly string[], { lexicon, supported }: Reading): void {
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
