/**
 * Words on a page that the page cannot read. Text nodes in a closed root are out of reach of scripts, but not of
 * `window.find()`, which tells whether a phrase stands anywhere; what a style sheet writes is not found.
 */

/** The sheet draws them. Screen readers read them as any text. */
export function setWords(element: HTMLElement, words: string): void {
  if (words !== '') element.dataset.words = words;
}
