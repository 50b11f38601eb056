/** What an entry point (menu, omnibox, command, popup) hands to the check page, and what reading a picture can come to. */
import type { CheckInput } from './inquiry';

/** Why no words came from a picture. Each has words of its own. */
export const PICTURE_PROBLEMS = [
  'not-a-picture',
  'too-large',
  'damaged',
  'no-text',
  'unclear',
  'too-slow',
  'failed',
] as const;
export type PictureProblem = (typeof PICTURE_PROBLEMS)[number];

/** The words of a picture, and in which language they were read. */
export type PictureAnswer = { text: string; language: string } | { problem: PictureProblem };

export type Question =
  | { ask: 'words'; input: CheckInput }
  /** A picture of a page, cut out of what the browser shows. `isPart`: the rest of it was off the screen. */
  | { ask: 'picture'; picture: ArrayBuffer; isPart: boolean }
  /** Nothing to ask: the browser lets nobody read that page, or what was handed over is no longer there. */
  | { ask: 'nothing'; why: 'page-closed-to-us' | 'gone' };
