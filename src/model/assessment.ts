/** What was found on one post: findings with their evidence, or the reason why there are none. */

export const TONES = ['support', 'info', 'interest', 'caution', 'quiet'] as const;
export type Tone = (typeof TONES)[number];

export const STANCES = ['repeats', 'debunks', 'asks', 'reports', 'unclear'] as const;
export type Stance = (typeof STANCES)[number];

export const SIGNAL_IDS = [
  'source',
  'own-trust',
  'lookalike',
  'stated-credential',
  'declared-ad',
  'interest-on-record',
  'own-product',
  'selling',
  'claim',
  'corrects-claim',
  'red-flags',
  'retracted-study',
  'preprint',
  'trial',
  'medicine',
  'side-effect',
  'ai-generated',
  'platform-note',
  'link-source',
  'link-conduct',
  'link-lookalike',
  'link-hidden',
  'medical-review',
  'page-sponsor',
  'community',
  'not-in-registry',
] as const;
export type SignalId = (typeof SIGNAL_IDS)[number];

export const UNCHECKED_REASONS = [
  'no-adapter',
  'not-recognised',
  'too-few-read',
  'no-text',
  'too-long',
  'language',
  'disabled',
  'no-registry',
] as const;
export type UncheckedReason = (typeof UNCHECKED_REASONS)[number];

/** What a finding is about. Record ids are those of the finding's `publisher`. */
export type Subject =
  | { source: string }
  | { claim: string }
  | { study: string }
  | { host: string }
  | { platform: string; handle: string };

/** A page that supports a fact. `date` is the page's own date, or the day we read it when `dated` is `retrieved`. */
export interface FindingEvidence {
  url: string;
  publisher: string;
  title: string;
  date: string;
  dated?: 'published' | 'retrieved';
  quote?: string;
}

/** Values that fill the braces of the wording. All plain text; `name` is always the display name. */
export type FindingFacts = Record<string, string | number | boolean>;

export interface Finding {
  signal: SignalId;
  tone: Tone;
  subject: Subject;
  /** Who signs the registry that this rests on; `page` when it rests on what the post itself says. */
  publisher: string;
  stance?: Stance;
  /** For tests and evaluation only; never shown to a reader. */
  score?: number;
  facts: FindingFacts;
  evidence: FindingEvidence[];
}

/** `distress`: the writer may be in danger; the reader is shown contacts and no chip stands on the writer. */
export type Assessment =
  | { status: 'checked'; health: boolean; findings: Finding[]; distress?: true }
  | { status: 'unchecked'; reason: UncheckedReason; health: boolean; findings: [] };

/** Publisher of findings that rest on nothing but the post's own words and labels. */
export const PAGE_PUBLISHER = 'page';

export function unchecked(reason: UncheckedReason): Assessment {
  return { status: 'unchecked', reason, health: false, findings: [] };
}
