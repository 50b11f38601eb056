/** Starts the reading engine apart from all else, and speaks with it through a port. */
import type { EngineRead, FromEngine } from '../../pictures/engine-protocol';
import type { PlacedWord } from '../../pictures/layout';
import { readOwnFile } from '../../platform/own-file';
import { openApart } from './open-apart';

export interface Engine {
  read(request: Omit<EngineRead, 'program'>, onProgress: (percent: number) => void): Promise<PlacedWord[]>;
  /** Ends it at once, whatever it is doing. */
  close(): void;
}

/** The engine gave up. `message` is its own word on why, for the log. */
export class EngineError extends Error {
  override name = 'EngineError';
}

export async function openEngine(): Promise<Engine> {
  const program = await (await readOwnFile('ocr/engine.wasm')).arrayBuffer();
  const { port, close } = await openApart('ocr');
  return {
    read: (request, onProgress) => {
      const answer = answerOf(port, onProgress);
      port.postMessage({ ...request, program } satisfies EngineRead);
      return answer;
    },
    close,
  };
}

function answerOf(port: MessagePort, onProgress: (percent: number) => void): Promise<PlacedWord[]> {
  return new Promise((resolve, reject) => {
    port.onmessage = ({ data }: MessageEvent<FromEngine>) => {
      if (data.type === 'progress') onProgress(data.percent);
      else if (data.type === 'read') resolve(data.words);
      else reject(new EngineError(data.why));
    };
  });
}
