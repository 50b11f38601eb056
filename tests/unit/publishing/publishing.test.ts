/** What `registry publish` writes is what a client accepts, and `registry verify` refuses everything else. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishedSeed } from '../../../scripts/seeds';
import {
  type Keyring,
  newKeyring,
  readKeyring,
  renewRoot,
  rotateKey,
  signersOf,
} from '../../../src/cli/publishing/keyring';
import { publishRelease, refreshSite } from '../../../src/cli/publishing/release';
import { signSnapshot, signTargets, signTimestamp } from '../../../src/cli/publishing/sign';
import { listFolder, openSite } from '../../../src/cli/publishing/site';
import { verifySite } from '../../../src/cli/publishing/verify-site';
import { newPublisher } from '../../../src/model/publishers';
import { readLog } from '../../../src/pack/signed/change-log';
import { verifyEd25519 } from '../../../src/pack/signed/ed25519';
import { updatePublisher } from '../../../src/updates/update-publisher';
import { MemoryStore } from '../../updates/support/test-client';
import { DAY, packOf, sha256Hex, TODAY } from '../../updates/support/test-repository';

const PASSPHRASE = 'moon water and arthritis';
const folder = mkdtempSync(join(tmpdir(), 'wellsourced-publishing-'));
let count = 0;
let keyring: Keyring;
let site = '';

const fresh = () => join(folder, `${++count}`);
const textOf = (path: string) => readFileSync(join(site, path), 'utf8');
const bytesOf = (path: string) => new Uint8Array(readFileSync(join(site, path)));
const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), content);
};
const find = (ending: string) => listFolder(site).find((path) => path.endsWith(ending)) ?? '';

async function publish(
  names: string[],
  more: {
    now?: number;
    keys?: Keyring;
    to?: string;
    objections?: object[];
    records?: string[];
    model?: Uint8Array;
  } = {},
) {
  const compile = (sequence: number) => packOf('wellsourced', sequence, names);
  const records = new Map(
    (more.records ?? names).map((name) => [`source/${name}`, sha256Hex(new TextEncoder().encode(name))]),
  );
  const release = { compile, records, objections: (more.objections ?? []) as never[], model: more.model };
  return publishRelease(more.keys ?? keyring, PASSPHRASE, more.to ?? site, release, more.now ?? TODAY);
}

const verify = (fingerprint: string | null = null, now = TODAY) => verifySite(openSite(site), fingerprint, now);
const fingerprintOf = ({ roots }: Keyring) => sha256Hex(roots[0]?.bytes ?? new Uint8Array());

/** Two releases, copied for each test that spoils them. */
let master = '';

beforeAll(async () => {
  keyring = newKeyring(join(folder, 'keys'), PASSPHRASE, TODAY);
  master = fresh();
  await publish(['one'], { to: master });
  await publish(['one', 'two'], { to: master });
}, 120_000);

