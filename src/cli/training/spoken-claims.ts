/**
 * Puts training posts into the claim index beside the claims' own wordings, so that a post which shares no word with the
 * registry's phrases is still found by one that was written before it. Records stay as they are.
 */
import type { IndexableClaim } from '../../text/types';
import type { TrainingPost } from './corpus';

const LISTS = { repeats: 'wordings', debunks: 'debunks', asks: 'asks' } as const;

/** @param posts of these claims, in their order; only those that assert, deny or ask are taken */
export function withPosts<Claim extends IndexableClaim>(
  claims: readonly Claim[],
  posts: readonly TrainingPost[],
): Claim[] {
  const spoken = claims.map((claim) => ({
    ...claim,
    wordings: { ...claim.wordings },
    debunks: { ...claim.debunks },
    asks: { ...claim.asks },
  }));
  for (const { claim, language, class: name, text, phrase } of posts) {
    const own = spoken[claim];
    if (phrase || own === undefined || !(name === 'repeats' || name === 'debunks' || name === 'asks')) continue;
    const lists: Record<string, string[]> = own[LISTS[name]];
    lists[language] = [...(lists[language] ?? []), text];
  }
  return spoken;
}
