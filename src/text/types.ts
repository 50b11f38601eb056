/** The shapes that text analysis hands on. */
import type { Stance } from '../model/assessment';

/** A text made ready once and shared by every signal. All strings are normalised (see `normalise.ts`). */
export interface PreparedText {
  /** The text as written, cut at the stated cap. */
  original: string;
  /** Two- or three-letter code, or `null` when it could not be told. */
  language: string | null;
  sentences: Sentence[];
  /** Stems of the names in @handles; they help to find a claim and never decide. */
  mentions: string[];
  /** True when the text was longer than the cap and only its beginning was read. */
  cut: boolean;
}

export interface Sentence {
  /** As written. */
  original: string;
  /** Normalised, lower case, hashtags split. */
  text: string;
  /** Words of `text`, unstemmed. */
  words: string[];
  /** Stems used by the index, parallel to `words`; empty string for words that carry nothing. */
  stems: string[];
}

/** What the index needs of a claim record, per language. */
export interface IndexableClaim {
  claim: Record<string, string>;
  wordings: Record<string, string[]>;
  debunks: Record<string, string[]>;
  asks: Record<string, string[]>;
  answer: Record<string, string>;
  slots: Record<string, string[][]>;
  /** Only `supported` and `outdated` matter: repeating such a claim reads like correcting another. */
  verdict?: string;
}

/** `claim` is the ordinal of the claim in its pack; `score` lies in 0..1, comparable across posts. */
export interface ClaimCandidate {
  claim: number;
  score: number;
}

/** A decided match. `sentence` is the sentence (as written) that the match rests on. */
export interface ClaimMatch extends ClaimCandidate {
  stance: Stance;
  sentence: string;
}
