/** Ed25519 keys made from a number, so that a failing case can be had again. */
import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { keyidOf } from '../../../src/cli/publishing/key-file';
import { canonicalBytes } from '../../../src/pack/signed/canonical-json';
import type { Json } from '../../../src/pack/signed/strict-json';

export interface TestKey {
  keyid: string;
  public: string;
  secret: KeyObject;
}

/** What stands in front of the 32 bytes of a secret key in its DER form (RFC 8410). */
const DER_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

export function testKey(number: number): TestKey {
  const seed = Buffer.alloc(32);
  seed.writeUInt32LE(number);
  const secret = createPrivateKey({ key: Buffer.concat([DER_HEAD, seed]), format: 'der', type: 'pkcs8' });
  const hex = createPublicKey(secret).export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');
  return { keyid: keyidOf(hex), public: hex, secret };
}

/** Metadata over any `signed` part, however wrong, with valid signatures of these keys. */
export function signAnything(signed: Json, keys: readonly TestKey[]): Uint8Array {
  const message = canonicalBytes(signed);
  const signatures = keys.map(({ keyid, secret }) => ({ keyid, sig: sign(null, message, secret).toString('hex') }));
  return new TextEncoder().encode(JSON.stringify({ signatures, signed }));
}
