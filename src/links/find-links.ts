/** Finds the web addresses written in a plain text. */
import { MAX_ADDRESS_LENGTH } from './address';

/** At most this many links are taken from one text. */
const MAX_LINKS = 200;
const TRAILING = /[.,;:!?'"»”’)\]}>]+$/;

/** Addresses that start with http:// or https://, in order, each once. Linear in the text's length. */
export function findLinks(text: string): string[] {
  const found = new Set<string>();
  for (const [candidate] of text.matchAll(/https?:\/\/[^\s<>"]+/gi)) {
    if (candidate.length > MAX_ADDRESS_LENGTH) continue;
    found.add(withoutTrailing(candidate));
    if (found.size === MAX_LINKS) break;
  }
  return [...found];
}

/** Without the marks of the sentence around it; a bracket that the address opened itself is its own. */
function withoutTrailing(candidate: string): string {
  const link = candidate.replace(TRAILING, '');
  const closesOwn = candidate[link.length] === ')' && link.includes('(') && !link.includes(')');
  return closesOwn ? `${link})` : link;
}
