/** Finds the web addresses written in a plain text. */
import { MAX_ADDRESS_LENGTH } from './address';
import { isBareAddress } from './bare-address';

/** At most this many links are taken from one text. */
const MAX_LINKS = 200;
const TRAILING = /(?<![.,;:!?'"»”’)\]}>])[.,;:!?'"»”’)\]}>]+$/;
/** With a scheme; or, at the start of a word, `www.` or a host with a path (`cdc.gov/flu`). Each start is read once. */
const LINK =
  /https?:\/\/[^\s<>"]+|(?<![\p{L}\p{N}@./:_-])(?:www\.[^\s<>"]+|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}\/[^\s<>"]*)/giu;

/** Addresses in order, each once, those without a scheme with `https://`. Linear in the text's length. */
export function findLinks(text: string): string[] {
  const found = new Set<string>();
  for (const [candidate] of text.matchAll(LINK)) {
    if (candidate.length > MAX_ADDRESS_LENGTH) continue;
    const link = withoutTrailing(candidate);
    if (/^https?:/i.test(link)) found.add(link);
    else if (isBareAddress(link)) found.add(`https://${link}`);
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
