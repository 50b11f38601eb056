/** Finds where a link leads as far as the page itself tells, never with a request. */
import { type Address, parseAddress } from './address';
import { REDIRECTORS } from './redirectors';

/** A chain of redirectors deeper than this is not followed: nobody wraps honestly that often. */
const MAX_DEPTH = 5;

/** The goal of a link: what the site says (`target`), then redirectors peeled off. `null` when it is no web address. */
export function resolveLink(link: { href: string; target?: string }): Address | null {
  const outer = parseAddress(link.target ?? link.href) ?? parseAddress(link.href);
  return outer === null ? null : unwrap(outer);
}

/** Peels known redirectors off an address. */
export function unwrap(address: Address): Address {
  let current = address;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const inner = innerAddress(current);
    if (inner === null) return current;
    current = inner;
  }
  return current;
}

function innerAddress(address: Address): Address | null {
  const rule = REDIRECTORS.find((r) => r.host === address.host && isUnder(address.path, r.path));
  if (!rule) return null;
  for (const parameter of rule.parameters) {
    const goal = address.url.searchParams.get(parameter);
    const inner = goal === null ? null : parseAddress(goal);
    if (inner !== null) return inner;
  }
  return null;
}

/** At segment borders: `/urls` is not under `/url`. */
function isUnder(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
}
