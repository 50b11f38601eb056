/** Publishes a release into a folder that any static host can serve, or signs the online roles of the last one anew. */
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { appendEntry, type LogEntry, LogError, type Objection, readLog } from '../../pack/signed/change-log';
import { fetchTarget, LOG_TARGET, MAX_DIFF_STEPS, MODEL_TARGET, PACK_TARGET } from '../../pack/signed/install';
import { makeDiff } from '../../pack/signed/make-diff';
import type { Metadata, TargetFile } from '../../pack/signed/metadata';
import { UpdateError } from '../../pack/signed/update-error';
import { InputError } from '../usage';
import { filesOf, type Generation, readGeneration, readMetadata, requireSomeRoot, sha256Of } from './generation';
import { type Keyring, signersOf } from './keyring';
import { changedRecords, RECORDS_TARGET, type RecordDigests, readDigests, writeDigests } from './record-changes';
import {
  isHalfSpent,
  type NamedFile,
  type SignedFile,
  signSnapshot,
  signTargets,
  signTimestamp,
  type TargetToSign,
} from './sign';
import { listFolder, openSite, removeOthers, type Site, writeSiteFile } from './site';

const encoder = new TextEncoder();

/** What stands on the site before this run. */
interface Published extends Generation {
  site: Site;
  timestamp: Metadata<'timestamp'>;
}

export interface NewRelease {
  /** Compiles the registry under the number of the release, close to the pack of the release before. */
  compile(sequence: number, previous: Uint8Array | null): Uint8Array;
  /** What stands in its records, for the log. */
  records: RecordDigests;
  /** Learned weights; without them, those of the release before stay. */
  model?: Uint8Array | undefined;
  /** Objections as the publisher keeps them; those that the log does not hold in this form are added to it. */
  objections: readonly Objection[];
}

export interface ReleaseResult {
  sequence: number;
  timestamp: number;
  packBytes: number;
  packGzipBytes: number;
  /** `null` for the first release. */
  diffBytes: number | null;
  changes: number;
  expires: string;
}

/**
 * Order of writing: data, then the metadata above it, the timestamp last. A reader who comes in between sees the release
 * before.
 * @throws {InputError} where keys are missing or what stands on the site is not ours
 */
export async function publishRelease(
  keyring: Keyring,
  passphrase: string,
  folder: string,
  release: NewRelease,
  now: number,
): Promise<ReleaseResult> {
  const before = await readPublished(folder, keyring);
  const sequence = (before?.targets.signed.version ?? 0) + 1;
  const held = before ? await readTarget(before, PACK_TARGET) : null;
  const pack = release.compile(sequence, held);
  const changes = changedRecords(await knownRecords(before), release.records);
  const log = await nextLog(before, { sequence, pack, changes, date: isoDay(now) }, release.objections);
  const diff = held ? makeDiff(held, pack) : null;
  const targets = [
    writeTarget(folder, PACK_TARGET, pack, { sequence }),
    writeTarget(folder, LOG_TARGET, encoder.encode(log), {}),
    writeTarget(folder, RECORDS_TARGET, encoder.encode(writeDigests(release.records)), {}),
    ...modelTarget(folder, before, release.model),
    ...keptDiffs(before, diff === null ? 0 : MAX_DIFF_STEPS - 1),
  ];
  if (held && diff) {
    const [from, to] = [sha256Of(held), sha256Of(pack)];
    targets.push(writeTarget(folder, `diffs/${sequence}.diff`, diff, { from, to }));
  }
  const signed = signTargets(sequence, targets, signersOf(keyring, 'targets', passphrase), now);
  writeSiteFile(folder, `metadata/${sequence}.targets.json`, signed.bytes);
  const timestamp = signOnline(keyring, passphrase, folder, before, signed, now);
  await finish(keyring, folder, timestamp);
  return {
    sequence,
    timestamp: timestamp.version,
    packBytes: pack.byteLength,
    packGzipBytes: gzipSync(pack, { level: 9 }).byteLength,
    diffBytes: diff ? gzipSync(diff, { level: 9 }).byteLength : null,
    changes: changes.length,
    expires: isoDay(now + 7 * 86_400_000),
  };
}

