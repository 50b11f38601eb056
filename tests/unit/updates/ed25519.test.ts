/** The browser's check of signatures and the one for browsers without it give the same answers. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { verifyNode } from '../../../src/cli/publishing/verify-node';
import { type VerifySignature, verifyEd25519, verifyWithoutBrowser } from '../../../src/pack/signed/ed25519';
import { fromHex } from '../../../src/pack/signed/hex';

const hex = (text: string) => fromHex(text) ?? new Uint8Array();

/** RFC 8032, section 7.1: public key, message, signature. */
const VECTORS = [
  [
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
] as const;

const CHECKS: [string, VerifySignature][] = [
  ['the browser', verifyEd25519],
  ['@noble/curves', async (...args) => verifyWithoutBrowser(...args)],
  ['Node', verifyNode],
];

afterEach(() => vi.restoreAllMocks());

describe.each(CHECKS)('by %s', (_name, verify) => {
  it.each(VECTORS)('the signature by %s holds, and no other does', async (key, message, signature) => {
    expect(await verify(hex(key), hex(signature), hex(message))).toBe(true);
    expect(await verify(hex(key), hex(signature), hex(`${message}00`))).toBe(false);
    for (const at of [0, 31, 32, 63]) {
      const changed = hex(signature).map((byte, i) => (i === at ? byte ^ 1 : byte));
      expect(await verify(hex(key), changed, hex(message))).toBe(false);
    }
  });

  it('junk is refused, never thrown', async () => {
    for (const [key, signature] of [
      [new Uint8Array(0), new Uint8Array(64)],
      [new Uint8Array(32), new Uint8Array(0)],
      [new Uint8Array(32).fill(255), new Uint8Array(64).fill(255)],
    ] as const)
      expect(await verify(key, signature, new Uint8Array(3))).toBe(false);
  });
});

describe('a browser without Ed25519', () => {
  it('falls back', async () => {
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('no', 'NotSupportedError'));
    const [key, message, signature] = VECTORS[1];
    expect(await verifyEd25519(hex(key), hex(signature), hex(message))).toBe(true);
    expect(await verifyEd25519(hex(key), hex(signature), hex('73'))).toBe(false);
  });
});
