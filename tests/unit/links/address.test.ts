/** Addresses are read like a browser reads them, whatever a hostile page writes. */
import { describe, expect, it } from 'vitest';
import { bareHost, hostChain, MAX_ADDRESS_LENGTH, parseAddress, pathPrefixes } from '../../../src/links/address';

function hostOf(href: string, base?: string): string | null {
  return parseAddress(href, base)?.host ?? null;
}

describe('an address', () => {
  it.each([
    ['in capitals', 'HTTPS://WWW.WHO.INT/News', 'who.int'],
    ['with a final dot', 'https://www.who.int./', 'who.int'],
    ['with two final dots', 'https://who.int../', 'who.int'],
    ['with the default port', 'https://who.int:443/', 'who.int'],
    ['with an odd port', 'https://who.int:8443/', 'who.int'],
    ['with www inside', 'https://a.www.who.int/', 'a.www.who.int'],
    ['that is only www', 'https://www./', 'www'],
    ['without a scheme', 'who.int', null],
    ['that is empty', '', null],
    ['of a mail', 'mailto:a@who.int', null],
    ['of a file', 'file:///etc/passwd', null],
    ['of another protocol', 'ftp://who.int/', null],
  ])('%s', (_name, href, expectHost) => {
    expect(hostOf(href)).toBe(expectHost);
  });

  it.each([
    ['the trusted name before an @', 'https://who.int@evil.example/', 'evil.example'],
    ['the trusted name as user and password', 'https://who.int:pass@evil.example/', 'evil.example'],
    ['an encoded dot', 'https://who.int%2eevil.example/', 'who.int.evil.example'],
    ['an encoded slash', 'https://who.int%2fevil.example/', null],
    ['a backslash after the host', 'https:\\\\evil.example\\@who.int', 'evil.example'],
    ['a tab and a line break in the scheme', 'ht\ttp\ns://evil.example/', 'evil.example'],
    ['no scheme but two slashes, on a page', '//evil.example/who.int', 'evil.example'],
    ['a script', 'javascript:alert(1)//https://who.int', null],
    ['a script with a tab in it', 'java\tscript:alert(1)', null],
    ['a data address', 'data:text/html,https://who.int', null],
    ['an address in octal', 'http://0177.0.0.1/', '127.0.0.1'],
    ['an address in hexadecimal', 'http://0x7f000001/', '127.0.0.1'],
    ['an IPv6 zone', 'http://[fe80::1%25eth0]/', null],
    ['a zero byte', 'https://who.int%00.evil.example/', null],
    ['a host encoded twice', 'https://who%252eint/', null],
    ['a host of Cyrillic letters', 'https://www.раypal.com/', 'xn--ypal-43d9g.com'],
    ['a host of Cyrillic letters alone', 'https://срс.com/', 'xn--p1abb.com'],
    ['mixed scripts', 'https://whо.int/', 'xn--wh-gmc.int'],
    ['broken punycode', 'https://xn--a-ecp.ru-xn--/', null],
    ['a fullwidth dot', 'https://who。int/', 'who.int'],
    ['a sharp s', 'https://straße.example/', 'xn--strae-oqa.example'],
    ['a soft hyphen', 'https://who\u00ad.int/', 'who.int'],
    ['a public suffix that looks like an ending', 'https://who.int.co/', 'who.int.co'],
  ])('is not taken in by %s', (_name, href, expectHost) => {
    expect(hostOf(href, 'https://x.com/home')).toBe(expectHost);
  });

  it('of 64 kB is not looked at', () => {
    expect(parseAddress(`https://who.int/${'a'.repeat(65_536)}`)).toBeNull();
    expect(parseAddress(`https://who.int/${'a'.repeat(MAX_ADDRESS_LENGTH - 16)}`)).not.toBeNull();
  });

  it('with dots in its path is walked to its end', () => {
    expect(parseAddress('https://reddit.com/r/diabetes/../evil')?.path).toBe('/r/evil');
    expect(parseAddress('https://reddit.com/r/diabetes/%2e%2e/evil')?.path).toBe('/r/evil');
  });

  it('of a host that punycode makes long ends in an answer', () => {
    expect(() => parseAddress(`https://${'ü'.repeat(4000)}.example/`)).not.toThrow();
  });
});

describe('bareHost', () => {
  it('takes away www. once, and only in front', () => {
    expect([bareHost('www.www.who.int'), bareHost('wwwho.int'), bareHost('WHO.int.')]).toEqual([
      'www.who.int',
      'wwwho.int',
      'who.int',
    ]);
  });
});

describe('hostChain', () => {
  it.each([
    ['a.b.nhs.uk', ['a.b.nhs.uk', 'b.nhs.uk']],
    ['www2.cdc.gov', ['www2.cdc.gov', 'cdc.gov']],
    ['shop.example.co.uk', ['shop.example.co.uk', 'example.co.uk']],
    ['a.project.github.io', ['a.project.github.io', 'project.github.io']],
    ['github.io', ['github.io']],
    ['co.uk', ['co.uk']],
    ['localhost', ['localhost']],
    ['127.0.0.1', ['127.0.0.1']],
    ['who.int.co', ['who.int.co', 'int.co']],
    ['', ['']],
  ])('of %s never goes above what somebody can register', (host, expectChain) => {
    expect(hostChain(host)).toEqual(expectChain);
  });

  it('ends for a host of many labels', () => {
    expect(hostChain(`${'a.'.repeat(3000)}example.com`).length).toBeLessThanOrEqual(3001);
  });
});

describe('pathPrefixes', () => {
  it.each([
    ['/a/b/c', ['/a/b/c', '/a/b', '/a', '']],
    ['/', ['']],
    ['', ['']],
    ['//a//B/', ['/a/b', '/a', '']],
    ['/r/diabetes_t1', ['/r/diabetes_t1', '/r', '']],
  ])('of %s are cut at segment borders', (path, expectPrefixes) => {
    expect(pathPrefixes(path)).toEqual(expectPrefixes);
  });

  it('are few, however deep the path', () => {
    expect(pathPrefixes('/a'.repeat(4000))).toHaveLength(9);
  });
});