/**
 * For a schedule: signs a new timestamp, and a new snapshot where the old one is half spent or signed by a key that was
 * replaced. Needs the online keys only.
 */
export async function refreshSite(keyring: Keyring, passphrase: string, folder: string, now: number): Promise<number> {
  const before = await readPublished(folder, keyring);
  if (!before) throw new InputError(`${folder} holds no release; publish one first`);
  if (await isUnsigned(keyring, before.targets))
    throw new InputError('the targets key was replaced: publish a release with the new one first');
  const isNew = (await isUnsigned(keyring, before.snapshot)) || isHalfSpent('snapshot', before.snapshot.signed, now);
  const { version } = before.targets.signed;
  const timestamp = isNew
    ? signOnline(keyring, passphrase, folder, before, { version, bytes: before.targets.bytes }, now)
    : stamp(
        keyring,
        passphrase,
        before,
        { version: before.snapshot.signed.version, bytes: before.snapshot.bytes },
        now,
      );
  await finish(keyring, folder, timestamp);
  return timestamp.version;
}

/** What stood in the records of the last release. */
async function knownRecords(before: Published | null): Promise<RecordDigests> {
  if (!before?.targets.signed.targets[RECORDS_TARGET]) return new Map();
  return readDigests(new TextDecoder().decode(await readTarget(before, RECORDS_TARGET)));
}

function modelTarget(folder: string, before: Published | null, model: Uint8Array | undefined): TargetToSign[] {
  if (model) return [writeTarget(folder, MODEL_TARGET, model, {})];
  const known = before?.targets.signed.targets[MODEL_TARGET];
  return known ? [asSigned(MODEL_TARGET, known)] : [];
}

async function isUnsigned({ root }: Keyring, metadata: Metadata<'snapshot' | 'targets'>): Promise<boolean> {
  return requireSomeRoot([root], metadata).then(
    () => false,
    () => true,
  );
}

function signOnline(
  keyring: Keyring,
  passphrase: string,
  folder: string,
  before: Published | null,
  targets: SignedFile,
  now: number,
): SignedFile {
  const version = (before?.snapshot.signed.version ?? 0) + 1;
  const snapshot = signSnapshot(version, named(targets), signersOf(keyring, 'snapshot', passphrase), now);
  writeSiteFile(folder, `metadata/${version}.snapshot.json`, snapshot.bytes);
  return stamp(keyring, passphrase, before, snapshot, now);
}

function stamp(
  keyring: Keyring,
  passphrase: string,
  before: Published | null,
  snapshot: SignedFile,
  now: number,
): SignedFile {
  const version = (before?.timestamp.signed.version ?? 0) + 1;
  return signTimestamp(version, named(snapshot), signersOf(keyring, 'timestamp', passphrase), now);
}

function named({ version, bytes }: SignedFile): NamedFile {
  return { version, length: bytes.byteLength, sha256: sha256Of(bytes) };
}

/** Roots and the timestamp are the switch; then whatever belongs to neither this generation nor the last goes. */
async function finish({ roots }: Keyring, folder: string, timestamp: SignedFile): Promise<void> {
  for (const { signed, bytes } of roots) writeSiteFile(folder, `metadata/${signed.version}.root.json`, bytes);
  writeSiteFile(folder, 'metadata/timestamp.json', timestamp.bytes);
  const site = openSite(folder);
  const { signed } = await readMetadata(site, 'timestamp', 'metadata/timestamp.json');
  const { version } = signed.meta['snapshot.json'];
  const kept = ['metadata/timestamp.json', ...roots.map((root) => `metadata/${root.signed.version}.root.json`)];
  kept.push(...filesOf(await readGeneration(site, roots, version)));
  if (listFolder(folder).includes(`metadata/${version - 1}.snapshot.json`))
    kept.push(...filesOf(await readGeneration(site, roots, version - 1)));
  removeOthers(folder, new Set(kept));
}

