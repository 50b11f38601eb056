/** Which sentences the rules take for a question or a prohibition. */
import { describe, expect, it } from 'vitest';
import { buildClaimIndex, openClaimIndex } from '../../../src/text/claim-index';
import { fireRules } from '../../../src/text/stance';
import { claimIn, readFirst } from './bare-claim';

function rulesOn(claim: string, post: string, language = 'en'): string[] {
  const index = openClaimIndex(buildClaimIndex([claimIn(language, claim)]));
  return fireRules(readFirst(index, post, language)).map(({ rule }) => rule);
}

describe('question', () => {
  it.each([
    ['de', 'Mondwasser heilt Arthrose im Knie.', 'kann man mit Mondwasser Arthrose im Knie heilen'],
    [
      'fr',
      'L’eau de lune guérit l’arthrose du genou.',
      'ça marche vraiment l’eau de lune pour guérir l’arthrose du genou',
    ],
    [
      'en',
      'Moon water cures arthritis of the knee.',
      'should I use moon water, cures arthritis of the knee they tell me',
    ],
  ])('is asked without a mark at the head of a sentence (%s)', (language, claim, post) => {
    expect(rulesOn(claim, post, language)).toContain('question');
  });

  it.each([
    ['de', 'Mondwasser heilt Arthrose im Knie.', 'mit Mondwasser kann man Arthrose im Knie heilen'],
    ['fr', 'L’eau de lune guérit l’arthrose du genou.', 'l’eau de lune guérit l’arthrose du genou, ça marche vraiment'],
    [
      'es',
      'El agua de luna cura la artrosis de la rodilla.',
      'el agua de luna cura sin duda la artrosis de la rodilla',
    ],
  ])('is not asked by the same words later on (%s)', (language, claim, post) => {
    expect(rulesOn(claim, post, language)).not.toContain('question');
  });
});

describe('prohibition', () => {
  it('forbids what the claim advises', () => {
    expect(rulesOn('Moon water should go on every burn.', 'Never put moon water on a burn.')).toContain('forbidden');
  });

  it('is not what the claim itself says that there is not', () => {
    const claim = 'Moon water is always safe and has no side effects.';
    expect(rulesOn(claim, 'Moon water is so safe, no side effects at all.')).not.toContain('forbidden');
  });
});
