/** Says when a record has no text in the reader's language, and which language it stands in instead. */
import type { Translator } from './messages';
import type { Explanation } from './types';

/** Empty where all texts are in the reader's language. */
export function foreignNote({ languages }: Pick<Explanation, 'languages'>, translator: Translator): string {
  const own = translator.language.split('-')[0];
  const foreign = languages.find((language) => language.split('-')[0] !== own);
  return foreign === undefined ? '' : translator.text('only_language', { language: { language: foreign } });
}