beforeEach(() => {
  site = fresh();
  for (const path of listFolder(master)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), readFileSync(join(master, path)));
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('keys', () => {
  it('are six encrypted files for the owner alone, and a root that two of three sign', () => {
    const names = readdirSync(join(folder, 'keys')).sort();
    expect(names).toEqual([
      '1.root.json',
      'root-1.key',
      'root-2.key',
      'root-3.key',
      'snapshot-1.key',
      'targets-1.key',
      'timestamp-1.key',
    ]);
    expect(statSync(join(folder, 'keys', 'root-1.key')).mode & 0o777).toBe(0o600);
    expect(keyring.root.signed.roles.root).toMatchObject({ threshold: 2 });
    expect(readFileSync(join(folder, 'keys', 'root-1.key'), 'utf8')).not.toContain('PRIVATE');
  });

  it('are never overwritten', () => {
    expect(() => newKeyring(join(folder, 'keys'), PASSPHRASE, TODAY)).toThrow('already holds keys');
  });

  it('open with their passphrase only, and only as they were written', () => {
    expect(signersOf(keyring, 'targets', PASSPHRASE)).toHaveLength(1);
    expect(() => signersOf(keyring, 'targets', 'another')).toThrow('wrong passphrase');
    const files = keyring.files.map((file) => (file.role === 'targets' ? { ...file, created: '1999-01-01' } : file));
    expect(() => signersOf({ ...keyring, files }, 'targets', PASSPHRASE)).toThrow('was changed');
  });

  it('that are too few cannot sign', () => {
    const files = keyring.files.filter(({ role }) => role !== 'root');
    expect(() => signersOf({ ...keyring, files }, 'root', PASSPHRASE)).toThrow('0 of the 2');
  });
});

describe('a published site', () => {
  it('is verified, with and without a fingerprint', async () => {
    const report = await verify(fingerprintOf(keyring));
    expect(report).toMatchObject({ publisher: 'wellsourced', sequence: 2, versions: { root: 1, timestamp: 2 } });
    expect(await verify()).toEqual(report);
    await expect(verify('00'.repeat(32))).rejects.toMatchObject({ problem: 'unsigned' });
  });

  it('is followed by a client, by diff from release to release', async () => {
    const store = new MemoryStore();
    const asked: string[] = [];
    const publisher = newPublisher({ id: 'wellsourced', url: 'https://a.test/', fingerprint: fingerprintOf(keyring) });
    const tools = {
      store,
      verify: verifyEd25519,
      now: () => TODAY,
      fetchFrom: () => (path: string) => {
        asked.push(path);
        return openSite(site).fetchFile(path);
      },
    };
    expect(await updatePublisher(publisher, tools)).toMatchObject({ event: 'updated', sequence: 2 });
    await publish(['one', 'two', 'three', 'four']);
    asked.length = 0;
    expect(await updatePublisher(publisher, tools)).toMatchObject({ event: 'updated', sequence: 3 });
    expect(asked.some((path) => path.includes('diffs/'))).toBe(true);
    expect(asked.some((path) => path.includes('registry.pack'))).toBe(false);
  });

  it('names every target by its digest, with a twin that unpacks to it', () => {
    const targets = listFolder(site).filter((path) => path.startsWith('targets/') && !path.endsWith('.gz'));
    expect(targets.length).toBeGreaterThanOrEqual(3);
    for (const path of targets) {
      expect(path).toContain(sha256Hex(bytesOf(path)));
      expect(gunzipSync(bytesOf(`${path}.gz`)).equals(bytesOf(path))).toBe(true);
    }
  });

  it('keeps this generation and the last, and no more', async () => {
    for (let i = 0; i < 3; i++) await publish(['one', `release-${i}`]);
    const packs = listFolder(site).filter((path) => path.endsWith('registry.pack'));
    expect([packs.length, (await verify()).sequence]).toEqual([2, 5]);
  });

  it('keeps at most fourteen diffs', async () => {
    for (let i = 0; i < 17; i++) await publish(['one', `release-${i}`]);
    const newest = JSON.parse(textOf('metadata/19.targets.json')).signed.targets;
    expect(Object.keys(newest).filter((name) => name.startsWith('diffs/'))).toHaveLength(14);
    expect((await verify()).sequence).toBe(19);
  }, 120_000);

  it('holds a log that tells what changed, and which objections were decided', async () => {
    const objection = {
      id: 'o1',
      record: 'source/one',
      received: '2026-11-01',
      decided: '2026-11-20',
      outcome: 'upheld',
    };
    await publish(['two'], { objections: [objection] });
    const newest = await readLog(newestLog());
    expect(newest.at(-1)).toMatchObject({
      sequence: 3,
      changes: [{ record: 'source/one', what: 'removed' }],
      objections: [objection],
    });
    await publish(['two'], { objections: [objection] });
    expect((await readLog(newestLog())).at(-1)).toMatchObject({ changes: [], objections: [] });
  });

  it('tells of an edited wording, which no record in the pack shows', async () => {
    const compile = (sequence: number) => packOf('wellsourced', sequence, ['one', 'two']);
    const records = new Map([
      ['source/one', sha256Hex(new TextEncoder().encode('one'))],
      ['source/two', sha256Hex(new TextEncoder().encode('two, told in other words'))],
    ]);
    await publishRelease(keyring, PASSPHRASE, site, { compile, records, objections: [] }, TODAY);
    expect((await readLog(newestLog())).at(-1)).toMatchObject({ changes: [{ record: 'source/two', what: 'changed' }] });
  });

  it('carries learned weights on until others come', async () => {
    const modelOf = async () => {
      await verify();
      const newest = Math.max(...listFolder(site).map((path) => Number(/(\d+)\.targets/.exec(path)?.[1] ?? 0)));
      return JSON.parse(textOf(`metadata/${newest}.targets.json`)).signed.targets['model.pack']?.hashes.sha256;
    };
    expect(await modelOf()).toBeUndefined();
    const [first, second] = [new Uint8Array(500).fill(1), new Uint8Array(500).fill(2)];
    await publish(['one', 'two'], { model: first });
    await publish(['one', 'two', 'three']);
    expect(await modelOf()).toBe(sha256Hex(first));
    await publish(['one', 'two', 'three'], { model: second });
    expect(await modelOf()).toBe(sha256Hex(second));
  });

  it('can be refreshed with the online keys alone', async () => {
    const files = keyring.files.filter(({ role }) => role === 'timestamp' || role === 'snapshot');
    const online = { ...keyring, files };
    expect(await refreshSite(online, PASSPHRASE, site, TODAY + DAY)).toBe(3);
    expect((await verify(null, TODAY + 7 * DAY)).versions).toMatchObject({ timestamp: 3, snapshot: 2 });
    expect(await refreshSite(online, PASSPHRASE, site, TODAY + 20 * DAY)).toBe(4);
    expect((await verify(null, TODAY + 20 * DAY)).versions).toMatchObject({ timestamp: 4, snapshot: 3, targets: 2 });
    await expect(publish(['one'], { keys: online })).rejects.toThrow('targets keys');
  });

  it('gives the package its seed: the very release that readers would install', async () => {
    // A package is built today, so the site is signed today.
    const today = fresh();
    await publish(['one'], { to: today, now: Date.now() });
    const seed = await publishedSeed(today, fingerprintOf(keyring));
    expect(seed).toMatchObject({ publisher: 'wellsourced', sequence: 1 });
    expect(sha256Hex(seed.bytes)).toBe(sha256Hex(packOf('wellsourced', 1, ['one'])));
    await expect(publishedSeed(today)).rejects.toMatchObject({ problem: 'unsigned' });
  });

  it('is refused once its timestamp has run out', async () => {
    await expect(verify(null, TODAY + 8 * DAY)).rejects.toMatchObject({ problem: 'expired' });
  });

  it('is verified at an address as in a folder', async () => {
    const server = createServer((request, response) => {
      const file = join(site, decodeURIComponent(request.url ?? '').slice(1));
      if (!existsSync(file)) response.writeHead(404).end();
      else response.end(readFileSync(file));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await verifySite(openSite(url), null, TODAY)).toMatchObject({ sequence: 2 });
    rmSync(join(site, find('.diff')));
    await expect(verifySite(openSite(url), null, TODAY)).rejects.toMatchObject({ problem: 'not-found' });
    server.close();
  });
});

describe('rotation', () => {
  const copyOfKeys = () => {
    const copy = fresh();
    mkdirSync(copy);
    for (const name of readdirSync(keyring.folder))
      writeFileSync(join(copy, name), readFileSync(join(keyring.folder, name)));
    return readKeyring(copy);
  };

  it.each(['timestamp', 'snapshot', 'targets'] as const)(
    'of the %s key is followed from the first root',
    async (role) => {
      const rotated = rotateKey(copyOfKeys(), role, null, PASSPHRASE, TODAY);
      await publish(['one', 'three'], { keys: rotated });
      expect(await verify(fingerprintOf(keyring))).toMatchObject({ sequence: 3, versions: { root: 2 } });
    },
  );

  it('of a root key that was lost needs the two others', async () => {
    const keys = copyOfKeys();
    const [lost] = keys.root.signed.roles.root.keyids;
    const without = { ...keys, files: keys.files.filter(({ keyid }) => keyid !== lost) };
    const rotated = rotateKey(without, 'root', lost?.slice(0, 12) ?? '', PASSPHRASE, TODAY);
    expect(rotated.root.signed.roles.root.keyids).not.toContain(lost);
    await publish(['one', 'three'], { keys: renewRoot(rotated, PASSPHRASE, TODAY) });
    expect(await verify(fingerprintOf(keyring))).toMatchObject({ versions: { root: 3 } });
  });

  it('of a root key must say which', () => {
    expect(() => rotateKey(copyOfKeys(), 'root', null, PASSPHRASE, TODAY)).toThrow('--revoke');
    expect(() => rotateKey(copyOfKeys(), 'root', 'zz', PASSPHRASE, TODAY)).toThrow('no single key');
  });

  it('of the targets key wants a release before the next refresh', async () => {
    const rotated = rotateKey(copyOfKeys(), 'targets', null, PASSPHRASE, TODAY);
    await expect(refreshSite(rotated, PASSPHRASE, site, TODAY)).rejects.toThrow('publish a release');
  });

  it('of the snapshot key signs a new snapshot with the next refresh', async () => {
    const rotated = rotateKey(copyOfKeys(), 'snapshot', null, PASSPHRASE, TODAY);
    await refreshSite(rotated, PASSPHRASE, site, TODAY);
    expect((await verify(fingerprintOf(keyring))).versions).toMatchObject({ root: 2, snapshot: 3 });
  });
});

describe('verify refuses', () => {
  const damaged: [string, () => void | Promise<void>][] = [
    ['a file that nothing names', () => write('stray.txt', 'x')],
    ['a stray file among the targets', () => write(`targets/${'0'.repeat(64)}.registry.pack`, 'x')],
    ['a stray twin of metadata', () => write('metadata/timestamp.json.gz', gzipSync('x'))],
    ['a hidden file', () => write('.DS_Store', 'x')],
    [
      'a changed pack',
      () =>
        write(
          find('registry.pack'),
          bytesOf(find('registry.pack')).map((b, i) => (i === 50 ? b ^ 1 : b)),
        ),
    ],
    ['a twin that unpacks to something else', () => write(find('registry.pack.gz'), gzipSync('something else'))],
    [
      'a twin packed in another way',
      () => write(find('registry.pack.gz'), gzipSync(bytesOf(find('registry.pack')), { level: 1 })),
    ],
    ['a twin that is no gzip', () => write(find('log.ndjson.gz'), 'junk')],
    ['a missing twin', () => rmSync(join(site, find('registry.pack.gz')))],
    ['a missing diff', () => rmSync(join(site, find('.diff')))],
    ['a missing log', () => rmSync(join(site, find('log.ndjson')))],
    ['a missing first root', () => rmSync(join(site, 'metadata/1.root.json'))],
    ['a missing snapshot', () => rmSync(join(site, 'metadata/2.snapshot.json'))],
    ['older metadata without its own targets', () => rmSync(join(site, 'metadata/1.targets.json'))],
    [
      'a snapshot newer than the timestamp says',
      () => write('metadata/3.snapshot.json', textOf('metadata/2.snapshot.json')),
    ],
    [
      'a changed timestamp',
      () => write('metadata/timestamp.json', textOf('metadata/timestamp.json').replace('"version": 2', '"version": 3')),
    ],
    ['junk for a timestamp', () => write('metadata/timestamp.json', '<html>')],
    [
      'a changed older snapshot',
      () => write('metadata/1.snapshot.json', textOf('metadata/1.snapshot.json').replace('"1.0.31"', '"1.0.30"')),
    ],
  ];

  it.each(damaged)('%s', async (_name, damage) => {
    await damage();
    await expect(verify()).rejects.toMatchObject({ name: 'UpdateError' });
  });

  it.each([1, 2])('an invalid signature beyond the threshold, by root key %i', async (index) => {
    const root = JSON.parse(textOf('metadata/1.root.json'));
    root.signatures[index].sig = root.signatures[index].sig.replace(/^../, (pair: string) =>
      pair === '00' ? '01' : '00',
    );
    write('metadata/1.root.json', JSON.stringify(root));
    await expect(verify()).rejects.toMatchObject({ problem: 'unsigned' });
  });

  it('a signature by a key that is not of the role', async () => {
    const timestamp = JSON.parse(textOf('metadata/timestamp.json'));
    timestamp.signatures.push({ keyid: 'f'.repeat(64), sig: '0'.repeat(128) });
    write('metadata/timestamp.json', JSON.stringify(timestamp));
    await expect(verify()).rejects.toMatchObject({ problem: 'unsigned' });
  });

  it('a list of records that leaves out one of the pack', async () => {
    await publish(['one', 'two'], { records: ['one'] });
    await expect(verify()).rejects.toMatchObject({
      problem: 'mismatch',
      message: expect.stringContaining('source/two'),
    });
  });

  it('a signed target that no client asks for', async () => {
    const { targets } = JSON.parse(textOf('metadata/2.targets.json')).signed;
    const evil = new TextEncoder().encode('evil');
    write(`targets/${sha256Hex(evil)}.evil.bin`, evil);
    const all = { ...targets, 'evil.bin': { length: 4, hashes: { sha256: sha256Hex(evil) }, custom: {} } };
    await expect(verify()).rejects.toMatchObject({ problem: 'mismatch' });
    signGeneration(all);
    await expect(verify()).rejects.toMatchObject({ problem: 'unsupported' });
    rmSync(join(site, `targets/${sha256Hex(evil)}.evil.bin`));
    signGeneration(targets);
    expect((await verify()).versions).toMatchObject({ targets: 3 });
  });
});

type SignedTargets = Record<string, { length: number; hashes: { sha256: string }; custom: Record<string, string> }>;

/** Signs a third generation over these targets, as whoever holds the keys could. */
function signGeneration(targets: SignedTargets): void {
  const keysOf = (role: 'targets' | 'snapshot' | 'timestamp') => signersOf(keyring, role, PASSPHRASE);
  const named = (bytes: Uint8Array) => ({ version: 3, length: bytes.byteLength, sha256: sha256Hex(bytes) });
  const list = Object.entries(targets).map(([path, { length, hashes, custom }]) => ({
    path,
    length,
    ...hashes,
    custom,
  }));
  const signed = signTargets(3, list, keysOf('targets'), TODAY);
  write('metadata/3.targets.json', signed.bytes);
  const snapshot = signSnapshot(3, named(signed.bytes), keysOf('snapshot'), TODAY);
  write('metadata/3.snapshot.json', snapshot.bytes);
  write('metadata/timestamp.json', signTimestamp(3, named(snapshot.bytes), keysOf('timestamp'), TODAY).bytes);
}

describe('publishing refuses to build upon', () => {
  it('a site that other keys have signed', async () => {
    const others = newKeyring(fresh(), PASSPHRASE, TODAY);
    await expect(publish(['one'], { keys: others })).rejects.toThrow('cannot be built upon');
  }, 60_000);

  it('a last release that is damaged', async () => {
    const target = JSON.parse(textOf('metadata/2.targets.json')).signed.targets['registry.pack'].hashes.sha256;
    const path = `targets/${target}.registry.pack`;
    write(
      path,
      bytesOf(path).map((byte) => byte ^ 1),
    );
    rmSync(join(site, `${path}.gz`));
    await expect(publish(['one'])).rejects.toThrow('damaged');
  });
});

function newestLog(): string {
  const versions = listFolder(site).flatMap((path) => /^metadata\/([0-9]+)\.targets\.json$/.exec(path)?.[1] ?? []);
  const newest = Math.max(...versions.map(Number));
  const { sha256 } = JSON.parse(textOf(`metadata/${newest}.targets.json`)).signed.targets['log.ndjson'].hashes;
  return textOf(`targets/${sha256}.log.ndjson`);
}
