/**
 * The client workflow of The Update Framework (specification 1.0, section 5) in our profile, without any storage or
 * network of its own: from what is trusted and a way to fetch, to what is trusted next.
 *
 * https://theupdateframework.github.io/specification/latest/#detailed-client-workflow
 */
import {
  type Floor,
  haveOnlineKeysChanged,
  issuedAt,
  NO_FLOOR,
  refuseExpired,
  refuseRollback,
  requireNamedFile,
  requireNamedVersion,
  requireNextRoot,
  requireThreshold,
  trustedNow,
} from './checks';
import type { VerifySignature } from './ed25519';
import { type Metadata, type MetaFile, parseMetadata, type Role } from './metadata';
import { type FetchFile, readRemote } from './remote';
import { MAX_METADATA_BYTES } from './strict-json';
import { UpdateError } from './update-error';

/** What is trusted of one publisher: the metadata's bytes as they came, and what must outlive them. */
export interface Trusted {
  root: Uint8Array;
  timestamp: Uint8Array | null;
  snapshot: Uint8Array | null;
  targets: Uint8Array | null;
  floor: Floor;
  /** Latest `issued` of an accepted timestamp, in milliseconds. */
  signedTime: number;
}

/** Metadata that passed every check. */
export interface VerifiedSet {
  root: Metadata<'root'>;
  timestamp: Metadata<'timestamp'>;
  snapshot: Metadata<'snapshot'>;
  targets: Metadata<'targets'>;
}

export interface RefreshContext {
  fetchFile: FetchFile;
  verify: VerifySignature;
  /** The device's clock, in milliseconds. */
  now: number;
  /**
   * Called with a newer root, or higher versions, as soon as they are verified, so that they hold even if the rest fails.
   * The data and the metadata that describe it are unchanged in it.
   */
  remember(trusted: Trusted): Promise<void>;
}

/** More rotations than this are followed at the next check. */
const MAX_ROTATIONS = 256;

/** A first root that was shipped or pinned by its fingerprint: nothing else is known yet. */
export function trustRoot(root: Uint8Array): Trusted {
  return { root, timestamp: null, snapshot: null, targets: null, floor: NO_FLOOR, signedTime: 0 };
}

/**
 * Fetches and checks the metadata above the data. The result is to be stored together with the data that it describes.
 * @throws {UpdateError} naming what is wrong; what was trusted stays so
 */
export async function refreshMetadata(
  start: Trusted,
  context: RefreshContext,
): Promise<{ trusted: Trusted; verified: VerifiedSet }> {
  const { trusted, root } = await followRoots(start, context);
  refuseExpired('root', root.signed, trustedNow(context.now, trusted.signedTime));
  const timestamp = await newestTimestamp(trusted, root, context);
  const signedTime = Math.max(trusted.signedTime, issuedAt(timestamp.signed));
  const clock = { ...context, now: trustedNow(context.now, signedTime) };
  refuseExpired('root', root.signed, clock.now);
  refuseExpired('timestamp', timestamp.signed, clock.now);
  const snapshotFile = timestamp.signed.meta['snapshot.json'];
  let floor = { ...trusted.floor, timestamp: timestamp.signed.version, snapshot: snapshotFile.version };
  await rememberFloor(trusted, floor, context);
  const snapshot = await namedMetadata('snapshot', snapshotFile, trusted, root, clock);
  const targetsFile = snapshot.signed.meta['targets.json'];
  refuseRollback('targets', targetsFile.version, floor.targets);
  floor = { ...floor, targets: targetsFile.version };
  await rememberFloor(trusted, floor, context);
  const targets = await namedMetadata('targets', targetsFile, trusted, root, clock);
  const [next, verified] = [
    { root, timestamp, snapshot, targets },
    { floor, signedTime },
  ];
  return { trusted: { ...bytesOf(next), ...verified }, verified: next };
}

function bytesOf({ root, timestamp, snapshot, targets }: VerifiedSet) {
  return { root: root.bytes, timestamp: timestamp.bytes, snapshot: snapshot.bytes, targets: targets.bytes };
}

