/** Health or not. */
import { describe, expect, it } from 'vitest';
import { buildClaimIndex, openClaimIndex } from '../../../src/text/claim-index';
import { isHealthText } from '../../../src/text/health';
import { prepareText } from '../../../src/text/prepare';
import { bareClaim } from './bare-claim';
import { cases } from './reference';

describe('isHealthText', () => {
  it.each(cases<{ name: string; lang: string; text: string; expectHealth: boolean }>('health'))(
    '$name',
    ({ text, lang, expectHealth }) => {
      expect(isHealthText(prepareText(text, lang))).toBe(expectHealth);
    },
  );

  it('follows the vocabulary of the loaded registry', () => {
    const index = openClaimIndex(buildClaimIndex([bareClaim('Blue quartz wards off werewolves')]));
    const post = prepareText('my blue quartz keeps the werewolves away', 'en');
    expect(isHealthText(post)).toBe(false);
    expect(isHealthText(post, index)).toBe(true);
  });
});
