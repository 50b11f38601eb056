/** The checks of a signed update, one function each, named after what it demands; its first words are the attack it stops. */
import { canonicalBytes } from './canonical-json';
import type { VerifySignature } from './ed25519';
import { fromHex, sha256 } from './hex';
import type { Metadata, MetaFile, PublicKey, Role, Signed, TargetFile } from './metadata';
import { UpdateError } from './update-error';

/** Lowest versions that may still be offered: the highest ones that a valid signature was seen for. */
export interface Floor {
  timestamp: number;
  snapshot: number;
  targets: number;
}

export const NO_FLOOR: Floor = { timestamp: 0, snapshot: 0, targets: 0 };

/**
 * Arbitrary install, wrong key, threshold: at least `threshold` different keys that `root` names for `role` must have
 * signed. Two names of one key count once; a valid signature of another role's key counts nothing.
 * @throws {UpdateError} `unsigned`
 */
export async function requireThreshold(
  root: Signed<'root'>,
  role: Role,
  metadata: Metadata<Role>,
  verify: VerifySignature,
): Promise<void> {
  const { keyids, threshold } = root.roles[role];
  const signers = await validSigners(root, keyids, metadata, verify);
  if (signers.size < threshold) {
    const found = `${signers.size} of ${threshold} valid signatures`;
    throw new UpdateError('unsigned', `${role} ${metadata.signed.version}: ${found}`);
  }
}

/** Public keys, of those in `keyids`, that have validly signed. */
export async function validSigners(
  root: Signed<'root'>,
  keyids: readonly string[],
  { raw, signatures }: Metadata<Role>,
  verify: VerifySignature,
): Promise<Set<string>> {
  const message = canonicalBytes(raw);
  const signers = new Set<string>();
  for (const { keyid, sig } of signatures) {
    if (!keyids.includes(keyid)) continue;
    const key = publicKeyOf(root, keyid);
    const signature = fromHex(sig);
    if (key && signature && (await verify(key.bytes, signature, message))) signers.add(key.hex);
  }
  return signers;
}

/** `null` for a key that is not on the root's list or is no Ed25519 key: it counts as having signed nothing. */
function publicKeyOf(root: Signed<'root'>, keyid: string): { bytes: Uint8Array; hex: string } | null {
  const key: PublicKey | undefined = Object.hasOwn(root.keys, keyid) ? root.keys[keyid] : undefined;
  if (key?.keytype !== 'ed25519' || key.scheme !== 'ed25519') return null;
  const bytes = fromHex(key.keyval.public);
  return bytes?.byteLength === 32 ? { bytes, hex: key.keyval.public.toLowerCase() } : null;
}

/**
 * Key compromise and rotation: a new root is the very next one, signed by enough keys of the root before it and of its
 * own. So stolen keys of one root cannot lead anywhere that its other holders did not sign.
 * @throws {UpdateError} `unsigned`, or `rollback` for any version but the next
 */
export async function requireNextRoot(
  trusted: Metadata<'root'>,
  offered: Metadata<'root'>,
  verify: VerifySignature,
): Promise<void> {
  await requireThreshold(trusted.signed, 'root', offered, verify);
  const expected = trusted.signed.version + 1;
  if (offered.signed.version !== expected)
    throw new UpdateError('rollback', `root ${offered.signed.version} stands in the place of root ${expected}`);
  await requireThreshold(offered.signed, 'root', offered, verify);
}

/**
 * Fast-forward: whoever held a timestamp or snapshot key could have signed absurdly high versions, after which every
 * honest one would look like a rollback. Once such a key is replaced, versions seen under it count no more.
 */
export function haveOnlineKeysChanged(before: Signed<'root'>, after: Signed<'root'>): boolean {
  return (['timestamp', 'snapshot'] as const).some((role) => {
    const keys = (root: Signed<'root'>) => [...root.roles[role].keyids].sort().join(' ');
    return keys(before) !== keys(after) || before.roles[role].threshold !== after.roles[role].threshold;
  });
}

/**
 * Rollback: an old but validly signed file must not replace a newer one.
 * @throws {UpdateError} `rollback`
 */
export function refuseRollback(role: Role, offered: number, floor: number): void {
  if (offered < floor)
    throw new UpdateError('rollback', `${role} ${offered} is older than ${floor}, which was seen before`);
}

const YEAR = 365 * 86_400_000;

/**
 * Freeze: what was signed for a time is not valid after it, so nobody can serve yesterday's facts for ever. Where a
 * whole year lies between, the device's clock is the likelier cause.
 * @param now milliseconds, from `trustedNow`
 * @throws {UpdateError} `expired` or `clock`
 */
export function refuseExpired(role: Role, signed: { expires: string; version: number }, now: number): void {
  const late = now - Date.parse(signed.expires);
  const problem = late > YEAR ? 'clock' : 'expired';
  if (late >= 0) throw new UpdateError(problem, `${role} ${signed.version} ran out on ${signed.expires}`);
}

/**
 * Clock set back: never earlier than the latest moment that a publisher has signed. A clock set forward only makes
 * signatures run out; nothing is deleted for it.
 * @param local the device's clock; `signedTime` the latest `issued` of metadata that was accepted, both in milliseconds
 */
export function trustedNow(local: number, signedTime: number): number {
  return Math.max(local, signedTime);
}

/** Moment at which metadata was signed, in milliseconds; 0 where a publisher does not say. */
export function issuedAt(signed: { issued?: string | undefined }): number {
  return signed.issued === undefined ? 0 : Date.parse(signed.issued);
}

/**
 * Mix-and-match: a file must be the very one that the signed file above it names: version, length and digest.
 * @throws {UpdateError} `mismatch`
 */
export async function requireNamedFile(named: MetaFile, bytes: Uint8Array, what: string): Promise<void> {
  if (named.length !== undefined && bytes.byteLength !== named.length)
    throw new UpdateError('mismatch', `${what}: ${bytes.byteLength} bytes, ${named.length} were announced`);
  if (named.hashes && (await sha256(bytes)) !== named.hashes.sha256)
    throw new UpdateError('mismatch', `${what}: not the file that was announced`);
}

/**
 * Mix-and-match: and its own version is the announced one.
 * @throws {UpdateError} `mismatch`
 */
export function requireNamedVersion(named: MetaFile, signed: { version: number }, what: string): void {
  if (signed.version !== named.version)
    throw new UpdateError('mismatch', `${what}: version ${signed.version}, ${named.version} was announced`);
}

/** Damage or exchange on the way: is this the target that was signed? */
export async function isTarget(target: TargetFile, bytes: Uint8Array): Promise<boolean> {
  return bytes.byteLength === target.length && (await sha256(bytes)) === target.hashes.sha256;
}

/**
 * Publisher under a false name: a registry speaks for its own publisher only, since its ids are qualified by that name.
 * `page` and `reader` are names that findings use for themselves.
 * @throws {UpdateError} `foreign`
 */
export function requireNamespace(found: string, expected: string): void {
  if (found !== expected) throw new UpdateError('foreign', `the pack says ${found}, the publisher is ${expected}`);
}
