/**
 * Counts the steps of one call of an adapter, so that no page can make it long: nested a thousand deep, an ordinary
 * question ("is this inside an editor?") is asked a thousand times of a thousand elements. Steps, not time: a slow
 * phone reads what a fast one reads.
 */

/** A step is one property read; as many take about 15 ms. Finding the posts of the fullest real page takes a tenth, reading one a fifth. */
const MOST_STEPS = 100_000;
/** Elements that a selector is tried on in one step. */
const ELEMENTS_A_STEP = 4;

/** The page asks for more than any honest one; the call is given up. */
export class TooMuchWork extends Error {
  override name = 'TooMuchWork';
}

/** Outside of `bounded`, as on the command line, nothing is counted. */
let left = Number.POSITIVE_INFINITY;
/** Elements below a root, counted once a call: the page stands still meanwhile, and an adapter asks a post many questions. */
const below = new Map<Element, number>();

/** @throws {TooMuchWork} when the call that is under way has none left */
export function spend(steps: number): void {
  left -= steps;
  if (left < 0) throw new TooMuchWork('too much work for one call');
}

/** Before a selector is tried on all that is below `root`; a `Document` has the same method. */
export function spendOnSearch(root: Element): void {
  if (left === Number.POSITIVE_INFINITY) return;
  const known = below.get(root) ?? countBelow(root);
  below.set(root, known);
  spend(known / ELEMENTS_A_STEP);
}

function countBelow(root: Element): number {
  const { getElementsByTagName } = Object.getPrototypeOf(root) as Element;
  return getElementsByTagName.call(root, '*').length;
}

/** The same function, ended with `TooMuchWork` where it takes more steps. */
export function bounded<Given extends unknown[], Found>(
  work: (...given: Given) => Found,
  most = MOST_STEPS,
): (...given: Given) => Found {
  return (...given) => {
    left = most;
    try {
      return work(...given);
    } finally {
      left = Number.POSITIVE_INFINITY;
      below.clear();
    }
  };
}
