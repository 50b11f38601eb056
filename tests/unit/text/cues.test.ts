/** Selling, stated credentials, distress. */
import { describe, expect, it } from 'vitest';
import { findDistress, findSellingSigns, findStatedCredential } from '../../../src/text/cues';
import { prepareText } from '../../../src/text/prepare';
import { cases } from './reference';

interface SellingCase {
  name: string;
  lang: string;
  text: string;
  links?: { href: string; text?: string }[];
  expectSigns: string[];
}

describe('findSellingSigns', () => {
  it.each(cases<SellingCase>('selling'))('$name', ({ text, lang, links, expectSigns }) => {
    const signs = findSellingSigns(prepareText(text, lang), links ?? []).map(({ sign }) => sign);
    if (expectSigns.length === 0) expect(signs).toEqual([]);
    else expect(signs).toEqual(expect.arrayContaining(expectSigns));
  });
});

interface CredentialCase {
  name: string;
  lang?: string;
  author?: { name?: string; bio?: string; handle?: string };
  text: string;
  expectRole: string | null;
  expectWhere?: string;
}

describe('findStatedCredential', () => {
  it.each(cases<CredentialCase>('credential'))('$name', ({ author, text, lang, expectRole, expectWhere }) => {
    const found = findStatedCredential(author ?? {}, prepareText(text, lang ?? 'en'));
    expect(found?.role ?? null).toBe(expectRole);
    if (expectWhere) expect(found?.where).toBe(expectWhere);
  });
});

describe('findDistress', () => {
  it.each(cases<{ name: string; lang: string; text: string; expectKind: string | null }>('distress'))(
    '$name',
    ({ text, lang, expectKind }) => {
      expect(findDistress(prepareText(text, lang))).toBe(expectKind);
    },
  );
});
