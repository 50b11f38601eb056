/** What is odd about an address as it is written: a hidden goal, a name that is not the host's, letters of other alphabets. */
import { getDomain, getPublicSuffix, parse } from 'tldts';
import type { LinkNote } from '../model/inquiry';
import type { Address } from './address';
import { isCarrier, readableHost } from './hosts-compare';
import { fourNumbers } from './problems';
import { previewOf, sealedService, shortenerOf } from './shorteners';

/** @param written the link as it stood in the text; @param goal where it leads; @param known the goal is on record */
export function addressNotes(written: string, goal: Address, known: boolean): LinkNote[] {
  return [
    ...hiddenGoal(goal),
    ...loginName(written, goal),
    ...letters(goal.host),
    ...(known ? [] : nameInFront(goal.host)),
    ...numberHost(goal),
    ...download(goal),
  ];
}

function hiddenGoal(goal: Address): LinkNote[] {
  const sealed = sealedService(goal);
  if (sealed !== null) return [{ note: 'sealed', service: sealed }];
  const service = shortenerOf(goal);
  if (service === null) return [];
  const preview = previewOf(goal);
  return [preview === null ? { note: 'hides-goal', service } : { note: 'hides-goal', service, preview }];
}

const LONGEST_SHOWN = 80;

/** Only where a reader could take it for a host: `https://who.int@example.net/`. */
function loginName(written: string, goal: Address): LinkNote[] {
  const outer = URL.canParse(written) ? new URL(written).username : '';
  const name = decoded(goal.url.username || outer);
  return name === '' ? [] : [{ note: 'login-name', shown: name.slice(0, LONGEST_SHOWN), host: goal.host }];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const SCRIPTS: readonly RegExp[] = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

/** `аpple` with a Cyrillic а; a host in one alphabet of its own is ordinary, and so are accents. */
function letters(host: string): LinkNote[] {
  const shown = readableHost(host);
  if (shown === host) return [];
  const labels = shown.split('.');
  const mixed = labels.some((label) => SCRIPTS.filter((script) => script.test(label)).length > 1);
  return [{ note: mixed ? 'mixed-letters' : 'foreign-letters', shown, host }];
}

/** Endings that stand in the middle of a host only by accident. */
const COMMON_WORDS = new Set([
  'co',
  'in',
  'is',
  'it',
  'me',
  'my',
  'no',
  'de',
  'en',
  'la',
  'so',
  'to',
  'app',
  'dev',
  'blog',
  'shop',
  'news',
  'live',
  'cloud',
  'online',
  'site',
  'store',
  'health',
  'care',
  'med',
  'web',
  'mail',
  'edu',
  'media',
  'data',
  'cdn',
  's3',
  'us',
  'eu',
  'uk',
  'fr',
  'es',
  'ca',
  'au',
  'jp',
  'cn',
  'br',
  'ru',
  'pt',
  'nl',
  'be',
  'ch',
  'at',
  'ie',
  'nz',
  'za',
  'sg',
  'hk',
  'mx',
  'ar',
  'cl',
  'pe',
  'tv',
  'io',
  'ai',
]);
const WHOLE_ENDINGS = new Set([
  'com',
  'org',
  'gov',
  'int',
  'net',
  'edu',
  'gov.uk',
  'nhs.uk',
  'co.uk',
  'org.uk',
  'ac.uk',
  'europa.eu',
  'gouv.fr',
  'gob.es',
  'gob.mx',
  'com.au',
  'gov.au',
  'gc.ca',
]);

/** `who.int.example.net`: labels before the real site end like a host of their own. */
function nameInFront(host: string): LinkNote[] {
  const domain = getDomain(host, { allowPrivateDomains: true }) ?? host;
  const front = readableHost(host).slice(0, -readableHost(domain).length - 1);
  if (!front.includes('.') || isCarrier(host)) return [];
  const labels = front.split('.');
  for (let end = labels.length; end > 1; end--) {
    const name = labels.slice(0, end).join('.');
    const suffix = getPublicSuffix(name) ?? '';
    const isWhole = WHOLE_ENDINGS.has(suffix) && parse(name).isIcann === true;
    if (isWhole && !COMMON_WORDS.has(labels[end - 1] ?? '') && getDomain(name) !== null)
      return [{ note: 'name-in-front', shown: getDomain(name) ?? name, host: domain }];
  }
  return [];
}

function numberHost({ url, host }: Address): LinkNote[] {
  const isNumber = fourNumbers(host) !== null || url.hostname.startsWith('[');
  return isNumber ? [{ note: 'number-host', host }] : [];
}

const FILE =
  /\/([^/]{1,120}\.(?:apk|xapk|exe|msi|scr|bat|cmd|com|pif|jar|vbs|js|iso|dmg|pkg|deb|ps1|hta|lnk|xll|docm|xlsm|pptm))$/i;

/** Files that run, by their ending. `.com` and `.js` count in a path only. */
function download({ path }: Address): LinkNote[] {
  const file = FILE.exec(decoded(path).slice(-200))?.[1];
  return file === undefined ? [] : [{ note: 'download', file: file.slice(0, LONGEST_SHOWN) }];
}
