/** Reads the words of a picture on this device: bounds first, then pixels, then the engine, in the language of the words. */

import type { PictureAnswer, PictureProblem } from '../../model/question';
import { HEADER_BYTES, readPictureHeader } from '../../pictures/header';
import { isTooLarge, MAX_FILE, MAX_READ_MS, readingSize } from '../../pictures/limits';
import { prepareForReading } from '../../pictures/prepare';
import { judgeReading, type PictureText } from '../../pictures/reading';
import { logError } from '../../platform/log';
import { readOwnFile } from '../../platform/own-file';
import { detectLanguage } from '../../text/language';
import { type Engine, openEngine } from './open-engine';

export interface ReadOptions {
  /** The language that is tried first. */
  language: string;
  /** 0 to 100. */
  onProgress(percent: number): void;
  /** Stops the reading at once. */
  signal: AbortSignal;
}

/** Languages whose trained data ship with the extension. */
const MODELS: Readonly<Record<string, string>> = { en: 'eng', fr: 'fra', es: 'spa', de: 'deu' };

/** @throws {DOMException} `AbortError` when the reader cancelled; everything else is an answer */
export async function readPicture(file: Blob, { language, onProgress, signal }: ReadOptions): Promise<PictureAnswer> {
  const limit = AbortSignal.timeout(MAX_READ_MS);
  const life = AbortSignal.any([signal, limit]);
  try {
    // Each step may wait for something that never comes: a decoder, a frame of ours, the engine.
    const picture = await within(life, decode(file));
    return 'problem' in picture ? picture : await readApart(picture, language, onProgress, life);
  } catch (error) {
    signal.throwIfAborted();
    if (limit.aborted) return { problem: 'too-slow' };
    logError('reading a picture', error);
    return { problem: 'failed' };
  }
}

async function readApart(
  picture: Decoded,
  language: string,
  onProgress: (percent: number) => void,
  life: AbortSignal,
): Promise<PictureAnswer> {
  const opening = openEngine();
  try {
    const engine = await within(life, opening);
    return await within(life, readIn(engine, picture, language in MODELS ? language : 'en', onProgress));
  } finally {
    // One that opens only after the end is closed as well.
    opening.then((engine) => engine.close()).catch(() => undefined);
  }
}

/** @throws what ended the life, if that comes before the answer */
function within<T>(life: AbortSignal, doing: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(life.reason);
    if (life.aborted) end();
    life.addEventListener('abort', end, { once: true });
    doing.then(resolve, reject).finally(() => life.removeEventListener('abort', end));
  });
}

interface Decoded {
  width: number;
  height: number;
  pixels: ArrayBuffer;
}

/** Nothing is decoded before its size is known. */
async function decode(file: Blob): Promise<Decoded | { problem: PictureProblem }> {
  const header = readPictureHeader(new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer()));
  if (header === null) return { problem: 'not-a-picture' };
  if (isTooLarge(header) || file.size > MAX_FILE) return { problem: 'too-large' };
  try {
    return pixelsOf(await createImageBitmap(file));
  } catch {
    return { problem: 'damaged' };
  }
}

function pixelsOf(bitmap: ImageBitmap): Decoded {
  const { width, height } = readingSize(bitmap);
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const { data } = context.getImageData(0, 0, width, height);
  prepareForReading(data);
  return { width, height, pixels: data.buffer };
}

/** The words tell their language even when read with another's data; then they are read again with their own. */
async function readIn(
  engine: Engine,
  picture: Decoded,
  first: string,
  onProgress: (percent: number) => void,
): Promise<PictureAnswer> {
  const once = await readOnce(engine, picture, first, (percent) => onProgress(percent / 2));
  const language = 'text' in once ? detectLanguage(once.text) : null;
  if (language === null || language === first || !(language in MODELS)) return answerOf(once, first);
  const again = await readOnce(engine, picture, language, (percent) => onProgress(50 + percent / 2));
  const isBetter = 'text' in again && (!('text' in once) || again.confidence > once.confidence - 0.05);
  return isBetter ? answerOf(again, language) : answerOf(once, first);
}

function answerOf(read: PictureText, language: string): PictureAnswer {
  return 'text' in read ? { text: read.text, language } : read;
}

async function readOnce(
  engine: Engine,
  picture: Decoded,
  language: string,
  onProgress: (percent: number) => void,
): Promise<PictureText> {
  const model = await loadModel(MODELS[language] ?? 'eng');
  return judgeReading(await engine.read({ model, picture }, onProgress));
}

/** Trained data as it stands in its package, packed. */
async function loadModel(name: string): Promise<ArrayBuffer> {
  const { body } = await readOwnFile(`ocr/${name}.traineddata.gz`);
  if (body === null) throw new Error(`${name}: no data`);
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
