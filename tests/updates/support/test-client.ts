/** An extension for tests: our own client over a site in memory, with a clock and a record of what was asked for. */

import { newPublisher, type Publisher } from '../../../src/model/publishers';
import { openPack } from '../../../src/pack/open';
import { verifyEd25519 } from '../../../src/pack/signed/ed25519';
import type { Trusted } from '../../../src/pack/signed/refresh';
import type { FetchFile } from '../../../src/pack/signed/remote';
import type { FilesToStore, HeldFiles, PackToStore, TrustStore } from '../../../src/updates/trust-store';
import { type UpdateOutcome, updatePublisher } from '../../../src/updates/update-publisher';
import { sha256Hex, type TestRepository, TODAY } from './test-repository';

export const SITE = 'https://updates.publisher.test/registry/';

/** A store in memory that keeps copies, as a real one does. */
export class MemoryStore implements TrustStore {
  readonly trusted = new Map<string, Trusted>();
  readonly packs = new Map<string, PackToStore>();

  readonly models = new Map<string, PackToStore>();

  async load(publisher: string): Promise<HeldFiles> {
    const pack = this.packs.get(publisher);
    const held = pack ? { ...structuredClone(pack), isSeed: false } : null;
    const model = this.models.get(publisher)?.sha256 ?? null;
    return { trusted: structuredClone(this.trusted.get(publisher) ?? null), held, model };
  }
  async remember(publisher: string, trusted: Trusted): Promise<void> {
    this.trusted.set(publisher, structuredClone(trusted));
  }
  async commit(publisher: string, trusted: Trusted, { pack, model }: FilesToStore): Promise<void> {
    await this.remember(publisher, trusted);
    if (pack) {
      const { bytes, sha256, sequence } = pack;
      this.packs.set(publisher, structuredClone({ bytes, sha256, sequence }));
    }
    if (model) this.models.set(publisher, structuredClone(model));
  }
  async remove(publisher: string): Promise<void> {
    this.trusted.delete(publisher);
    this.packs.delete(publisher);
    this.models.delete(publisher);
  }
}

export class TestClient {
  readonly store = new MemoryStore();
  readonly asked: string[] = [];
  publisher: Publisher;
  now = TODAY;
  /** Answers in the place of the site, for paths it knows. */
  intercept: (path: string) => ReturnType<FetchFile> | null = () => null;

  constructor(readonly repository: TestRepository) {
    const { publisher: id, fingerprint } = repository;
    this.publisher = newPublisher({ id, url: SITE, fingerprint });
  }

  update(): Promise<UpdateOutcome> {
    const tools = { store: this.store, fetchFrom: () => this.fetchFile, verify: verifyEd25519, now: () => this.now };
    return updatePublisher(this.publisher, tools);
  }

  readonly fetchFile: FetchFile = async (path) => {
    this.asked.push(path);
    return this.intercept(path) ?? answerFrom(this.repository.files, path);
  };

  /** Ids of the sources in the pack that is held. */
  get sources(): string[] {
    const held = this.store.packs.get(this.publisher.id);
    if (!held) return [];
    const { meta, source } = openPack(held.bytes);
    return Array.from({ length: meta.sources }, (_, i) => source(i).id);
  }

  /** Does the metadata that is trusted describe the very pack that is held? */
  get isWhole(): boolean {
    const { id } = this.publisher;
    const { trusted, packs, models } = this.store;
    return isWhole(trusted.get(id) ?? null, packs.get(id)?.bytes ?? null, models.get(id)?.sha256 ?? null);
  }
}

/** @param model digest of the learned weights that are stored */
export function isWhole(
  trusted: Pick<Trusted, 'targets'> | null,
  pack: Uint8Array | null,
  model: string | null = null,
): boolean {
  if (!trusted?.targets) return pack === null && model === null;
  const { signed } = JSON.parse(new TextDecoder().decode(trusted.targets));
  const isModel = (signed.targets['model.pack']?.hashes.sha256 ?? null) === model;
  return pack !== null && isModel && signed.targets['registry.pack'].hashes.sha256 === sha256Hex(pack);
}

export function answerFrom(files: ReadonlyMap<string, Uint8Array>, path: string): Awaited<ReturnType<FetchFile>> {
  const bytes = files.get(path);
  return bytes ? bodyOf(bytes) : { status: 404, body: null };
}

export function bodyOf(bytes: Uint8Array): Awaited<ReturnType<FetchFile>> {
  return { status: 200, body: new Blob([bytes as Uint8Array<ArrayBuffer>]).stream() };
}
