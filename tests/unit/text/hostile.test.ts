/** Text that means harm: everything stays bounded and nothing throws. */
import { describe, expect, it } from 'vitest';
import { buildClaimIndex, openClaimIndex } from '../../../src/text/claim-index';
import { findDistress, findSellingSigns, findStatedCredential } from '../../../src/text/cues';
import { isHealthText } from '../../../src/text/health';
import { matchClaims } from '../../../src/text/match';
import { MAX_TEXT_LENGTH } from '../../../src/text/normalise';
import { prepareText } from '../../../src/text/prepare';
import { rankClaims } from '../../../src/text/score-claims';
import { MAX_SENTENCES } from '../../../src/text/sentences';
import type { IndexableClaim } from '../../../src/text/types';
import { cases } from './reference';

const index = openClaimIndex(buildClaimIndex(cases<IndexableClaim>('stance-claims')));

const HOSTILE: Record<string, string> = {
  'ten megabytes of text': 'vaccines cause autism. '.repeat(450_000),
  'one word of 100,000 letters': 'a'.repeat(100_000),
  'no spaces at all': 'vaccinescauseautism'.repeat(2_000),
  'mixed scripts': 'вaccινes causе аutism الطب 医学 '.repeat(800),
  'right to left with controls': '\u202e\u2067אבג\u2069 تطعيم\u202c '.repeat(1_500),
  'only emoji': '💉😂👩‍⚕️🇫🇷'.repeat(3_000),
  'lone surrogates': '\ud83d\udc00x\udfff \ud800vaccine '.repeat(1_500),
  '5,000 hashtags': '#VaccinesCauseAutism '.repeat(5_000),
  '5,000 hashtags in one chunk': '#vaccinescauseautism'.repeat(5_000),
  'combining marks without end': `v${'\u0336'.repeat(30_000)}accine`,
  'dots without end': 'a.'.repeat(15_000),
  'quotation marks without end': '.""'.repeat(10_000),
  'at signs without end': '@@'.repeat(15_000),
  'stars inside one word': `v${'*'.repeat(25_000)}accine`,
  'addresses without end': 'http://'.repeat(4_000),
  'a letter that grows in normal form': '\ufdfa'.repeat(20_000),
  'negations without end': 'not '.repeat(8_000),
  'line breaks without end': '\n'.repeat(30_000),
  'bullets without end': '• a '.repeat(8_000),
  'apostrophes without end': "l'".repeat(15_000),
  nothing: '',
};

describe('hostile text', () => {
  it.each(Object.entries(HOSTILE))('%s is read within bounds', (_, text) => {
    const before = process.cpuUsage();
    for (const hint of [undefined, 'en', 'de']) {
      const prepared = prepareText(text, hint);
      expect(prepared.original.length).toBeLessThanOrEqual(MAX_TEXT_LENGTH);
      expect(prepared.sentences.length).toBeLessThanOrEqual(MAX_SENTENCES);
      expect(prepared.cut).toBe(text.length > MAX_TEXT_LENGTH);
      expect(matchClaims(index, prepared).length).toBeLessThanOrEqual(3);
      for (const { score } of rankClaims(index, prepared, 5)) expect(score >= 0 && score <= 1).toBe(true);
      isHealthText(prepared, index);
      findSellingSigns(prepared, [{ href: text.slice(0, 500) }]);
      findDistress(prepared);
      findStatedCredential(
        { name: text.slice(0, 3_000), bio: text.slice(0, 3_000), handle: text.slice(0, 100) },
        prepared,
      );
    }
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(4_000_000);
  });
});
