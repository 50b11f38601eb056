/** The attacks on an update, each as what an attacker changes on the site or on the way, and how it is refused. */
import { gzipSync } from 'node:zlib';
import type { UpdateProblem } from '../../../src/model/update-problems';
import type { Role } from '../../../src/pack/signed/metadata';
import type { Json, JsonObject } from '../../../src/pack/signed/strict-json';
import { bodyOf, TestClient } from './test-client';
import { testKey } from './test-key';
import { DAY, isoSecond, packOf, sha256Hex, TestRepository, TODAY } from './test-repository';

export interface Attack {
  name: string;
  refused: UpdateProblem;
  /** Stands between release 1, which is installed, and what the reader's client sees next. */
  attack: (repository: TestRepository, client: TestClient) => void;
}

/** Signs this role with other fields. */
export function signWith(repository: TestRepository, role: Role, fields: JsonObject): void {
  repository.change = (signing, signed) => (signing === role ? { ...signed, ...fields } : signed);
}

/** Replaces a file by what an attacker's text makes of it. */
function rewrite(repository: TestRepository, path: string, change: (text: string) => string): void {
  const text = new TextDecoder().decode(repository.file(path));
  repository.files.set(path, new TextEncoder().encode(change(text)));
}

/** A body that never ends; counts how much of it was read. */
export function endless(counted: { bytes: number }): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      counted.bytes += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
}

export const stranger = testKey(666_666);
export const ROOT_2 = 'metadata/2.root.json';
export const TIMESTAMP = 'metadata/timestamp.json';

