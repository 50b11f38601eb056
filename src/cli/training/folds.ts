/** Which posts are left out together, so that none is judged by what was learned from it. */
import { hashTerm } from '../../text/index-layout';

export const FOLDS = 5;

/** By its text, so that a new phrase moves no other. */
export function foldOf(text: string): number {
  return hashTerm(FOLDS, text) % FOLDS;
}
