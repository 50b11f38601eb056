/** How large a picture may be, and at which size it is read: bounds of time and memory, in one place. */
import type { PictureHeader } from './header';

/** Largest file, in bytes. */
export const MAX_FILE = 40_000_000;
/** Most pixels that are decoded at all; four bytes each while it lasts. */
export const MAX_PIXELS = 50_000_000;
/** Most pixels that are read; a larger picture is made smaller first. */
export const MAX_READ_PIXELS = 12_000_000;
/** Small print of a small picture is made larger: letters of fewer than about 10 pixels are hardly read. */
const SMALL_WIDTH = 900;
const MOST_ENLARGED = 2;
/** Reading that takes longer than this is given up, in milliseconds. */
export const MAX_READ_MS = 90_000;
/** The same for Content Credentials. */
export const MAX_CREDENTIALS_MS = 15_000;

export function isTooLarge({ width, height }: Pick<PictureHeader, 'width' | 'height'>): boolean {
  return width * height > MAX_PIXELS;
}

/** The size at which a picture is read, in pixels. */
export function readingSize({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const wished = width < SMALL_WIDTH ? Math.min(MOST_ENLARGED, SMALL_WIDTH / width) : 1;
  const scale = Math.min(wished, Math.sqrt(MAX_READ_PIXELS / (width * height)));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
