/** How well a post and one claim agree, as features: by the words they share, by topic, and by whose words they are. */
import type { Agreement } from '../compare';
import { ROLES } from '../index-layout';
import { PassageCursor } from '../passages';
import { isVerbatim, nearestRepeat, type Reading } from '../stance-reading';
import type { FeatureSet } from './feature-set';
import { SIDES } from './topic-model';
import type { TopicView } from './topics';

/** Sentences before and after the one nearest to the claim that are read. */
export const BEFORE = 2;
export const AFTER = 3;

export function addAgreement(features: FeatureSet, reading: Reading, rank: number): void {
  const { found, text, query, sentence, supported } = reading;
  const { agreements, best, slots, score, ownScore } = found;
  features.addSteps('score', score, 10);
  features.addSteps('own score', ownScore, 10);
  features.add(`slots ${slots}`);
  if (slots === 'missing') features.addSteps('filled', found.filled, 6);
  features.add(`rank ${Math.min(rank, 3)}`);
  if (supported) features.add('supported');
  features.addSteps('terms', Math.min(1, best.terms / 8), 8);
  features.addSteps('shared', Math.min(1, best.shared / reading.index.topWeight / 4), 8);
  features.addSteps('rarest', Math.min(1, best.rarest / reading.index.topWeight), 5);
  addRole(features, 'best', best);
  for (const role of ['claim', 'wording', 'debunk', 'ask', 'answer'] as const)
    addRole(features, role, agreements[role]);
  features.addSteps('sentences', Math.min(1, text.sentences.length / 8), 8);
  features.addSteps('words', Math.min(1, sentence.words.length / 40), 8);
  const stretch = query.stretches[best.stretch];
  if (stretch && stretch.first !== stretch.last) features.add('spread');
}

/**
 * How likely the post speaks of this claim by its words' meaning, and how those stand to it who speak like this; nothing for a
 * claim that the topics do not know.
 */
export function addTopic(features: FeatureSet, reading: Reading, post: TopicView | null): void {
  const { found, supported } = reading;
  const topics = standsAlone(reading) ? (post?.inSentence(reading.at) ?? null) : post;
  const topic = topics?.of(found.claim);
  if (!topic) {
    features.add('no topic');
    return;
  }
  const { chance, most, none } = topic;
  features.addSteps('topic', chance, 10);
  features.addSteps('topic odds', 0.5 + Math.log10((chance + 1e-4) / (1 - chance + 1e-4)) / 8, 24);
  features.addSteps('topic to the likeliest', 1 + Math.log10((chance + 1e-4) / (most + 1e-4)) / 4, 12);
  features.addSteps('topic of none', none, 10);
  if (chance >= most) features.add(`likeliest topic${supported ? '+' : ''}`);
  features.add(`slots ${found.slots}, topic ${Math.round(chance * 4)}`);
  post?.sidesOf(found.claim)?.forEach((side, k) => {
    const odds = Math.log10((side + 1e-3) / (1 - side + 1e-3));
    features.addSteps(`sounds like ${SIDES[k]}${supported ? '+' : ''}`, 0.5 + odds / 6, 20);
  });
}

/** One of several sentences says the claim and little else: what the others speak of does not matter. */
function standsAlone({ found, query, text }: Reading): boolean {
  const repeat = nearestRepeat(found);
  const stretch = query.stretches[repeat?.stretch ?? -1];
  return isVerbatim(repeat) && text.sentences.length > 1 && stretch !== undefined && stretch.first === stretch.last;
}

/** Whether the post is nearer to those who repeat the claim than to those who correct or ask. */
export function addOpponents(features: FeatureSet, { found, vote }: Reading): void {
  const { agreements } = found;
  const repeat = nearestRepeat(found);
  features.addSteps('vote', (vote + 1) / 2, 12);
  for (const role of ['debunk', 'ask', 'answer'] as const) {
    const likeness = (agreements[role]?.likeness ?? 0) - (repeat?.likeness ?? 0);
    const coverage = (agreements[role]?.coverage ?? 0) - (repeat?.coverage ?? 0);
    features.addSteps(`${role} less repeat`, 0.5 + likeness, 12);
    features.addSteps(`${role} less repeat, covered`, 0.5 + coverage / 2, 12);
  }
  addRole(features, 'repeat', repeat ?? undefined);
}

/** Weight of the post's words that only those use who repeat the claim, or only those who correct it. */
export function addSides(features: FeatureSet, { index, found, query, polarity, text, at }: Reading): void {
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
    features.addSteps(`${name} repeaters' words`, Math.min(1, repeat / 3), 6);
    features.addSteps(`${name} correctors' words`, Math.min(1, debunk / 3), 6);
    features.addSteps(`${name} sides`, 0.5 + (repeat - debunk) / 6, 10);
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

function addRole(features: FeatureSet, role: string, agreement: Agreement | undefined): void {
  if (!agreement) {
    features.add(`no ${role}`);
    return;
  }
  features.addSteps(`${role} likeness`, agreement.likeness, 10);
  features.addSteps(`${role} coverage`, agreement.coverage, 8);
  features.addSteps(`${role} precision`, agreement.precision, 8);
}