/**
 * `null` for an empty folder. What is there must be signed under one of our own roots: the log and the diffs build on it.
 * @throws {InputError}
 */
async function readPublished(folder: string, { roots }: Keyring): Promise<Published | null> {
  if (!existsSync(folder)) return null;
  try {
    const site = openSite(folder);
    if (!site.files?.includes('metadata/timestamp.json')) return null;
    const timestamp = await readMetadata(site, 'timestamp', 'metadata/timestamp.json');
    await requireSomeRoot(roots, timestamp);
    const file = timestamp.signed.meta['snapshot.json'];
    return { site, timestamp, ...(await readGeneration(site, roots, file.version, file)) };
  } catch (error) {
    if (error instanceof UpdateError) throw new InputError(`${folder} cannot be built upon: ${error.message}`);
    throw error;
  }
}

async function readTarget({ site, targets }: Published, name: string): Promise<Uint8Array> {
  const target = targets.signed.targets[name];
  if (!target) throw new InputError(`the last release has no ${name}`);
  return fetchTarget(name, target, site.fetchFile).catch((error: unknown) => {
    if (error instanceof UpdateError) throw new InputError(`the last release is damaged: ${error.message}`);
    throw error;
  });
}

type LogPart = { sequence: number; pack: Uint8Array; changes: LogEntry['changes']; date: string };

async function nextLog(
  before: Published | null,
  { sequence, pack, changes, date }: LogPart,
  known: readonly Objection[],
): Promise<string> {
  const text = before ? new TextDecoder().decode(await readTarget(before, LOG_TARGET)) : '';
  try {
    const logged = new Set(
      (await readLog(text)).flatMap(({ objections }) => objections.map((one) => JSON.stringify(one))),
    );
    const objections = known.filter((one) => !logged.has(JSON.stringify(one)));
    return await appendEntry(text, { sequence, date, pack: sha256Of(pack), changes, objections });
  } catch (error) {
    if (error instanceof LogError) throw new InputError(error.message);
    throw error;
  }
}

/** The newest diffs of the last release that still lead to this one; their files stay where they are. */
function keptDiffs(before: Published | null, count: number): TargetToSign[] {
  const diffs = Object.entries(before?.targets.signed.targets ?? {}).filter(([name]) => name.startsWith('diffs/'));
  const newestFirst = diffs.sort(([a], [b]) => sequenceOf(b) - sequenceOf(a));
  return newestFirst.slice(0, count).map(([path, target]) => asSigned(path, target));
}

function sequenceOf(diffName: string): number {
  return Number(/[0-9]+/.exec(diffName)?.[0] ?? 0);
}

function asSigned(path: string, { length, hashes, custom }: TargetFile): TargetToSign {
  return { path, length, sha256: hashes.sha256, custom: JSON.parse(JSON.stringify(custom)) };
}

/** Writes a target under its digest, and its compressed twin. */
function writeTarget(
  folder: string,
  path: string,
  bytes: Uint8Array,
  custom: Record<string, string | number>,
): TargetToSign {
  const sha256 = sha256Of(bytes);
  const slash = path.lastIndexOf('/') + 1;
  const file = `targets/${path.slice(0, slash)}${sha256}.${path.slice(slash)}`;
  const packed = gzipSync(bytes, { level: 9 });
  writeSiteFile(folder, file, bytes);
  writeSiteFile(folder, `${file}.gz`, packed);
  const gzip = { length: packed.byteLength, sha256: sha256Of(packed) };
  return { path, length: bytes.byteLength, sha256, custom: { ...custom, gzip } };
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
