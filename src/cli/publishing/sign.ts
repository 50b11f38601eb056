/** Writes signed metadata with the model library of The Update Framework, so that its form is not our own reading of it. */
import { sign as signBytes } from 'node:crypto';
import { Metadata, MetaFile, Root, Signature, Snapshot, TargetFile, Targets, Timestamp } from '@tufjs/models';
import type { Role, Signed } from '../../pack/signed/metadata';
import type { SigningKey } from './key-file';

const DAY = 86_400_000;

/** Days for which each role signs. A timestamp of a week bounds how long anybody can hold newer facts back. */
export const LIFETIME_DAYS: Readonly<Record<Role, number>> = { root: 365, targets: 90, snapshot: 30, timestamp: 7 };

/** A file of metadata, ready to be written. */
export interface SignedFile {
  version: number;
  bytes: Uint8Array;
}

/** Keys and thresholds of one root. */
export type RootKeys = Record<Role, { keys: readonly { keyid: string; public: string }[]; threshold: number }>;

/** @param now milliseconds */
export function signRoot(version: number, keys: RootKeys, signers: readonly SigningKey[], now: number): SignedFile {
  const all = Object.values(keys).flatMap((role) => role.keys);
  const { specVersion, expires, unrecognizedFields } = header('root', version, now);
  const root = Root.fromJSON({
    version,
    spec_version: specVersion,
    expires,
    ...unrecognizedFields,
    consistent_snapshot: true,
    keys: Object.fromEntries(all.map(({ keyid, public: hex }) => [keyid, keyFields(hex)])),
    roles: Object.fromEntries(
      Object.entries(keys).map(([role, { keys: own, threshold }]) => [
        role,
        { keyids: own.map(({ keyid }) => keyid), threshold },
      ]),
    ),
  });
  return signed(new Metadata(root), signers);
}

type TargetFields = TargetFile['unrecognizedFields'];

/** A target as it is signed; `custom` as `pack/signed/metadata.ts` reads it. */
export interface TargetToSign {
  path: string;
  length: number;
  sha256: string;
  custom: NonNullable<TargetFields>;
}

export function signTargets(
  version: number,
  targets: readonly TargetToSign[],
  signers: readonly SigningKey[],
  now: number,
): SignedFile {
  const files = targets.map(({ path, length, sha256, custom }) => {
    return [path, new TargetFile({ path, length, hashes: { sha256 }, unrecognizedFields: { custom } })] as const;
  });
  const model = new Targets({ ...header('targets', version, now), targets: Object.fromEntries(files) });
  return signed(new Metadata(model), signers);
}

export function signSnapshot(
  version: number,
  targets: NamedFile,
  signers: readonly SigningKey[],
  now: number,
): SignedFile {
  const meta = { 'targets.json': new MetaFile(metaOf(targets)) };
  return signed(new Metadata(new Snapshot({ ...header('snapshot', version, now), meta })), signers);
}

export function signTimestamp(
  version: number,
  snapshot: NamedFile,
  signers: readonly SigningKey[],
  now: number,
): SignedFile {
  const snapshotMeta = new MetaFile(metaOf(snapshot));
  return signed(new Metadata(new Timestamp({ ...header('timestamp', version, now), snapshotMeta })), signers);
}

/** Another file as a role above it names it. */
export interface NamedFile {
  version: number;
  length: number;
  sha256: string;
}

function metaOf({ version, length, sha256 }: NamedFile) {
  return { version, length, hashes: { sha256 } };
}

/** Is so little of its life left that a scheduled run should sign it anew? */
export function isHalfSpent(role: Role, { expires }: Pick<Signed<Role>, 'expires'>, now: number): boolean {
  return Date.parse(expires) - now < (LIFETIME_DAYS[role] * DAY) / 2;
}

function header(role: Role, version: number, now: number) {
  return {
    version,
    specVersion: '1.0.31',
    expires: isoSecond(now + LIFETIME_DAYS[role] * DAY),
    unrecognizedFields: { issued: isoSecond(now) },
  };
}

/** TUF writes moments in UTC, to the second. */
function isoSecond(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

function keyFields(hex: string) {
  return { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: hex } };
}

function signed<T extends Root | Targets | Snapshot | Timestamp>(
  metadata: Metadata<T>,
  signers: readonly SigningKey[],
): SignedFile {
  for (const { keyid, secret } of signers) {
    metadata.sign((data) => new Signature({ keyID: keyid, sig: signBytes(null, data, secret).toString('hex') }));
  }
  const bytes = new TextEncoder().encode(`${JSON.stringify(metadata.toJSON(), null, 1)}\n`);
  return { version: metadata.signed.version, bytes };
}
