/** Putting facts together: what a page does not say is absent, never an empty string or list. */
import type { Author, PostFacts } from '../model/post-facts';

type Draft<T> = { [K in keyof T]: T[K] | null | undefined };

/** Drops absent, empty and blank fields. */
export function present<T extends object>(draft: Draft<T>): Partial<T> {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => isPresent(value))) as Partial<T>;
}

/** `text` stays even when it is empty: a post without words is still a post. */
export function postFacts(draft: Draft<PostFacts> & { site: string; text: string }): PostFacts {
  return { ...present<PostFacts>(draft), site: draft.site, text: draft.text };
}

/** `undefined` unless the page names the account by handle, id or name. */
export function authorOf(draft: Draft<Author>): Author | undefined {
  const author = present<Author>(draft);
  return Object.keys(author).length === 0 ? undefined : author;
}

function isPresent(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  return !Array.isArray(value) || value.length > 0;
}