export const ATTACKS: readonly Attack[] = [
  {
    name: 'arbitrary install: another pack in the place of the signed one',
    refused: 'damaged',
    attack: (repository) => {
      repository.publish('one', 'two');
      repository.diffs = [];
      const evil = packOf(repository.publisher, 2, ['bad', 'two']);
      if (evil.byteLength !== repository.pack.byteLength) throw new Error('the fixture needs packs of one length');
      for (const path of [...repository.files.keys()]) {
        if (path.endsWith('.registry.pack')) repository.files.set(path, evil);
        if (path.endsWith('.gz')) repository.files.delete(path);
        if (path.endsWith('.diff')) repository.files.delete(path);
      }
    },
  },
  {
    name: 'wrong key: targets signed by a stranger',
    refused: 'unsigned',
    attack: (repository) => {
      repository.keys.targets = [stranger];
      repository.publish('evil');
    },
  },
  {
    name: 'wrong key: the timestamp signed by the snapshot key',
    refused: 'unsigned',
    attack: (repository) => {
      repository.keys.timestamp = repository.keys.snapshot;
      repository.publish('evil');
    },
  },
  {
    name: 'wrong key: a stranger’s signature under the right key’s name',
    refused: 'unsigned',
    attack: (repository) => {
      const [right] = repository.keys.timestamp;
      repository.keys.timestamp = [{ ...stranger, keyid: right?.keyid ?? '' }];
      repository.publish('evil');
    },
  },
  {
    name: 'wrong key: content changed after it was signed',
    refused: 'unsigned',
    attack: (repository) => {
      repository.publish('one', 'two');
      rewrite(repository, TIMESTAMP, (text) => text.replace('"version":2', '"version":3'));
    },
  },
  {
    name: 'threshold: one root key of three signs a root of its own',
    refused: 'unsigned',
    attack: (repository) => {
      repository.keys.timestamp = [stranger];
      repository.signRoot(repository.keys.root.slice(0, 1));
      repository.publish('evil');
    },
  },
  {
    name: 'threshold: one key under two names',
    refused: 'unsigned',
    attack: (repository) => {
      const [key] = repository.keys.root;
      if (!key) return;
      const alias = { ...key, keyid: 'alias' };
      repository.keys.root = [key, alias];
      repository.signRoot([key, alias]);
      repository.publish('evil');
    },
  },
  {
    name: 'threshold: one key that a root lists under two names',
    refused: 'unsigned',
    attack: (repository) => {
      const [key = stranger] = repository.newKeys(1);
      repository.keys.targets = [key, { ...key, keyid: 'alias' }];
      repository.threshold.targets = 2;
      repository.signRoot();
      repository.publish('evil');
    },
  },
  {
    name: 'threshold: no signatures at all',
    refused: 'unsigned',
    attack: (repository) => {
      repository.publish('evil');
      rewrite(repository, TIMESTAMP, (text) => JSON.stringify({ ...JSON.parse(text), signatures: [] }));
    },
  },
  {
    name: 'threshold: one signature listed twice',
    refused: 'unreadable',
    attack: (repository) => {
      repository.keys.timestamp = [stranger];
      const [key] = repository.keys.root;
      repository.signRoot(key ? [key, key] : []);
    },
  },
  {
    name: 'endless data: a timestamp without an end',
    refused: 'too-large',
    attack: (_repository, client) => {
      client.intercept = (path) =>
        path === TIMESTAMP ? Promise.resolve({ status: 200, body: endless({ bytes: 0 }) }) : null;
    },
  },
  {
    name: 'endless data: a root without an end',
    refused: 'too-large',
    attack: (_repository, client) => {
      client.intercept = (path) =>
        path === ROOT_2 ? Promise.resolve({ status: 200, body: endless({ bytes: 0 }) }) : null;
    },
  },
  {
    name: 'endless data: a pack without an end, and no diff or twin to take instead',
    refused: 'too-large',
    attack: (repository, client) => {
      repository.publish('one', 'two');
      client.intercept = (path) =>
        path.startsWith('targets/') ? Promise.resolve({ status: 200, body: endless({ bytes: 0 }) }) : null;
    },
  },
  {
    name: 'endless data: a twin that unpacks to far more than was signed',
    refused: 'not-found',
    attack: (repository, client) => {
      repository.publish('one', 'two');
      const bomb = gzipSync(new Uint8Array(50_000_000));
      client.intercept = (path) => {
        if (!path.startsWith('targets/')) return null;
        return Promise.resolve(path.endsWith('.gz') ? bodyOf(bomb) : { status: 404, body: null });
      };
    },
  },
  {
    name: 'endless data: a signed pack beyond what the reader allows',
    refused: 'too-big',
    attack: (repository, client) => {
      client.publisher = { ...client.publisher, quota: repository.pack.byteLength };
      repository.publish('one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight');
    },
  },
  {
    name: 'rollback: the timestamp of an older release',
    refused: 'rollback',
    attack: (repository, client) => {
      const old = repository.file(TIMESTAMP);
      repository.publish('one', 'two').publish('one', 'two', 'three');
      client.store.trusted.set('wellsourced', {
        ...trustedOf(client),
        floor: { timestamp: 3, snapshot: 3, targets: 3 },
      });
      repository.files.set(TIMESTAMP, old);
    },
  },
  {
    name: 'rollback: a new timestamp that names an older snapshot',
    refused: 'rollback',
    attack: (repository, client) => {
      client.store.trusted.set('wellsourced', {
        ...trustedOf(client),
        floor: { timestamp: 1, snapshot: 5, targets: 1 },
      });
      repository.publish('one', 'two');
    },
  },
  {
    name: 'rollback: a new snapshot that names older targets',
    refused: 'rollback',
    attack: (repository, client) => {
      client.store.trusted.set('wellsourced', {
        ...trustedOf(client),
        floor: { timestamp: 1, snapshot: 1, targets: 5 },
      });
      repository.publish('one', 'two');
    },
  },
  {
    name: 'rollback: an older root in the place of the next',
    refused: 'rollback',
    attack: (repository) => repository.files.set(ROOT_2, repository.file('metadata/1.root.json')),
  },
  {
    name: 'fast-forward: absurd versions hold until the key is replaced',
    refused: 'rollback',
    attack: (repository, client) => {
      client.store.trusted.set('wellsourced', {
        ...trustedOf(client),
        floor: { timestamp: 2 ** 52, snapshot: 2 ** 52, targets: 2 ** 52 },
      });
      repository.publish('one', 'two');
    },
  },
  ...(['timestamp', 'snapshot', 'targets'] as const).map(
    (role): Attack => ({
      name: `freeze: ${role} that has run out`,
      refused: 'expired',
      attack: (repository) => {
        signWith(repository, role, { expires: isoSecond(repository.now - DAY) });
        repository.publish('one', 'two');
      },
    }),
  ),
  {
    name: 'freeze: the same timestamp for more than a week',
    refused: 'expired',
    attack: (_repository, client) => {
      client.now = TODAY + 8 * DAY;
    },
  },
  {
    name: 'freeze: a root that has run out',
    refused: 'expired',
    attack: (repository, client) => {
      client.now = TODAY + 366 * DAY;
      repository.now = client.now;
      repository.publish('one', 'two');
    },
  },
  {
    name: 'mix-and-match: the snapshot of another release under this release’s name',
    refused: 'mismatch',
    attack: (repository) => {
      const old = repository.file('metadata/1.snapshot.json');
      repository.publish('one', 'two');
      repository.files.set('metadata/2.snapshot.json', old);
    },
  },
  {
    name: 'mix-and-match: the targets of another release under this release’s name',
    refused: 'mismatch',
    attack: (repository) => {
      const old = repository.file('metadata/1.targets.json');
      repository.publish('one', 'two');
      repository.files.set('metadata/2.targets.json', old);
    },
  },
  {
    name: 'mix-and-match: another snapshot of the same version and length',
    refused: 'mismatch',
    attack: (repository) => {
      signWith(repository, 'snapshot', { note: 'a' });
      repository.publish('one', 'two');
      const named = repository.file(TIMESTAMP);
      signWith(repository, 'snapshot', { note: 'b' });
      repository.versions.snapshot = 1;
      repository.signSnapshot();
      repository.files.set(TIMESTAMP, named);
    },
  },
  {
    name: 'mix-and-match: no digest in the timestamp, and a snapshot of another version',
    refused: 'mismatch',
    attack: (repository) => {
      const old = repository.file('metadata/1.snapshot.json');
      signWith(repository, 'timestamp', { meta: { 'snapshot.json': { version: 2 } } });
      repository.publish('one', 'two');
      repository.files.set('metadata/2.snapshot.json', old);
    },
  },
  {
    name: 'mix-and-match: a timestamp offered as a snapshot',
    refused: 'mismatch',
    attack: (repository) => {
      repository.publish('one', 'two');
      repository.files.set('metadata/2.snapshot.json', repository.file(TIMESTAMP).subarray(0, 300));
    },
  },
  {
    name: 'key compromise: a revoked timestamp key goes on signing',
    refused: 'unsigned',
    attack: (repository) => {
      const stolen = repository.keys.timestamp;
      repository.rotate('timestamp');
      repository.keys.timestamp = stolen;
      repository.publish('evil');
    },
  },
  {
    name: 'rotation chain: a root signed only by its own new keys',
    refused: 'unsigned',
    attack: (repository) => {
      repository.keys.root = repository.newKeys(3);
      repository.signRoot();
    },
  },
  {
    name: 'rotation chain: a root signed only by the keys before it',
    refused: 'unsigned',
    attack: (repository) => {
      const before = repository.keys.root;
      repository.keys.root = repository.newKeys(3);
      repository.signRoot(before);
    },
  },
  {
    name: 'rotation chain: a version left out',
    refused: 'rollback',
    attack: (repository) => {
      repository.signRoot();
      repository.signRoot();
      repository.files.set(ROOT_2, repository.file('metadata/3.root.json'));
    },
  },
  {
    name: 'extraneous targets: delegations to somebody else',
    refused: 'unsupported',
    attack: (repository) => {
      signWith(repository, 'targets', { delegations: { keys: {}, roles: [] } });
      repository.publish('one', 'two');
    },
  },
  {
    name: 'extraneous targets: a snapshot that lists another role',
    refused: 'unsupported',
    attack: (repository) => {
      repository.change = (role, signed) =>
        role === 'snapshot'
          ? { ...signed, meta: { ...(signed.meta as JsonObject), 'evil.json': { version: 1 } } }
          : signed;
      repository.publish('one', 'two');
    },
  },
  {
    name: 'extraneous targets: a name that leaves the folder',
    refused: 'unsupported',
    attack: (repository) => {
      const entry: Json = { length: 1, hashes: { sha256: sha256Hex(new Uint8Array(1)) } };
      signWith(repository, 'targets', { targets: { '../../evil': entry } });
      repository.publish('one', 'two');
    },
  },
  {
    name: 'extraneous targets: none of them a registry',
    refused: 'not-found',
    attack: (repository) => {
      signWith(repository, 'targets', { targets: {} });
      repository.publish('one', 'two');
    },
  },
  {
    name: 'clock set ten years forward',
    refused: 'clock',
    attack: (repository, client) => {
      repository.publish('one', 'two');
      client.now = TODAY + 3652 * DAY;
    },
  },
  {
    name: 'clock set back, to make signatures that ran out look fresh',
    refused: 'expired',
    attack: (repository, client) => {
      repository.now = TODAY - 30 * DAY;
      repository.publish('one', 'two');
      client.now = TODAY - 30 * DAY;
    },
  },
  {
    name: 'parser differences: a key that stands twice',
    refused: 'unreadable',
    attack: (repository) => {
      repository.publish('one', 'two');
      rewrite(repository, TIMESTAMP, (text) => text.replace('"version":2', '"version":2,"version":2'));
    },
  },
  {
    name: 'parser differences: a version that is no whole number',
    refused: 'unreadable',
    attack: (repository) => rewrite(repository, TIMESTAMP, (text) => text.replace('"version":1', '"version":1.0')),
  },
  {
    name: 'parser differences: a number beyond what every parser keeps',
    refused: 'unreadable',
    attack: (repository) =>
      rewrite(repository, TIMESTAMP, (text) => text.replace('"version":1', '"version":9007199254740993')),
  },
  {
    name: 'parser differences: a byte-order mark',
    refused: 'unreadable',
    attack: (repository) => rewrite(repository, TIMESTAMP, (text) => `\ufeff${text}`),
  },
  {
    name: 'parser differences: metadata of more than 64 KB',
    refused: 'too-large',
    attack: (repository) => {
      signWith(repository, 'timestamp', { padding: 'x'.repeat(70_000) });
      repository.signTimestamp();
    },
  },
  {
    name: 'captive portal: a page in the place of metadata',
    refused: 'unreadable',
    attack: (_repository, client) => {
      client.intercept = () => Promise.resolve(bodyOf(new TextEncoder().encode('<html>Sign in to our Wi-Fi</html>')));
    },
  },
  {
    name: 'redirect: the browser refuses to follow',
    refused: 'unreachable',
    attack: (_repository, client) => {
      client.intercept = () => Promise.reject(new TypeError('Failed to fetch'));
    },
  },
  {
    name: 'another publisher’s name on the pack',
    refused: 'foreign',
    attack: (repository) => {
      repository.publish('one', 'two');
      repository.pack = packOf('somebody-else', 3, ['one']);
      repository.diffs = [];
      repository.signTargets();
      repository.signSnapshot();
      repository.signTimestamp();
    },
  },
  {
    name: 'a signed file that is no pack',
    refused: 'unsupported',
    attack: (repository) => {
      repository.pack = new Uint8Array(5000);
      repository.signTargets();
      repository.signSnapshot();
      repository.signTimestamp();
    },
  },
];

export function trustedOf(client: TestClient) {
  const trusted = client.store.trusted.get('wellsourced');
  if (!trusted) throw new Error('nothing is trusted yet');
  return trusted;
}

/** A reader who has release 1. */
export async function installed(): Promise<{ repository: TestRepository; client: TestClient }> {
  const repository = new TestRepository().publish('one');
  const client = new TestClient(repository);
  const outcome = await client.update();
  if (outcome.event !== 'updated') throw new Error('the fixture does not install');
  return { repository, client };
}
