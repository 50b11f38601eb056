/** Reads the identities that were taken from data sets: one line each, far too many to be read as YAML. */
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import * as v from 'valibot';
import { type Dataset, type Identity, identitySchema } from '../../model/imports';
import type { Loaded, Problem } from './yaml-record';

/** A data set and its identities. */
export interface LoadedImport {
  dataset: Loaded<Dataset>;
  identities: Identity[];
}

const PIECE = 1 << 20;

/** The lines of a file that may be larger than a string can be. */
export function* linesOf(file: string): Generator<string> {
  const handle = openSync(file, 'r');
  const decoder = new StringDecoder('utf8');
  const piece = Buffer.allocUnsafe(PIECE);
  let rest = '';
  try {
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) {
      const lines = (rest + decoder.write(piece.subarray(0, read))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    closeSync(handle);
  }
}

/** @returns what was wrong, each complaint with its line */
export function readIdentities(into: Identity[], file: string, shown: string): Problem[] {
  const problems: Problem[] = [];
  const complain = (line: number, rule: string, message: string) =>
    problems.push({ file: shown, line, column: 1, rule, message });
  if (!existsSync(file)) complain(1, 'imports', 'missing: a data set comes with a file of identities, one a line');
  else {
    let number = 0;
    for (const line of linesOf(file)) {
      number++;
      if (line.trim() === '') continue;
      const found = readIdentity(line);
      if (typeof found === 'string') complain(number, 'schema', found);
      else into.push(found);
    }
  }
  return problems;
}

function readIdentity(line: string): Identity | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return error instanceof Error ? error.message : 'no JSON';
  }
  const found = v.safeParse(identitySchema, value);
  if (found.success) return found.output;
  const [issue] = found.issues;
  return `${v.getDotPath(issue) ?? 'line'}: ${issue.message}`;
}
