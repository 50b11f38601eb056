/** Reads the Content Credentials of a picture file on this device. The library is loaded only for a file that has some. */
import type { PictureCredentials } from '../../model/credentials';
import { mayHoldCredentials, parseCredentials, UNREADABLE } from '../../pictures/credentials';
import type { CredentialsRead, FromCredentials } from '../../pictures/credentials-protocol';
import { HEADER_BYTES, type PictureKind, readPictureHeader } from '../../pictures/header';
import { MAX_CREDENTIALS_MS, MAX_FILE } from '../../pictures/limits';
import { logError } from '../../platform/log';
import { readOwnFile } from '../../platform/own-file';
import { openApart } from './open-apart';

/** Kinds that can carry credentials. */
const CARRIERS: ReadonlySet<PictureKind> = new Set(['png', 'jpeg', 'gif', 'webp', 'avif']);

/** `null`: none, or no picture. @throws {DOMException} `AbortError` when the reader stopped it */
export async function readCredentials(picture: Blob, signal: AbortSignal): Promise<PictureCredentials | null> {
  if (picture.size > MAX_FILE) return null;
  const file = await picture.arrayBuffer();
  signal.throwIfAborted();
  const header = readPictureHeader(new Uint8Array(file, 0, Math.min(file.byteLength, HEADER_BYTES)));
  if (header === null || !CARRIERS.has(header.kind) || !mayHoldCredentials(new Uint8Array(file))) return null;
  try {
    const report = await askApart(file, `image/${header.kind}`, signal);
    return report === null ? null : parseCredentials(report);
  } catch (error) {
    signal.throwIfAborted();
    logError('reading Content Credentials', error);
    return UNREADABLE;
  }
}

async function askApart(file: ArrayBuffer, mediaType: string, signal: AbortSignal): Promise<string | null> {
  const program = await loadProgram();
  const { port, close } = await openApart('credentials');
  try {
    const either = AbortSignal.any([signal, AbortSignal.timeout(MAX_CREDENTIALS_MS)]);
    return await new Promise((resolve, reject) => {
      either.addEventListener('abort', () => reject(either.reason), { once: true });
      if (either.aborted) reject(either.reason);
      port.onmessage = ({ data }: MessageEvent<FromCredentials>) => {
        if (data.type === 'report') resolve(data.report);
        else reject(new Error(data.why));
      };
      port.postMessage({ program, file, mediaType } satisfies CredentialsRead, [program, file]);
    });
  } finally {
    close();
  }
}

async function loadProgram(): Promise<ArrayBuffer> {
  const { body } = await readOwnFile('credentials/engine.wasm.gz');
  if (body === null) throw new Error('no program');
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
