/** Addresses that are not looked at, and why: no web address, too long, broken, or inside the reader's own network. */
import type { InputProblem } from '../model/inquiry';
import { isMisspelt, MAX_ADDRESS_LENGTH } from './address';

const SCHEMES: Readonly<Record<string, InputProblem>> = {
  javascript: 'script-address',
  vbscript: 'script-address',
  data: 'data-address',
  blob: 'data-address',
  file: 'file-address',
  about: 'browser-address',
  chrome: 'browser-address',
  edge: 'browser-address',
  brave: 'browser-address',
  opera: 'browser-address',
  resource: 'browser-address',
  'view-source': 'browser-address',
  'chrome-extension': 'browser-address',
  'moz-extension': 'browser-address',
};
/** Other schemes that people paste. A word before a colon is no scheme: "warning:garlic". */
const OTHER_SCHEMES = new Set(
  'mailto tel sms ftp ftps sftp ssh git ws wss magnet intent whatsapp tg skype ipfs bitcoin urn geo'.split(' '),
);
const SCHEME = /^([a-z][a-z0-9+.-]{0,30}):/i;
/** What browsers take out of an address before they read it. */
const IGNORED = /[\t\r\n]/g;

/** Why this address is not looked at; `null` for an ordinary web address. */
export function addressProblem(written: string): InputProblem | null {
  const start = written.slice(0, 200).replace(IGNORED, '').trimStart();
  const scheme = SCHEME.exec(start)?.[1]?.toLowerCase() ?? '';
  const known = Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme] : undefined;
  if (known) return known;
  if (OTHER_SCHEMES.has(scheme)) return 'other-address';
  if (written.length > MAX_ADDRESS_LENGTH) return 'long-address';
  if (!URL.canParse(written)) return 'broken-address';
  const { protocol, hostname } = new URL(written);
  if (protocol !== 'https:' && protocol !== 'http:') return 'other-address';
  if (isMisspelt(hostname)) return 'broken-address';
  return isInternalHost(hostname) ? 'internal-address' : null;
}

/** Whether a text begins like an address of any kind that we name. */
export function startsLikeAddress(text: string): boolean {
  const scheme = SCHEME.exec(text.slice(0, 200).replace(IGNORED, ''))?.[1]?.toLowerCase() ?? '';
  return scheme === 'http' || scheme === 'https' || Object.hasOwn(SCHEMES, scheme) || OTHER_SCHEMES.has(scheme);
}

const INTERNAL_ENDINGS = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa)$/;

/** Hosts that lead nowhere outside the reader's own device or network. `hostname` as `URL` gives it. */
export function isInternalHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/(?<!\.)\.+$/, '');
  if (host.startsWith('[')) return isInternalV6(host.slice(1, -1));
  const numbers = fourNumbers(host);
  if (numbers) return isInternalV4(numbers);
  return !host.includes('.') || INTERNAL_ENDINGS.test(host);
}

/** `URL` writes every spelling of an IPv4 address (decimal, octal, hexadecimal) as four numbers. */
export function fourNumbers(host: string): [number, number, number, number] | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(host);
  if (!parts) return null;
  const [a = 0, b = 0, c = 0, d = 0] = parts.slice(1).map(Number);
  return [a, b, c, d];
}

/** RFC 6890: this host, private use, shared address space, loopback, link-local, test networks, multicast, reserved. */
function isInternalV4([a, b, c]: readonly [number, number, number, number]): boolean {
  if ([0, 10, 127].includes(a) || a >= 224) return true;
  if (a === 100) return b >= 64 && b <= 127;
  if (a === 169) return b === 254;
  if (a === 172) return b >= 16 && b <= 31;
  if (a === 192) return b === 168 || (b === 0 && (c === 0 || c === 2));
  if (a === 198) return b === 18 || b === 19 || (b === 51 && c === 100);
  return a === 203 && b === 0 && c === 113;
}

/** Loopback and unspecified, unique local, link-local, multicast, and IPv4 addresses in IPv6 dress. */
function isInternalV6(host: string): boolean {
  if (host === '::' || host === '::1' || /^f[cd]|^fe[89ab]|^ff/.test(host)) return true;
  const mapped = /^::(?:ffff:)?([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host);
  if (!mapped) return false;
  const [high, low] = [Number.parseInt(mapped[1] ?? '', 16), Number.parseInt(mapped[2] ?? '', 16)];
  return isInternalV4([high >>> 8, high & 255, low >>> 8, low & 255]);
}
