/** Checks Ed25519 signatures (RFC 8032): by the browser where it can, else by `@noble/curves`. */
import { ed25519 } from '@noble/curves/ed25519.js';

/** Is `signature` (64 bytes) made over `message` by the holder of `key` (32 bytes)? Never throws. */
export type VerifySignature = (key: Uint8Array, signature: Uint8Array, message: Uint8Array) => Promise<boolean>;

const SIGNATURE_BYTES = 64;
const KEY_BYTES = 32;

/** The browser's own check; `@noble/curves` in browsers that have no Ed25519 (Chromium before 137). */
export const verifyEd25519: VerifySignature = async (key, signature, message) => {
  if (key.byteLength !== KEY_BYTES || signature.byteLength !== SIGNATURE_BYTES) return false;
  const imported = await importKey(key);
  if (imported === 'bad-key') return false;
  if (imported === 'no-ed25519') return verifyWithoutBrowser(key, signature, message);
  return crypto.subtle.verify('Ed25519', imported, ownBuffer(signature), ownBuffer(message));
};

async function importKey(key: Uint8Array): Promise<CryptoKey | 'bad-key' | 'no-ed25519'> {
  try {
    return await crypto.subtle.importKey('raw', ownBuffer(key), 'Ed25519', false, ['verify']);
  } catch (error) {
    return error instanceof Error && error.name === 'NotSupportedError' ? 'no-ed25519' : 'bad-key';
  }
}

/** As strict as the browser: RFC 8032 without the looser ZIP 215 rules. */
export function verifyWithoutBrowser(key: Uint8Array, signature: Uint8Array, message: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, key, { zip215: false });
  } catch {
    return false;
  }
}

function ownBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>;
}
