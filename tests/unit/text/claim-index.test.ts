/** The claim index as a structure of bytes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildClaimIndex, openClaimIndex } from '../../../src/text/claim-index';
import { BLOCKS, ClaimIndexError } from '../../../src/text/index-layout';
import { matchClaims } from '../../../src/text/match';
import { prepareText } from '../../../src/text/prepare';
import { rankClaims } from '../../../src/text/score-claims';
import { findSimilarTerms, findTerm, isWithin } from '../../../src/text/term-search';
import type { IndexableClaim } from '../../../src/text/types';
import { bareClaim } from './bare-claim';
import { cases } from './reference';

const claims = cases<IndexableClaim>('stance-claims');
const bytes = buildClaimIndex(claims);
const post = prepareText('Vaccines cause autism, wake up!', 'en');

describe('the claim index', () => {
  it('has the same bytes for the same claims', () => {
    expect(buildClaimIndex(structuredClone(claims))).toEqual(bytes);
  });

  it('keeps the numbers of its terms after a release before, and finds the same claims', () => {
    const [first, ...others] = claims;
    if (!first) throw new Error('no claims');
    const before = buildClaimIndex(others);
    const kept = openClaimIndex(buildClaimIndex([...others, first], before));
    const fresh = openClaimIndex(buildClaimIndex([...others, first]));
    const termsOf = ({ termText, termStart }: typeof kept) =>
      Array.from({ length: termStart.length - 1 }, (_, i) =>
        new TextDecoder().decode(termText.subarray(termStart[i], termStart[i + 1])),
      );
    const known = termsOf(openClaimIndex(before));
    expect(termsOf(kept).slice(0, known.length)).toEqual(known);
    expect(termsOf(kept).toSorted()).toEqual(termsOf(fresh).toSorted());
    expect(buildClaimIndex(others, before)).toEqual(before);
    for (const { claim, wordings } of claims) {
      for (const wording of [claim.en ?? '', ...(wordings.en ?? [])]) {
        const text = prepareText(wording, 'en');
        expect(rankClaims(kept, text, 3)).toEqual(rankClaims(fresh, text, 3));
        expect(matchClaims(kept, text)).toEqual(matchClaims(fresh, text));
      }
    }
  });

  it('gives the numbers of a language that is gone to others', () => {
    const french = bareClaim('', { claim: { fr: 'les vaccins causent l’autisme' } });
    const before = buildClaimIndex([french, bareClaim('moon water cures arthritis')]);
    const after = openClaimIndex(buildClaimIndex([bareClaim('moon water cures arthritis')], before));
    expect(after.languages).toEqual(['en']);
    const text = prepareText('moon water cures arthritis', 'en');
    expect(matchClaims(after, text)).toHaveLength(1);
  });

  it('opens in place where it is aligned, and from a copy where it is not', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    const inPlace = openClaimIndex(bytes);
    expect(inPlace.posts.buffer).toBe(bytes.buffer);
    expect(rankClaims(openClaimIndex(shifted.subarray(1)), post, 3)).toEqual(rankClaims(inPlace, post, 3));
  });

  it('refuses bytes that are no index', () => {
    expect(() => openClaimIndex(new Uint8Array(0))).toThrow(ClaimIndexError);
    expect(() => openClaimIndex(new Uint8Array(1_000))).toThrow(ClaimIndexError);
    expect(() => openClaimIndex(bytes.subarray(0, 400))).toThrow(ClaimIndexError);
  });

  it.each(['termStart', 'postStart', 'claimStart', 'gramStart', 'slotStart'] as const)(
    'refuses a damaged %s',
    (name) => {
      const damaged = bytes.slice();
      const view = new DataView(damaged.buffer);
      const at = view.getUint32(8 + BLOCKS.indexOf(name) * 8, true);
      view.setUint32(at + 4, 0xffff_ffff, true);
      expect(() => openClaimIndex(damaged)).toThrow(ClaimIndexError);
    },
  );

  it('survives posts on damaged bytes', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 200), fc.integer({ min: 0, max: 255 }), (at, value) => {
        const damaged = bytes.slice();
        damaged[at + 199] = value;
        try {
          matchClaims(openClaimIndex(damaged), prepareText('Vaccines cause autism, wake up!', 'en'));
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('is empty for no claims and then finds nothing', () => {
    const empty = openClaimIndex(buildClaimIndex([]));
    expect(rankClaims(empty, post, 5)).toEqual([]);
    expect(matchClaims(empty, post)).toEqual([]);
  });

  it('finds every term by its own stem and none by another', () => {
    const index = openClaimIndex(bytes);
    const en = index.languages.indexOf('en');
    expect(findTerm(index, en, 'autism')).toBeGreaterThanOrEqual(0);
    expect(findTerm(index, index.languages.indexOf('fr'), 'ivermectin')).toBeGreaterThanOrEqual(0);
    expect(findTerm(index, en, 'zebra')).toBe(-1);
    expect(findTerm(index, en, '')).toBe(-1);
  });

  it('finds a misspelt word and a part of a compound', () => {
    const index = openClaimIndex(bytes);
    const similar = (stem: string, language: string) =>
      findSimilarTerms(index, index.languages.indexOf(language), stem).map(({ term }) => term);
    expect(similar('ivermectn', 'en')).toContain(findTerm(index, index.languages.indexOf('en'), 'ivermectin'));
    expect(similar('ivermectinkur', 'de')).toContain(findTerm(index, index.languages.indexOf('de'), 'ivermectin'));
  });

  it('leaves its scratch space clean', () => {
    const index = openClaimIndex(bytes);
    matchClaims(index, prepareText('Sugar feeds cancer and vaccines cause autism', 'en'));
    expect(index.scoreScratch.every((value) => value === 0)).toBe(true);
    expect(index.termScratch.every((value) => value === 0)).toBe(true);
  });

  it('takes lean claims without wordings', () => {
    const index = openClaimIndex(
      buildClaimIndex([bareClaim('Garlic cures malaria'), bareClaim('Onions in socks draw out fever')]),
    );
    expect(matchClaims(index, prepareText('onions in your socks draw out the fever', 'en'))[0]?.claim).toBe(1);
  });

  it('does not find a claim whose required concepts are missing', () => {
    const text = 'Garlic cures malaria';
    const slots = { en: [['garlic'], ['malaria', 'swamp fever'], ['cures', 'heals']] };
    const index = openClaimIndex(buildClaimIndex([bareClaim(text, { slots })]));
    expect(matchClaims(index, prepareText('Garlic cures malaria', 'en'))).toHaveLength(1);
    expect(matchClaims(index, prepareText('Garlic cures dinner', 'en'))).toEqual([]);
    expect(matchClaims(index, prepareText('Does garlic grow where malaria is common', 'en'))).toEqual([]);
  });

  it('asks for all words of a required concept that is said in function words alone', () => {
    const slots = { en: [['garlic'], ['no more']] };
    const index = openClaimIndex(buildClaimIndex([bareClaim('With garlic there is no more malaria', { slots })]));
    expect(matchClaims(index, prepareText('With garlic there is no more malaria', 'en'))).toHaveLength(1);
    expect(matchClaims(index, prepareText('With garlic there is no malaria', 'en'))).toEqual([]);
  });

  it('keeps the forms of one stem in a list of required concepts once', () => {
    const sizeWith = (list: string[]) =>
      buildClaimIndex([bareClaim('Garlic cures malaria', { slots: { en: [list] } })]).length;
    expect(sizeWith(['heal', 'heals', 'healed'])).toBe(sizeWith(['heal']));
    expect(sizeWith(['heal', 'swamp fever'])).toBeGreaterThan(sizeWith(['heal']));
  });

  it('ranks whatever the decision', () => {
    const index = openClaimIndex(bytes);
    expect(rankClaims(index, prepareText('autism', 'en'), 3)[0]?.claim).toBe(0);
    expect(matchClaims(index, prepareText('autism', 'en'))).toEqual([]);
  });

  it('says at most three claims of one post, each once', () => {
    const many = ['Garlic cures malaria', 'Honey heals burns', 'Onions draw out fever', 'Vinegar melts kidney stones'];
    const index = openClaimIndex(buildClaimIndex(many.map((text) => bareClaim(text))));
    const found = matchClaims(index, prepareText(many.map((text) => `${text}.`).join('\n'), 'en'));
    expect(found).toHaveLength(3);
    expect(new Set(found.map(({ claim }) => claim)).size).toBe(3);
  });
});

describe('isWithin', () => {
  it('counts inserts, deletes, changes and swaps', () => {
    expect(isWithin('vaccin', 'vacin', 1)).toBe(true);
    expect(isWithin('vaccin', 'vacicn', 1)).toBe(true);
    expect(isWithin('vaccin', 'vaxxin', 1)).toBe(false);
    expect(isWithin('vaccin', 'vaxxin', 2)).toBe(true);
  });
});
