/**
 * Compares hosts as a reader would see them: one that is written to pass for another, and one that a link's words show.
 *
 * A host imitates a recorded one in four ways: the same letters to the eye (`rnayoclinic.org`, `xn--…`), its dots made
 * hyphens or left out in front of another ending (`cdc-gov.com`), its whole name in front of another domain
 * (`cdc.gov.example.net`), or its name with a word of trust tied on (`nhs-login.uk`). Each way gives skeletons to look up
 * (see `skeleton.ts`); whether the hit counts is decided on the recorded host in full.
 */
import { getDomain, getDomainWithoutSuffix, getPublicSuffix, parse } from 'tldts';
import { type Address, hostChain, parseAddress } from './address';
import { isReservedHost } from './reserved-hosts';
import { CARRIERS, MAIL_WRAPPERS, RESOLVERS, SAME_OWNER, SHORTENERS } from './shorteners';
import { skeleton } from './skeleton';

/** A skeleton to look up, and whether a recorded host found under it is really imitated. */
export interface HostGuess {
  skeleton: string;
  imitates(original: string): boolean;
}

/** Names shorter than this collide by chance: `nhs.uk` has five letters. */
const SHORTEST = 5;
const MOST_LABELS = 8;
/** Words of trust that are tied to a name by a hyphen. */
const AFFIXES = new Set(
  'account accounts claims confirm login official portal real refund secure signin support verify'.split(' '),
);
const ENDINGS = 'com org net gov int edu uk org.uk gov.uk nhs.uk eu de fr es it ca com.au org.au'.split(' ');

/** All guesses for a host that is not on record itself. */
export function hostGuesses(host: string): HostGuess[] {
  if (isCarrier(host)) return [];
  const shown = readableHost(host);
  const guesses = [...byLetters(shown, host), ...byEnding(shown), ...inFront(shown), ...byAffix(shown)];
  return guesses.filter((guess) => guess.skeleton.length >= SHORTEST);
}

function byLetters(shown: string, host: string): HostGuess[] {
  return hostChain(shown).map((name) => ({
    skeleton: skeleton(name),
    imitates: (original) => original !== name && !host.endsWith(`.${original}`),
  }));
}

/** `cdc-gov.com`, `cdcgov.com`; for endings that anybody can have, the hyphen must stand for the dot. */
function byEnding(shown: string): HostGuess[] {
  const label = getDomainWithoutSuffix(shown) ?? '';
  // In front of another ending, one that only public bodies get is a disguise.
  const imitates = (original: string) => isReservedHost(original) || original.replaceAll('.', '-') === label;
  return [{ skeleton: skeleton(label), imitates: (original) => original.includes('.') && imitates(original) }];
}

/** `cdc.gov.example.net`, `nhs.uk-help.example`: the recorded host letter by letter, in front of the real one. */
function inFront(shown: string): HostGuess[] {
  const names = new Set(namesInFront(shown));
  return [...names].map((name) => ({ skeleton: skeleton(name), imitates: (original) => original === name }));
}

/** Every run of labels before the registrable domain, and with the part of that domain's first label before a hyphen. */
function namesInFront(shown: string): string[] {
  const domain = getDomain(shown) ?? shown;
  const front = shown.slice(0, -domain.length).split('.').filter(Boolean).slice(-MOST_LABELS);
  const [first = ''] = domain.split('.');
  const tied = first.includes('-') ? [first.slice(0, first.indexOf('-'))] : [];
  const runs = front.flatMap((_, from) => front.slice(from).map((__, length) => front.slice(from, from + length + 1)));
  const upToDomain = front.map((_, from) => [...front.slice(from), ...tied]);
  return [...runs, ...upToDomain].filter((run) => run.length > 1).map((run) => run.join('.'));
}

/** `nhs-login.uk`, `secure-mayoclinic.com`: what is left without the word of trust, under the endings that names have. */
function byAffix(shown: string): HostGuess[] {
  const parts = (getDomainWithoutSuffix(shown) ?? '').split('-');
  const rests = [parts.slice(1), parts.slice(0, -1)].filter(
    (rest, i) => rest.length > 0 && AFFIXES.has(parts[i === 0 ? 0 : parts.length - 1] ?? ''),
  );
  return rests.flatMap((rest) => {
    const core = rest.join('-');
    const endings = new Set([getPublicSuffix(shown) ?? 'com', ...ENDINGS]);
    return [...endings].map((ending) => ({
      skeleton: skeleton(`${core}.${ending}`),
      imitates: (original: string) => original === `${core}.${ending}`,
    }));
  });
}

