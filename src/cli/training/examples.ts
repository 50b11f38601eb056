/**
 * Turns training posts into examples: the post next to a claim, as features, with the class that is right.
 *
 * A phrase must not meet itself in the index, or the model would learn that posts are copies. So the phrases are dealt into
 * folds; each fold's posts are read against an index that lacks the fold's phrases. All of it is done twice: against the
 * registry as it is, and against a lean one (statements, few wordings), so that the weights also serve claims and
 * registries that were never trained on.
 */
import { buildClaimIndex, openClaimIndex } from '../../text/claim-index';
import { hashTerm } from '../../text/index-layout';
import { claimFeatures } from '../../text/learned/features';
import type { Class } from '../../text/learned/stance-model';
import { lexiconOf } from '../../text/lexicon';
import { isCandidate, readClaim, scoreClaims } from '../../text/match';
import { prepareIn } from '../../text/prepare';
import { fireRules } from '../../text/stance';
import type { TrainingClaim, TrainingPost } from './corpus';
import { withPosts } from './spoken-claims';

export interface Example {
  post: TrainingPost;
  claim: number;
  class: Class;
  features: readonly string[];
  /** A rule has decided against a repeat. */
  ruledOut: boolean;
  /** The claim holds: whoever repeats it is right. */
  holds: boolean;
  /** Whether the post speaks of the claim. */
  matched: boolean;
  lean: boolean;
}

export const FOLDS = 5;
/** Best claims of a post that become examples. */
const CLAIMS_A_POST = 4;
/** Every second claim of the lean registry has this many wordings, the others none. */
const LEAN_WORDINGS = 3;

export function examplesOf(claims: readonly TrainingClaim[], posts: readonly TrainingPost[]): Example[] {
  const examples: Example[] = [];
  const spoken = withPosts(claims, posts);
  for (const lean of [false, true]) {
    for (let fold = 0; fold < FOLDS; fold++) {
      const known = (lean ? claims : spoken).map((claim, i) => withoutFold(claim, i, fold, lean));
      const index = openClaimIndex(buildClaimIndex(known));
      const own = posts.filter(({ origin }) => foldOf(origin) === fold);
      for (const post of own) examples.push(...examplesIn(index, post).map((one) => ({ ...one, lean })));
      if (lean) continue;
      const gaps = known.map((claim, i) => (isMissing(i, fold) ? { ...NOTHING, id: claim.id } : claim));
      const gappy = openClaimIndex(buildClaimIndex(gaps));
      const missing = own.filter(({ claim }) => isMissing(claim, fold));
      for (const post of missing) examples.push(...examplesIn(gappy, post).map((one) => ({ ...one, lean })));
    }
  }
  return examples;
}

const NOTHING = { claim: {}, wordings: {}, debunks: {}, asks: {}, answer: {}, slots: {} };

/** Half of the claims are missing from a second index of the fold: a post on one of them must find no other. */
function isMissing(claim: number, fold: number): boolean {
  return claim >= 0 && claim % 2 === fold % 2;
}

/** By its text, so that a new phrase moves no other. */
export function foldOf(text: string): number {
  return hashTerm(FOLDS, text) % FOLDS;
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

function examplesIn(index: ReturnType<typeof openClaimIndex>, post: TrainingPost): Omit<Example, 'lean'>[] {
  const text = prepareIn(post.text, post.language);
  const lexicon = lexiconOf(post.language);
  const { query, scored } = scoreClaims(index, text);
  if (!query || !lexicon) return [];
  return scored.slice(0, CLAIMS_A_POST).flatMap((found, rank) => {
    const reading = isCandidate(found) ? readClaim(index, query, text, lexicon, found) : null;
    if (!reading) return [];
    const rules = fireRules(reading);
    const features = [...claimFeatures(reading, rules, rank)];
    const ruledOut = rules.some(({ certain }) => certain);
    const matched = found.claim === post.claim;
    return [
      {
        post,
        claim: found.claim,
        matched,
        class: matched ? post.class : 'none',
        features,
        ruledOut,
        holds: reading.supported,
      },
    ];
  });
}
