/**
 * One generation of a site: a snapshot, the targets it names, and the files that those name.
 *
 * A site keeps the generation before the current one, because a cache may still hand out the timestamp of an hour ago to
 * a reader who then asks for the files of that hour.
 */
import { createHash } from 'node:crypto';
import { requireNamedFile, requireNamedVersion, requireThreshold } from '../../pack/signed/checks';
import { consistentName } from '../../pack/signed/install';
import { type Metadata, type MetaFile, parseMetadata, type Role } from '../../pack/signed/metadata';
import { readRemote } from '../../pack/signed/remote';
import { MAX_METADATA_BYTES } from '../../pack/signed/strict-json';
import { UpdateError } from '../../pack/signed/update-error';
import type { Site } from './site';
import { verifyNode } from './verify-node';

export interface Generation {
  snapshot: Metadata<'snapshot'>;
  targets: Metadata<'targets'>;
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** @throws {UpdateError} where the file is missing or cannot be read */
export async function readMetadata<R extends Role>(site: Site, role: R, path: string): Promise<Metadata<R>> {
  const bytes = await readRemote(site.fetchFile, path, MAX_METADATA_BYTES);
  if (bytes === null) throw new UpdateError('not-found', path);
  return parseMetadata(role, bytes);
}

/**
 * The generation of one snapshot, signed under any of the site's roots: an older one was signed before a rotation. Whether
 * it has run out does not matter here.
 * @throws {UpdateError} naming what is wrong with it
 */
export async function readGeneration(
  site: Site,
  roots: readonly Metadata<'root'>[],
  version: number,
  named: MetaFile | null = null,
): Promise<Generation> {
  const path = `metadata/${version}.snapshot.json`;
  const snapshot = await readMetadata(site, 'snapshot', path);
  if (named) await requireNamedFile(named, snapshot.bytes, path);
  requireNamedVersion({ version }, snapshot.signed, path);
  await requireSomeRoot(roots, snapshot);
  const file = snapshot.signed.meta['targets.json'];
  const targets = await readMetadata(site, 'targets', `metadata/${file.version}.targets.json`);
  await requireNamedFile(file, targets.bytes, 'targets');
  requireNamedVersion(file, targets.signed, 'targets');
  await requireSomeRoot(roots, targets);
  return { snapshot, targets };
}

/**
 * The root, newest first, whose keys have signed this.
 * @throws {UpdateError} `unsigned`
 */
export async function requireSomeRoot(
  roots: readonly Metadata<'root'>[],
  metadata: Metadata<Role>,
): Promise<Metadata<'root'>> {
  for (const root of roots.toReversed()) {
    const isSigned = await requireThreshold(root.signed, metadata.role, metadata, verifyNode).then(
      () => true,
      () => false,
    );
    if (isSigned) return root;
  }
  throw new UpdateError('unsigned', `${metadata.role} ${metadata.signed.version}: no root's keys have signed it`);
}

/** Every file that belongs to a generation, twins included. */
export function filesOf({ snapshot, targets }: Generation): string[] {
  const data = Object.entries(targets.signed.targets).flatMap(([name, target]) => {
    const path = `targets/${consistentName(name, target)}`;
    return target.custom.gzip ? [path, `${path}.gz`] : [path];
  });
  const { version } = targets.signed;
  return [`metadata/${snapshot.signed.version}.snapshot.json`, `metadata/${version}.targets.json`, ...data];
}