/** Translators, archives and the proxies of university libraries carry other sites' names in front of their own. */
export function isCarrier(host: string): boolean {
  const domain = getDomain(host) ?? host;
  const proxied = host.split('.').some((label) => label.includes('proxy'));
  return CARRIERS.has(domain) || (proxied && /\.(?:edu|ac\.[a-z]{2}|edu\.[a-z]{2})$/.test(`.${domain}`));
}

/** The host as it is shown: `xn--…` labels in their own letters. */
export function readableHost(host: string): string {
  if (!host.includes('xn--')) return host;
  const labels = host.split('.').map((label) => (label.startsWith('xn--') ? decodePunycode(label.slice(4)) : label));
  return labels.join('.');
}

const BASE = 36;
const SKEW = 38;
const DAMP = 700;

/** RFC 3492, section 6.2; a label that is no punycode stays as it is. */
function decodePunycode(label: string): string {
  const border = label.lastIndexOf('-');
  const letters = border > 0 ? [...label.slice(0, border)].map((letter) => letter.charCodeAt(0)) : [];
  let code = 128;
  let place = 0;
  let bias = 72;
  for (let at = border > 0 ? border + 1 : 0; at < label.length; ) {
    const before = place;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(label.charCodeAt(at++));
      if (digit < 0) return `xn--${label}`;
      place += digit * weight;
      const least = Math.min(Math.max(k - bias, 1), 26);
      if (digit < least) break;
      weight *= BASE - least;
    }
    const length = letters.length + 1;
    bias = nextBias(place - before, length, before === 0);
    code += Math.floor(place / length);
    if (code > 0x10ffff) return `xn--${label}`;
    place %= length;
    letters.splice(place++, 0, code);
  }
  return String.fromCodePoint(...letters);
}

function digitOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 97;
  return unit >= 48 && unit <= 57 ? unit - 22 : -1;
}

function nextBias(step: number, length: number, first: boolean): number {
  let delta = first ? Math.floor(step / DAMP) : step >> 1;
  delta += Math.floor(delta / length);
  let k = 0;
  for (; delta > ((BASE - 1) * 26) >> 1; k += BASE) delta = Math.floor(delta / (BASE - 1));
  return k + Math.floor((BASE * delta) / (delta + SKEW));
}

const BARE_HOST = /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?=[/:?#]|$)/u;
/** Names of files and of companies read like hosts. */
const FILE_ENDINGS = new Set('ai app cc doc io js md mov pl ps py rs sh so zip'.split(' '));
const BRAND = /^\p{Lu}[\p{L}\p{N}-]*\.(?:com|net|co|fr|de|es)$/u;
const LONGEST_SHOWN = 500;

/** The address that a link's words show; `null` for words that are no address, or one whose host is cut off. */
export function shownAddress(words: string): Address | null {
  const text = words.slice(0, LONGEST_SHOWN).trim();
  const [whole = '', cut] = text.split(/…|\.\.\./u);
  if (whole === '' || /\s/u.test(whole)) return null;
  const hasScheme = /^https?:\/\//i.test(whole);
  const rest = hasScheme ? whole.replace(/^https?:\/\//i, '') : whole;
  if (cut !== undefined && !rest.includes('/')) return null;
  if (!hasScheme && !BARE_HOST.test(whole)) return null;
  const address = parseAddress(hasScheme ? whole : `https://${whole}`);
  if (address === null || hasScheme || /^www\./i.test(whole)) return address;
  if (parse(address.host).isIcann !== true) return null;
  const isBare = !rest.includes('/');
  return isBare && (BRAND.test(whole) || FILE_ENDINGS.has(getPublicSuffix(address.host) ?? '')) ? null : address;
}

/** Shown one host, opened at another: is that what the words promise? */
export function leadsAsShown(shown: string, goal: string): boolean {
  const [a, b] = [siteOf(shown), siteOf(goal)];
  if (a === b || SAME_OWNER.some((hosts) => hosts.includes(a) && hosts.includes(b))) return true;
  return SHORTENERS.has(shown) || RESOLVERS.has(shown) || MAIL_WRAPPERS.has(b) || CARRIERS.has(b);
}

function siteOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
