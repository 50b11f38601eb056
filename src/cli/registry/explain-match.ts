/** Why a text is, or is not, taken for a claim: the words that count, the required words, the score, the stance. */
import { knownIn } from '../../pack/lookup';
import type { Pack } from '../../pack/open';
import { matchClaims } from '../../text/match';
import { passageInfo, passageTerms } from '../../text/passages';
import type { Query } from '../../text/query';
import { MATCH_SCORE, type ScoredClaim, scoreClaims } from '../../text/score-claims';
import { languageOrdinal, slotsOf, termText } from '../../text/slots';
import type { ClaimMatch, PreparedText } from '../../text/types';
import { shippedModel } from '../lookup';

export interface MatchReason {
  claim: string;
  title: string;
  score: number;
  /** `null` where the text is not taken for this claim. */
  stance: ClaimMatch['stance'] | null;
  /** The sentence it rests on, as written. */
  sentence: string;
  /** Words of the text that the nearest phrase of the claim holds too. */
  words: string[];
  /** What the nearest phrase is: a wording, a debunk, a question … */
  nearest: string;
  /** Required words: each list with its phrases as stems, and whether one of them was met. */
  required: { phrases: string[]; met: boolean }[];
  why: string;
}

/** Claims compared beyond those that are found. */
const NEAR_MISSES = 2;

export function explainMatches(pack: Pack, text: PreparedText): MatchReason[] {
  const { query, scored } = scoreClaims(pack.claims, text);
  if (query === null) return [];
  const matches = matchClaims(pack.claims, text, shippedModel(), knownIn(pack, shippedModel()));
  const found = matches.flatMap((match) => {
    const one = scored.find(({ claim }) => claim === match.claim);
    return one ? [reasonOf(pack, text, query, one, match)] : [];
  });
  const missed = scored.filter(({ claim }) => !matches.some((match) => match.claim === claim)).slice(0, NEAR_MISSES);
  return [...found, ...missed.map((one) => reasonOf(pack, text, query, one, null))];
}

function reasonOf(
  pack: Pack,
  text: PreparedText,
  query: Query,
  one: ScoredClaim,
  match: ClaimMatch | null,
): MatchReason {
  const record = pack.claim(one.claim);
  const { first, last } = query.stretches[one.best.stretch] ?? { first: 0, last: 0 };
  const sentences = text.sentences.slice(first, last + 1);
  return {
    claim: `${pack.meta.publisher}/${record.id}`,
    title: record.claim[text.language ?? 'en'] ?? record.claim.en ?? '',
    score: match?.score ?? one.score,
    stance: match?.stance ?? null,
    sentence: match?.sentence ?? sentences.map(({ original }) => original).join(' '),
    words: sharedWords(pack, text, query, one),
    nearest: passageInfo(pack.claims, one.best.passage).role,
    required: requiredOf(pack, text, query, one),
    why: whyOf(one, match),
  };
}

function whyOf({ score, slots, best }: ScoredClaim, match: ClaimMatch | null): string {
  if (match) return `the text ${STANCES[match.stance]}`;
  if (slots === 'missing') return 'not taken for it: a required word is missing';
  if (score < MATCH_SCORE) return `not taken for it: the score is below ${MATCH_SCORE}`;
  return best.terms < 2 ? 'not taken for it: one word alone is too little' : 'not taken for it: too little agrees';
}

const STANCES: Readonly<Record<ClaimMatch['stance'], string>> = {
  repeats: 'repeats it',
  debunks: 'corrects it',
  asks: 'asks about it',
  reports: 'tells of it',
  unclear: 'speaks of it, and how it stands to it is unclear',
};

/** As they stand in the text, in its order. */
function sharedWords({ claims }: Pack, text: PreparedText, query: Query, { best }: ScoredClaim): string[] {
  const shared = passageTerms(claims, best.passage);
  const { first, last } = query.stretches[best.stretch] ?? { first: 0, last: -1 };
  const words = new Set<string>();
  for (let place = first; place <= last; place++) {
    const sentence = text.sentences[place];
    const content = (sentence?.words ?? []).filter((_, i) => (sentence?.stems[i] ?? '') !== '');
    query.words[place]?.forEach((terms, i) => {
      const word = content[i];
      if (word !== undefined && terms.some((term) => shared.has(term))) words.add(word);
    });
  }
  return [...words];
}

function requiredOf({ claims }: Pack, text: PreparedText, query: Query, { claim, best }: ScoredClaim) {
  const { first, last } = query.stretches[best.stretch] ?? { first: 0, last: -1 };
  const held = new Set(query.words.slice(first, last + 1).flat(2));
  const folded = new Set(text.sentences.slice(first, last + 1).flatMap(({ words }) => words));
  return slotsOf(claims, claim, languageOrdinal(claims, text.language)).map((phrases) => {
    const shown = phrases.map((phrase) => phrase.map((term) => termText(claims, term)));
    const met = phrases.some((phrase, i) =>
      phrase.every((term, at) => held.has(term) || folded.has((shown[i]?.[at] ?? '').replace(/^=/, ''))),
    );
    const names = shown.map((stems) => stems.map((stem) => stem.replace(/^=/, '')).join(' '));
    return { phrases: [...new Set(names)], met };
  });
}
