/** A signing key as a file: Ed25519, the secret half encrypted under a passphrase, so that a stolen disk signs nothing. */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  scryptSync,
} from 'node:crypto';
import * as v from 'valibot';
import { canonicalBytes } from '../../pack/signed/canonical-json';
import { ROLES, type Role } from '../../pack/signed/metadata';
import { InputError } from '../usage';

const base64 = v.pipe(v.string(), v.base64());
const keyFileSchema = v.object({
  format: v.literal('wellsourced-key-1'),
  role: v.picklist(ROLES),
  keyid: v.string(),
  public: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  created: v.string(),
  kdf: v.object({
    name: v.literal('scrypt'),
    cost: v.pipe(v.number(), v.integer(), v.minValue(2 ** 14), v.maxValue(2 ** 20)),
    blockSize: v.literal(8),
    parallelization: v.literal(1),
    salt: base64,
  }),
  cipher: v.object({ name: v.literal('aes-256-gcm'), iv: base64, tag: base64 }),
  secret: base64,
});
export type KeyFile = v.InferOutput<typeof keyFileSchema>;

/** A key that can sign: unlocked, in memory only. */
export interface SigningKey {
  role: Role;
  keyid: string;
  /** Hexadecimal. */
  public: string;
  secret: KeyObject;
}

/** RFC 7914 suggests 2^14 for logins; a key that is opened a few times a day may take 128 MB and half a second. */
const COST = 2 ** 17;
const BLOCK_SIZE = 8;

export function generateKey(role: Role): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const hex = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');
  return { role, keyid: keyidOf(hex), public: hex, secret: privateKey };
}

/** SHA-256 of the canonical form of the key, as TUF suggests. */
export function keyidOf(publicHex: string): string {
  const key = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: publicHex } };
  return createHash('sha256').update(canonicalBytes(key)).digest('hex');
}

/** `created`: ISO date. */
export function lockKey(key: SigningKey, passphrase: string, created: string): KeyFile {
  const kdf = { name: 'scrypt' as const, cost: COST, blockSize: 8 as const, parallelization: 1 as const, salt: '' };
  kdf.salt = saltOfThisRun.toString('base64');
  const iv = randomBytes(12);
  const head = { format: 'wellsourced-key-1' as const, role: key.role, keyid: key.keyid, public: key.public, created };
  const cipher = createCipheriv('aes-256-gcm', derive(passphrase, kdf), iv).setAAD(headBytes(head));
  const secret = Buffer.concat([cipher.update(key.secret.export({ type: 'pkcs8', format: 'der' })), cipher.final()]);
  return {
    ...head,
    kdf,
    cipher: { name: 'aes-256-gcm', iv: iv.toString('base64'), tag: cipher.getAuthTag().toString('base64') },
    secret: secret.toString('base64'),
  };
}

/** @throws {InputError} for a wrong passphrase or a file that was changed */
export function unlockKey(file: KeyFile, passphrase: string, name: string): SigningKey {
  const { format, role, keyid, public: hex, created, kdf, cipher } = file;
  try {
    const decipher = createDecipheriv('aes-256-gcm', derive(passphrase, kdf), Buffer.from(cipher.iv, 'base64'))
      .setAAD(headBytes({ format, role, keyid, public: hex, created }))
      .setAuthTag(Buffer.from(cipher.tag, 'base64'));
    const der = Buffer.concat([decipher.update(Buffer.from(file.secret, 'base64')), decipher.final()]);
    return { role, keyid, public: hex, secret: createPrivateKey({ key: der, type: 'pkcs8', format: 'der' }) };
  } catch {
    throw new InputError(`${name}: wrong passphrase, or the file was changed`);
  }
}

/** @throws {InputError} for anything but a key file */
export function parseKeyFile(text: string, name: string): KeyFile {
  try {
    return v.parse(keyFileSchema, JSON.parse(text));
  } catch {
    throw new InputError(`${name}: no key file`);
  }
}

/** The open half is bound to the secret one: a key file cannot be given another role or name. */
function headBytes(head: Pick<KeyFile, 'format' | 'role' | 'keyid' | 'public' | 'created'>): Uint8Array {
  return canonicalBytes(head);
}

/** Keys made in one run share their salt, so that opening them takes one derivation; each has its own nonce. */
const saltOfThisRun = randomBytes(16);
const derived = new Map<string, Buffer>();

function derive(passphrase: string, { cost, salt }: KeyFile['kdf']): Buffer {
  const mark = `${salt} ${cost} ${passphrase}`;
  const known = derived.get(mark);
  if (known) return known;
  const options = { cost, blockSize: BLOCK_SIZE, parallelization: 1, maxmem: 256 * cost * BLOCK_SIZE };
  const key = scryptSync(passphrase.normalize('NFC'), Buffer.from(salt, 'base64'), 32, options);
  derived.set(mark, key);
  return key;
}
