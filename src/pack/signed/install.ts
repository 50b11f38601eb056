/** From verified metadata to the pack that it names: by diffs from the one held, where that is shorter, else whole. */
import { openPack, type Pack } from '../open';
import { isTarget, requireNamespace } from './checks';
import { applyDiff } from './diff';
import type { Metadata, TargetFile } from './metadata';
import { type FetchFile, gunzipCapped, readRemote } from './remote';
import { UpdateError } from './update-error';

/** The one target that is a registry. Diffs are called `diffs/<sequence>.diff`. */
export const PACK_TARGET = 'registry.pack';
export const LOG_TARGET = 'log.ndjson';
/** Learned weights of the matcher: a second target of the built-in publisher. */
export const MODEL_TARGET = 'model.pack';
/** A reader who was away for longer fetches the whole: a diff's address tells which release somebody holds. */
export const MAX_DIFF_STEPS = 14;

/** The pack on the device: its bytes and their digest as it was just computed, not as it was once noted. */
export interface HeldPack {
  bytes: Uint8Array;
  sha256: string;
  sequence: number;
  /** A pack of our own package is as trustworthy as the package; a lower release from the network never replaces it. */
  isSeed: boolean;
}

/** What a publisher may have on the device. */
export interface Allowance {
  /** Its name: the pack must carry it. `null` only while a publisher is being added. */
  publisher: string | null;
  /** Most bytes of an unpacked pack. */
  quota: number;
}

export interface InstalledPack {
  pack: Pack;
  bytes: Uint8Array;
  sha256: string;
}

/** The second target of the built-in publisher: `null` where none is signed, or it is the held one. */
export async function installModel(
  { signed }: Metadata<'targets'>,
  held: string | null,
  { quota }: Allowance,
  fetchFile: FetchFile,
): Promise<{ bytes: Uint8Array; sha256: string } | null> {
  const target = Object.hasOwn(signed.targets, MODEL_TARGET) ? signed.targets[MODEL_TARGET] : undefined;
  if (!target || target.hashes.sha256 === held) return null;
  refuseOverQuota(target, { quota });
  return { bytes: await fetchTarget(MODEL_TARGET, target, fetchFile), sha256: target.hashes.sha256 };
}

/**
 * Extraneous targets: only the registry and the diffs that lead to it are ever fetched, whatever else is signed.
 * @throws {UpdateError} `not-found` when there is no registry among the targets
 */
export function knownTargets({ signed }: Metadata<'targets'>): { pack: TargetFile; diffs: [string, TargetFile][] } {
  const pack = Object.hasOwn(signed.targets, PACK_TARGET) ? signed.targets[PACK_TARGET] : undefined;
  if (!pack) throw new UpdateError('not-found', `no ${PACK_TARGET} among the targets`);
  const diffs = Object.entries(signed.targets).filter(([name]) => /^diffs\/[0-9]+\.diff$/.test(name));
  return { pack, diffs };
}

/**
 * `null` when the held pack is the one that is signed, or is a newer seed.
 * @throws {UpdateError} naming what is wrong
 */
export async function installPack(
  targets: Metadata<'targets'>,
  held: HeldPack | null,
  allowance: Allowance,
  fetchFile: FetchFile,
): Promise<InstalledPack | null> {
  const { pack: target, diffs } = knownTargets(targets);
  if (held?.sha256 === target.hashes.sha256) return null;
  if (held?.isSeed && (target.custom.sequence ?? Number.POSITIVE_INFINITY) < held.sequence) return null;
  refuseOverQuota(target, allowance);
  const steps = held ? diffSteps(diffs, held.sha256, target) : [];
  const byDiff = held && steps.length > 0 ? await followDiffs(steps, held.bytes, target, fetchFile) : null;
  const bytes = byDiff ?? (await fetchTarget(PACK_TARGET, target, fetchFile));
  return { pack: openAllowed(bytes, allowance), bytes, sha256: target.hashes.sha256 };
}

/**
 * Endless data: a publisher gets no more room than the reader gives it.
 * @throws {UpdateError} `too-big`
 */
