/** A folder of keys: `<role>-<n>.key` files and the roots that were signed so far, `<version>.root.json`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Metadata, parseMetadata, ROLES, type Role } from '../../pack/signed/metadata';
import { UpdateError } from '../../pack/signed/update-error';
import { InputError } from '../usage';
import { generateKey, type KeyFile, lockKey, parseKeyFile, type SigningKey, unlockKey } from './key-file';
import { type RootKeys, signRoot } from './sign';

const ROOT_FILE = /^([1-9][0-9]*)\.root\.json$/;
const ROOT_KEYS = 3;
const ROOT_THRESHOLD = 2;

export interface Keyring {
  folder: string;
  /** Key files present, still locked. Roots and targets keys may well be elsewhere. */
  files: KeyFile[];
  /** All roots in order, from version 1. */
  roots: Metadata<'root'>[];
  /** The newest root. */
  root: Metadata<'root'>;
}

/** Makes a folder of new keys and signs the first root with them. */
export function newKeyring(folder: string, passphrase: string, now: number): Keyring {
  if (existsSync(folder) && readdirSync(folder).some((name) => ROOT_FILE.test(name) || name.endsWith('.key')))
    throw new InputError(`${folder} already holds keys; they are never overwritten`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const of = (role: Role, count: number) => Array.from({ length: count }, () => generateKey(role));
  const made = {
    root: of('root', ROOT_KEYS),
    timestamp: of('timestamp', 1),
    snapshot: of('snapshot', 1),
    targets: of('targets', 1),
  };
  for (const key of Object.values(made).flat()) addKeyFile(folder, key, passphrase, now);
  const keys: RootKeys = {
    root: { keys: made.root, threshold: ROOT_THRESHOLD },
    timestamp: { keys: made.timestamp, threshold: 1 },
    snapshot: { keys: made.snapshot, threshold: 1 },
    targets: { keys: made.targets, threshold: 1 },
  };
  writeRoot(folder, signRoot(1, keys, made.root, now));
  return readKeyring(folder);
}

/** @throws {InputError} where the folder holds no roots, or not all of them */
export function readKeyring(folder: string): Keyring {
  if (!existsSync(folder)) throw new InputError(`no such folder: ${folder}`);
  const names = readdirSync(folder).sort();
  const files = names
    .filter((name) => name.endsWith('.key'))
    .map((name) => parseKeyFile(readFileSync(join(folder, name), 'utf8'), name));
  const roots = names
    .filter((name) => ROOT_FILE.test(name))
    .map((name) => readRoot(folder, name))
    .sort((a, b) => a.signed.version - b.signed.version);
  const root = roots.at(-1);
  if (!root) throw new InputError(`${folder} holds no root; "registry keys new" makes one`);
  roots.forEach(({ signed }, index) => {
    if (signed.version !== index + 1) throw new InputError(`${folder} lacks ${index + 1}.root.json`);
  });
  return { folder, files, roots, root };
}

function readRoot(folder: string, name: string): Metadata<'root'> {
  try {
    return parseMetadata('root', new Uint8Array(readFileSync(join(folder, name))));
  } catch (error) {
    if (error instanceof UpdateError) throw new InputError(`${join(folder, name)}: ${error.message}`);
    throw error;
  }
}

/**
 * As many of the role's keys as are here, unlocked.
 * @throws {InputError} where fewer are here than must sign
 */
export function signersOf(keyring: Keyring, role: Role, passphrase: string): SigningKey[] {
  const { keyids, threshold } = keyring.root.signed.roles[role];
  const signers = unlock(keyring, keyids, passphrase);
  if (signers.length < threshold)
    throw new InputError(`${keyring.folder} holds ${signers.length} of the ${threshold} ${role} keys that must sign`);
  return signers;
}

function unlock({ files }: Keyring, keyids: readonly string[], passphrase: string): SigningKey[] {
  return files
    .filter(({ keyid }) => keyids.includes(keyid))
    .map((file) => unlockKey(file, passphrase, `${file.role} key ${file.keyid.slice(0, 8)}`));
}

/**
 * Replaces one key of a role by a new one and signs the next root, by the keys of the root before and of the new one.
 * @param revoked keyid, or its beginning; may be left away where the role has one key
 */
export function rotateKey(
  keyring: Keyring,
  role: Role,
  revoked: string | null,
  passphrase: string,
  now: number,
): Keyring {
  const { signed } = keyring.root;
  const gone = keyToRevoke(signed.roles[role].keyids, role, revoked);
  const fresh = generateKey(role);
  const keys = rootKeysOf(keyring);
  keys[role] = { ...keys[role], keys: [...keys[role].keys.filter(({ keyid }) => keyid !== gone), fresh] };
  const signers = rootSigners(keyring, keys, role === 'root' ? gone : null, passphrase);
  const root = signRoot(signed.version + 1, keys, role === 'root' ? [...signers, fresh] : signers, now);
  addKeyFile(keyring.folder, fresh, passphrase, now);
  writeRoot(keyring.folder, root);
  return readKeyring(keyring.folder);
}

/** Signs the next root with the same keys, for another year. */
export function renewRoot(keyring: Keyring, passphrase: string, now: number): Keyring {
  const keys = rootKeysOf(keyring);
  writeRoot(
    keyring.folder,
    signRoot(keyring.root.signed.version + 1, keys, rootSigners(keyring, keys, null, passphrase), now),
  );
  return readKeyring(keyring.folder);
}

/** The root keys that are here. One that is being revoked signs only where the others are too few. */
function rootSigners(keyring: Keyring, next: RootKeys, gone: string | null, passphrase: string): SigningKey[] {
  const signers = signersOf(keyring, 'root', passphrase);
  const staying = signers.filter(({ keyid }) => keyid !== gone);
  const isEnough =
    staying.length >= keyring.root.signed.roles.root.threshold && staying.length + 1 >= next.root.threshold;
  return isEnough ? staying : signers;
}

function keyToRevoke(keyids: readonly string[], role: Role, revoked: string | null): string {
  if (revoked === null && keyids.length > 1)
    throw new InputError(`${role} has ${keyids.length} keys: say which with --revoke KEYID`);
  const found = keyids.filter((keyid) => keyid.startsWith(revoked ?? ''));
  const [gone] = found;
  if (gone === undefined || found.length > 1) throw new InputError(`${role} has no single key ${revoked}`);
  return gone;
}

function rootKeysOf({ root }: Keyring): RootKeys {
  const { keys, roles } = root.signed;
  const of = (role: Role) => ({
    threshold: roles[role].threshold,
    keys: roles[role].keyids.map((keyid) => ({ keyid, public: keys[keyid]?.keyval.public ?? '' })),
  });
  return { root: of('root'), timestamp: of('timestamp'), snapshot: of('snapshot'), targets: of('targets') };
}

function addKeyFile(folder: string, key: SigningKey, passphrase: string, now: number): void {
  const text = JSON.stringify(lockKey(key, passphrase, new Date(now).toISOString().slice(0, 10)), null, 1);
  const taken = readdirSync(folder);
  let number = 1;
  while (taken.includes(`${key.role}-${number}.key`)) number++;
  writeFileSync(join(folder, `${key.role}-${number}.key`), `${text}\n`, { mode: 0o600, flag: 'wx' });
}

function writeRoot(folder: string, { version, bytes }: { version: number; bytes: Uint8Array }): void {
  writeFileSync(join(folder, `${version}.root.json`), bytes, { flag: 'wx' });
}

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}
