/** Repositories, valid and broken, that are shown to both clients; where ours is narrower by design, it says why. */
import type { Role } from '../../../src/pack/signed/metadata';
import type { JsonObject } from '../../../src/pack/signed/strict-json';
import { type TestKey, testKey } from './test-key';
import { DAY, isoSecond, sha256Hex, type TestRepository } from './test-repository';

type Random = (limit: number) => number;
const SIGNED_ROLES = ['timestamp', 'snapshot', 'targets'] as const;
const stranger: TestKey = testKey(777_777);

export interface Fault {
  name: string;
  /** Why we refuse what tuf-js takes (or take what it refuses); absent where both must agree. */
  differs?: { ours: 'updated' | 'failed'; why: string };
  apply: (repository: TestRepository, random: Random) => void;
}

const pick = <T>(list: readonly T[], random: Random): T => list[random(list.length)] as T;

function signWith(repository: TestRepository, role: Role, fields: (signed: JsonObject) => JsonObject): void {
  repository.change = (signing, signed) => (signing === role ? fields(signed) : signed);
}

function release(repository: TestRepository): void {
  repository.publish('one', 'two');
}

function editText(repository: TestRepository, path: string, change: (text: string) => string): void {
  repository.files.set(path, new TextEncoder().encode(change(new TextDecoder().decode(repository.file(path)))));
}

const pathOf = (repository: TestRepository, role: (typeof SIGNED_ROLES)[number]) =>
  role === 'timestamp' ? 'metadata/timestamp.json' : `metadata/${repository.versions[role]}.${role}.json`;

