/** Signs small pictures with Content Credentials, by the library's own writer and a certificate made for the occasion. */
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { WasmBuilder } from '@contentauth/c2pa-wasm';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { MemoryBlob, start } from '../../src/entrypoints/credentials/read-report';

export const SIGNER = 'Example Pictures';
export const SOURCE_TYPE = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** The library's program, as the extension hands it over. */
export function libraryProgram(): ArrayBuffer {
  const file = readFileSync(createRequire(import.meta.url).resolve('@contentauth/c2pa-wasm/c2pa.wasm'));
  return new Uint8Array(file).buffer;
}

/** One white dot, in the kinds of file that are shared most. */
export const DOTS = {
  'image/png': fromBase64(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  ),
  'image/jpeg': fromBase64(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////////////////' +
      '////////////////////2wBDAf//////////////////////////////////////////////////////////////////////////' +
      '////////////wAARCAABAAEDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QA' +
      'FAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKAA/9k=',
  ),
  'image/webp': fromBase64('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAD8D+JaQAA3AA/uVqAAA='),
};

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'base64'));
}

export interface SignedAction {
  action: string;
  digitalSourceType?: string;
}

interface Signing {
  actions: readonly SignedAction[];
  picture?: Uint8Array<ArrayBuffer>;
  mediaType?: keyof typeof DOTS;
  /** The picture has credentials already, which stay as those of its parent. */
  isEdit?: boolean;
  /** A further assertion, to make the manifest large. */
  filler?: string;
}

export async function signPicture(signing: Signing): Promise<Uint8Array<ArrayBuffer>> {
  const { actions, mediaType = 'image/png', picture = DOTS[mediaType], isEdit, filler } = signing;
  await start(libraryProgram());
  const assertions = [
    { label: 'c2pa.actions.v2', data: { actions } },
    ...(filler === undefined ? [] : [{ label: 'org.example.filler', data: { filler } }]),
  ];
  const definition = { claim_generator_info: [{ name: 'Example Camera', version: '1' }], assertions };
  const builder = WasmBuilder.fromJson(JSON.stringify(definition), JSON.stringify({ verify: { verify_trust: false } }));
  if (isEdit) builder.setIntent('edit');
  const signed = await builder.sign(await makeSigner(), [], mediaType, asBlob(picture));
  return new Uint8Array(signed);
}

function asBlob(bytes: Uint8Array<ArrayBuffer>): Blob {
  return new MemoryBlob(bytes) as unknown as Blob;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY = 86_400_000;
const RESERVED = 4096;

/** A root and a certificate under it, as C2PA asks of signers; both are forgotten after the test. */
async function makeChain(): Promise<{ chain: Uint8Array[]; key: CryptoKey }> {
  const rootKeys = await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
  const keys = await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
  const life = {
    notBefore: new Date(Date.now() - DAY),
    notAfter: new Date(Date.now() + DAY),
    signingAlgorithm: ALGORITHM,
  };
  const root = await X509CertificateGenerator.createSelfSigned({
    ...life,
    serialNumber: '01',
    name: 'CN=Example root, O=Example',
    keys: rootKeys,
    extensions: [new BasicConstraintsExtension(true, 1, true), new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true)],
  });
  const own = await X509CertificateGenerator.create({
    ...life,
    serialNumber: '02',
    subject: `CN=Signer, O=${SIGNER}`,
    issuer: root.subject,
    publicKey: keys.publicKey,
    signingKey: rootKeys.privateKey,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension(['1.3.6.1.5.5.7.3.4']),
      await AuthorityKeyIdentifierExtension.create(rootKeys.publicKey),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { chain: [own, root].map(({ rawData }) => new Uint8Array(rawData)), key: keys.privateKey };
}

/** The signature is a COSE_Sign1 structure, padded to the size that was kept free for it. */
async function makeSigner() {
  const { chain, key } = await makeChain();
  const header = new Uint8Array([0xa2, 1, 0x26, 0x18, 33, ...head(4, chain.length), ...chain.flatMap(byteString)]);
  const sign = async (claim: Uint8Array): Promise<Uint8Array<ArrayBuffer>> => {
    const signed = [...head(4, 4), ...textString('Signature1'), ...byteString(header), 0x40, ...byteString(claim)];
    const signature = new Uint8Array(await crypto.subtle.sign(ALGORITHM, key, new Uint8Array(signed)));
    const start = [0xd2, 0x84, ...byteString(header), 0xa1, ...textString('pad')];
    const end = [0xf6, ...byteString(signature)];
    const padding = new Uint8Array(RESERVED - start.length - end.length - 3);
    return new Uint8Array([...start, ...byteString(padding), ...end]);
  };
  return { sign, reserveSize: RESERVED, alg: 'es256' };
}

/** CBOR: the first bytes of a value of this kind and length. */
function head(kind: number, length: number): number[] {
  if (length < 24) return [(kind << 5) | length];
  return length < 256 ? [(kind << 5) | 24, length] : [(kind << 5) | 25, length >> 8, length & 255];
}

function byteString(bytes: Uint8Array): number[] {
  return [...head(2, bytes.length), ...bytes];
}

function textString(text: string): number[] {
  const bytes = new TextEncoder().encode(text);
  return [...head(3, bytes.length), ...bytes];
}
