/** Options of the command line, and the error of using it wrongly. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Misuse: the message says what was wrong and what to do. Exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Something in the input is wrong. Exit code 1. */
export class InputError extends Error {
  override name = 'InputError';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** @throws {UsageError} for an unknown option or a missing value */
export function readArguments<O extends Options>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'bad arguments');
  }
}

/** A whole number of at least 1. */
export function readCount(option: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 1000)
    throw new UsageError(`--${option} takes a whole number from 1 to 1000, got ${text}`);
  return count;
}

/** A day such as 2026-11-22; without one, today. */
export function readToday(text: string | undefined): string {
  if (text === undefined) return new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new UsageError(`--today takes a day like 2026-11-22, got ${text}`);
  return text;
}