export const FAULTS: readonly Fault[] = [
  { name: 'nothing wrong', apply: release },
  { name: 'nothing new', apply: () => undefined },
  {
    name: 'several releases',
    apply: (repository, random) => {
      for (let i = 0; i <= random(4); i++) release(repository);
    },
  },
  {
    name: 'keys replaced',
    apply: (repository, random) => {
      for (let i = 0; i <= random(3); i++) repository.rotate(pick(['root', ...SIGNED_ROLES], random));
      release(repository);
    },
  },
  {
    name: 'keys replaced, old ones go on signing',
    apply: (repository, random) => {
      const role = pick(SIGNED_ROLES, random);
      const old = repository.keys[role];
      repository.rotate(role);
      repository.keys[role] = old;
      release(repository);
    },
  },
  {
    name: 'a stranger signs',
    apply: (repository, random) => {
      repository.keys[pick(SIGNED_ROLES, random)] = [stranger];
      release(repository);
    },
  },
  {
    name: 'a stranger signs as well',
    apply: (repository, random) => {
      const role = pick(SIGNED_ROLES, random);
      repository.keys[role] = [...repository.keys[role], stranger];
      release(repository);
    },
  },
  {
    name: 'another role’s key signs',
    apply: (repository, random) => {
      const role = pick(SIGNED_ROLES, random);
      repository.keys[role] =
        repository.keys[pick(['root', ...SIGNED_ROLES].filter((other) => other !== role) as Role[], random)];
      release(repository);
    },
  },
  {
    name: 'a higher threshold, met or missed by one',
    apply: (repository, random) => {
      const role = pick(SIGNED_ROLES, random);
      repository.keys[role] = repository.newKeys(3);
      repository.threshold[role] = 2;
      repository.signRoot();
      repository.keys[role] = repository.keys[role].slice(0, 1 + random(3));
      release(repository);
    },
  },
  {
    name: 'a root with too few signatures',
    apply: (repository, random) => {
      repository.signRoot(repository.keys.root.slice(0, random(4)));
      release(repository);
    },
  },
  {
    name: 'a root that skips a version',
    apply: (repository) => {
      repository.signRoot();
      repository.signRoot();
      repository.files.set('metadata/2.root.json', repository.file('metadata/3.root.json'));
      release(repository);
    },
  },
  {
    name: 'a root of wholly new keys, signed by both, one or the other',
    apply: (repository, random) => {
      const before = repository.keys.root;
      repository.keys.root = repository.newKeys(3);
      repository.signRoot(pick([before, repository.keys.root, [...before, ...repository.keys.root]], random));
      release(repository);
    },
  },
  {
    name: 'metadata that has run out',
    apply: (repository, random) => {
      const expires = isoSecond(repository.now - (1 + random(300)) * DAY);
      signWith(repository, pick(SIGNED_ROLES, random), (signed) => ({ ...signed, expires }));
      release(repository);
    },
  },
  {
    name: 'a root that has run out, followed by a good one or not',
    apply: (repository, random) => {
      const expires = isoSecond(repository.now - DAY);
      signWith(repository, 'root', (signed) => ({ ...signed, expires }));
      repository.signRoot();
      repository.change = (_role, signed) => signed;
      if (random(2) === 0) repository.signRoot();
      release(repository);
    },
  },
  {
    name: 'an older release in whole',
    apply: (repository) => {
      const old = new Map(repository.files);
      release(repository);
      release(repository);
      seenThen(repository, old);
    },
  },
  {
    name: 'a snapshot of a version that goes back',
    apply: (repository, random) => {
      release(repository);
      seenThen(repository, new Map(repository.files));
      repository.versions.snapshot = random(2);
      repository.signSnapshot();
      repository.signTimestamp();
    },
  },
  {
    name: 'targets of a version that goes back',
    apply: (repository, random) => {
      release(repository);
      seenThen(repository, new Map(repository.files));
      repository.versions.targets = random(2);
      repository.signTargets();
      repository.signSnapshot();
      repository.signTimestamp();
    },
  },
  {
    name: 'one file of another release',
    apply: (repository, random) => {
      const role = pick(['snapshot', 'targets'] as const, random);
      const old = repository.file(pathOf(repository, role));
      release(repository);
      repository.files.set(pathOf(repository, role), old);
    },
  },
  {
    name: 'a digest that is wrong',
    apply: (repository, random) => {
      const role = pick(['timestamp', 'snapshot'] as const, random);
      const file = role === 'timestamp' ? 'snapshot.json' : 'targets.json';
      const meta = { [file]: { version: 2, hashes: { sha256: sha256Hex(new Uint8Array([random(256)])) } } };
      signWith(repository, role, (signed) => ({ ...signed, meta }));
      release(repository);
    },
  },
  {
    name: 'a length that is wrong',
    apply: (repository, random) => {
      const role = pick(['timestamp', 'snapshot'] as const, random);
      const file = role === 'timestamp' ? 'snapshot.json' : 'targets.json';
      signWith(repository, role, (signed) => ({
        ...signed,
        meta: { [file]: { version: 2, length: 10 + random(300) } },
      }));
      release(repository);
    },
  },
  {
    name: 'neither length nor digest, which the specification allows',
    apply: (repository, random) => {
      const role = pick(['timestamp', 'snapshot'] as const, random);
      const file = role === 'timestamp' ? 'snapshot.json' : 'targets.json';
      signWith(repository, role, (signed) => ({ ...signed, meta: { [file]: { version: 2 } } }));
      release(repository);
    },
  },
  {
    name: 'the wrong type of metadata',
    apply: (repository, random) => {
      const role = pick(SIGNED_ROLES, random);
      const _type = pick(
        ['root', ...SIGNED_ROLES].filter((other) => other !== role),
        random,
      );
      signWith(repository, role, (signed) => ({ ...signed, _type }));
      release(repository);
    },
  },
  {
    name: 'another major version of the specification',
    apply: (repository, random) => {
      const spec_version = pick(['2.0.0', '0.9', '1.0.99', '1.9'], random);
      signWith(repository, pick(SIGNED_ROLES, random), (signed) => ({ ...signed, spec_version }));
      release(repository);
    },
  },
  {
    name: 'a file that is missing',
    apply: (repository, random) => {
      release(repository);
      repository.files.delete(pathOf(repository, pick(SIGNED_ROLES, random)));
    },
  },
  {
    name: 'a pack that is missing or another',
    apply: (repository, random) => {
      repository.diffs = [];
      release(repository);
      const isGone = random(2) === 0;
      for (const path of [...repository.files.keys()]) {
        if (!path.startsWith('targets/')) continue;
        if (isGone) repository.files.delete(path);
        else
          repository.files.set(
            path,
            repository.file(path).map((byte, i) => (i === 40 ? byte ^ 1 : byte)),
          );
      }
    },
  },
  {
    name: 'one letter changed',
    apply: (repository, random) => {
      release(repository);
      const path = pathOf(repository, pick(SIGNED_ROLES, random));
      const at = random(repository.file(path).byteLength);
      repository.files.set(
        path,
        repository.file(path).map((byte, i) => (i === at ? byte ^ (1 << random(7)) : byte)),
      );
    },
  },
  {
    name: 'cut short',
    apply: (repository, random) => {
      release(repository);
      const path = pathOf(repository, pick(SIGNED_ROLES, random));
      repository.files.set(path, repository.file(path).subarray(0, random(200)));
    },
  },
  {
    name: 'fields nobody knows',
    apply: (repository, random) => {
      signWith(repository, pick(SIGNED_ROLES, random), (signed) => ({
        ...signed,
        future: { a: [1, 'é', true, null] },
      }));
      release(repository);
    },
  },
  {
    name: 'a fraction among the fields',
    apply: (repository) => {
      release(repository);
      editText(repository, 'metadata/timestamp.json', (text) => text.replace('"version":2', '"version":2.0'));
    },
    differs: { ours: 'failed', why: 'whole numbers only: parsers differ on how 2.0 is written' },
  },
  {
    name: 'a key that stands twice',
    apply: (repository) => {
      release(repository);
      editText(repository, 'metadata/timestamp.json', (text) => text.replace('"version":2', '"version":1,"version":2'));
    },
    differs: { ours: 'failed', why: 'duplicate keys are refused: parsers differ on which one counts' },
  },
  {
    name: 'delegations',
    apply: (repository) => {
      signWith(repository, 'targets', (signed) => ({ ...signed, delegations: { keys: {}, roles: [] } }));
      release(repository);
    },
    differs: { ours: 'failed', why: 'no delegations: no publisher can let another speak' },
  },
  {
    name: 'a second role in the snapshot',
    apply: (repository) => {
      signWith(repository, 'snapshot', (signed) => ({
        ...signed,
        meta: { ...(signed.meta as JsonObject), 'other.json': { version: 1 } },
      }));
      release(repository);
    },
    differs: { ours: 'failed', why: 'no delegations, so no other role' },
  },
  {
    name: 'names that are not hashed',
    apply: (repository) => {
      signWith(repository, 'root', (signed) => ({ ...signed, consistent_snapshot: false }));
      repository.signRoot();
      repository.change = (_role, signed) => signed;
      release(repository);
      for (const role of ['snapshot', 'targets'] as const)
        repository.files.set(`metadata/${role}.json`, repository.file(pathOf(repository, role)));
      repository.files.set('targets/registry.pack', repository.pack);
    },
    differs: { ours: 'failed', why: 'consistent names only: a cache must never mix two releases' },
  },
  {
    name: 'one key under two names, to reach a threshold of two',
    apply: (repository) => {
      const [key] = repository.newKeys(1);
      if (!key) return;
      repository.keys.targets = [key, { ...key, keyid: 'alias' }];
      repository.threshold.targets = 2;
      repository.signRoot();
      release(repository);
    },
    differs: { ours: 'failed', why: 'the specification asks for different keys; tuf-js 5 counts names' },
  },
  {
    name: 'a fast-forwarded snapshot after its key alone was replaced',
    apply: (repository) => {
      repository.versions.snapshot = 1000;
      release(repository);
      seenThen(repository, new Map(repository.files));
      repository.versions.snapshot = 1;
      repository.rotate('snapshot');
      release(repository);
    },
    differs: { ours: 'updated', why: 'the specification (5.3.11) forgets both roles when either key is replaced' },
  },
  {
    name: 'a moment that is no moment in UTC',
    apply: (repository) => {
      signWith(repository, 'timestamp', (signed) => ({ ...signed, expires: '2099-01-01' }));
      release(repository);
    },
    differs: { ours: 'failed', why: 'the specification asks for YYYY-MM-DDTHH:MM:SSZ' },
  },
  {
    name: 'metadata of more than 64 KB',
    apply: (repository) => {
      signWith(repository, 'targets', (signed) => ({ ...signed, padding: 'x'.repeat(70_000) }));
      release(repository);
    },
    differs: { ours: 'failed', why: 'canonical JSON is parsed up to 64 KB only' },
  },
];

/** Both clients see the site as it is now; then it becomes `files`. */
export const between = new WeakMap<
  TestRepository,
  { seen: Map<string, Uint8Array>; next: Map<string, Uint8Array> | null }
>();

function seenThen(repository: TestRepository, files: Map<string, Uint8Array>): void {
  between.set(repository, {
    seen: new Map(repository.files),
    next: files.size === repository.files.size ? null : files,
  });
}
