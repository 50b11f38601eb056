/** Where signed files come from: a fetch that was handed in, read no further than what may come. */
import { UpdateError } from './update-error';

/** One answer of a site. `body` is read in pieces, so that it can be given up at any byte. */
export interface RemoteAnswer {
  status: number;
  body: ReadableStream<Uint8Array> | null;
}

/** Asks for a file below the publisher's address. Rejects when the site cannot be reached. */
export type FetchFile = (path: string) => Promise<RemoteAnswer>;

const ABSENT = [403, 404];

/**
 * The file, or `null` where the site says that there is none (404; object stores say 403).
 * @throws {UpdateError} `unreachable`, `too-large`
 */
export async function readRemote(fetchFile: FetchFile, path: string, cap: number): Promise<Uint8Array | null> {
  const answer = await ask(fetchFile, path);
  if (answer.status === 200) return readCapped(answer.body, cap, path);
  await answer.body?.cancel().catch(() => undefined);
  if (ABSENT.includes(answer.status)) return null;
  throw new UpdateError('unreachable', `${path}: status ${answer.status}`);
}

async function ask(fetchFile: FetchFile, path: string): Promise<RemoteAnswer> {
  try {
    return await fetchFile(path);
  } catch (error) {
    if (error instanceof UpdateError) throw error;
    throw new UpdateError('unreachable', `${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Endless data: counts while streaming and stops at the first byte too many, so that neither a body without an end nor a
 * small file that unpacks to a huge one fills the memory.
 * @throws {UpdateError} `too-large`, or `unreachable` when the connection breaks
 */
export async function readCapped(
  body: ReadableStream<Uint8Array> | null,
  cap: number,
  what: string,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let piece = await next(reader, what); piece !== null; piece = await next(reader, what)) {
    length += piece.byteLength;
    if (length > cap) {
      reader?.cancel().catch(() => undefined);
      throw new UpdateError('too-large', `${what}: more than ${cap} bytes`);
    }
    pieces.push(piece);
  }
  return joined(pieces, length);
}

async function next(
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  what: string,
): Promise<Uint8Array | null> {
  try {
    return (await reader?.read())?.value ?? null;
  } catch (error) {
    throw new UpdateError('unreachable', `${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}

/**
 * Unpacks gzip, with the same cap on what comes out.
 * @throws {UpdateError} `too-large`, or `damaged` for what is no gzip
 */
export async function gunzipCapped(bytes: Uint8Array, cap: number, what: string): Promise<Uint8Array> {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  try {
    return await readCapped(packed as ReadableStream<Uint8Array>, cap, what);
  } catch (error) {
    if (error instanceof UpdateError && error.problem === 'too-large') throw error;
    throw new UpdateError('damaged', `${what}: no gzip`);
  }
}
