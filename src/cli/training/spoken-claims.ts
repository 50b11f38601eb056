/**
 * Puts training posts into the claim index beside the claims' own wordings, so that a post which shares no word with the
 * registry's phrases is still found by one that was written before it. Records stay as they are.
 */
import type { IndexableClaim } from '../../text/types';
import type { Shelf, TrainingPost } from './corpus';

const LISTS = { repeats: 'wordings', debunks: 'debunks', asks: 'asks' } as const;
/** The one shelf that the index takes posts from. */
export const INDEXED: Shelf = 'mixed';
/** Posts of one claim, language and list that the index takes; the others are known to the weights alone. */
const MOST_INDEXED = { repeats: 12, debunks: 10, asks: 5 } as const;

/** @param posts of these claims, in their order; only those of `INDEXED` that assert, deny or ask are taken */
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
  const taken = new Map<string, number>();
  for (const { claim, language, class: name, text, phrase, shelf } of posts) {
    const own = spoken[claim];
    if (phrase || shelf !== INDEXED || own === undefined) continue;
    if (name !== 'repeats' && name !== 'debunks' && name !== 'asks') continue;
    const key = `${claim} ${language} ${name}`;
    const before = taken.get(key) ?? 0;
    if (before >= MOST_INDEXED[name]) continue;
    taken.set(key, before + 1);
    const lists: Record<string, string[]> = own[LISTS[name]];
    lists[language] = [...(lists[language] ?? []), text];
  }
  return spoken;
}
