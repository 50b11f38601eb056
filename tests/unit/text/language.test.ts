/** Language of a post. */
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/text/language';
import { cases } from './reference';

describe('detectLanguage', () => {
  it.each(cases<{ name: string; text: string; hint?: string; expectLanguage: string | null }>('language'))(
    '$name',
    ({ text, hint, expectLanguage }) => {
      expect(detectLanguage(text, hint)).toBe(expectLanguage);
    },
  );
});
