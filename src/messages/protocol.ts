/**
 * Every message that crosses between page, worker and our own pages: one union per direction.
 *
 *   content ──assess──▶ background ──answers──▶ content
 *   popup ──page-report──▶ content ──report──▶ popup
 *   side panel ──port──▶ content ──reports, posts in view──▶ side panel
 *   popup ──get-settings / change-settings──▶ background ──settings-changed──▶ content
 *
 * What a page can influence (post facts) is parsed on arrival; the sender's address is never taken from the payload.
 */
import type { Assessment } from '../model/assessment';
import type { BadgeView } from '../model/badge-view';
import type { SettingsChange } from '../model/change-settings';
import type { Help } from '../model/help';
import type { CheckInput, Inquiry } from '../model/inquiry';
import type { PostFacts } from '../model/post-facts';
import type { Freshness, HistoryLine, PublisherAct, Show } from '../model/publishers';
import type { Question } from '../model/question';
import type { Settings } from '../model/settings';
import type { UpdateProblem } from '../model/update-problems';

/** At most this many posts in one batch; a larger batch is refused. */
export const MAX_BATCH = 50;

/** The answer for one post. `badge` is `null` when there is nothing to show on it. */
export interface Answer {
  assessment: Assessment;
  badge: BadgeView | null;
}

export interface SiteState {
  /** `false`: the reader switched this site off, or the registry disabled its adapter. */
  enabled: boolean;
  appearance: Settings['appearance'];
  chips: Settings['chips'];
}

/** One registry as the popup's foot and the options page show it. */
export interface RegistryState {
  publisher: string;
  name: string;
  date: string;
  sources: number;
  claims: number;
  freshness: Freshness;
  /** The day on which the publisher last vouched for it. */
  vouched: string;
}

/** One publisher as the options page shows it. `registry` is `null` where nothing of it could be opened. */
export interface PublisherState {
  id: string;
  url: string;
  fingerprint: string;
  /** Ships with the extension: it can be paused, not removed. */
  builtIn: boolean;
  /** `false` while its address is a placeholder: nothing is ever fetched. */
  updates: boolean;
  paused: boolean;
  shows: Show[];
  quota: number;
  problem: UpdateProblem | null;
  /** Newest last. */
  history: HistoryLine[];
  registry: RegistryState | null;
}

/** The publishers after an act of the reader, and why it could not be done. */
export interface PublishersAnswer {
  publishers: PublisherState[];
  problem: UpdateProblem | null;
}

/** Content script → background. */
export type ContentRequest =
  | { type: 'hello'; site: string }
  | { type: 'assess'; posts: PostFacts[] }
  | { type: 'page-count'; count: number | null; off?: true };

/** Our own pages → background. */
export type PageRequest =
  | { type: 'get-settings' }
  | { type: 'change-settings'; change: SettingsChange }
  | { type: 'get-registries' }
  | { type: 'get-help' }
  | { type: 'check-input'; input: CheckInput }
  /** The check page takes what an entry point left for it, once. */
  | { type: 'take-question'; id: string }
  /** Opens the check page with these words, or empty. */
  | { type: 'open-check'; text: string | null }
  /** Reads one tab once and opens the check page with it. */
  | { type: 'check-page'; tabId: number }
  | { type: 'get-publishers' }
  /** Before the browser asks the reader: a grant for this address is no wish to have its pages read. Empty: it has asked. */
  | { type: 'expect-publisher'; address: string }
  | { type: 'follow-publisher'; address: string }
  | { type: 'change-publisher'; id: string; act: PublisherAct }
  | { type: 'unfollow-publisher'; id: string }
  /** The reader asks for updates now. */
  | { type: 'update-publishers' };

/** Background or popup → content script of one tab. */
export type TabRequest =
  | { type: 'page-report' }
  | { type: 'show-post'; key: string }
  /** To the next (1) or the previous (-1) post with something to tell. */
  | { type: 'step-post'; by: 1 | -1 }
  /** The content script asks again how it stands; nothing is told here. */
  | { type: 'settings-changed' }
  /** The reader took the grant for these match patterns back: a page that one of them covers stops at once. */
  | { type: 'grant-removed'; origins: string[] };

export interface BackgroundResponses {
  hello: SiteState;
  /** In the order of the posts; `null` for a post that could not be parsed. */
  assess: { answers: (Answer | null)[] };
  'page-count': { ok: true };
  'get-settings': Settings;
  'change-settings': Settings;
  'get-registries': { registries: RegistryState[] };
  'get-help': Help;
  'check-input': Inquiry;
  'take-question': { question: Question | null };
  'open-check': { ok: true };
  'check-page': { ok: true };
  'get-publishers': PublishersAnswer;
  'expect-publisher': { ok: true };
  'follow-publisher': PublishersAnswer & { added: string | null };
  'change-publisher': PublishersAnswer;
  'unfollow-publisher': PublishersAnswer;
  'update-publishers': PublishersAnswer;
}

export interface TabResponses {
  'page-report': PageReport;
  'show-post': { shown: boolean };
  'step-post': { shown: boolean };
  'settings-changed': { ok: true };
  'grant-removed': { ok: true };
}

/** One post as the popup lists it. `key` is stable while the page stays. */
export interface ReportedPost {
  key: string;
  author: { name: string; handle: string };
  /** The first words of the post, for a row whose author is unknown. */
  excerpt: string;
  /** The headline of an article. */
  title?: string;
  assessment: Assessment;
}

/**
 * How the page is read. `too-few-read`: there are posts, but too few name an author or have words. `unanswered`: our
 * background has not yet said whether this site is to be read.
 */
export type PageHealth = 'ok' | 'not-recognised' | 'too-few-read' | 'disabled' | 'unanswered';

/** Posts so far, whether or not anything was found on them. */
export interface PageCounts {
  /** Seen on the page, those that could not be read among them. */
  found: number;
  read: number;
  withText: number;
  withAuthor: number;
}

export interface PageReport {
  site: string;
  health: PageHealth;
  counts: PageCounts;
  posts: ReportedPost[];
  /** The post whose badge the reader last pressed: the popup starts there. */
  selected: string | null;
}

/** Name of the port by which a side panel follows the page of a tab. */
export const FOLLOW_PORT = 'follow';

/** Content script → side panel, for as long as the port is open. */
export type FollowMessage =
  | { type: 'report'; report: PageReport }
  /** The posts on the screen, from the top down. */
  | { type: 'in-view'; keys: string[] };

export type BackgroundRequest = ContentRequest | PageRequest;
