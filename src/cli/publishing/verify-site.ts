/** Verifies a site as a client would, and then everything a client would not look at. */

import { FROM_DATASET } from '../../model/imports';
import type { Pack } from '../../pack/open';
import { LogError, readLog } from '../../pack/signed/change-log';
import { validSigners } from '../../pack/signed/checks';
import {
  consistentName,
  fetchTarget,
  installPack,
  LOG_TARGET,
  MAX_DIFF_STEPS,
  PACK_TARGET,
} from '../../pack/signed/install';
import type { Metadata, Role, Signed, TargetFile } from '../../pack/signed/metadata';
import { refreshMetadata, trustRoot, type VerifiedSet } from '../../pack/signed/refresh';
import { gunzipCapped, readRemote } from '../../pack/signed/remote';
import { UpdateError } from '../../pack/signed/update-error';
import { filesOf, type Generation, readGeneration, readMetadata, requireSomeRoot, sha256Of } from './generation';
import { RECORDS_TARGET, type RecordDigests, readDigests } from './record-changes';
import type { Site } from './site';
import { verifyNode } from './verify-node';

export interface SiteReport {
  fingerprint: string;
  publisher: string;
  sequence: number;
  versions: Record<Role, number>;
  expires: Record<Role, string>;
  /** Bytes a first install fetches, and what the pack unpacks to. */
  wireBytes: number;
  packBytes: number;
}

const NO_QUOTA = 2 ** 31;
const SNAPSHOT_FILE = /^metadata\/([1-9][0-9]*)\.snapshot\.json$/;
const KNOWN_TARGETS = /^(?:registry\.pack|model\.pack|log\.ndjson|records\.ndjson|diffs\/[1-9][0-9]*\.diff)$/;

/**
 * @param fingerprint of the first root; without one, the site's own first root is trusted
 * @param now milliseconds
 * @throws {UpdateError} for the first thing that a client would refuse or that cannot be accounted for
 */
export async function verifySite(site: Site, fingerprint: string | null, now: number): Promise<SiteReport> {
  const { found, verified, installed } = await installFrom(site, fingerprint, now);
  const roots = await readRoots(site, verified.root.signed.version);
  const generations = await readGenerations(site, roots, verified);
  await requireEverySignature(roots, verified, generations);
  for (const generation of generations) await requireEveryTarget(site, generation);
  await requireLog(site, verified.targets, installed.sha256, installed.pack.meta.sequence);
  await requireRecords(site, verified.targets, installed.pack);
  refuseUnaccounted(site, roots, generations);
  const { pack } = installed;
  return { ...reportOf(verified), fingerprint: found, publisher: pack.meta.publisher, sequence: pack.meta.sequence };
}

/**
 * What a client that trusts this first root installs.
 * @throws {UpdateError} for what a client would refuse
 */
export async function installFrom(site: Site, fingerprint: string | null, now: number) {
  const first = await readMetadata(site, 'root', 'metadata/1.root.json');
  const found = sha256Of(first.bytes);
  if (fingerprint !== null && found !== fingerprint)
    throw new UpdateError('unsigned', `the first root is ${found}, not ${fingerprint}`);
  const context = { fetchFile: site.fetchFile, verify: verifyNode, now, remember: async () => undefined };
  const { verified } = await refreshMetadata(trustRoot(first.bytes), context);
  const allowance = { publisher: null, quota: NO_QUOTA };
  const installed = await installPack(verified.targets, null, allowance, site.fetchFile);
  if (!installed) throw new UpdateError('not-found', PACK_TARGET);
  return { found, verified, installed };
}

function reportOf({ root, timestamp, snapshot, targets }: VerifiedSet) {
  const roles = { root: root.signed, timestamp: timestamp.signed, snapshot: snapshot.signed, targets: targets.signed };
  const pack = targets.signed.targets[PACK_TARGET];
  const of = <T>(pick: (signed: { version: number; expires: string }) => T) =>
    Object.fromEntries(Object.entries(roles).map(([role, signed]) => [role, pick(signed)])) as Record<Role, T>;
  const metadata = timestamp.bytes.byteLength + snapshot.bytes.byteLength + targets.bytes.byteLength;
  return {
    versions: of(({ version }) => version),
    expires: of(({ expires }) => expires),
    wireBytes: metadata + (pack?.custom.gzip?.length ?? pack?.length ?? 0),
    packBytes: pack?.length ?? 0,
  };
}

async function readRoots(site: Site, newest: number): Promise<Metadata<'root'>[]> {
  const roots: Metadata<'root'>[] = [];
  for (let version = 1; version <= newest; version++)
    roots.push(await readMetadata(site, 'root', `metadata/${version}.root.json`));
  return roots;
}

/** The current generation, and in a folder every other whose snapshot is still there. */
async function readGenerations(
  site: Site,
  roots: readonly Metadata<'root'>[],
  { snapshot, targets }: VerifiedSet,
): Promise<Generation[]> {
  const generations: Generation[] = [{ snapshot, targets }];
  for (const file of site.files ?? []) {
    const version = Number(SNAPSHOT_FILE.exec(file)?.[1] ?? 0);
    if (version > snapshot.signed.version)
      throw new UpdateError('mismatch', `${file} is newer than the timestamp says`);
    if (version > 0 && version < snapshot.signed.version) generations.push(await readGeneration(site, roots, version));
  }
  return generations;
}

/**
 * Beyond the threshold: a signature that nobody checks could be anybody's, so each one present must be valid and by a key
 * of its role.
 */
