/** Looks for posts in a part of a page: at once where it is of ordinary size, else it names the smaller parts to look in. */
import type { Adapter } from '../adapters/types';
import { countBelow, firstChildOf, isDeep, openShadowRoots, ownShadowRoot, siblingsFrom } from './safe-dom';

/** Elements that are searched at once. */
const MOST_SEARCHED = 20_000;
/** Children that are named at once. */
const MOST_PARTS = 500;

export interface Found {
  posts: Element[];
  /** Open shadow roots in which the site may keep more. */
  roots: ShadowRoot[];
  /** What is left to search. */
  parts: Element[];
  /** With this child and those after it, `partsFrom` goes on. */
  rest: Element | null;
  /** The adapter would not search it: made to be hard. */
  isRefused: boolean;
}

export function searchBelow(adapter: Adapter, root: Element): Found {
  if (countBelow(root) > MOST_SEARCHED) return searchPartly(adapter, root, false);
  try {
    const posts = adapter.findPosts(root);
    const { shadowHosts } = adapter;
    const roots = shadowHosts === undefined ? [] : openShadowRoots(root, shadowHosts);
    return { posts, roots, parts: [], rest: null, isRefused: false };
  } catch {
    return searchPartly(adapter, root, true);
  }
}

/** What stands so deep that no site would put it there is left alone. */
function searchPartly(adapter: Adapter, root: Element, isRefused: boolean): Found {
  const shadow = adapter.shadowHosts === undefined ? null : ownShadowRoot(root, adapter.shadowHosts);
  const posts = isPost(adapter, root) ? [root] : [];
  const below = isDeep(root) ? null : firstChildOf(root);
  return { posts, roots: shadow === null ? [] : [shadow], ...partsFrom(below), isRefused };
}

/** Some hundred children at a time, from this one on: a list may hold any number of them. */
export function partsFrom(child: Element | null): Pick<Found, 'parts' | 'rest'> {
  const parts = siblingsFrom(child, MOST_PARTS + 1);
  const rest = parts.length > MOST_PARTS ? (parts.pop() ?? null) : null;
  return { parts, rest };
}

function isPost(adapter: Adapter, element: Element): boolean {
  try {
    return adapter.closestPost(element) === element;
  } catch {
    return false;
  }
}
