/** Ed25519 by Node's own crypto: the same answer as the browser's (`pack/signed/ed25519.ts`), without its warning on Node 20. */
import { createPublicKey, verify } from 'node:crypto';
import type { VerifySignature } from '../../pack/signed/ed25519';

/** What stands in front of the 32 bytes of a key in its DER form (RFC 8410). */
const DER_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

export const verifyNode: VerifySignature = async (key, signature, message) => {
  if (key.byteLength !== 32 || signature.byteLength !== 64) return false;
  const publicKey = createPublicKey({ key: Buffer.concat([DER_HEAD, key]), format: 'der', type: 'spki' });
  return verify(null, message, publicKey, signature);
};
