/** Finds where a link leads as far as the page itself tells, never with a request. */
import { type Address, parseAddress } from './address';
import { trailOf } from './trail';

/** The goal of a link: what the site says (`target`), then wrappers peeled off. `null` when it is no web address. */
export function resolveLink(link: { href: string; target?: string }): Address | null {
  const outer = parseAddress(link.target ?? link.href) ?? parseAddress(link.href);
  return outer === null ? null : trailOf(outer).goal;
}