/** Follows the chain of roots, one version at a time, to the newest one. */
async function followRoots(
  start: Trusted,
  context: RefreshContext,
): Promise<{ trusted: Trusted; root: Metadata<'root'> }> {
  const first = parseMetadata('root', start.root);
  await requireThreshold(first.signed, 'root', first, context.verify);
  let root = first;
  for (let step = 0; step < MAX_ROTATIONS; step++) {
    const path = `metadata/${root.signed.version + 1}.root.json`;
    const bytes = await readRemote(context.fetchFile, path, MAX_METADATA_BYTES);
    if (bytes === null) break;
    const offered = parseMetadata('root', bytes);
    await requireNextRoot(root, offered, context.verify);
    root = offered;
  }
  if (root === first) return { trusted: start, root };
  const replaced = haveOnlineKeysChanged(first.signed, root.signed);
  const trusted = { ...start, root: root.bytes, ...(replaced ? { floor: NO_FLOOR, signedTime: 0 } : {}) };
  await context.remember(trusted);
  return { trusted, root };
}

/** The offered timestamp, or the trusted one when no newer is offered. */
async function newestTimestamp(
  trusted: Trusted,
  root: Metadata<'root'>,
  { fetchFile, verify }: RefreshContext,
): Promise<Metadata<'timestamp'>> {
  const known = await stillValid('timestamp', trusted.timestamp, root, verify);
  const bytes = await readRemote(fetchFile, 'metadata/timestamp.json', MAX_METADATA_BYTES);
  if (bytes === null) throw new UpdateError('not-found', 'metadata/timestamp.json');
  const offered = parseMetadata('timestamp', bytes);
  await requireThreshold(root.signed, 'timestamp', offered, verify);
  refuseRollback('timestamp', offered.signed.version, trusted.floor.timestamp);
  if (known && known.signed.version === offered.signed.version && trusted.floor.timestamp > 0) return known;
  refuseRollback('snapshot', offered.signed.meta['snapshot.json'].version, trusted.floor.snapshot);
  return offered;
}

/** Metadata kept from before, if the newest root still vouches for it. */
async function stillValid<R extends Role>(
  role: R,
  bytes: Uint8Array | null,
  root: Metadata<'root'>,
  verify: VerifySignature,
): Promise<Metadata<R> | null> {
  if (bytes === null) return null;
  try {
    const metadata = parseMetadata(role, bytes);
    await requireThreshold(root.signed, role, metadata, verify);
    return metadata;
  } catch {
    return null;
  }
}

/** The snapshot or targets that the file above names: the kept one if it is that, else fetched. */
async function namedMetadata<R extends 'snapshot' | 'targets'>(
  role: R,
  named: MetaFile,
  trusted: Trusted,
  root: Metadata<'root'>,
  { fetchFile, verify, now }: RefreshContext,
): Promise<Metadata<R>> {
  const kept = await stillValid(role, trusted[role], root, verify);
  const bytes = kept && (await isNamed(named, kept)) ? kept.bytes : await fetchNamed(role, named, fetchFile);
  await requireNamedFile(named, bytes, role);
  const metadata = parseMetadata(role, bytes);
  await requireThreshold(root.signed, role, metadata, verify);
  requireNamedVersion(named, metadata.signed, role);
  refuseExpired(role, metadata.signed, now);
  return metadata;
}

async function isNamed(named: MetaFile, kept: Metadata<Role>): Promise<boolean> {
  if (kept.signed.version !== named.version) return false;
  return requireNamedFile(named, kept.bytes, kept.role).then(
    () => true,
    () => false,
  );
}

async function fetchNamed(role: Role, named: MetaFile, fetchFile: FetchFile): Promise<Uint8Array> {
  const path = `metadata/${named.version}.${role}.json`;
  const cap = Math.min(named.length ?? MAX_METADATA_BYTES, MAX_METADATA_BYTES);
  const bytes = await readRemote(fetchFile, path, cap);
  if (bytes === null) throw new UpdateError('not-found', path);
  return bytes;
}

/** Versions seen with a valid signature hold from now on, whatever becomes of the rest of this update. */
async function rememberFloor(trusted: Trusted, floor: Floor, { remember }: RefreshContext): Promise<void> {
  const known = trusted.floor;
  const isHigher = (['timestamp', 'snapshot', 'targets'] as const).some((role) => floor[role] > known[role]);
  if (isHigher) await remember({ ...trusted, floor });
}
