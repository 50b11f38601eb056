/** The sentences of a record that readers see, each with its field and language. */
import type { ClaimRecord } from '../../model/records';
import type { FieldPath } from './yaml-record';

export interface ShownText {
  path: FieldPath;
  language: string;
  text: string;
}

export function byLanguage(path: FieldPath, texts: Readonly<Record<string, string>>): ShownText[] {
  return Object.entries(texts).map(([language, text]) => ({ path: [...path, language], language, text }));
}

export function claimTexts({ answer, do: steps, jurisdictions }: ClaimRecord): ShownText[] {
  const notes = jurisdictions.flatMap(({ note }, index) => {
    const path = ['jurisdictions', index, 'note'];
    return typeof note === 'string' ? [{ path, language: 'en', text: note }] : byLanguage(path, note ?? {});
  });
  return [...byLanguage(['answer'], answer), ...byLanguage(['do'], steps), ...notes];
}
