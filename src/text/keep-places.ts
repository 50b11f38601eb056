/**
 * Keeps things at the places that they had in the release before, so that a diff tells what changed and nothing else.
 *
 * Places are numbers that stand in keys, offsets and lists: one new thing in front would move all the others. Worked
 * example. The last release held a, b, d in this order. Now b is gone, c and e are new: a and d keep their places, c takes
 * that of b, and e the one after the last: a, c, d, e. Same things and same release before, same order.
 */

/** `things` in the order that they have without a release before; `previous` names the places of that one. */
export function keepPlaces<T>(things: readonly T[], previous: readonly string[], nameOf: (thing: T) => string): T[] {
  if (previous.length === 0) return [...things];
  const before = new Map(previous.slice(0, things.length).map((name, place) => [name, place]));
  const placed = new Array<T | undefined>(things.length).fill(undefined);
  const others = things.filter((thing) => {
    const place = before.get(nameOf(thing));
    if (place === undefined) return true;
    placed[place] = thing;
    return false;
  });
  let next = 0;
  return placed.map((thing) => thing ?? (others[next++] as T));
}
