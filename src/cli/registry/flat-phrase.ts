/** A phrase without what people type differently: case, marks, spaces. */

export function flatPhrase(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
