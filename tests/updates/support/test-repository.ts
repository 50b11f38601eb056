/**
 * A publisher for tests, independent of our own publishing: holds keys, and writes a site as files in memory. Every body
 * that it signs passes through `change`, so that a test can sign anything at all.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { compilePack } from '../../../src/pack/compile';
import { makeDiff } from '../../../src/pack/signed/make-diff';
import type { Role } from '../../../src/pack/signed/metadata';
import type { Json, JsonObject } from '../../../src/pack/signed/strict-json';
import { anAccount, aRegistry, aSource } from '../../fakes/records';
import { signAnything, type TestKey, testKey } from './test-key';

export const DAY = 86_400_000;
/** The day of the tests, unless a test says another. */
export const TODAY = Date.parse('2026-11-22T08:00:00Z');

/** Changes the signed part of a role before it is signed. */
export type Change = (role: Role, signed: JsonObject) => JsonObject;

export class TestRepository {
  readonly files = new Map<string, Uint8Array>();
  readonly keys: Record<Role, TestKey[]>;
  readonly threshold: Record<Role, number> = { root: 2, timestamp: 1, snapshot: 1, targets: 1 };
  readonly versions: Record<Role, number> = { root: 0, timestamp: 0, snapshot: 0, targets: 0 };
  change: Change = (_role, signed) => signed;
  pack: Uint8Array = new Uint8Array();
  diffs: [string, Json][] = [];
  /** Learned weights beside the pack. */
  model: Uint8Array | null = null;
  /** What a release with these names holds. */
  compile = (sequence: number, names: readonly string[]): Uint8Array => packOf(this.publisher, sequence, names);
  private nextKey: number;

  constructor(
    readonly publisher = 'wellsourced',
    seed = 1,
    public now = TODAY,
  ) {
    this.nextKey = seed * 1000;
    this.keys = {
      root: this.newKeys(3),
      timestamp: this.newKeys(1),
      snapshot: this.newKeys(1),
      targets: this.newKeys(1),
    };
    this.signRoot();
  }

  newKeys(count: number): TestKey[] {
    return Array.from({ length: count }, () => testKey(this.nextKey++));
  }

  /** Fingerprint by which a reader pins this publisher. */
  get fingerprint(): string {
    return sha256Hex(this.file('metadata/1.root.json'));
  }

  file(path: string): Uint8Array {
    const bytes = this.files.get(path);
    if (!bytes) throw new Error(`no file ${path}`);
    return bytes;
  }

  /** The next root; `signers` are the keys of the root before and of this one, unless a test says others. */
  signRoot(signers: readonly TestKey[] = this.keys.root): void {
    const version = ++this.versions.root;
    const keys: JsonObject = {};
    const roles: JsonObject = {};
    for (const role of ['root', 'timestamp', 'snapshot', 'targets'] as const) {
      for (const key of this.keys[role])
        keys[key.keyid] = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: key.public } };
      roles[role] = { keyids: this.keys[role].map(({ keyid }) => keyid), threshold: this.threshold[role] };
    }
    const body = { consistent_snapshot: true, keys, roles };
    this.files.set(`metadata/${version}.root.json`, this.sign('root', body, 365, signers));
  }

  /** Replaces the keys of a role and signs the next root. */
  rotate(role: Role): void {
    const before = this.keys.root;
    this.keys[role] = this.newKeys(this.keys[role].length);
    this.signRoot(role === 'root' ? [...before, ...this.keys.root] : this.keys.root);
  }

  /** A release with these sources: pack, diff from the one before, and the metadata above them. */
  publish(...names: string[]): this {
    const sequence = this.versions.targets + 1;
    const held = this.pack;
    this.pack = this.compile(sequence, names);
    if (held.byteLength > 0) this.addDiff(sequence, held);
    this.signTargets();
    this.signSnapshot();
    this.signTimestamp();
    return this;
  }

  private addDiff(sequence: number, held: Uint8Array): void {
    const diff = makeDiff(held, this.pack);
    const custom = { from: sha256Hex(held), to: sha256Hex(this.pack) };
    this.diffs = [...this.diffs, this.target(`diffs/${sequence}.diff`, diff, custom)].slice(-14);
  }

  /** Writes a target and its twin, and answers its entry. */
  target(name: string, bytes: Uint8Array, custom: JsonObject = {}): [string, Json] {
    const path = targetPath(name, bytes);
    const twin = gzipSync(bytes);
    this.files.set(path, bytes);
    this.files.set(`${path}.gz`, twin);
    const gzip = { length: twin.byteLength, sha256: sha256Hex(twin) };
    return [name, { length: bytes.byteLength, hashes: { sha256: sha256Hex(bytes) }, custom: { ...custom, gzip } }];
  }

  signTargets(more: readonly [string, Json][] = []): void {
    const version = ++this.versions.targets;
    const pack = this.target('registry.pack', this.pack, { sequence: version });
    const model = this.model ? [this.target('model.pack', this.model)] : [];
    const targets = Object.fromEntries([pack, ...this.diffs, ...model, ...more]);
    this.files.set(`metadata/${version}.targets.json`, this.sign('targets', { targets }, 90));
  }

  signSnapshot(): void {
    const version = ++this.versions.snapshot;
    const meta = { 'targets.json': this.metaOf('targets') };
    this.files.set(`metadata/${version}.snapshot.json`, this.sign('snapshot', { meta }, 30));
  }

  signTimestamp(): void {
    this.versions.timestamp++;
    this.files.set(
      'metadata/timestamp.json',
      this.sign('timestamp', { meta: { 'snapshot.json': this.metaOf('snapshot') } }, 7),
    );
  }

  private metaOf(role: 'targets' | 'snapshot'): JsonObject {
    const version = this.versions[role];
    const bytes = this.file(`metadata/${version}.${role}.json`);
    return { version, length: bytes.byteLength, hashes: { sha256: sha256Hex(bytes) } };
  }

  private sign(role: Role, body: JsonObject, days: number, signers: readonly TestKey[] = this.keys[role]): Uint8Array {
    const signed = this.change(role, {
      _type: role,
      spec_version: '1.0.31',
      version: this.versions[role],
      expires: isoSecond(this.now + days * DAY),
      issued: isoSecond(this.now),
      ...body,
    });
    return signAnything(signed, signers);
  }
}

export function packOf(publisher: string, sequence: number, names: readonly string[]): Uint8Array {
  const sources = names.map((id) => aSource({ id, accounts: [anAccount('x', id)] }));
  return compilePack(aRegistry({ publisher, name: publisher, sequence, sources }));
}

export function targetPath(name: string, bytes: Uint8Array): string {
  const slash = name.lastIndexOf('/') + 1;
  return `targets/${name.slice(0, slash)}${sha256Hex(bytes)}.${name.slice(slash)}`;
}

export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function isoSecond(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
