/**
 * Turns training posts into examples: the post next to a claim, as features, with the class that is right.
 *
 * A phrase must not meet itself in the index, or the model would learn that posts are copies. So the phrases are dealt into
 * folds; each fold's posts are read against an index that lacks the fold's phrases. All of it is done against the
 * registry as it is; for a part of the posts also as if the topics knew none of its claims, without half of the claims, and
 * against a lean registry (statements, few wordings), so that the weights also serve claims and registries that were never
 * trained on.
 */
import { candidatesOf } from '../../text/candidates';
import { buildClaimIndex, openClaimIndex } from '../../text/claim-index';
import { hashTerm } from '../../text/index-layout';
import { claimFeatures } from '../../text/learned/features';
import { type Class, leastUnder } from '../../text/learned/stance-model';
import type { TopicModel } from '../../text/learned/topic-model';
import { knownClaims, type TopicView, viewTopics } from '../../text/learned/topics';
import { lexiconOf } from '../../text/lexicon';
import { readClaim } from '../../text/match';
import { prepareIn } from '../../text/prepare';
import { scoreClaims } from '../../text/score-claims';
import { fireRules } from '../../text/stance';
import type { Reading } from '../../text/stance-reading';
import type { IndexableClaim } from '../../text/types';
import type { TrainingClaim, TrainingPost } from './corpus';
import { fitTopics, type Pieces } from './fit-topics';
import { foldOf } from './folds';
import { withPosts } from './spoken-claims';

export interface Example {
  post: TrainingPost;
  claim: number;
  class: Class;
  /** What stands next to the claim, as hashes. */
  features: Uint32Array;
  /** Least chance from which the rules let it be called a repeat. */
  least: number;
  /** The claim holds: whoever repeats it is right. */
  holds: boolean;
  /** Whether the post speaks of the claim. */
  matched: boolean;
  lean: boolean;
  /** The topics know the claims. */
  known: boolean;
  /** The registry read next to lacks the claim that the post speaks of. */
  missing: boolean;
}

/**
 * One of so many posts is also read as one on claims that the topics do not know, and next to the lean registry; not the hard
 * ones, most of which nobody could place by the claim's own words.
 */
const UNKNOWN = 2;
const LEAN = 2;
/** Every second claim of the lean registry has this many wordings, the others none. */
const LEAN_WORDINGS = 3;

/**
 * The examples of one fold's posts.
 * @param pieces of all posts
 */
export function examplesOfFold(
  claims: readonly TrainingClaim[],
  posts: readonly TrainingPost[],
  pieces: Pieces,
  fold: number,
): Example[] {
  const own = posts.filter(({ origin }) => foldOf(origin) === fold);
  const plain = own.filter(({ shelf }) => shelf !== 'hard');
  const others = posts.filter(({ origin }) => foldOf(origin) !== fold);
  const full = withPosts(claims, posts).map((claim, i) => withoutFold(claim, i, fold, false));
  const gaps = full.map((claim, i) => (isMissing(i, fold) ? { ...NOTHING, id: claim.id } : claim));
  const missing = own.filter(({ claim }) => isMissing(claim, fold));
  const lean = claims.map((claim, i) => withoutFold(claim, i, fold, true));
  const topics = fitTopics(claims, others, pieces);
  const gappy = fitTopics(
    claims,
    others.filter(({ claim }) => !isMissing(claim, fold)),
    pieces,
  );
  return [
    ...examplesIn({ claims: full, lean: false, topics }, own),
    ...examplesIn({ claims: full, lean: false, topics: null }, plain.filter(isOneIn(UNKNOWN))),
    ...examplesIn({ claims: gaps, lean: false, topics: gappy, missing: true }, missing),
    ...examplesIn({ claims: lean, lean: true, topics: null }, plain.filter(isOneIn(LEAN))),
  ];
}

function isOneIn(share: number): (post: TrainingPost) => boolean {
  return ({ text }) => hashTerm(11, text) % share === 0;
}

const NOTHING = { claim: {}, wordings: {}, debunks: {}, asks: {}, answer: {}, slots: {} };

/**
 * Half of the claims are missing from a second index of the fold, and unknown to its topics: a post on one of them must find
 * no other.
 */
function isMissing(claim: number, fold: number): boolean {
  return claim >= 0 && claim % 2 === fold % 2;
}

function withoutFold(claim: TrainingClaim, ordinal: number, fold: number, lean: boolean): TrainingClaim {
  const kept = (lists: Record<string, string[]> | undefined, most = Number.POSITIVE_INFINITY) =>
    Object.fromEntries(
      Object.entries(lists ?? {}).map(([language, list]) => [
        language,
        list.filter((text) => foldOf(text) !== fold).slice(0, most),
      ]),
    );
  if (!lean) {
    const answer = Object.fromEntries(Object.entries(claim.answer ?? {}).filter(([, text]) => foldOf(text) !== fold));
    return { ...claim, wordings: kept(claim.wordings), debunks: kept(claim.debunks), asks: kept(claim.asks), answer };
  }
  const wordings = kept(claim.wordings, ordinal % 2 === 0 ? 0 : LEAN_WORDINGS);
  return { ...claim, wordings, debunks: {}, asks: {}, answer: {}, slots: {} };
}

/** A registry that posts are read next to. */
interface Shelf {
  claims: readonly IndexableClaim[];
  lean: boolean;
  /** `null`: its claims are unknown to the topic model. */
  topics: TopicModel | null;
  /** It lacks the claims that the posts speak of. */
  missing?: boolean;
}

function examplesIn({ claims, lean, topics, missing = false }: Shelf, posts: readonly TrainingPost[]): Example[] {
  const index = openClaimIndex(buildClaimIndex(claims));
  const known = knownClaims(Int32Array.from(claims, ({ claim }, place) => (claim.en === undefined ? -1 : place)));
  return posts.flatMap((post) => {
    const text = prepareIn(post.text, post.language);
    const lexicon = lexiconOf(post.language);
    const { query, scored } = scoreClaims(index, text);
    if (!query || !lexicon) return [];
    const view = topics && viewTopics(topics, known, text);
    return candidatesOf(index, text, { query, scored }, view).flatMap(({ found, rank }) => {
      const reading = readClaim(index, query, text, lexicon, found);
      return reading ? [exampleOf(post, reading, rank, view, { lean, missing })] : [];
    });
  });
}

function exampleOf(
  post: TrainingPost,
  reading: Reading,
  rank: number,
  view: TopicView | null,
  shelf: Pick<Example, 'lean' | 'missing'>,
): Example {
  const rules = fireRules(reading);
  const { claim } = reading.found;
  const matched = claim === post.claim;
  return {
    post,
    claim,
    matched,
    ...shelf,
    known: view !== null,
    class: matched ? post.class : 'none',
    features: Uint32Array.from(claimFeatures(reading, rules, rank, view).hashes),
    least: leastUnder(rules, view !== null),
    holds: reading.supported,
  };
}
