/**
 * The four kinds of signed metadata (The Update Framework 1.0), in our profile: Ed25519, SHA-256, consistent names, no
 * delegations. Written by `cli/publishing` with `@tufjs/models`, read here.
 *
 * Worked example. `timestamp.json` (lives a week) names version and digest of `5.snapshot.json`, which names those of
 * `5.targets.json`, which names length and digest of `registry.pack`. Each is signed by its own role; `3.root.json` says
 * which keys a role has, how many of them must sign, and is itself signed by the roots before and after it.
 */
import * as v from 'valibot';
import { type JsonObject, parseStrictJson } from './strict-json';
import { UpdateError } from './update-error';

export const ROLES = ['root', 'timestamp', 'snapshot', 'targets'] as const;
export type Role = (typeof ROLES)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const length = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);
/** Exactly SHA-256: a second digest that we did not check would be a promise not kept. */
const hashes = v.strictObject({ sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) });
/** Plain relative paths, so that a name can neither leave the folder nor mean two files. */
const path = v.pipe(
  v.string(),
  v.maxLength(128),
  v.regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/),
);

const common = {
  spec_version: v.pipe(v.string(), v.regex(/^1\.[0-9]+(?:\.[0-9]+)?$/)),
  version: count,
  expires: moment,
  /** When it was signed: an addition of ours, against clocks that are set back. */
  issued: v.optional(moment),
};
const metaFile = v.object({ version: count, length: v.optional(length), hashes: v.optional(hashes) });
export type MetaFile = v.InferOutput<typeof metaFile>;

const keySchema = v.object({ keytype: v.string(), scheme: v.string(), keyval: v.object({ public: v.string() }) });
export type PublicKey = v.InferOutput<typeof keySchema>;
const keyids = v.pipe(
  v.array(v.string()),
  v.check((ids) => new Set(ids).size === ids.length, 'a key stands twice'),
);
const roleSchema = v.object({ keyids, threshold: count });
export type RoleKeys = v.InferOutput<typeof roleSchema>;

const rootSchema = v.object({
  _type: v.literal('root'),
  ...common,
  consistent_snapshot: v.literal(true),
  keys: v.record(v.string(), keySchema),
  roles: v.object({ root: roleSchema, timestamp: roleSchema, snapshot: roleSchema, targets: roleSchema }),
});
const timestampSchema = v.object({
  _type: v.literal('timestamp'),
  ...common,
  meta: v.object({ 'snapshot.json': metaFile }),
});
const snapshotSchema = v.object({
  _type: v.literal('snapshot'),
  ...common,
  meta: v.strictObject({ 'targets.json': metaFile }),
});
/** What our own publishing adds to a target; another publisher may leave it away. */
const custom = v.object({
  /** Release number of a pack, also in its `META`. */
  sequence: v.optional(count),
  /** Length and digest of the compressed twin. */
  gzip: v.optional(v.object({ length, sha256: hashes.entries.sha256 })),
  /** Digests of the pack that a diff starts from and of the one that it leads to. */
  from: v.optional(hashes.entries.sha256),
  to: v.optional(hashes.entries.sha256),
});
const targetFile = v.object({ length, hashes, custom: v.optional(custom, {}) });
export type TargetFile = v.InferOutput<typeof targetFile>;
const targetsSchema = v.object({
  _type: v.literal('targets'),
  ...common,
  targets: v.record(path, targetFile),
  delegations: v.optional(v.never('delegations are no part of the profile')),
});

const SCHEMAS = { root: rootSchema, timestamp: timestampSchema, snapshot: snapshotSchema, targets: targetsSchema };
export type Signed<R extends Role> = v.InferOutput<(typeof SCHEMAS)[R]>;

const signaturesSchema = v.pipe(
  v.array(v.object({ keyid: v.string(), sig: v.string() })),
  v.check((list) => new Set(list.map(({ keyid }) => keyid)).size === list.length, 'one key signs twice'),
);

/** Metadata that could be read; nothing of it is trusted yet. */
export interface Metadata<R extends Role> {
  role: R;
  signed: Signed<R>;
  /** The signed part as it came, with fields that we do not know: what signatures are made over. */
  raw: JsonObject;
  signatures: { keyid: string; sig: string }[];
  bytes: Uint8Array;
}

/** @throws {UpdateError} `unreadable`, `too-large`, or `unsupported` for another kind or form of metadata */
export function parseMetadata<R extends Role>(role: R, bytes: Uint8Array): Metadata<R> {
  const envelope = v.safeParse(
    v.object({ signed: v.custom<JsonObject>(isObject), signatures: signaturesSchema }),
    parseStrictJson(bytes),
  );
  if (!envelope.success) throw new UpdateError('unreadable', `${role}: ${firstIssue(envelope.issues)}`);
  const { signed: raw, signatures } = envelope.output;
  const parsed = v.safeParse(SCHEMAS[role] as v.GenericSchema<unknown, Signed<R>>, raw);
  if (!parsed.success) throw new UpdateError('unsupported', `${role}: ${firstIssue(parsed.issues)}`);
  return { role, signed: parsed.output, raw, signatures, bytes };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  return issue ? `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim() : 'not the expected form';
}
