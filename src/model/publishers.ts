/**
 * The publishers a reader follows, as plain data and the acts on it. The built-in one is always there; each is its own
 * repository with its own root, name, schedule and allowance, and none can speak for another.
 */
import * as v from 'valibot';
import { UPDATE_PROBLEMS } from './update-problems';

/** What a publisher may show: who somebody is, who pays them, what has been checked. */
export const SHOWS = ['identity', 'interests', 'claims'] as const;
export type Show = (typeof SHOWS)[number];

/**
 * `current`: the publisher's signature holds. `dated`: it has run out; the date is shown and badges turn grey. `unchecked`:
 * more than 90 days; cautions stay, dated, and identities read "not checked since".
 */
export type Freshness = 'current' | 'dated' | 'unchecked';

/** On what terms a publisher's registry is read now. */
export interface PublisherTerms {
  shows: readonly Show[];
  freshness: Freshness;
  /** The day on which the publisher last vouched for what we have, as ISO date. */
  vouched: string;
}

const problemSchema = v.picklist(UPDATE_PROBLEMS);
/** One line of a publisher's history: what an update did, newest last. Times in milliseconds. */
const historySchema = v.object({
  at: v.number(),
  event: v.picklist(['added', 'updated', 'unchanged', 'failed']),
  sequence: v.optional(v.number()),
  problem: v.optional(problemSchema),
});
export type HistoryLine = v.InferOutput<typeof historySchema>;

/** A publisher's name qualifies its record ids, so it is short and plain; two names findings keep for themselves. */
export const publisherName = v.pipe(
  v.string(),
  v.maxLength(64),
  v.regex(/^[a-z0-9][a-z0-9-]*$/),
  v.check((name) => name !== 'page' && name !== 'reader'),
);

const publisherSchema = v.object({
  /** Its name in its packs: record ids are `<id>/…`. */
  id: publisherName,
  /** Address of its site, ending in `/`. */
  url: v.pipe(v.string(), v.url(), v.startsWith('https://'), v.endsWith('/')),
  /** SHA-256 of its first root, in hexadecimal: all trust in it starts there. */
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  paused: v.optional(v.boolean(), false),
  shows: v.optional(v.array(v.picklist(SHOWS)), [...SHOWS]),
  /** Most bytes of its unpacked pack. */
  quota: v.optional(v.number(), 16 * 1024 * 1024),
  /** When to ask again, in milliseconds since 1970; 0 is at once. */
  nextCheck: v.optional(v.number(), 0),
  /** Failures in a row. */
  failures: v.optional(v.number(), 0),
  /** When what we have was last confirmed by its signature, until when that holds, and for which release. */
  confirmed: v.optional(v.nullable(v.object({ issued: v.number(), expires: v.number(), sequence: v.number() })), null),
  problem: v.optional(v.nullable(problemSchema), null),
  history: v.optional(v.array(historySchema), []),
});
export type Publisher = v.InferOutput<typeof publisherSchema>;

/** A list that was stored; what cannot be read of it is left out. */
export function parsePublishers(input: unknown): Publisher[] {
  if (!Array.isArray(input)) return [];
  const read = input.flatMap((item) => {
    const parsed = v.safeParse(publisherSchema, item);
    return parsed.success ? [parsed.output] : [];
  });
  return read.filter(({ id }, index) => read.findIndex((other) => other.id === id) === index);
}

/** @throws {v.ValiError} for an address or fingerprint of another form */
export function newPublisher(parts: Pick<Publisher, 'id' | 'url' | 'fingerprint'>): Publisher {
  return v.parse(publisherSchema, parts);
}

/** One act of the reader on one publisher. */
export type PublisherAct =
  | { act: 'pause'; paused: boolean }
  | { act: 'show'; shows: Show[] }
  | { act: 'allow'; quota: number };

const actSchema = v.variant('act', [
  v.object({ act: v.literal('pause'), paused: v.boolean() }),
  v.object({ act: v.literal('show'), shows: v.array(v.picklist(SHOWS)) }),
  v.object({ act: v.literal('allow'), quota: v.pipe(v.number(), v.finite()) }),
]);

/** @throws {v.ValiError} for anything that is no act of ours */
export function parsePublisherAct(input: unknown): PublisherAct {
  return v.parse(actSchema, input);
}

/** Pausing stops updates and keeps what is there; it is asked at once when it goes on. */
export function applyAct(publisher: Publisher, act: PublisherAct): Publisher {
  switch (act.act) {
    case 'pause':
      return { ...publisher, paused: act.paused, nextCheck: act.paused ? publisher.nextCheck : 0, failures: 0 };
    case 'show':
      return { ...publisher, shows: SHOWS.filter((show) => act.shows.includes(show)) };
    case 'allow':
      return { ...publisher, quota: Math.max(0, Math.floor(act.quota)), nextCheck: 0 };
  }
}

/** Address and fingerprint as a publisher hands them out, in text or as a QR code: `https://host/path/#<fingerprint>`, with or without `wellsourced:` in front. */
export interface PublisherAddress {
  url: string;
  fingerprint: string;
}

/** `null` for anything else: no address without its fingerprint, no query, no password. */
export function parsePublisherAddress(text: string): PublisherAddress | null {
  const trimmed = text.trim().replace(/^wellsourced:/i, '');
  const hash = trimmed.indexOf('#');
  const address = hash < 0 ? '' : trimmed.slice(0, hash);
  const fingerprint = trimmed
    .slice(hash + 1)
    .replace(/[\s:-]/g, '')
    .toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(fingerprint) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' || `${url.username}${url.password}${url.search}` !== '') return null;
  return { url: url.href.endsWith('/') ? url.href : `${url.href}/`, fingerprint };
}
