/** Tells the reader's own press from one that a page makes up. */

/** A page can build and send any event, but not a trusted one. */
export function isReaders(event: Event): boolean {
  return event.isTrusted;
}
