/** One update of one publisher: what is trusted, what is new, and the one write that makes the switch. */

import type { Publisher } from '../model/publishers';
import type { UpdateProblem } from '../model/update-problems';
import { issuedAt } from '../pack/signed/checks';
import type { VerifySignature } from '../pack/signed/ed25519';
import { sha256 } from '../pack/signed/hex';
import { type Allowance, installModel, installPack } from '../pack/signed/install';
import type { Metadata } from '../pack/signed/metadata';
import { refreshMetadata, type Trusted, trustRoot } from '../pack/signed/refresh';
import { type FetchFile, readRemote } from '../pack/signed/remote';
import { MAX_METADATA_BYTES } from '../pack/signed/strict-json';
import { UpdateError } from '../pack/signed/update-error';
import { BUILT_IN_PUBLISHER } from '../project';
import type { PackToStore, TrustStore } from './trust-store';

export interface UpdateTools {
  store: TrustStore;
  /** Fetches below the publisher's address. */
  fetchFrom(url: string): FetchFile;
  verify: VerifySignature;
  /** The device's clock, in milliseconds. */
  now(): number;
}

/** `issued` and `expires` (milliseconds): from when and until when the publisher vouches for what is held. */
export type UpdateOutcome =
  | { event: 'updated'; sequence: number; issued: number; expires: number }
  | { event: 'unchanged'; sequence: number; issued: number; expires: number }
  | { event: 'failed'; problem: UpdateProblem; message: string };

/** Never throws: whatever happens, what was held stays in use until the switch. */
export async function updatePublisher(publisher: Publisher, tools: UpdateTools): Promise<UpdateOutcome> {
  try {
    return await update(publisher, tools);
  } catch (error) {
    return { event: 'failed', ...problemOf(error) };
  }
}

async function update(publisher: Publisher, { store, fetchFrom, verify, now }: UpdateTools): Promise<UpdateOutcome> {
  const { id, url, fingerprint, quota } = publisher;
  const fetchFile = fetchFrom(url);
  const { trusted: known, held, model: heldModel } = await store.load(id);
  const start = known ?? (await pinFirstRoot(fetchFile, fingerprint));
  const remember = (trusted: Trusted) => store.remember(id, trusted);
  const { trusted, verified } = await refreshMetadata(start, { fetchFile, verify, now: now(), remember });
  const allowance = { publisher: id, quota };
  const installed = await installPack(verified.targets, held, allowance, fetchFile);
  const pack = installed && { ...installed, sequence: installed.pack.meta.sequence };
  const model = await modelOf(verified.targets, heldModel, allowance, fetchFile);
  await store.commit(id, trusted, { pack, model });
  const { signed } = verified.timestamp;
  const vouched = { issued: issuedAt(signed) || now(), expires: Date.parse(signed.expires) };
  const sequence = pack?.sequence ?? held?.sequence ?? 0;
  return { event: pack || model ? 'updated' : 'unchanged', sequence, ...vouched };
}

/** Learned weights come from the built-in publisher alone, whatever another one signs. */
async function modelOf(
  targets: Metadata<'targets'>,
  held: string | null,
  allowance: Allowance,
  fetchFile: FetchFile,
): Promise<PackToStore | null> {
  if (allowance.publisher !== BUILT_IN_PUBLISHER) return null;
  const model = await installModel(targets, held, allowance, fetchFile);
  return model && { ...model, sequence: targets.signed.version };
}

/**
 * Wrong publisher at the right address: the first root must be the very file whose fingerprint the reader was given. Also
 * the way back when storage was lost.
 * @throws {UpdateError} `not-found`, `unsigned`
 */
export async function pinFirstRoot(fetchFile: FetchFile, fingerprint: string): Promise<Trusted> {
  const path = 'metadata/1.root.json';
  const root = await readRemote(fetchFile, path, MAX_METADATA_BYTES);
  if (root === null) throw new UpdateError('not-found', path);
  if ((await sha256(root)) !== fingerprint) throw new UpdateError('unsigned', 'the first root has another fingerprint');
  return trustRoot(root);
}

/** Anything that is no `UpdateError` is a fault of ours; the reader is told no more than that nothing changed. */
export function problemOf(error: unknown): { problem: UpdateProblem; message: string } {
  if (error instanceof UpdateError) return { problem: error.problem, message: error.message };
  return { problem: 'damaged', message: error instanceof Error ? error.message : String(error) };
}
