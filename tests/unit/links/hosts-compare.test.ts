/** Hosts are compared as a reader would see them; a body's own and the services that carry pages are left alone. */
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/links/address';
import { hostGuesses, leadsAsShown, readableHost, shownAddress } from '../../../src/links/hosts-compare';
import { skeleton } from '../../../src/links/skeleton';

const RECORDED = ['cdc.gov', 'nhs.uk', 'who.int', 'mayoclinic.org', 'health.com', 'amazon.com', 'ema.europa.eu'];

function imitatedBy(href: string): string[] {
  const host = parseAddress(href)?.host ?? '';
  return hostGuesses(host).flatMap((guess) =>
    RECORDED.filter((original) => skeleton(original) === guess.skeleton && guess.imitates(original)),
  );
}

describe('a host imitates one on record', () => {
  it.each([
    ['https://rnayoclinic.org/', 'mayoclinic.org'],
    ['https://mayoc1inic.org/', 'mayoclinic.org'],
    ['https://mаyoclinic.org/', 'mayoclinic.org'],
    ['https://login.mayoclinlc.org/', 'mayoclinic.org'],
    ['https://mayo-clinic.org/', 'mayoclinic.org'],
    ['https://cdc-gov.com/', 'cdc.gov'],
    ['https://cdcgov.info/', 'cdc.gov'],
    ['https://whoint.net/', 'who.int'],
    ['https://mayoclinic-org.com/', 'mayoclinic.org'],
    ['https://cdc.gov.refunds.example/', 'cdc.gov'],
    ['https://www.nhs.uk.refunds.example/', 'nhs.uk'],
    ['https://nhs.uk-help.com/', 'nhs.uk'],
    ['https://nhs-login.uk/', 'nhs.uk'],
    ['https://secure-mayoclinic.com/', 'mayoclinic.org'],
    ['https://emaeuropa.eu/', 'ema.europa.eu'],
  ])('%s', (href, original) => {
    expect(imitatedBy(href)).toContain(original);
  });
});

describe('a host imitates none', () => {
  it.each([
    'https://www.mayoclinic.org/',
    'https://shop.mayoclinic.org/',
    'https://mayoclinic.com/',
    'https://amazon.com.br/',
    'https://healthcom.org/',
    'https://cdcfoundation.org/',
    'https://www-cdc-gov.translate.goog/',
    'https://cdc.gov.proxy.lib.umich.edu/',
    'https://mayoclinic-florida.org/',
    'https://nhsjobs.com/',
    'https://thewho.com/',
    'https://127.0.0.1/',
    'https://[::1]/',
    `https://${'a.'.repeat(100)}com/`,
  ])('%s', (href) => {
    expect(imitatedBy(href)).toEqual([]);
  });
});

describe('punycode', () => {
  it.each(['bücher.example', 'mаyoclinic.org', '例え.テスト', 'ό.gr', 'faß.de', '😀.example', 'ab.cd'])(
    'of %s is read back',
    (host) => {
      const ascii = new URL(`https://${host}`).hostname;
      expect(readableHost(ascii)).toBe(host.normalize('NFC'));
    },
  );

  it.each(['xn--', 'xn--a', 'xn--99999999999.example', 'xn--zzzzzzzzzzzzzzzzzzzzzz.com', 'xn--!!.com', 'xn---.com'])(
    '%s never throws',
    (host) => {
      expect(typeof readableHost(host)).toBe('string');
    },
  );
});

describe('the words of a link show', () => {
  it.each([
    ['https://www.cdc.gov/flu', 'cdc.gov'],
    [' cdc.gov ', 'cdc.gov'],
    ['CDC.gov/flu', 'cdc.gov'],
    ['www.agency.example', 'agency.example'],
    ['cdc.gov/vaccines/abou…', 'cdc.gov'],
    ['https://cdc.gov@evil.example/', 'evil.example'],
  ])('%j: %s', (words, host) => {
    expect(shownAddress(words)?.host).toBe(host);
  });

  it.each([
    'the page',
    'Drugs.com',
    'readme.md',
    'e.g.',
    'U.S.',
    '3.14',
    '12.03.2026',
    'https://www.long-na…',
    '',
    'a@b.com',
    'node.js',
  ])('%j: no address', (words) => {
    expect(shownAddress(words)).toBeNull();
  });
});

describe('a link leads where its words say', () => {
  it.each([
    ['cdc.gov', 'vaccines.cdc.gov'],
    ['vaccines.cdc.gov', 'cdc.gov'],
    ['youtu.be', 'youtube.com'],
    ['doi.org', 'nejm.org'],
    ['bit.ly', 'cdc.gov'],
    ['cdc.gov', 'nam02.safelinks.protection.outlook.com'],
    ['cdc.gov', 'web.archive.org'],
  ])('%s, opened at %s', (shown, goal) => {
    expect(leadsAsShown(shown, goal)).toBe(true);
  });

  it.each([
    ['cdc.gov', 'cdc-gov.com'],
    ['cdc.gov', 'bit.ly'],
    ['cdc.gov', 'pills.example'],
    ['one.github.io', 'two.github.io'],
  ])('but not %s, opened at %s', (shown, goal) => {
    expect(leadsAsShown(shown, goal)).toBe(false);
  });
});
