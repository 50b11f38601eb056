/** What an adapter read from one post: plain data without any DOM, and the parser for facts that come from outside. */
import * as v from 'valibot';

export const POST_KINDS = ['post', 'comment', 'video', 'article', 'message'] as const;
export const LABEL_KINDS = [
  'promoted',
  'paid-partnership',
  'ai-generated',
  'platform-note',
  'verified',
  'government',
  'state-media',
  'health-panel',
] as const;

export type PostKind = (typeof POST_KINDS)[number];
export type LabelKind = (typeof LABEL_KINDS)[number];

/** Who wrote the post, as the page names them. `handle` as the page writes it, without `@`; compared by `accountKey`. */
export interface Author {
  handle?: string;
  name?: string;
  /** The site's permanent identifier: X or Facebook number, DID, `UC…`. */
  id?: string;
  bio?: string;
  /** Home server of a federated account. */
  host?: string;
}

/** `target` is where the site itself says that its own wrapper (t.co, lnkd.in) leads. */
export interface PostLink {
  href: string;
  text?: string;
  target?: string;
}

/** A label that the site itself shows on the post; `text` in the site's own words. */
export interface PostLabel {
  kind: LabelKind;
  text?: string;
}

export interface Community {
  handle?: string;
  name?: string;
}

/** What a health article says of itself. Dates as the page gives them, ISO 8601 where it does. */
export interface ArticleFacts {
  headline?: string;
  publisher?: string;
  reviewers?: string[];
  published?: string;
  reviewed?: string;
  disclosures?: string[];
}

export interface PostFacts {
  id?: string;
  /** Identifier of the adapter that read the post. */
  site: string;
  url?: string;
  lang?: string;
  author?: Author;
  text: string;
  links?: PostLink[];
  labels?: PostLabel[];
  kind?: PostKind;
  community?: Community;
  repostedBy?: Author;
  quoted?: PostFacts;
  article?: ArticleFacts;
}

/** Characters kept of a text: far more than any is read to, so that a cut one still counts as too long. */
const MOST_WORDS = 100_000;
/** Of a name, a label, a line. */
const MOST_LINE = 2_000;
/** Longer addresses, handles and numbers are left out whole: cut, they could be somebody else's. */
const MOST_ADDRESS = 20_000;
const MOST_HANDLE = 500;
const MOST_LINKS = 200;
const MOST_LINES = 100;

const text = v.string();
const words = v.pipe(
  text,
  v.transform((written) => written.slice(0, MOST_WORDS)),
);
const line = v.pipe(
  text,
  v.transform((written) => written.slice(0, MOST_LINE)),
);
const handle = v.pipe(text, v.transform(wholeUpTo(MOST_HANDLE)));
const address = v.pipe(text, v.transform(wholeUpTo(MOST_ADDRESS)));
const lines = v.pipe(v.array(line), v.transform(firstOf(MOST_LINES)));

function wholeUpTo(most: number): (written: string) => string | undefined {
  return (written) => (written.length > most ? undefined : written);
}

function firstOf(most: number): <T>(list: T[]) => T[] {
  return (list) => list.slice(0, most);
}

const authorSchema = v.object({
  handle: v.optional(handle),
  name: v.optional(line),
  id: v.optional(handle),
  bio: v.optional(line),
  host: v.optional(handle),
});
const linkSchema = v.object({ href: text, text: v.optional(line), target: v.optional(address) });
const isShortLink = ({ href }: { href: string }) => href.length <= MOST_ADDRESS;
const labelSchema = v.pipe(
  v.union([text, v.object({ kind: text, text: v.optional(line) })], 'expected a label kind or { kind, text }'),
  v.transform((label) => (typeof label === 'string' ? { kind: label } : label)),
);
const isKnownLabel = (label: { kind: string }): label is PostLabel =>
  (LABEL_KINDS as readonly string[]).includes(label.kind);
const communitySchema = v.object({ handle: v.optional(handle), name: v.optional(line) });
const articleSchema = v.object({
  headline: v.optional(line),
  publisher: v.optional(line),
  reviewers: v.optional(lines),
  published: v.optional(line),
  reviewed: v.optional(line),
  disclosures: v.optional(lines),
});

const shared = {
  id: v.optional(handle),
  url: v.optional(address),
  lang: v.optional(handle),
  author: v.optional(authorSchema),
  links: v.optional(
    v.pipe(
      v.array(linkSchema),
      v.transform((links) => links.filter(isShortLink).slice(0, MOST_LINKS)),
    ),
  ),
  /** Labels of a kind we do not know are dropped: a newer adapter may name more. */
  labels: v.optional(
    v.pipe(
      v.array(labelSchema),
      v.transform((labels) => labels.filter(isKnownLabel).slice(0, MOST_LINES)),
    ),
  ),
  kind: v.optional(v.picklist(POST_KINDS)),
  community: v.optional(communitySchema),
  repostedBy: v.optional(authorSchema),
  article: v.optional(articleSchema),
};
/** One level of quotation is kept: a quote inside a quote is a post of its own on the page. */
const quotedSchema = v.object({ ...shared, site: v.optional(handle), text: v.optional(words, '') });
const postFactsSchema = v.object({ ...shared, site: line, text: words, quoted: v.optional(quotedSchema) });

/** The message names the field and what was expected: `author.handle: expected string, got 5`. */
export class PostFactsError extends Error {
  override name = 'PostFactsError';
}

/**
 * Parses facts that come from outside (message, command line).
 * Unknown fields are ignored.
 * @throws {PostFactsError} naming the first wrong field
 */
export function parsePostFacts(input: unknown): PostFacts {
  const result = v.safeParse(postFactsSchema, input, { abortEarly: true });
  if (!result.success) throw new PostFactsError(describeIssue(result.issues[0]));
  const { quoted, ...facts } = result.output;
  const post = compact(facts) as PostFacts;
  if (quoted) post.quoted = { ...(compact(quoted) as PostFacts), site: quoted.site ?? post.site };
  return post;
}

/** `path: expected X, got Y` of one schema issue, in one line. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? 'post';
  if (issue.received === 'undefined' && path !== 'post') return `${path}: missing`;
  if (issue.expected) return `${path}: expected ${issue.expected}, got ${issue.received}`;
  return `${path}: ${issue.message}`;
}

function compact<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
