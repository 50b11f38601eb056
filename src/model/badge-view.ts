/** What the page needs to draw a badge and its read-only explanation: finished words, so that no strings live in content code. */
import type { Tone } from './assessment';

/** The shape on the chip: one per tone, two for quiet (nothing on record, could not read). */
export type ToneMark = 'support' | 'info' | 'interest' | 'caution' | 'unlisted' | 'unread';

export interface BadgeLine {
  tone: Tone;
  mark: ToneMark;
  words: string;
}

/** One chip and its popover. All strings are plain text in `lang`; names are already cut and stripped of control characters. */
export interface BadgeView extends BadgeLine {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Number of further findings, shown as "+2". */
  more: number;
  /** Accessible name: "Wellsourced: Checked: not true. 2 more facts." */
  label: string;
  /** The sentence and the step to take of the first finding. */
  says: string;
  todo: string;
  /** That the record's text is in another language than ours; empty where it is not. */
  note: string;
  /** The other findings. */
  also: BadgeLine[];
  alsoTitle: string;
  foot: string;
  close: string;
}