function refuseOverQuota(target: TargetFile, { quota }: Pick<Allowance, 'quota'>): void {
  if (target.length > quota) throw new UpdateError('too-big', `${target.length} bytes, ${quota} are allowed`);
}

/** @throws {UpdateError} `damaged` for a signed file that is no pack, `foreign` */
function openAllowed(bytes: Uint8Array, { publisher }: Allowance): Pack {
  const pack = tryOpen(bytes);
  if (publisher !== null) requireNamespace(pack.meta.publisher, publisher);
  return pack;
}

function tryOpen(bytes: Uint8Array): Pack {
  try {
    return openPack(bytes);
  } catch (error) {
    throw new UpdateError('unsupported', error instanceof Error ? error.message : String(error));
  }
}

/** The chain of diffs from the held pack to the signed one; empty where there is none or the whole is no longer. */
export function diffSteps(
  diffs: readonly [string, TargetFile][],
  held: string,
  target: TargetFile,
): [string, TargetFile][] {
  const steps: [string, TargetFile][] = [];
  let at = held;
  while (at !== target.hashes.sha256) {
    const step = diffs.find(([, { custom }]) => custom.from === at && custom.to !== undefined);
    if (!step || steps.length >= MAX_DIFF_STEPS) return [];
    steps.push(step);
    at = step[1].custom.to ?? '';
  }
  const length = steps.reduce((sum, [, step]) => sum + wireLength(step), 0);
  return length < wireLength(target) ? steps : [];
}

function wireLength({ length, custom }: TargetFile): number {
  return custom.gzip?.length ?? length;
}

/**
 * Bad diff: the last step must give exactly the pack whose digest is signed, else the whole file is fetched. `null` for
 * any diff that cannot be had or does not lead there; only an unreachable site is not tried again at once.
 */
async function followDiffs(
  steps: readonly [string, TargetFile][],
  held: Uint8Array,
  target: TargetFile,
  fetchFile: FetchFile,
): Promise<Uint8Array | null> {
  try {
    let bytes = held;
    for (const [name, step] of steps) {
      const diff = await fetchTarget(name, step, fetchFile);
      bytes = applyDiff(bytes, diff, 2 * Math.max(target.length, held.byteLength));
    }
    return (await isTarget(target, bytes)) ? bytes : null;
  } catch (error) {
    if (error instanceof UpdateError && error.problem === 'unreachable') throw error;
    return null;
  }
}

/**
 * Fetches one signed target under its consistent name: the compressed twin where one is announced, else the file itself.
 * @throws {UpdateError} `unreachable`, `not-found`, `too-large`, `damaged`
 */
export async function fetchTarget(name: string, target: TargetFile, fetchFile: FetchFile): Promise<Uint8Array> {
  const path = `targets/${consistentName(name, target)}`;
  const twin = target.custom.gzip ? await fetchTwin(path, target, target.custom.gzip.length, fetchFile) : null;
  if (twin) return twin;
  const bytes = await readRemote(fetchFile, path, target.length);
  if (bytes === null) throw new UpdateError('not-found', path);
  if (!(await isTarget(target, bytes))) throw new UpdateError('damaged', `${path}: not the bytes that were signed`);
  return bytes;
}

/** The folder stays, the digest goes in front of the file's name: `diffs/<digest>.12.diff`. */
export function consistentName(name: string, target: TargetFile): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}${target.hashes.sha256}.${name.slice(slash)}`;
}

/**
 * Zip bomb: what comes out may be as long as the signed file and no longer. Some hosts unpack a `.gz` on the way, so both
 * forms are taken; `null` sends the caller to the file itself.
 */
async function fetchTwin(
  path: string,
  target: TargetFile,
  packedLength: number,
  fetchFile: FetchFile,
): Promise<Uint8Array | null> {
  try {
    const packed = await readRemote(fetchFile, `${path}.gz`, Math.max(packedLength, target.length));
    if (packed === null) return null;
    if (await isTarget(target, packed)) return packed;
    const bytes = await gunzipCapped(packed, target.length, path);
    return (await isTarget(target, bytes)) ? bytes : null;
  } catch (error) {
    if (error instanceof UpdateError && error.problem === 'unreachable') throw error;
    return null;
  }
}
