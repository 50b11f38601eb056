/** Addresses that pose as a host on record, or that are made to break whoever reads them. None leads to a source. */
import type { AddressCase } from './case';

const LONG = 65_536;

/** The same redirector ten times around an address. */
function nested(goal: string, layers: number): string {
  let address = goal;
  for (let i = 0; i < layers; i++) address = `https://l.facebook.com/l.php?u=${encodeURIComponent(address)}`;
  return address;
}

/** Labels of valid punycode that decode to ever more letters. */
const PUNYCODE_BOMB = `xn--${'a'.repeat(4_000)}-${'z'.repeat(4_000)}`;

export const ADDRESSES: readonly AddressCase[] = [
  // How an address is written.
  { id: 'url-login', what: 'a recorded host as log-in name', href: 'https://who.int@evil.example/', listed: true },
  { id: 'url-escaped-dot', what: 'an escaped dot', href: 'https://who.int%2eevil.example/', listed: true },
  { id: 'url-backslash', what: 'a backslash behind the host', href: 'https:\\\\evil.example\\@who.int/', listed: true },
  {
    id: 'url-tab-in-scheme',
    what: 'tab and newline in the scheme',
    href: 'ht\ttps\n://evil.example/who.int',
    listed: true,
  },
  { id: 'url-no-scheme', what: 'no scheme', href: '//evil.example/https://who.int/', listed: true },
  { id: 'url-javascript', what: 'a script', href: 'javascript:location="https://who.int/"', listed: true },
  {
    id: 'url-data',
    what: 'a page in the address',
    href: 'data:text/html,<a href=https://who.int>WHO</a>',
    listed: true,
  },
  {
    id: 'url-trailing-dot',
    what: 'a dot behind a host that is not on record',
    href: 'https://who.int.evil.example./',
    listed: true,
  },
  { id: 'url-odd-port', what: 'an odd port', href: 'https://who-int.example:8443/who.int', listed: true },
  { id: 'url-octal', what: 'a number in octal', href: 'http://0303.0250.0.01/who.int', listed: true },
  { id: 'url-ipv6-zone', what: 'an IPv6 zone', href: 'http://[fe80::1%25who.int]/', listed: true },
  { id: 'url-null', what: 'an escaped null', href: 'https://evil.example/%00https://who.int/', listed: true },
  { id: 'url-double-escape', what: 'escaped twice', href: 'https://who.int%252F.evil.example/', listed: true },
  {
    id: 'url-64k',
    what: '64 kB of address',
    href: `https://evil.example/${'who.int/'.repeat(LONG / 8)}`,
    listed: true,
  },
  {
    id: 'url-ten-redirectors',
    what: 'ten wrappers around it',
    href: nested('https://evil.example/?who.int', 10),
    listed: true,
  },
  { id: 'url-blob', what: 'a blob of the page', href: 'blob:https://who.int/7d1a4c1e-5b0e-4c58-9b2e-0f5a2c3d4e5f' },
  { id: 'url-view-source', what: 'the source of a page', href: 'view-source:https://who.int/' },
  { id: 'url-filesystem', what: 'a file system', href: 'filesystem:https://who.int/temporary/x' },
  {
    id: 'url-extension',
    what: 'one of our own pages',
    href: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/options.html',
  },
  { id: 'url-hash-host', what: 'the recorded host behind a hash', href: 'https://evil.example/#https://who.int' },
  { id: 'url-query-host', what: 'the recorded host as an answer', href: 'https://evil.example/?url=https://who.int' },
  { id: 'url-semicolon', what: 'a semicolon behind the host', href: 'https://evil.example;.who.int.evil.example/' },
  { id: 'url-space', what: 'a space in the host', href: 'https://who.int evil.example/' },
  { id: 'url-hundred-labels', what: 'a hundred labels', href: `https://${'who.int.'.repeat(50)}evil.example/` },
  { id: 'url-slashes', what: '60,000 slashes', href: `https://evil.example${'/'.repeat(60_000)}who.int` },
  { id: 'url-dots', what: '60,000 dots', href: `https://evil.example/${'.'.repeat(60_000)}` },
  {
    id: 'url-equals',
    what: '60,000 equals signs in a wrapper',
    href: `https://urldefense.com/v3/__https://evil.example__;${'='.repeat(60_000)}!!x`,
  },
  {
    id: 'url-defense-marks',
    what: 'the marks of a wrapper, 20,000 times',
    href: `https://urldefense.com/v3/__${'__;'.repeat(20_000)}`,
  },
  { id: 'url-percent', what: 'nothing but percent signs', href: `https://evil.example/${'%'.repeat(20_000)}` },
  {
    id: 'url-wrapper-of-itself',
    what: 'a wrapper that leads to itself',
    href: 'https://l.facebook.com/l.php?u=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3D',
  },
  { id: 'url-million', what: 'a million letters', href: `https://evil.example/${'a'.repeat(1_000_000)}` },
  // Letters that look like others.
  { id: 'idn-cyrillic', what: 'Cyrillic letters', href: 'https://раypal.com/', listed: true },
  { id: 'idn-whole-script', what: 'a whole name in another script', href: 'https://сдс.example/', listed: true },
  { id: 'idn-mixed', what: 'mixed scripts', href: 'https://mауoclinic.org/', listed: true },
  { id: 'idn-punycode-bomb', what: 'punycode without end', href: `https://${PUNYCODE_BOMB}.example/`, listed: true },
  { id: 'idn-fullwidth-dot', what: 'an ideographic full stop', href: 'https://who。int。evil.example/', listed: true },
  { id: 'idn-sharp-s', what: 'ß for ss', href: 'https://gesundheitsministerium-groß.example/', listed: true },
  { id: 'idn-soft-hyphen', what: 'a soft hyphen', href: 'https://who\u00ad.int.evil.example/', listed: true },
  {
    id: 'idn-suffix',
    what: 'the recorded host in front of a public suffix',
    href: 'https://who.int.co/',
    listed: true,
  },
  { id: 'idn-fullwidth', what: 'full-width letters of another host', href: 'https://ｗｈｏ.ｅｘａｍｐｌｅ/' },
  { id: 'idn-dotless', what: 'a dotless i', href: 'https://who.ınt.evil.example/' },
  { id: 'idn-armenian', what: 'Armenian letters', href: 'https://ոhѕ.uk.evil.example/' },
  { id: 'idn-digit', what: 'digits for letters', href: 'https://wh0.1nt.evil.example/' },
  { id: 'idn-broken', what: 'punycode that decodes to nothing', href: 'https://xn--\u0000.example/' },
  { id: 'idn-overflow', what: 'punycode past the last letter', href: 'https://xn--99999999.example/' },
  { id: 'idn-bidi', what: 'letters that turn the line around', href: 'https://\u202etni.ohw\u202c.evil.example/' },
];
