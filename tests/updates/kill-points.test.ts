/**
 * The worker is ended at every point of an update, and what is stored is always the old release or the new one, whole.
 *
 * A killed worker runs nothing more and its connections close, upon which the browser rolls open transactions back. Here
 * a kill does the same to fake-indexeddb: open transactions are aborted, connections closed, and what the dead worker
 * waited for never comes. A point is a call of the network, of a signature or of the store, and so many turns of the event
 * loop after it: fake-indexeddb takes one for each step, so every state of a transaction is met.
 */
import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newPublisher } from '../../src/model/publishers';
import { verifyEd25519 } from '../../src/pack/signed/ed25519';
import { indexedTrustStore, type TrustStore } from '../../src/updates/trust-store';
import { type UpdateTools, updatePublisher } from '../../src/updates/update-publisher';
import { seededRandom } from '../fakes/random';
import { runs } from './support/seeded';
import { answerFrom, isWhole, SITE } from './support/test-client';
import { sha256Hex, TestRepository, TODAY } from './support/test-repository';

/** Counted from 1; 0 turns is before the call does anything. */
interface KillPoint {
  call: number;
  turns: number;
}

/** A worker that can be killed: every door it has to the outside passes through here. */
class Worker {
  private dead = false;
  private calls = 0;
  private readonly open = new Set<IDBTransaction>();
  private readonly databases = new Set<globalThis.IDBDatabase>();
  private died: () => void = () => undefined;
  readonly death = new Promise<'killed'>((resolve) => {
    this.died = () => resolve('killed');
  });

  constructor(
    private readonly repository: TestRepository,
    private readonly plan: KillPoint | null,
  ) {
    const noteTransaction = (transaction: IDBTransaction, database: globalThis.IDBDatabase) => {
      this.databases.add(database);
      this.open.add(transaction);
      for (const event of ['complete', 'abort'])
        transaction.addEventListener(event, () => void this.open.delete(transaction));
    };
    const original = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args: Parameters<typeof original>
    ) {
      const transaction = original.apply(this, args);
      noteTransaction(transaction as unknown as IDBTransaction, this as unknown as globalThis.IDBDatabase);
      return transaction;
    });
  }

  get tools(): UpdateTools {
    const { load, remember, commit, remove } = indexedTrustStore;
    const store: TrustStore = {
      load: (...args) => this.door(() => load(...args)),
      remember: (...args) => this.door(() => remember(...args)),
      commit: (...args) => this.door(() => commit(...args)),
      remove: (...args) => this.door(() => remove(...args)),
    };
    return {
      store,
      fetchFrom: () => (path) => this.door(async () => answerFrom(this.repository.files, path)),
      verify: (...args) => this.door(() => verifyEd25519(...args)),
      now: () => TODAY,
    };
  }

  /** What was called may still finish; the dead worker never hears of it. */
  private async door<T>(act: () => Promise<T>): Promise<T> {
    if (++this.calls === this.plan?.call) await this.killAfter(this.plan.turns);
    if (this.dead) return new Promise<T>(() => undefined);
    const result = await act();
    return this.dead ? new Promise<T>(() => undefined) : result;
  }

  /** At once, or while what was called is going on. */
  private async killAfter(count: number): Promise<void> {
    if (count === 0) this.kill();
    else turns(count).then(() => this.kill());
  }

  kill(): void {
    if (this.dead) return;
    this.dead = true;
    for (const transaction of this.open) transaction.abort();
    for (const database of this.databases) database.close();
    this.died();
  }
}

async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
}

const publisher = (repository: TestRepository) =>
  newPublisher({ id: repository.publisher, url: SITE, fingerprint: repository.fingerprint });

/** Runs one update, and answers whether it was killed; `null` leaves it alive. */
async function run(repository: TestRepository, plan: KillPoint | null): Promise<boolean> {
  const worker = new Worker(repository, plan);
  const update = updatePublisher(publisher(repository), worker.tools);
  const ended = await Promise.race([update, worker.death]);
  worker.kill();
  vi.restoreAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  return ended === 'killed';
}

async function stored(repository: TestRepository) {
  const { trusted, held, model } = await indexedTrustStore.load(repository.publisher);
  return { trusted, held, model, isWhole: isWhole(trusted, held?.bytes ?? null, model) };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** More than an update makes, and more than any one of them takes. */
const CALLS = 22;
const TURNS = 16;

/** How an update is set up before it is killed: each seed takes another. */
function prepare(repository: TestRepository, kind: number): void {
  if (kind % 3 === 1) repository.rotate('timestamp');
  if (kind % 3 === 2) repository.rotate('targets');
  if (kind % 2 === 1) repository.diffs = [];
  if (kind > 2) repository.model = new Uint8Array(500).fill(kind);
  repository.publish('one', 'two');
  if (kind % 2 === 1) {
    repository.diffs = [];
    repository.signTargets();
    repository.signSnapshot();
    repository.signTimestamp();
  }
}

describe('a worker that is killed in an update', () => {
  const seeds = Array.from({ length: runs(250, 1500) }, (_, seed) => seed);

  it(`leaves the old release or the new one, never a mixture (${seeds.length} kill points)`, async () => {
    let killed = 0;
    const reached = new Set<string>();
    for (const seed of seeds) {
      const random = seededRandom(seed);
      vi.stubGlobal('indexedDB', new IDBFactory());
      const repository = new TestRepository('wellsourced', 7).publish('one');
      await run(repository, null);
      const before = await stored(repository);
      prepare(repository, random(6));
      const kill = { call: 1 + random(CALLS), turns: random(TURNS) };
      if (await run(repository, kill)) killed++;
      const after = await stored(repository);
      reached.add(after.held?.sha256 === before.held?.sha256 ? 'old' : 'new');
      const releases = [before.held?.sha256, sha256Hex(repository.pack)];
      expect({ seed, kill, isWhole: after.isWhole, isRelease: releases.includes(after.held?.sha256) }).toEqual({
        seed,
        kill,
        isWhole: true,
        isRelease: true,
      });
      await run(repository, null);
      expect({ seed, sha256: (await stored(repository)).held?.sha256 }).toEqual({ seed, sha256: releases[1] });
    }
    expect(killed).toBeGreaterThan(seeds.length / 2);
    expect(reached).toEqual(new Set(['old', 'new']));
  }, 600_000);

  it('leaves nothing, or the whole first release, when it dies in the first installation', async () => {
    for (let point = 0; point < CALLS * 3; point++) {
      vi.stubGlobal('indexedDB', new IDBFactory());
      const repository = new TestRepository('wellsourced', 8).publish('one');
      await run(repository, { call: 1 + Math.floor(point / 3), turns: (point % 3) * 4 });
      expect((await stored(repository)).isWhole).toBe(true);
      await run(repository, null);
      expect((await stored(repository)).held?.sha256).toBe(sha256Hex(repository.pack));
    }
  });
});
