/**
 * What a page and the reading engine say to each other, through one port per picture.
 *
 *   page ──read: program, language data, pixels──▶ engine ──progress…, then read or failed──▶ page
 *
 * The engine is given everything and fetches nothing. It is stopped by taking its page or worker away.
 */
import type { PlacedWord } from './layout';

export interface EngineRead {
  /** The engine's WebAssembly program. */
  program: ArrayBuffer;
  /** Trained data of one language. */
  model: ArrayBuffer;
  picture: { width: number; height: number; pixels: ArrayBuffer };
}

export type FromEngine =
  /** 0 to 100. */
  { type: 'progress'; percent: number } | { type: 'read'; words: PlacedWord[] } | { type: 'failed'; why: string };
