/**
 * Runs an importer over a file. What each row became is appended to `OUT.part`; every few thousand rows the place is
 * noted in `OUT.part.json`, so that a run that was stopped goes on from there with --resume.
 *
 * Two passes: the first reads the file row by row and keeps nothing but counts; the second merges what was taken, which is
 * a small part of the file.
 */
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import * as v from 'valibot';
import { identitySchema } from '../../model/imports';
import { InputError } from '../usage';
import { type Importer, type Reading, type Row, RowError } from './importer';
import { readRows } from './rows';

const NOTE_EVERY = 5_000;
/** Rows that are not of the format: a few are told, more than that is another format. */
const MOST_BAD_ROWS = 20;

const progressSchema = v.strictObject({
  format: v.string(),
  size: v.number(),
  changed: v.number(),
  rows: v.number(),
  bytes: v.number(),
  skipped: v.record(v.string(), v.number()),
  bad: v.array(v.string()),
});
type Progress = v.InferOutput<typeof progressSchema>;

export interface ImportRun {
  rows: number;
  /** How often each reason was given. */
  skipped: Readonly<Record<string, number>>;
  /** Rows that are not of the format, at most the first twenty. */
  bad: readonly string[];
  /** The readings that were taken, one JSON a line. */
  part: string;
}

export interface RunOptions {
  out: string;
  resume: boolean;
  host?: string | undefined;
  /** Told of bytes read of all bytes. */
  onProgress?: (read: number, size: number) => void;
}

/** @throws {InputError} for a file that is not of the format, or that changed since the run that is resumed */
export async function runImport(importer: Importer, file: string, options: RunOptions): Promise<ImportRun> {
  const part = `${options.out}.part`;
  const progress = begin(importer, file, part, options.resume);
  const sink = openSync(part, 'a');
  const done = progress.rows;
  try {
    const onBytes = (bytes: number) => options.onProgress?.(bytes, progress.size);
    for await (const row of readRows(file, importer.rows, onBytes)) {
      if (row.number <= done) continue;
      take(importer, { ...row, ...(options.host ? { host: options.host } : {}) }, progress, sink);
      if (row.number % NOTE_EVERY === 0) note(part, progress);
    }
  } finally {
    note(part, progress);
    closeSync(sink);
  }
  if (progress.rows === 0) throw new InputError(`${file}: no rows found; ${importer.format} reads ${importer.about}`);
  return { rows: progress.rows, skipped: progress.skipped, bad: progress.bad, part };
}

/** Removes what a finished run no longer needs. */
export function forgetProgress(run: ImportRun): void {
  rmSync(run.part, { force: true });
  rmSync(`${run.part}.json`, { force: true });
}

function begin(importer: Importer, file: string, part: string, resume: boolean): Progress {
  const { size, mtimeMs } = statSync(file);
  const notes = `${part}.json`;
  if (resume && existsSync(notes) && existsSync(part)) {
    const found = v.safeParse(progressSchema, JSON.parse(readFileSync(notes, 'utf8')));
    if (!found.success || found.output.format !== importer.format)
      throw new InputError(`${notes}: not the notes of a run of ${importer.format}; start again without --resume`);
    if (found.output.size !== size || found.output.changed !== mtimeMs)
      throw new InputError(`${file} changed since the run that was stopped; start again without --resume`);
    // What was written after the last note would be written twice.
    truncateSync(part, found.output.bytes);
    return found.output;
  }
  writeFileSync(part, '');
  return { format: importer.format, size, changed: mtimeMs, rows: 0, bytes: 0, skipped: {}, bad: [] };
}

function note(part: string, progress: Progress): void {
  writeFileSync(`${part}.json`, JSON.stringify(progress));
}

function take(importer: Importer, row: Row, progress: Progress, sink: number): void {
  for (const reading of readRow(importer, row, progress)) {
    if ('skipped' in reading) progress.skipped[reading.skipped] = (progress.skipped[reading.skipped] ?? 0) + 1;
    else progress.bytes += writeSync(sink, `${JSON.stringify(checked(reading))}\n`);
  }
  progress.rows = row.number;
}

function readRow(importer: Importer, row: Row, progress: Progress): Reading[] {
  try {
    return importer.read(row);
  } catch (error) {
    if (!(error instanceof RowError)) throw error;
    progress.bad.push(`row ${row.number}: ${error.message}`);
    if (progress.bad.length > MOST_BAD_ROWS)
      throw new InputError(
        `not a file of ${importer.format}: ${progress.bad[0]}; ${importer.format} reads ${importer.about}`,
      );
    return [];
  }
}

/** An identity that our own schema refuses is a fault of the importer, told with its id. */
function checked(reading: Reading): Reading {
  if (!('identity' in reading)) return reading;
  const found = v.safeParse(identitySchema, reading.identity);
  if (found.success) return { identity: found.output };
  throw new Error(`${reading.identity.id}: ${found.issues[0].message}`);
}