async function requireEverySignature(
  roots: readonly Metadata<'root'>[],
  { timestamp }: VerifiedSet,
  generations: readonly Generation[],
): Promise<void> {
  for (const [index, root] of roots.entries()) {
    const before = roots[index - 1];
    await requireAllValid(before ? [before.signed, root.signed] : [root.signed], root);
  }
  for (const metadata of [timestamp, ...generations.flatMap(({ snapshot, targets }) => [snapshot, targets])]) {
    await requireAllValid([(await requireSomeRoot(roots, metadata)).signed], metadata);
  }
}

async function requireAllValid(roots: readonly Signed<'root'>[], metadata: Metadata<Role>): Promise<void> {
  for (const signature of metadata.signatures) {
    const alone = { ...metadata, signatures: [signature] };
    const valid = await Promise.all(
      roots.map((root) => validSigners(root, root.roles[metadata.role].keyids, alone, verifyNode)),
    );
    if (valid.every(({ size }) => size === 0)) {
      const what = `${metadata.role} ${metadata.signed.version}`;
      throw new UpdateError('unsigned', `${what}: the signature of key ${signature.keyid.slice(0, 16)} is not valid`);
    }
  }
}

/** Every signed file is there, is what was signed, and its compressed twin unpacks to exactly that. */
async function requireEveryTarget(site: Site, { targets }: Generation): Promise<void> {
  const entries = Object.entries(targets.signed.targets);
  for (const [name, target] of entries) {
    if (!KNOWN_TARGETS.test(name)) throw new UpdateError('unsupported', `a target that nobody asks for: ${name}`);
    const { gzip: _twin, ...custom } = target.custom;
    const bytes = await fetchTarget(name, { ...target, custom }, site.fetchFile);
    await requireTwin(site, name, target, bytes);
  }
  requireDiffChain(entries);
}

async function requireTwin(site: Site, name: string, target: TargetFile, bytes: Uint8Array): Promise<void> {
  const { gzip } = target.custom;
  if (!gzip) return;
  const path = `targets/${consistentName(name, target)}.gz`;
  const twin = await readRemote(site.fetchFile, path, Math.max(gzip.length, target.length));
  if (twin === null) throw new UpdateError('not-found', path);
  // A host that unpacks on the way has handed out the file itself.
  if (site.files === null && sha256Of(twin) === target.hashes.sha256) return;
  if (twin.byteLength !== gzip.length || sha256Of(twin) !== gzip.sha256)
    throw new UpdateError('damaged', `${path}: not the bytes that were signed`);
  if (sha256Of(await gunzipCapped(twin, target.length, path)) !== sha256Of(bytes))
    throw new UpdateError('damaged', `${path}: unpacks to something else`);
}

/** Diffs form one chain that ends at the pack. */
function requireDiffChain(entries: readonly [string, TargetFile][]): void {
  const pack = entries.find(([name]) => name === PACK_TARGET)?.[1];
  const diffs = entries.filter(([name]) => name.startsWith('diffs/'));
  let to = pack?.hashes.sha256;
  for (let step = 0; step < diffs.length; step++) {
    const last = diffs.find(([, { custom }]) => custom.to === to);
    if (!last || step >= MAX_DIFF_STEPS) throw new UpdateError('mismatch', 'a diff that leads nowhere');
    to = last[1].custom.from;
  }
}

async function requireLog(site: Site, targets: Metadata<'targets'>, pack: string, sequence: number): Promise<void> {
  const target = targets.signed.targets[LOG_TARGET];
  if (!target) throw new UpdateError('not-found', LOG_TARGET);
  const text = new TextDecoder().decode(await fetchTarget(LOG_TARGET, target, site.fetchFile));
  try {
    const last = (await readLog(text)).at(-1);
    if (last?.pack !== pack || last.sequence !== sequence)
      throw new LogError('the last line of the log is about another release');
  } catch (error) {
    throw new UpdateError('mismatch', error instanceof Error ? error.message : String(error));
  }
}

/** The public list of records is about this very pack: it names each of its sources and claims. */
async function requireRecords(site: Site, targets: Metadata<'targets'>, pack: Pack): Promise<void> {
  const target = targets.signed.targets[RECORDS_TARGET];
  if (!target) throw new UpdateError('not-found', RECORDS_TARGET);
  const listed = listedRecords(await fetchTarget(RECORDS_TARGET, target, site.fetchFile));
  const names = [
    ...curatedIds(pack).map((id) => `source/${id}`),
    ...Array.from({ length: pack.meta.claims }, (_, i) => `claim/${pack.claim(i).id}`),
  ];
  const missing = names.find((name) => !listed.has(name));
  if (missing !== undefined) throw new UpdateError('mismatch', `${RECORDS_TARGET} does not list ${missing}`);
}

function listedRecords(bytes: Uint8Array): RecordDigests {
  try {
    return readDigests(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new UpdateError('mismatch', `${RECORDS_TARGET}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Identities from data sets are listed with their data set. */
function curatedIds({ meta, source }: Pack): string[] {
  const sources = Array.from({ length: meta.sources }, (_, i) => source(i));
  return sources.filter(({ reviewed }) => !reviewed.by.includes(FROM_DATASET)).map(({ id }) => id);
}

/** A folder holds what the metadata names and nothing else; of an address only that can be asked. */
function refuseUnaccounted(site: Site, roots: readonly Metadata<'root'>[], generations: readonly Generation[]): void {
  const known = new Set([
    'metadata/timestamp.json',
    ...roots.map(({ signed }) => `metadata/${signed.version}.root.json`),
    ...generations.flatMap(filesOf),
  ]);
  const stray = site.files?.find((file) => !known.has(file));
  if (stray !== undefined) throw new UpdateError('mismatch', `${stray}: nothing signed names this file`);
}
