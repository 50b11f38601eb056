/** Starts the real command line, as a maintainer does. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const BIN = fileURLToPath(new URL('../../../src/cli/bin.mjs', import.meta.url));

/** A small registry without a problem; much quicker to load than the one that ships. */
export const SMALL_REGISTRY = fileURLToPath(new URL('../../reference/registry/valid', import.meta.url));

export interface Run {
  code: number | null;
  out: string;
  err: string;
}

export function start(args: readonly string[]) {
  return spawn(process.execPath, [BIN, ...args], { cwd: PROJECT, stdio: 'pipe' });
}

/** Runs to the end. No error may ever show a stack trace, and every error is one line of ours. */
export async function run(args: readonly string[], input = ''): Promise<Run> {
  const child = start(args);
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return finished(child);
}

export async function finished(child: ReturnType<typeof start>): Promise<Run> {
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  expect(err).not.toMatch(/\n\s+at /);
  if (code !== 0 && err !== '') expect(err).toMatch(/^wellsourced: [^\n]+\n$/);
  return { code, out, err };
}

async function text(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Each line of output as JSON. */
export function lines<T = Record<string, unknown>>(out: string): T[] {
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
