/**
 * Starts the reading engine where this browser lets WebAssembly run, and speaks with it through a port.
 *
 * Chromium: a sandboxed page of the manifest, in a process of its own; nothing else of ours may run WebAssembly. Firefox
 * knows no such pages: there it is a worker, and every page of ours forbids WebAssembly to itself.
 */
import type { EngineRead, FromEngine } from '../../pictures/engine-protocol';
import type { PlacedWord } from '../../pictures/layout';
import { browser } from '../../platform/browser';
import { readOwnFile } from '../../platform/own-file';

const PAGE = 'src/entrypoints/ocr/index.html';
const SCRIPT = 'src/entrypoints/ocr/engine.js';

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
  const { port1: port, port2: theirs } = new MessageChannel();
  const end = hasSandbox() ? await openPage(theirs) : openWorker(theirs);
  return {
    read: (request, onProgress) => {
      const answer = answerOf(port, onProgress);
      port.postMessage({ ...request, program } satisfies EngineRead);
      return answer;
    },
    close: () => {
      port.close();
      end();
    },
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

function hasSandbox(): boolean {
  return 'sandbox' in browser.runtime.getManifest();
}

async function openPage(port: MessagePort): Promise<() => void> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = browser.runtime.getURL(PAGE);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  // Its origin is its own and has no name, so the goal cannot be narrowed; the frame holds a page of ours.
  frame.contentWindow?.postMessage('port', '*', [port]);
  return () => frame.remove();
}

function openWorker(port: MessagePort): () => void {
  const worker = new Worker(trustedScript(browser.runtime.getURL(SCRIPT)));
  worker.postMessage('port', [port]);
  return () => worker.terminate();
}

/** Our pages run with trusted types, which TypeScript's library does not know yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

function trustedScript(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy('ocr', { createScriptURL: (own) => own }).createScriptURL(url) ?? url;
}
