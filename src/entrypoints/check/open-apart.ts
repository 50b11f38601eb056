/**
 * Opens a place where this browser lets WebAssembly run, and gives it a port.
 *
 * Chromium: a sandboxed page of the manifest, in a process of its own; nothing else of ours may run WebAssembly. Firefox
 * knows no such pages: there it is a worker, and every page of ours forbids WebAssembly to itself.
 */
import { browser } from '../../platform/browser';

export interface Apart {
  port: MessagePort;
  /** Ends it at once, whatever it is doing. */
  close(): void;
}

/** `folder` of the entrypoint, which holds a page and a script of the same work. */
export async function openApart(folder: 'ocr' | 'credentials'): Promise<Apart> {
  const path = browser.runtime.getURL(`src/entrypoints/${folder}`);
  const { port1: port, port2: theirs } = new MessageChannel();
  const end = hasSandbox() ? await openPage(`${path}/index.html`, theirs) : openWorker(`${path}/engine.js`, theirs);
  return {
    port,
    close: () => {
      port.close();
      end();
    },
  };
}

function hasSandbox(): boolean {
  return 'sandbox' in browser.runtime.getManifest();
}

async function openPage(url: string, port: MessagePort): Promise<() => void> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = url;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  // Its origin is its own and has no name, so the goal cannot be narrowed; the frame holds a page of ours.
  frame.contentWindow?.postMessage('port', '*', [port]);
  return () => frame.remove();
}

function openWorker(url: string, port: MessagePort): () => void {
  const worker = new Worker(trustedScript(url));
  worker.postMessage('port', [port]);
  return () => worker.terminate();
}

/** Our pages run with trusted types, which TypeScript's library does not know yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

function trustedScript(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy('engines', { createScriptURL: (own) => own }).createScriptURL(url) ?? url;
}
