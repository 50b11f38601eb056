/** Words that a stemmer or a list of synonyms could take for one another. */
import { describe, expect, it } from 'vitest';
import { buildClaimIndex, openClaimIndex } from '../../../src/text/claim-index';
import { claimIn, readFirst } from './bare-claim';

function filling(language: string, claim: string, slots: string[][], post: string): string {
  const index = openClaimIndex(buildClaimIndex([claimIn(language, claim, { slots: { [language]: slots } })]));
  return readFirst(index, post, language).found.slots;
}

describe('required concepts', () => {
  it.each([
    [
      'fr',
      'Le miel est bon pour les bébés.',
      [['miel'], ['bébé']],
      'du miel pour les nourrissons',
      'du miel pour mon fils de six ans',
    ],
    [
      'es',
      'La miel es buena para los bebés.',
      [['miel'], ['bebé']],
      'miel para los bebes',
      'miel para mi hija de seis años',
    ],
    [
      'de',
      'Honig ist gut für Babys.',
      [['Honig'], ['Baby']],
      'Honig für den Säugling',
      'Honig für meine sechsjährige Tochter',
    ],
    [
      'de',
      'Mariendistel heilt die Leber.',
      [['Mariendistel'], ['Leber']],
      'Mariendistel für die Leber',
      'Mariendistel fürs Leben',
    ],
    ['es', 'El maní causa granos.', [['maní'], ['granos']], 'los granos vienen del maní', 'granos en la mano'],
    ['fr', 'Le sucre donne des caries.', [['sucre'], ['caries']], 'le sucre et la carie', 'le sucre du car'],
  ])('of a claim are told apart (%s: %s)', (language, claim, slots, filled, other) => {
    expect(filling(language, claim, slots, filled)).toBe('filled');
    expect(filling(language, claim, slots, other)).toBe('missing');
  });
});
