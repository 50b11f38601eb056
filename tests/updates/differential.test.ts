/**
 * The same repositories, valid and broken, shown to our client and to the reference client `tuf-js`: the same verdict
 * wherever our profile applies. Where it is narrower by design, the case says so and why.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BaseFetcher, Updater } from 'tuf-js';
import { afterAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../fakes/random';
import { between, FAULTS, type Fault } from './support/repository-faults';
import { runs } from './support/seeded';
import { TestClient } from './support/test-client';
import { TestRepository } from './support/test-repository';

/** The reference client over the same files. */
class MapFetcher extends BaseFetcher {
  constructor(readonly repository: TestRepository) {
    super();
  }
  override async fetch(url: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    const bytes = this.repository.files.get(decodeURIComponent(new URL(url).pathname.slice(1)));
    if (!bytes) throw await notFound();
    return new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  }
}

/** tuf-js does not export its errors; the one that says "there is no newer root" is recognised by its class. */
async function notFound(): Promise<Error> {
  const path = new URL('../../node_modules/tuf-js/dist/error.js', import.meta.url).href;
  const { DownloadHTTPError } = (await import(path)) as {
    DownloadHTTPError: new (message: string, status: number) => Error;
  };
  return new DownloadHTTPError('Failed to download', 404);
}

const folders: string[] = [];

class ReferenceClient {
  private readonly folder = mkdtempSync(join(tmpdir(), 'wellsourced-tuf-'));

  constructor(private readonly repository: TestRepository) {
    folders.push(this.folder);
    writeFileSync(join(this.folder, 'root.json'), repository.file('metadata/1.root.json'));
  }

  async update(): Promise<'updated' | 'failed'> {
    const updater = new Updater({
      metadataDir: this.folder,
      metadataBaseUrl: 'https://site.test/metadata',
      targetBaseUrl: 'https://site.test/targets',
      targetDir: this.folder,
      fetcher: new MapFetcher(this.repository),
    });
    try {
      await updater.refresh();
      const target = await updater.getTargetInfo('registry.pack');
      if (!target) return 'failed';
      await updater.downloadTarget(target, join(this.folder, 'pack'));
      return 'updated';
    } catch {
      return 'failed';
    }
  }
}

async function verdicts(fault: Fault, seed: number): Promise<{ ours: string; theirs: string; problem: string }> {
  const repository = new TestRepository('wellsourced', 20 + seed);
  // tuf-js reads the clock itself, so these repositories are signed today.
  repository.now = Date.now();
  repository.publish('one');
  const client = new TestClient(repository);
  client.now = repository.now;
  const reference = new ReferenceClient(repository);
  expect([(await client.update()).event, await reference.update()]).toEqual(['updated', 'updated']);
  fault.apply(repository, seededRandom(seed));
  await showBetween(repository, client, reference);
  const outcome = await client.update();
  const ours = outcome.event === 'failed' ? 'failed' : 'updated';
  return { ours, theirs: await reference.update(), problem: outcome.event === 'failed' ? outcome.message : '' };
}

async function showBetween(repository: TestRepository, client: TestClient, reference: ReferenceClient): Promise<void> {
  const step = between.get(repository);
  if (!step) return;
  const last = new Map(repository.files);
  setFiles(repository, step.seen);
  await client.update();
  await reference.update();
  setFiles(repository, step.next ?? last);
}

function setFiles(repository: TestRepository, files: ReadonlyMap<string, Uint8Array>): void {
  repository.files.clear();
  for (const [path, bytes] of files) repository.files.set(path, bytes);
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const SEEDS = runs(10, 40);
const agreeing = FAULTS.filter(({ differs }) => !differs);

describe(`our client and tuf-js (${SEEDS * FAULTS.length} repositories)`, () => {
  it.each(agreeing)('agree on: $name', async (fault) => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const { ours, theirs, problem } = await verdicts(fault, seed);
      expect({ seed, verdict: ours, problem }).toEqual({ seed, verdict: theirs, problem });
    }
  });

  it.each(FAULTS.filter(({ differs }) => differs))('differ by design on: $name', async (fault) => {
    for (let seed = 0; seed < Math.ceil(SEEDS / 4); seed++) {
      const { ours, theirs } = await verdicts(fault, seed);
      const theOther = fault.differs?.ours === 'failed' ? 'updated' : 'failed';
      expect({ seed, ours, theirs }).toEqual({ seed, ours: fault.differs?.ours, theirs: theOther });
    }
  });

  it('both see good and bad repositories among these', async () => {
    const [good, bad] = [agreeing[0], agreeing.find(({ name }) => name === 'a stranger signs')];
    if (!good || !bad) throw new Error('the list has changed');
    expect(await verdicts(good, 0)).toMatchObject({ ours: 'updated', theirs: 'updated' });
    expect(await verdicts(bad, 0)).toMatchObject({ ours: 'failed', theirs: 'failed' });
  });
});
