/** Asks the C2PA library about one file. It asks nobody: no manifest, list of signers or revocation is looked up elsewhere. */
import startLibrary, { WasmReader } from '@contentauth/c2pa-wasm';
import type { CredentialsRead } from '../../pictures/credentials-protocol';

/** Whether a signer is trusted is a list's word, and we have none: it is neither looked up nor claimed. */
const ON_THE_DEVICE = JSON.stringify({
  verify: { verify_trust: false, verify_timestamp_trust: false, remote_manifest_fetch: false, ocsp_fetch: false },
});

/** What the library says of a file without credentials, or with an address of some elsewhere, which is not asked. */
const ABSENT = /JumbfNotFound|RemoteManifest/;

/** @throws what the library says when there are credentials that it cannot read */
export async function readReport({ program, file, mediaType }: CredentialsRead): Promise<string | null> {
  await start(program);
  const blob = new MemoryBlob(new Uint8Array(file)) as unknown as Blob;
  try {
    return (await WasmReader.fromBlob(mediaType, blob, ON_THE_DEVICE)).json();
  } catch (error) {
    if (ABSENT.test(String(error))) return null;
    throw error;
  }
}

/** Once is enough: a second time does nothing. */
export async function start(program: ArrayBuffer): Promise<void> {
  Object.assign(globalThis, { FileReaderSync: MemoryReader });
  await startLibrary({ module_or_path: program });
}

/** The library reads a file piece by piece, at once, which browsers allow in workers only. This one is in memory already. */
export class MemoryBlob {
  readonly type = '';

  constructor(readonly bytes: Uint8Array<ArrayBuffer>) {}

  get size(): number {
    return this.bytes.byteLength;
  }

  slice(start: number, end: number): MemoryBlob {
    return new MemoryBlob(this.bytes.subarray(start, end));
  }
}

/** Stands in for the browser's class of the name `FileReaderSync`. */
class MemoryReader {
  readAsArrayBuffer({ bytes }: MemoryBlob): ArrayBuffer {
    return bytes.slice().buffer;
  }
}
