/** What a reader asks about (a pasted text, a link, a page) and what we found out: plain data, and the parser for questions. */
import * as v from 'valibot';
import type { Assessment, Finding } from './assessment';
import type { Help } from './help';
import { type ArticleFacts, type PostFacts, parsePostFacts } from './post-facts';
import type { SourceKind } from './records';

/**
 * The reader's question. A text may be anything: a link, a message, a list of links. `image` is text that was read from a
 * picture, whose lines end where the picture ends. `lang` is a hint, where the page or picture gives one.
 */
export type CheckInput =
  | { from: 'paste' | 'selection' | 'link' | 'image'; text: string; lang?: string }
  | { from: 'page'; facts: PostFacts };

/** Why nothing, or not all, could be looked at. Each has words of its own. */
export const INPUT_PROBLEMS = [
  'empty',
  'no-words',
  'broken-address',
  'long-address',
  'script-address',
  'data-address',
  'file-address',
  'browser-address',
  'other-address',
  'internal-address',
] as const;
export type InputProblem = (typeof INPUT_PROBLEMS)[number];

/** Why one address stands inside another. */
export const STEP_REASONS = [
  'redirect',
  'mail',
  'amp',
  'archive',
  'translation',
  'library',
  'tracking',
  'site',
] as const;
export type StepReason = (typeof STEP_REASONS)[number];

/** One layer taken off a link: `host` is that of the layer, `url` what was inside it. `service` is a name to show. */
export interface LinkStep {
  why: StepReason;
  service: string;
  host: string;
  url: string;
}

/** What kind of place a host is, where no record says more. */
export const PLACE_KINDS = [
  'shop',
  'video',
  'social',
  'forum',
  'encyclopedia',
  'preprint-server',
  'study-library',
  'study-resolver',
  'trial-register',
  'news',
  'blog',
  'petition',
  'fundraiser',
  'shared-file',
  'chat-invite',
  'form',
  'search',
  'link-list',
  'app-store',
  'podcast',
  'chatbot',
  'public-body',
  'university',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Something about the address itself that a reader should see. None of them proves anything about the page. */
export type LinkNote =
  /** A short address: the goal cannot be read from it. `preview` is a page of the service that shows it, if there is one. */
  | { note: 'hides-goal'; service: string; preview?: string }
  /** A wrapper whose goal only its own service can read. */
  | { note: 'sealed'; service: string }
  | { note: 'wrapped-too-often' }
  /** `https://who.int@example.net/`: what stands before the `@` is a name to log in with. */
  | { note: 'login-name'; shown: string; host: string }
  /** Letters of another alphabet, and letters of several alphabets in one word. */
  | { note: 'foreign-letters'; shown: string; host: string }
  | { note: 'mixed-letters'; shown: string; host: string }
  /** `who.int.example.net`: another site's whole name in front of the real one. */
  | { note: 'name-in-front'; shown: string; host: string }
  | { note: 'number-host'; host: string }
  /** Opens no page but loads a file of a kind that can change the device. */
  | { note: 'download'; file: string };

/** The source that the link's host and path belong to. What is on record about it stands among the link's findings. */
export interface LinkedSource {
  publisher: string;
  id: string;
  name: string;
  kind: SourceKind;
  expired: boolean;
}

/** One link of what was pasted. Nothing of it was opened. */
export interface LinkReport {
  written: string;
  steps: LinkStep[];
  /** The goal as far as the address tells: https or http, without tracking marks. Empty where there is a `problem`. */
  url: string;
  /** ASCII form, without `www.`. */
  host: string;
  /** The same in its own letters. */
  shownHost: string;
  place: PlaceKind | null;
  source: LinkedSource | null;
  notes: LinkNote[];
  /** Numbers of studies and trials in the address: `doi:10.…`, `pmid:…`, `pmcid:…`, `NCT…`. */
  numbers: string[];
  problem: InputProblem | null;
  findings: Finding[];
}

/** Signs that a message was passed on, or asks to be. `phrase` as written. */
export const FORWARD_MARKS = [
  'forwarded',
  'forwarded-often',
  'pass-on',
  'soon-deleted',
  'hearsay',
  'kept-secret',
] as const;
export interface ForwardMark {
  mark: (typeof FORWARD_MARKS)[number];
  phrase: string;
}

/** A sentence as written, and the claims that were found in it. */
export interface SentenceReport {
  text: string;
  findings: Finding[];
}

/** An article as it presents itself. */
export interface ArticleCard extends ArticleFacts {
  url?: string;
  author?: string;
}

/** All that we can say about what the reader asked. The reader's words stand in it only as quotations. */
export interface Inquiry {
  kind: 'link' | 'message' | 'page' | 'nothing';
  problem: InputProblem | null;
  language: string | null;
  /** Characters that were read, of those that were given. */
  read: { characters: number; of: number };
  /** Findings on the whole; those of `links` and `sentences` are among them. */
  assessment: Assessment;
  links: LinkReport[];
  sentences: SentenceReport[];
  /** Sentences about health that nothing on record matches. They are neither true nor false to us. */
  unrecognised: string[];
  forwarded: ForwardMark[];
  article: ArticleCard | null;
  /** Where somebody may be in danger, or may have acted on a claim that can injure; else `null`. */
  help: Help | null;
}

export const REPLY_TONES = ['warm', 'plain', 'brief'] as const;
export type ReplyTone = (typeof REPLY_TONES)[number];

/** An answer to send back to whoever shared it. Several lines of plain text. */
export interface KindReply {
  tone: ReplyTone;
  text: string;
  lang: string;
}

const textInputSchema = v.object({
  from: v.picklist(['paste', 'selection', 'link', 'image']),
  text: v.string(),
  lang: v.optional(v.string()),
});

/**
 * Parses a question that came as a message.
 * @throws {TypeError} when it is none; @throws {PostFactsError} when the facts of a page are none
 */
export function parseCheckInput(input: unknown): CheckInput {
  if (typeof input === 'object' && input !== null && 'from' in input && input.from === 'page')
    return { from: 'page', facts: parsePostFacts('facts' in input ? input.facts : null) };
  const result = v.safeParse(textInputSchema, input);
  if (!result.success) throw new TypeError('expected { from, text } or { from: "page", facts }');
  const { lang, ...asked } = result.output;
  return lang === undefined ? asked : { ...asked, lang };
}
