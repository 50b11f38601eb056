/**
 * Prints all figures of updates, measured on this registry, and fails where one is beyond its budget:
 * `npm run figures [clients]`.
 *
 * Publishes releases that differ by an ordinary day's work, serves them from nginx as documented, and sends clients who
 * install, find nothing new, or take the day's change. Bytes are those that nginx counts, headers included, without TLS.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMBEDDED, packOf } from '../../src/cli/lookup';
import { sha256Of } from '../../src/cli/publishing/generation';
import { newKeyring } from '../../src/cli/publishing/keyring';
import { digestsOf } from '../../src/cli/publishing/record-changes';
import { publishRelease, type ReleaseResult } from '../../src/cli/publishing/release';
import { type LoadedRegistry, loadRegistry } from '../../src/cli/registry/load';
import { newPublisher } from '../../src/model/publishers';
import { openPack } from '../../src/pack/open';
import { verifyEd25519 } from '../../src/pack/signed/ed25519';
import type { FetchFile } from '../../src/pack/signed/remote';
import { updatePublisher } from '../../src/updates/update-publisher';
import { hasNginx, NO_NGINX, serveWithNginx } from './support/static-servers';
import { MemoryStore } from './support/test-client';

const PASSPHRASE = 'figures';
/** A reader asks every 12 to 20 hours. */
const CHECKS_A_DAY = 1.5;
/** One reader in so many installs anew on a day. */
const READERS_AN_INSTALL = 100;
/** TLS 1.3 with an ECDSA chain of two certificates, measured elsewhere at 3 to 5 kB a connection. */
const TLS_BYTES = 4000;
/** What a CDN asks for a gigabyte, in dollars. */
const PRICES = [0.01, 0.08] as const;

const clients = Number(process.argv[2] ?? 20);
const folder = mkdtempSync(join(tmpdir(), 'wellsourced-figures-'));
const site = join(folder, 'site');

