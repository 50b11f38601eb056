/**
 * The reading engine, alone where WebAssembly may run: a sandboxed page of its own in Chromium (no extension API, an origin
 * of its own, no network), a worker in Firefox. It takes one port and answers through it.
 */
import { createOCREngine } from 'tesseract-wasm';
import type { EngineRead, FromEngine } from '../../pictures/engine-protocol';
import type { PlacedWord } from '../../pictures/layout';
import { onPort } from '../take-port';

onPort(serve);

function serve(port: MessagePort): void {
  const tell = (message: FromEngine) => port.postMessage(message);
  port.onmessage = ({ data }: MessageEvent<EngineRead>) => {
    read(data, (percent) => tell({ type: 'progress', percent }))
      .then((words) => tell({ type: 'read', words }))
      .catch((error: unknown) => tell({ type: 'failed', why: error instanceof Error ? error.message : String(error) }));
  };
}

/** Each reading has an engine of its own: one that was given a second language keeps reading in the first. */
async function read({ program, model, picture }: EngineRead, onProgress: (percent: number) => void) {
  const engine = await createOCREngine({ wasmBinary: program });
  engine.loadModel(model);
  engine.loadImage(new ImageData(new Uint8ClampedArray(picture.pixels), picture.width, picture.height));
  const words = engine.getTextBoxes('word', onProgress);
  engine.destroy();
  return words.map(({ text, confidence, rect }): PlacedWord => ({ text, confidence, box: { ...rect } }));
}
