/**
 * The public log of a registry: one line of JSON per release, each with the digest of the line before it, so that no line
 * can be changed or left out without every later one changing too.
 */
import * as v from 'valibot';
import { sha256 } from './hex';

const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const changeSchema = v.object({ record: v.string(), what: v.picklist(['added', 'changed', 'removed']) });
/** An objection to a record and what came of it; `outcome` is absent while it is open. */
export const objectionSchema = v.object({
  id: v.string(),
  record: v.string(),
  received: v.string(),
  decided: v.optional(v.string()),
  outcome: v.optional(v.picklist(['upheld', 'partly', 'rejected'])),
  note: v.optional(v.string()),
});
export type Objection = v.InferOutput<typeof objectionSchema>;
const entrySchema = v.object({
  sequence: v.pipe(v.number(), v.integer(), v.minValue(1)),
  date: v.string(),
  pack: digest,
  /** SHA-256 of the line before, without its line end; `null` in the first. */
  previous: v.nullable(digest),
  changes: v.array(changeSchema),
  objections: v.optional(v.array(objectionSchema), []),
});
export type LogEntry = v.InferOutput<typeof entrySchema>;
export type RecordChange = v.InferOutput<typeof changeSchema>;

/** A log that was changed, cut or mixed up. The message names the line. */
export class LogError extends Error {
  override name = 'LogError';
}

const encoder = new TextEncoder();

/** The log with one entry more. `previous` is filled in here. */
export async function appendEntry(log: string, entry: Omit<LogEntry, 'previous'>): Promise<string> {
  const last = linesOf(log).at(-1);
  const { sequence, date, pack, ...rest } = entry;
  const previous = last === undefined ? null : await sha256(encoder.encode(last));
  return `${log}${JSON.stringify({ sequence, date, pack, previous, ...rest })}\n`;
}

/** @throws {LogError} for the first line that does not follow from the one before */
export async function readLog(log: string): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  let before: string | null = null;
  for (const [index, line] of linesOf(log).entries()) {
    const entry = readEntry(line, index);
    const expected: string | null = before === null ? null : await sha256(encoder.encode(before));
    if (entry.previous !== expected) throw new LogError(`log, line ${index + 1}: does not follow from the line before`);
    const last = entries.at(-1);
    if (last && entry.sequence <= last.sequence)
      throw new LogError(`log, line ${index + 1}: the sequence does not rise`);
    entries.push(entry);
    before = line;
  }
  return entries;
}

function readEntry(line: string, index: number): LogEntry {
  try {
    return v.parse(entrySchema, JSON.parse(line));
  } catch {
    throw new LogError(`log, line ${index + 1}: no entry`);
  }
}

function linesOf(log: string): string[] {
  return log.split('\n').filter((line) => line !== '');
}
