/** Addresses are found in plain text as people write them. */
import { describe, expect, it } from 'vitest';
import { findLinks } from '../../../src/links/find-links';

describe('findLinks', () => {
  it.each([
    ['an address at the end of a sentence', 'See https://who.int/news.', ['https://who.int/news']],
    ['an address in brackets', '(https://who.int/a)', ['https://who.int/a']],
    [
      'an address in quotation marks',
      '“https://who.int/a” and «https://who.int/b»',
      ['https://who.int/a', 'https://who.int/b'],
    ],
    ['capitals in the scheme', 'HTTPS://WHO.INT', ['HTTPS://WHO.INT']],
    ['an address twice', 'https://who.int https://who.int', ['https://who.int']],
    ['an address in a tag', '<https://who.int/a>', ['https://who.int/a']],
    ['a query', 'https://who.int/?a=1&b=2!', ['https://who.int/?a=1&b=2']],
    [
      'an address with brackets of its own',
      'https://en.wikipedia.org/wiki/Insulin_(medication)',
      ['https://en.wikipedia.org/wiki/Insulin_(medication)'],
    ],
    ['no address', 'who.int and http:/who.int', []],
    ['a scheme alone', 'https://', []],
    ['www without a scheme', 'look at www.who.int/news, please', ['https://www.who.int/news']],
    ['a host with a path', 'it is on cdc.gov/flu.', ['https://cdc.gov/flu']],
    ['a host alone in a sentence is a word', 'who.int says so', []],
    ['what is no host', 'and/or 1.5/2 mg, e.g./i.e., file.js/x', []],
    ['a mail address is no link', 'aunt@example.com/x', []],
  ])('finds %s', (_name, text, expectLinks) => {
    expect(findLinks(text)).toEqual(expectLinks);
  });

  it('takes no more than 200, and none that is too long', () => {
    expect(findLinks(Array.from({ length: 500 }, (_, i) => `https://a.example/${i}`).join(' '))).toHaveLength(200);
    expect(findLinks(`https://a.example/${'x'.repeat(10_000)} https://b.example/`)).toEqual(['https://b.example/']);
  });

  it('takes no longer per character for a text made to be slow', () => {
    const cost = (length: number) => {
      const slow = 'a.'.repeat(length / 2);
      const text = `https://a.example/${'.'.repeat(length)}x ${'https://'.repeat(length / 8)} ${slow} ${'a,'.repeat(length / 2)}`;
      const before = process.cpuUsage();
      for (let i = 0; i < 20; i++) findLinks(text);
      const { user, system } = process.cpuUsage(before);
      return user + system + 2000;
    };
    cost(1000);
    expect(cost(64_000) / cost(4000)).toBeLessThan(80);
  });
});