/** What Chromium sends with such a request (`tests/e2e/updates.test.ts`), so that bytes are those of a browser. */
const BROWSER_HEADERS = {
  'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  Accept: '*/*',
  'Accept-Encoding': 'gzip, deflate, br, zstd',
  'Accept-Language': '*',
  'Cache-Control': 'no-cache',
  Pragma: 'no-cache',
  'sec-ch-ua': '"Chromium";v="156", "Not)A;Brand";v="8"',
  'sec-ch-ua-mobile': '?0',
  'sec-ch-ua-platform': '"Linux"',
};

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

/** What one kind of visit costs: bytes and requests at the host, CPU and memory at the reader. */
interface Visit {
  what: string;
  requests: number;
  bytes: number;
  cpuMs: number;
  memoryMb: number;
}

async function main(): Promise<void> {
  if (!hasNginx()) {
    console.log(NO_NGINX);
    return;
  }
  const keyring = newKeyring(join(folder, 'keys'), PASSPHRASE, Date.now());
  const fingerprint = sha256Of(keyring.roots[0]?.bytes ?? new Uint8Array());
  const loaded = loadRegistry(EMBEDDED);
  const publish = (records: LoadedRegistry): Promise<ReleaseResult> => {
    const compile = (sequence: number, previous: Uint8Array | null) => packOf(records, { sequence }, previous);
    const release = { compile, records: digestsOf(records), objections: [] };
    return publishRelease(keyring, PASSPHRASE, site, release, Date.now());
  };
  const first = await publish(dayBefore(loaded));
  const server = await serveWithNginx(site);
  try {
    const visit = visitor(server.base, fingerprint, server.traffic);
    const install = await visit('first install');
    const nothing = await visit('asks, nothing new');
    const edit = await publish(edited(dayBefore(loaded)));
    const afterEdit = await visit('one record edited');
    const day = await publish(loaded);
    const afterDay = await visit('a new source and a new claim');
    console.table([install, nothing, afterEdit, afterDay]);
    printScale(nothing, afterDay, install);
    check(first, edit, day, [install, afterEdit, afterDay]);
  } finally {
    await server.close();
  }
}

/** Sends all clients, one after the other, and answers with the mean; for memory with the most. */
function visitor(base: string, fingerprint: string, traffic: () => { requests: number; bytes: number }) {
  const publisher = newPublisher({ id: 'wellsourced', url: 'https://figures.test/', fingerprint });
  const stores = Array.from({ length: clients }, () => new MemoryStore());
  const fetchFile: FetchFile = async (path) => {
    const { status, body } = await fetch(base + path, { headers: BROWSER_HEADERS });
    return { status, body };
  };
  return async (what: string): Promise<Visit> => {
    traffic();
    let [start, peak, most] = [0, 0, 0];
    const watched: FetchFile = async (path) => {
      peak = Math.max(peak, process.memoryUsage().arrayBuffers);
      return fetchFile(path);
    };
    let cpuMicroseconds = 0;
    for (const store of stores) {
      globalThis.gc?.();
      start = process.memoryUsage().arrayBuffers;
      peak = start;
      const cpu = process.cpuUsage();
      const tools = { store, verify: verifyEd25519, now: Date.now, fetchFrom: () => watched };
      const outcome = await updatePublisher(publisher, tools);
      if (outcome.event === 'failed') throw new Error(outcome.message);
      for (const { bytes } of store.packs.values()) openPack(bytes);
      peak = Math.max(peak, process.memoryUsage().arrayBuffers);
      most = Math.max(most, peak - start);
      const { user, system } = process.cpuUsage(cpu);
      cpuMicroseconds += user + system;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { requests, bytes } = traffic();
    return {
      what,
      requests: requests / clients,
      bytes: Math.round(bytes / clients),
      cpuMs: Math.round(cpuMicroseconds / 1000 / clients),
      memoryMb: Math.round(most / 1e5) / 10,
    };
  };
}

/** Each release reaches everybody once a day; the other asks find nothing new. */
function printScale(nothing: Visit, day: Visit, install: Visit): void {
  const visits = CHECKS_A_DAY + 1 / READERS_AN_INSTALL;
  const daily = nothing.bytes * (CHECKS_A_DAY - 1) + day.bytes + install.bytes / READERS_AN_INSTALL;
  const requests = nothing.requests * (CHECKS_A_DAY - 1) + day.requests + install.requests / READERS_AN_INSTALL;
  const rows = [1e6, 1e7, 1e8].map((readers) => {
    const gigabytes = (readers * (daily + visits * TLS_BYTES) * 30) / 1e9;
    return {
      readers,
      'requests a second': Math.round((readers * requests) / 86_400),
      'TB a month': Math.round((readers * daily * 30) / 1e11) / 10,
      'TB a month with TLS': Math.round(gigabytes / 100) / 10,
      'dollars a month': PRICES.map((price) => Math.round(gigabytes * price).toLocaleString('en')).join(' to '),
    };
  });
  console.log(`bytes a reader and day: ${Math.round(daily)}, and about ${Math.round(visits * TLS_BYTES)} of TLS`);
  console.table(rows);
}

/** The budgets of the design and of the issue. */
function check(first: ReleaseResult, edit: ReleaseResult, day: ReleaseResult, visits: readonly Visit[]): void {
  const rows = [
    { what: 'full pack, gzip, bytes', value: first.packGzipBytes, budget: 5_000_000 },
    { what: 'diff of an edited record, gzip, bytes', value: edit.diffBytes ?? 0, budget: 30_000 },
    { what: 'diff of a day (a source, a claim), gzip, bytes', value: day.diffBytes ?? 0, budget: 30_000 },
    ...visits.map(({ what, cpuMs }) => ({
      what: `CPU to fetch, verify and open: ${what}, ms`,
      value: cpuMs,
      budget: 150,
    })),
    ...visits.map(({ what, memoryMb }) => ({
      what: `buffers held at most: ${what}, MB`,
      value: memoryMb,
      // The pack as it comes out in pieces, joined, stored, and read back; its compressed form besides.
      budget: Math.ceil((first.packBytes * 6) / 1e6),
    })),
  ];
  console.table(rows);
  for (const { what, value, budget } of rows.filter((row) => row.value > row.budget)) {
    console.error(`${what}: ${value}, at most ${budget}`);
    process.exitCode = 1;
  }
}

main()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));
