/**
 * Prints what updates cost, measured on this registry: `npx tsx tests/updates/figures.ts [clients]`.
 *
 * Publishes two releases that differ by an ordinary day's work, serves them from a static server, and sends clients who
 * install, find nothing new, or take the day's change. Bytes are counted on the sockets, headers included, without TLS.
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMBEDDED, packOf } from '../../src/cli/lookup';
import { sha256Of } from '../../src/cli/publishing/generation';
import { newKeyring } from '../../src/cli/publishing/keyring';
import { digestsOf } from '../../src/cli/publishing/record-changes';
import { publishRelease } from '../../src/cli/publishing/release';
import { type LoadedRegistry, loadRegistry } from '../../src/cli/registry/load';
import { newPublisher } from '../../src/model/publishers';
import { openPack } from '../../src/pack/open';
import { verifyEd25519 } from '../../src/pack/signed/ed25519';
import type { FetchFile } from '../../src/pack/signed/remote';
import { updatePublisher } from '../../src/updates/update-publisher';
import { MemoryStore } from './support/test-client';

const PASSPHRASE = 'figures';
const CHECKS_A_DAY = 1.5;
const clients = Number(process.argv[2] ?? 20);
const folder = mkdtempSync(join(tmpdir(), 'wellsourced-figures-'));
const site = join(folder, 'site');

const traffic = { requests: 0, bytes: 0 };

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    traffic.requests++;
    const file = join(site, (request.url ?? '').slice(1));
    const found = statSync(file, { throwIfNoEntry: false })?.isFile();
    response.writeHead(found ? 200 : 404, { 'Content-Type': 'application/octet-stream' });
    response.end(found ? readFileSync(file) : undefined);
  });
  server.on('connection', (socket) => {
    socket.on('close', () => {
      traffic.bytes += socket.bytesWritten + socket.bytesRead;
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Without one source and one claim that the next day brings. */
function dayBefore(loaded: LoadedRegistry): LoadedRegistry {
  return { ...loaded, sources: loaded.sources.slice(1), claims: loaded.claims.slice(1) };
}

/** One source's record edited, nothing more: the commonest change. */
function edited(loaded: LoadedRegistry): LoadedRegistry {
  const sources = loaded.sources.map((one, i) =>
    i === 100 ? { ...one, record: { ...one.record, aka: [...one.record.aka, 'Also Known Otherwise'] } } : one,
  );
  return { ...loaded, sources };
}

async function main(): Promise<void> {
  const keyring = newKeyring(join(folder, 'keys'), PASSPHRASE, Date.now());
  const fingerprint = sha256Of(keyring.roots[0]?.bytes ?? new Uint8Array());
  const loaded = loadRegistry(EMBEDDED);
  const release = (records: LoadedRegistry) => ({
    compile: (sequence: number, previous: Uint8Array | null) => packOf(records, { sequence }, previous),
    records: digestsOf(records),
    objections: [],
  });
  const publish = (records: LoadedRegistry) => publishRelease(keyring, PASSPHRASE, site, release(records), Date.now());
  const first = await publish(dayBefore(loaded));
  const server = await serve();
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const fetchFile: FetchFile = async (path) => {
    const { status, body } = await fetch(base + path, { headers: { Connection: 'close', 'Accept-Language': '*' } });
    return { status, body };
  };
  const publisher = newPublisher({ id: 'wellsourced', url: 'https://figures.test/', fingerprint });
  const stores = Array.from({ length: clients }, () => new MemoryStore());
  const update = (store: MemoryStore) =>
    updatePublisher(publisher, { store, verify: verifyEd25519, now: Date.now, fetchFrom: () => fetchFile });
  const round = async (name: string) => {
    traffic.requests = 0;
    traffic.bytes = 0;
    const cpu = process.cpuUsage();
    for (const store of stores) {
      const outcome = await update(store);
      if (outcome.event === 'failed') throw new Error(outcome.message);
    }
    const { user, system } = process.cpuUsage(cpu);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const row = {
      what: name,
      requests: traffic.requests / clients,
      'bytes on the wire': Math.round(traffic.bytes / clients),
      'CPU ms, server included': Math.round((user + system) / 1000 / clients),
    };
    return row;
  };
  const rows = [await round('first install'), await round('no change')];
  const edit = await publish(edited(dayBefore(loaded)));
  rows.push(await round('one record edited'));
  const day = await publish(loaded);
  rows.push(await round('a source and a claim added'));
  server.close();
  console.table(rows);
  console.table([
    { file: 'pack', bytes: first.packBytes, gzip: first.packGzipBytes },
    { file: 'diff, one record edited', bytes: null, gzip: edit.diffBytes },
    { file: 'diff, a source and a claim added', bytes: null, gzip: day.diffBytes },
  ]);
  await digestAndOpen(stores[0] as MemoryStore);
  printScale(
    rows[1]?.['bytes on the wire'] ?? 0,
    rows[3]?.['bytes on the wire'] ?? 0,
    rows[0]?.['bytes on the wire'] ?? 0,
  );
}

/** What the worker pays each time it starts: checking the stored pack and opening it. */
async function digestAndOpen(store: MemoryStore): Promise<void> {
  const bytes = store.packs.get('wellsourced')?.bytes ?? new Uint8Array();
  const before = process.memoryUsage().arrayBuffers;
  const cpu = process.cpuUsage();
  const rounds = 20;
  for (let i = 0; i < rounds; i++) {
    await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
    openPack(bytes);
  }
  const { user, system } = process.cpuUsage(cpu);
  const grown = process.memoryUsage().arrayBuffers - before;
  console.log(
    `digest and open: ${((user + system) / 1000 / rounds).toFixed(1)} ms CPU; buffers grew by ${grown} bytes`,
  );
}

/** A day of `readers`, if one in a hundred installs anew and each release reaches everybody once. */
function printScale(unchanged: number, changed: number, install: number): void {
  const rows = [1e6, 1e7, 1e8].map((readers) => {
    const bytes = readers * (unchanged * (CHECKS_A_DAY - 1) + changed + install / 100);
    return {
      readers,
      'requests a second': Math.round((readers * (CHECKS_A_DAY * 2 + 3)) / 86_400),
      'GB a day': Math.round(bytes / 1e9),
      'TB a month': Math.round((bytes * 30) / 1e11) / 10,
    };
  });
  console.table(rows);
}

main()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));
